import type { Span } from '@verbatim/core'

/** A word of a text by the hashes under which it may be known. */
export interface Word {
  /** Of the whole word. */
  whole: number
  /** Of its first six, five and four letters, 0 where it is not longer than that. */
  readonly beginnings: Uint32Array
  /** By which two forms of one word are taken for the same: its first five letters, or all of them. */
  stem: number
}

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const basis = 0x811c9dc5
const prime = 0x01000193
const beginningSalt = 0x5bd1e995

/** Beginnings are looked up from the longest to the shortest. */
export const beginningLengths = [6, 5, 4] as const
const stemLength = 5

/**
 * Calls `take` for each word of a normalised text, up to `most` of them. The word is only lent. Of Arabic words the article goes,
 * with the particles written onto it. One letter alone is no word.
 */
export function eachWord(text: string, most: number, take: (word: Word) => void): void {
  const word: Word = { whole: 0, beginnings: new Uint32Array(beginningLengths.length), stem: 0 }
  let taken = 0
  let start = -1
  for (let at = 0; at <= text.length && taken < most; at += 1) {
    const isWithin = at < text.length && !isBoundary(text.charCodeAt(at))
    if (isWithin) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0 && readWord(text, { start: withoutArticle(text, start, at), end: at }, word)) {
      take(word)
      taken += 1
    }
    start = -1
  }
}

const longestWord = 40

function readWord(text: string, { start, end }: Span, word: Word): boolean {
  const length = end - start
  if (length < 2 || length > longestWord) return false
  word.beginnings.fill(0)
  let hash = basis
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), prime)
    const read = at - start + 1
    if (read < length && read >= 4 && read <= 6) word.beginnings[6 - read] = scrambled(hash ^ beginningSalt)
    if (read === stemLength) word.stem = scrambled(hash)
  }
  word.whole = scrambled(hash)
  if (length < stemLength) word.stem = word.whole
  return true
}

// The low bits of FNV are weak alone.
function scrambled(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

const alef = 0x627
const lam = 0x644
const particles = new Set([0x648, 0x641, 0x628, 0x643, 0x6a9])

function withoutArticle(text: string, start: number, end: number): number {
  const from = particles.has(text.charCodeAt(start)) ? start + 1 : start
  const has = text.charCodeAt(from) === alef && text.charCodeAt(from + 1) === lam && end - from >= 5
  return has ? from + 2 : start
}

/** Blanks and the signs between words; letters of every script stand above them. */
function isBoundary(unit: number): boolean {
  return unit <= 0x2f || (unit >= 0x3a && unit <= 0x40) || (unit >= 0x5b && unit <= 0x60) || (unit >= 0x7b && unit <= 0xbf) || unit === 0x60c || unit === 0x61b || unit === 0x61f || (unit >= 0x2010 && unit <= 0x206f)
}
