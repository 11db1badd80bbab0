import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, newSite, type CommentId, type Site, type SiteId } from '@verbatim/core'
import { systemChance, systemHashing } from '../platform/index.ts'
import { recommend, takeRecommendationBack, type RecommendDeps } from './recommend.ts'

const commentId = newId<CommentId>(0, (count) => systemChance.bytes(count))
const other = newId<CommentId>(0, (count) => systemChance.bytes(count))
const device = 'a-random-device-key'

describe('recommending', () => {
  it('keeps of the device a hash that is another one under each comment', async () => {
    const { deps, hashes } = readers()
    for (const id of [commentId, commentId, other]) await recommend(deps, { commentId: id, device })
    const [first, again, elsewhere] = hashes
    assert.match(first ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual([again === first, elsewhere === first], [true, false])
    await takeRecommendationBack(deps, { commentId, device })
    assert.equal(hashes.at(-1), first)
  })

  it('answers how many there are, and is refused of what is not published, and while it is switched off', async () => {
    const { deps } = readers()
    assert.deepEqual(await recommend(deps, { commentId, device }), { ok: true, value: 7 })
    assert.deepEqual(await takeRecommendationBack(deps, { commentId, device }), { ok: true, value: 6 })
    for (const change of [recommend, takeRecommendationBack]) {
      for (const id of ['x', newId<CommentId>(0, (count) => systemChance.bytes(count))]) assert.deepEqual(await change(deps, { commentId: id, device }), { ok: false, refusal: { code: 'comment-unknown' } })
      assert.deepEqual(await change(readers('off').deps, { commentId, device }), { ok: false, refusal: { code: 'recommendations-off' } })
    }
  })
})

function readers(recommendations: Site['recommendations'] = 'on') {
  const hashes: string[] = []
  const secret = new Uint8Array(32).fill(1)
  const counted = (count: number): RecommendDeps['recommendations']['add'] => async ({ commentId: id, deviceHash }) => {
    hashes.push(deviceHash)
    return id === commentId || id === other ? count : undefined
  }
  const deps: RecommendDeps = {
    sites: { recent: async () => ({ ...newSite, id: 's' as SiteId, recommendations }), secret: async () => secret, keepSecret: () => assert.fail() },
    recommendations: { add: counted(7), takeBack: counted(6) },
    hashing: systemHashing,
    chance: systemChance,
    clock: { now: () => 0 },
  }
  return { deps, hashes }
}
