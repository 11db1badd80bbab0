/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
/** The same draws from the same seed, on every machine: training is repeatable to the byte. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) | 1
  }

  /** A whole number from 0 to 2^32 − 1. */
  word(): number {
    let state = this.#state
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.#state = state
    return state >>> 0
  }

  /** From 0 to 1, without 1. */
  share(): number {
    return this.word() / 2 ** 32
  }

  shuffle(items: Uint32Array): void {
    for (let last = items.length - 1; last > 0; last -= 1) {
      const other = Math.floor(this.share() * (last + 1))
      const kept = items[last]!
      items[last] = items[other]!
      items[other] = kept
    }
  }
}
