import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { systemChance } from '../platform/index.ts'
import { somePlaces } from './read-scores.ts'

const always = (byte: number) => ({ bytes: (count: number) => new Uint8Array(count).fill(byte) })

describe('a sample', () => {
  it('is of different places, as many as are asked for or there are', () => {
    for (const total of [0, 1, 9, 10, 11, 1000]) {
      const places = somePlaces({ of: total, count: 10 }, systemChance)
      assert.equal(places.length, Math.min(total, 10))
      assert.equal(new Set(places).size, places.length)
      assert.ok(places.every((place) => place >= 0 && place < total))
    }
  })

  it('is as chance will have it', () => {
    assert.deepEqual(somePlaces({ of: 100, count: 3 }, always(0)), [0, 98, 99])
    assert.notDeepEqual(somePlaces({ of: 100, count: 3 }, always(1)), somePlaces({ of: 100, count: 3 }, always(0)))
  })

  it('gives each place its turn', () => {
    const seen = new Set(Array.from({ length: 500 }, () => somePlaces({ of: 12, count: 3 }, systemChance)).flat())
    assert.equal(seen.size, 12)
  })
})
