import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type CommentId, type UserId } from '@verbatim/core'
import type { DeskSubject, Storage } from '../../app/index.ts'
import { approval, moderator, newComment, noon, publish, withStory, type OpenStorage } from './samples.ts'

const mina = { id: moderator.id, name: moderator.name }
const azad = { id: newId<UserId>(noon, (count) => new Uint8Array(count).fill(5)), name: 'Azad' }
const until = noon + 1000

export function claimRules(open: OpenStorage): void {
  it('are held by one at a time, who may take one for longer and hold several', async () => {
    const { storage, story, close } = await withStory(open)
    const [one, other] = [await received(storage, story.id), await received(storage, story.id)]
    const claim = { commentId: one, by: mina, until }
    assert.deepEqual(await storage.claims.take(claim, noon), claim)
    assert.deepEqual(await storage.claims.take({ commentId: one, by: azad, until: until + 1 }, noon), claim)
    assert.deepEqual(await storage.claims.heldByOther({ commentId: one, by: azad }, noon), claim)
    assert.equal(await storage.claims.heldByOther({ commentId: one, by: mina }, noon), undefined)
    const longer = { ...claim, until: until + 2 }
    assert.deepEqual(await storage.claims.take(longer, noon), longer)
    await storage.claims.take({ commentId: other, by: mina, until }, noon)
    assert.deepEqual((await storage.claims.held(noon)).map(({ commentId }) => commentId), [one, other].toSorted())
    assert.deepEqual((await storage.queue.entry(one))?.claim, longer)
    await close()
  })

  it('go to exactly one of many who take the same comment at once', async () => {
    const { storage, story, close } = await withStory(open)
    for (let round = 0; round < 5; round += 1) {
      const commentId = await received(storage, story.id)
      const all = Array.from({ length: 8 }, (_, index) => ({ id: newId<UserId>(noon, (count) => new Uint8Array(count).fill(index)), name: `User ${index}` }))
      const told = await Promise.all(all.map((by) => storage.claims.take({ commentId, by, until }, noon)))
      const [winner] = await storage.claims.held(noon)
      assert.deepEqual(told.filter((claim, index) => claim.by.id === all[index]?.id), [winner])
      assert.deepEqual(new Set(told.map(({ by }) => by.id)).size, 1)
      await storage.claims.release({ commentId, by: winner?.by ?? assert.fail() })
    }
    await close()
  })

  it('lapse when their time is over, and are then anybody’s', async () => {
    const { storage, story, close } = await withStory(open)
    const commentId = await received(storage, story.id)
    await storage.claims.take({ commentId, by: mina, until }, noon)
    assert.equal((await storage.claims.held(until - 1)).length, 1)
    assert.deepEqual(await storage.claims.held(until), [])
    assert.equal(await storage.claims.heldByOther({ commentId, by: azad }, until), undefined)
    const next = { commentId, by: azad, until: until + 1000 }
    assert.deepEqual(await storage.claims.take(next, until), next)
    assert.equal(await storage.claims.forget(until), 0)
    assert.equal(await storage.claims.forget(next.until), 1)
    assert.equal((await storage.queue.entry(commentId))?.claim, null)
    await close()
  })

  it('are let go of by whoever has them, and by nobody else', async () => {
    const { storage, story, close } = await withStory(open)
    const commentId = await received(storage, story.id)
    await storage.claims.take({ commentId, by: mina, until }, noon)
    await storage.claims.release({ commentId, by: azad })
    assert.equal((await storage.claims.held(noon)).length, 1)
    await storage.claims.release({ commentId, by: mina })
    assert.deepEqual(await storage.claims.held(noon), [])
    await close()
  })

  it('end with a decision, whoever makes it and whatever it changes, and with a withdrawal', async () => {
    const { storage, story, close } = await withStory(open)
    const { id: published } = await publish(storage, newComment(story.id))
    const [decided, withdrawn, left] = [await received(storage, story.id), await received(storage, story.id), await received(storage, story.id)]
    for (const commentId of [published, decided, withdrawn, left]) await storage.claims.take({ commentId, by: mina, until }, noon)
    await storage.decisions.record([approval(decided), approval(published, { statusBefore: 'approved' })])
    await storage.comments.withdraw(withdrawn, 'pending', noon)
    // One that comes too late decides nothing, and drops nothing.
    await storage.decisions.record([approval(left, { statusBefore: 'rejected' })])
    assert.deepEqual((await storage.claims.held(noon)).map(({ commentId }) => commentId), [left])
    await close()
  })

  it('are told to desks as they are taken, let go of and dropped', async () => {
    const { storage, story, close } = await withStory(open)
    const commentId = await received(storage, story.id)
    const grows = async (work: () => Promise<unknown>) => {
      const before = await versionOf(storage, 'claims')
      await work()
      return (await versionOf(storage, 'claims')) > before
    }
    assert.ok(await grows(() => storage.claims.take({ commentId, by: mina, until }, noon)))
    assert.ok(await grows(() => storage.claims.release({ commentId, by: mina })))
    await storage.claims.take({ commentId, by: mina, until }, noon)
    assert.ok(await grows(() => storage.decisions.record([approval(commentId)])))
    assert.ok(!(await grows(() => storage.decisions.record([approval(commentId, { statusBefore: 'approved' })]))))
    await close()
  })

  it('and decisions on many comments in any order never wait for each other', async () => {
    const { storage, story, close } = await withStory(open)
    const ids: CommentId[] = []
    for (let index = 0; index < 12; index += 1) ids.push(await received(storage, story.id))
    for (const commentId of ids) await storage.claims.take({ commentId, by: mina, until }, noon)
    const renewing = ids.map((commentId) => storage.claims.take({ commentId, by: mina, until: until + 1 }, noon))
    const deciding = [ids.slice(0, 6), ids.slice(6).toReversed()].map((part) => storage.decisions.record(part.map((id) => approval(id))))
    await Promise.all([...renewing, ...deciding])
    await storage.claims.forget(until + 1)
    assert.deepEqual(await storage.claims.held(noon), [])
    await close()
  })
}

export async function versionOf(storage: Storage, of: DeskSubject): Promise<number> {
  return (await storage.deskChanges.versions()).find(({ subject }) => subject === of)?.version ?? 0
}

async function received(storage: Storage, storyId: Parameters<typeof newComment>[0]): Promise<CommentId> {
  const comment = newComment(storyId)
  await storage.comments.receive(comment)
  return comment.id
}
