import { createHmac, hash, randomFillSync } from 'node:crypto'
import type { Chance, Clock, Hashing } from '../app/index.ts'

export const systemClock: Clock = { now: () => Date.now() }

// A submission takes five handfuls; the system gives a page of them in the time of one.
const pageBytes = 4096
const page = new Uint8Array(pageBytes)
let used = pageBytes

export const systemChance: Chance = {
  bytes(count) {
    if (count > pageBytes / 8) return randomFillSync(new Uint8Array(count))
    if (used + count > pageBytes) {
      randomFillSync(page)
      used = 0
    }
    used += count
    // A copy: a view would take its whole page along to another thread.
    return page.slice(used - count, used)
  },
}

export const systemHashing: Hashing = {
  sha256: (text) => hash('sha256', text, 'hex'),
  keyed: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
}
