import assert from 'node:assert/strict'
import { it } from 'node:test'
import { approval, newComment, noon, replyTo, withStory, type OpenStorage } from './samples.ts'

export function secondReadingRules(open: OpenStorage): void {
  const reading = { model: 'large@local', guidelinesVersion: 1, findings: [{ guideline: 'threats' as const, spans: [{ start: 0, end: 4 }] }], readAt: noon }

  it('are kept with their comment, oldest first, and never changed or deleted', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    await storage.secondReadings.add(comment.id, reading)
    await storage.secondReadings.add(comment.id, { ...reading, model: 'larger@local', findings: [], readAt: noon + 1 })
    assert.deepEqual(await storage.secondReadings.of(comment.id), [reading, { ...reading, model: 'larger@local', findings: [], readAt: noon + 1 }])
    assert.throws(() => raw('update second_readings set model = \'other\''), /never changed/)
    assert.throws(() => raw('delete from second_readings'), /never deleted/)
    await close()
  })

  it('are wanting of what waits and was not read by this model, in the order of the ids', async () => {
    const { storage, story, close } = await withStory(open)
    const [first, second, decided] = [newComment(story.id), newComment(story.id), newComment(story.id)]
    for (const comment of [first, second, decided]) await storage.comments.receive(comment)
    await storage.decisions.record([approval(decided.id)])
    const reply = replyTo(decided)
    await storage.comments.receive(reply)
    const unread = async (model: string) => (await storage.secondReadings.unread({ model, limit: 10 })).map(({ id }) => id)
    assert.deepEqual(await unread('large@local'), [first.id, second.id, reply.id].toSorted())
    await storage.secondReadings.add(first.id, reading)
    assert.deepEqual(await unread('large@local'), [second.id, reply.id].toSorted())
    assert.equal((await unread('other@local')).length, 3)
    const [last] = await storage.secondReadings.unread({ model: 'large@local', after: second.id, limit: 10 })
    assert.deepEqual([last?.text, last?.parentText, last?.storyHeadline], [reply.body, decided.body, story.headline])
    await close()
  })
}
