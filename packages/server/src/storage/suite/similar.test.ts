import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newComment, withStory, type OpenStorage } from './samples.ts'
import { indexAll } from './search.test.ts'

const letter = `Dear editors, the bridge over the river has been closed for three months, and nobody in the council has told those who
live on the other side how long it will take. We ask you to find out who is responsible, and to write about it. The buses go
around by the old road, which takes an hour in the morning, and the children come late to school. A ferry was promised before
the winter, and we have seen none. If the money is gone, then the council should say where it went.`
const other = `The library should be open at night, as it is in every other town of this size. Students have no other place where
they can read, and the building is heated anyway. Two people would be enough, and the town can pay for two people.`

export function similarRules(open: OpenStorage): void {
  it('are those of the very same text at once, and those that say nearly the same once they are indexed; latest first, each once', async () => {
    const { storage, story, close } = await withStory(open)
    const texts = [letter, `${letter} Please share!`, other, letter, letter.replace('three', 'four').toUpperCase(), 'Yes.', 'yes!']
    const comments = texts.map((body) => newComment(story.id, { body }))
    const [asked, shared, unlike, same, changed, yes] = comments
    assert.ok(asked && shared && unlike && same && changed && yes)
    for (const comment of comments) await storage.comments.receive(comment)
    assert.deepEqual((await storage.queue.entry(asked.id))?.similar, { total: 1, ids: [same.id] })
    await indexAll(storage)
    assert.deepEqual((await storage.queue.entry(asked.id))?.similar, { total: 3, ids: [changed.id, same.id, shared.id] })
    assert.deepEqual((await storage.queue.entry(shared.id))?.similar, { total: 3, ids: [changed.id, same.id, asked.id] })
    for (const { id } of [unlike, yes]) assert.deepEqual((await storage.queue.entry(id))?.similar, { total: 0, ids: [] })
    await close()
  })

  it('are named up to ten, and counted', async () => {
    const { storage, story, close } = await withStory(open)
    const comments = Array.from({ length: 14 }, (_, index) => newComment(story.id, { body: index % 2 === 0 ? letter : `${letter}${'!'.repeat(index)}` }))
    for (const comment of comments) await storage.comments.receive(comment)
    await indexAll(storage)
    const entries = await storage.queue.page({ filter: {}, order: 'oldest', limit: 50 })
    for (const { comment, similar } of entries) {
      assert.equal(similar.total, 13)
      assert.deepEqual(similar.ids, comments.toReversed().map(({ id }) => id).filter((id) => id !== comment.id).slice(0, 10))
    }
    await close()
  })
}
