/** Chance that can be repeated. */
import { randomInt } from 'node:crypto'

export interface Seeded {
  readonly seed: number
  /** From 0 up to, and without, 1. */
  next(): number
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number
  pick<T>(from: readonly T[]): T | undefined
  happens(probability: number): boolean
}

/** Of the seed in `VERBATIM_FAULTS_SEED` where one is given, to run again what failed; a new one each time else. */
export function seededChance(seed = Number(process.env['VERBATIM_FAULTS_SEED'] ?? randomInt(2 ** 31))): Seeded {
  let state = seed >>> 0
  // Mulberry32: 32 bits of state are plenty for choosing what to do.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return { seed, next, below, pick: (from) => from[below(from.length)], happens: (probability) => next() < probability }
}
