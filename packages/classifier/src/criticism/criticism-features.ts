/** How many weights a criticism model has; a power of two. */
export const buckets = 2 ** 15

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const basis = 0x811c9dc5
const prime = 0x01000193

/** A comment's first words say whom it speaks to; the cap also bounds the time for a text without end. */
const mostUnits = 2000

/**
 * Calls `take` with the bucket of each feature of a normalised text: its words, each two that follow one
 * another, and the runs of four characters within words, by which inflected forms find each other.
 */
export function eachFeature(text: string, take: (bucket: number) => void): void {
  let word = basis
  let before = basis
  let length = 0
  const end = Math.min(text.length, mostUnits)
  for (let at = 0; at <= end; at += 1) {
    const unit = at < end ? text.charCodeAt(at) : space
    if (!isBoundary(unit)) {
      word = mixed(word, unit)
      length += 1
      if (length >= runUnits) take(bucketOf(runHash(text, at)))
    } else if (length > 0) {
      take(bucketOf(word))
      take(bucketOf(mixed(before, word)))
      before = word
      word = basis
      length = 0
    }
  }
}

const runUnits = 4

function runHash(text: string, last: number): number {
  let hash = basis ^ 0x5bd1e995
  for (let at = last - runUnits + 1; at <= last; at += 1) hash = mixed(hash, text.charCodeAt(at))
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
