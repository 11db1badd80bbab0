import { createHash, randomBytes } from 'node:crypto'
import type { Chance, Clock, Hashing } from '../app/index.ts'

export const systemClock: Clock = { now: () => Date.now() }

export const systemChance: Chance = { bytes: (count) => randomBytes(count) }

export const systemHashing: Hashing = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
}
