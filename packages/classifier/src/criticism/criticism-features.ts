/** How many weights a criticism model has; a power of two. */
export const buckets = 2 ** 16

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const basis = 0x811c9dc5
const prime = 0x01000193

/** A comment's first words say whom it speaks to; the cap also bounds the time for a text without end. */
const mostUnits = 2000

/**
 * Calls `take` once with each bucket of a normalised text: of its words, each with the one before and the one before that, the runs of three to
 * five characters within them, and the beginnings and ends of the longer ones, by which inflected forms find each other.
 */
export function eachFeature(text: string, take: (bucket: number) => void): void {
  turn += 1
  const words: Words = { before: basis, beforeThat: basis }
  const end = Math.min(text.length, mostUnits)
  let start = 0
  for (let at = 0; at <= end; at += 1) {
    if (at < end && !isBoundary(text.charCodeAt(at))) continue
    if (at > start) takeWord({ text, start, end: at }, words, (hash) => takeOnce(hash, take))
    start = at + 1
  }
}

// Marks the buckets of the text at hand by its number, so that nothing is emptied between two.
const seen = new Float64Array(buckets)
let turn = 0

function takeOnce(hash: number, take: (bucket: number) => void): void {
  const bucket = bucketOf(hash)
  if (seen[bucket] === turn) return
  seen[bucket] = turn
  take(bucket)
}

interface Words {
  before: number
  beforeThat: number
}

interface Range {
  readonly text: string
  readonly start: number
  readonly end: number
}

const runs = [3, 4, 5] as const
/** Of shorter words a run of characters is as much. */
const longWord = 5

function takeWord({ text, start, end }: Range, words: Words, take: (hash: number) => void): void {
  const word = hashOf({ text, start, end }, basis)
  take(word)
  take(mixed(words.before, word))
  take(mixed(mixed(words.beforeThat, skipped), word))
  words.beforeThat = words.before
  words.before = word
  for (const units of runs) {
    // The edges of the word are characters too.
    for (let from = start - 1; from + units <= end + 1; from += 1) take(runHash({ text, start, end }, from, units))
  }
  if (end - start < longWord) return
  take(hashOf({ text, start, end: start + 4 }, beginning))
  take(hashOf({ text, start: end - 3, end }, ending))
}

const run = basis ^ 0x5bd1e995
const beginning = basis ^ 0x2c1b3c6d
const ending = basis ^ 0x297a2d39
const skipped = 0x7f4a7c15

function runHash({ text, start, end }: Range, from: number, units: number): number {
  let hash = run
  for (let at = from; at < from + units; at += 1) hash = mixed(hash, at < start || at >= end ? space : text.charCodeAt(at))
  return hash
}

function hashOf({ text, start, end }: Range, salt: number): number {
  let hash = salt
  for (let at = start; at < end; at += 1) hash = mixed(hash, text.charCodeAt(at))
  return hash
}

const space = 0x20

/** Blanks and the signs between words; letters of every script stand above them. */
function isBoundary(unit: number): boolean {
  return unit <= 0x2f || (unit >= 0x3a && unit <= 0x40) || (unit >= 0x5b && unit <= 0x60) || (unit >= 0x7b && unit <= 0xbf) || unit === 0x60c || unit === 0x61b || unit === 0x61f
}

function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, prime)
}

function bucketOf(hash: number): number {
  // The low bits of FNV are weak alone.
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}
