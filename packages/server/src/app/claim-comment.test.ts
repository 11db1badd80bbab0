import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type CommentId, type StoryId, type UserId } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { claimComment, releaseComment, type Claim, type ClaimDeps } from './claim-comment.ts'

const at = Date.UTC(2026, 10, 5)
const minutes = 60 * 1000
const idOf = <I extends CommentId | UserId | StoryId>() => newId<I>(at, (count) => systemChance.bytes(count))
const commentId = idOf<CommentId>()
const mina = { id: idOf<UserId>(), name: 'Mina' }
const azad = { id: idOf<UserId>(), name: 'Azad' }

describe('a claim', () => {
  it('lasts two minutes, and two more from when it is renewed', async () => {
    const { deps, clock } = desk()
    assert.deepEqual(await claimComment(deps, { commentId, by: mina }), { ok: true, value: { commentId, by: mina, until: at + 2 * minutes } })
    clock.time = at + minutes
    assert.deepEqual(await claimComment(deps, { commentId, by: mina }), { ok: true, value: { commentId, by: mina, until: at + 3 * minutes } })
  })

  it('is refused to others, by name, until it lapses by the clock', async () => {
    const { deps, clock } = desk()
    await claimComment(deps, { commentId, by: mina })
    const claim: Claim = { commentId, by: mina, until: at + 2 * minutes }
    assert.deepEqual(await claimComment(deps, { commentId, by: azad }), { ok: false, refusal: { code: 'claimed', claim } })
    assert.deepEqual(await releaseComment(deps, { commentId, by: azad }), { ok: false, refusal: { code: 'claimed', claim } })
    clock.time = claim.until
    assert.ok((await releaseComment(deps, { commentId, by: azad })).ok)
    assert.ok((await claimComment(deps, { commentId, by: azad })).ok)
  })

  it('is refused where somebody else was faster by a moment', async () => {
    const { deps } = desk()
    await claimComment(deps, { commentId, by: mina })
    const blind = { ...deps, claims: { ...deps.claims, heldByOther: async () => undefined } }
    const refused = await claimComment(blind, { commentId, by: azad })
    assert.equal(refused.ok ? undefined : refused.refusal.code, 'claimed')
  })

  it('is of a comment that there is', async () => {
    const { deps } = desk()
    for (const unknown of [idOf<CommentId>(), 'x']) {
      assert.deepEqual(await claimComment(deps, { commentId: unknown, by: mina }), { ok: false, refusal: { code: 'comment-unknown' } })
      assert.deepEqual(await releaseComment(deps, { commentId: unknown, by: mina }), { ok: true, value: undefined })
    }
  })
})

function desk() {
  const clock = { time: at, now: () => clock.time }
  let held: Claim | undefined
  const deps: ClaimDeps = {
    clock,
    comments: { find: async (id) => (id === commentId ? { id, storyId: idOf<StoryId>(), parentId: null, rootId: id, status: 'pending', name: 'Rosa', body: 'x', bodySha256: 'x', language: null, submittedAt: at, replyCount: 0 } : undefined) },
    claims: {
      heldByOther: async ({ by }, now) => (held !== undefined && held.until > now && held.by.id !== by.id ? held : undefined),
      async take(claim, now) {
        if (held === undefined || held.until <= now || held.by.id === claim.by.id) held = claim
        return held
      },
      async release({ by }) {
        if (held?.by.id === by.id) held = undefined
      },
      held: async () => assert.fail(),
      forget: async () => assert.fail(),
    },
  }
  return { deps, clock }
}
