/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
/** Features are told apart by this many bits of their hash before the sieve. */
export const sieveBits = 22

/** How many 32-bit words the sieve's bits take. */
export const sieveWords = 2 ** (sieveBits - 5)

/**
 * Says which features have weights, and where: one bit for each of 2^22 hashes, and the weights
 * of the set bits one behind another. A feature that training saw too little of falls through
 * instead of borrowing the weights of another: 2^18 rows then serve as well as 2^20 without.
 */
export interface Sieve {
  readonly bits: Uint32Array
  /** How many bits are set before each word of `bits`. */
  readonly ranks: Uint32Array
}

/** Fills `ranks` and returns how many bits are set. */
export function rankSieve(bits: Uint32Array, ranks: Uint32Array): number {
  let total = 0
  for (let i = 0; i < bits.length; i += 1) {
    ranks[i] = total
    total += popCount(bits[i]!)
  }
  return total
}

/** The row of a feature's weights, or -1: a number, since a hot loop asks 1,000 times a comment. */
export function rowOf(sieve: Sieve, hash: number): number {
  const place = hash >>> (32 - sieveBits)
  const word = sieve.bits[place >>> 5]!
  const bit = 1 << (place & 31)
  if ((word & bit) === 0) return -1
  return sieve.ranks[place >>> 5]! + popCount(word & (bit - 1))
}

function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
