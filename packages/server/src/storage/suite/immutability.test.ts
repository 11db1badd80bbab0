import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newComment, publish, refused, rejection, storyPut, withStory, type OpenStorage } from './samples.ts'

/** An id that nothing has, as a literal. */
const another = `'00000000-0000-7000-8000-000000000000'`

export function immutabilityRules(open: OpenStorage): void {
  it('refuses every change to what a comment says and where it belongs', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    const before = raw('select * from comments')
    const fixed = {
      ...{ arrival: '99', submitted_at: '99', salt: 'zeroblob(16)' },
      ...{ id: another, site_id: another, story_id: another, parent_id: another, root_id: another, commenter_id: another, receipt_token_hash: `'x'` },
      ...{ author_name: `'x'`, body: `'x'`, body_sha256: `'x'` },
    }
    for (const [column, value] of Object.entries(fixed)) {
      assert.throws(() => raw(`update comments set ${column} = ${value} where id = ?`, id), refused, column)
    }
    assert.throws(() => raw(`update or replace comments set body = 'x'`), /never changed/)
    assert.throws(() => raw(`insert into comments select * from comments on conflict do update set body = 'x'`))
    assert.deepEqual(raw('select * from comments'), before)
    await close()
  })

  it('refuses a comment in the place of another', async () => {
    const { storage, raw, story, close } = await withStory(open)
    await publish(storage, newComment(story.id))
    const columns = `site_id, story_id, commenter_id, status, submitted_at, has_link, notify_decision, notify_replies, salt, body_sha256, author_name`
    const put = (place: string, from: string) => () =>
      raw(`insert or replace into comments (${place}, ${columns}, body) select ${from}, ${columns}, 'forged' from comments`)
    assert.throws(put('id, root_id, receipt_token_hash', `id, root_id, 'another'`), refused)
    assert.throws(put('id, root_id, receipt_token_hash', `${another}, ${another}, receipt_token_hash`), refused)
    assert.throws(put('arrival, id, root_id, receipt_token_hash', `arrival, ${another}, ${another}, 'another'`), refused)
    await close()
  })

  it('lets name, text, hash and salt be erased together, for good', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const { id } = await publish(storage, newComment(story.id))
    assert.throws(() => raw('update comments set body = null where id = ?', id))
    assert.throws(() => raw('update comments set author_name = null, body_sha256 = null where id = ?', id))
    assert.throws(() => raw('update comments set salt = null where id = ?', id))
    assert.throws(() => raw('update comments set author_name = null, body = null, body_sha256 = null where id = ?', id))
    raw('update comments set author_name = null, body = null, body_sha256 = null, salt = null where id = ?', id)
    assert.throws(() => raw(`update comments set author_name = 'a', body = 'b', body_sha256 = 'c' where id = ?`, id), /never changed/)
    const erased = await storage.comments.find(id)
    assert.deepEqual([erased?.name, erased?.body, erased?.bodySha256], [null, null, null])
    assert.equal(await storage.comments.publicEntry(id), undefined)
    await close()
  })

  it('refuses to delete a comment', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    assert.throws(() => raw('delete from comments'), /never deleted/)
    assert.throws(() => raw('update stories set demo = 1'), /never changed/)
    assert.ok(await storage.comments.find(comment.id))
    await close()
  })

  it('refuses to change or delete a decision or its reasons', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const decision = rejection(comment.id)
    await storage.decisions.record([decision])
    const attempts = [
      `update decisions set note = 'x'`,
      `update decisions set verdict = 'approve'`,
      'delete from decisions',
      'insert or replace into decisions select * from decisions',
      `update decision_guidelines set guideline = 'x'`,
      'delete from decision_guidelines',
      `insert or replace into decision_guidelines select site_id, decision_id, position, 'x' from decision_guidelines`,
    ]
    for (const attempt of attempts) assert.throws(() => raw(attempt), refused, attempt)
    assert.deepEqual(await storage.decisions.of(comment.id), [decision])
    await close()
  })

  it('refuses to change or delete a version of the guidelines', async () => {
    const { raw, close } = await withStory(open)
    const attempts = [
      `update guideline_versions set document = '{}'`,
      'delete from guideline_versions',
      `insert or replace into guideline_versions select site_id, version, '{}', created_at from guideline_versions`,
    ]
    for (const attempt of attempts) assert.throws(() => raw(attempt), refused, attempt)
    await close()
  })

  it('refuses to change the log of changes', async () => {
    const { storage, raw, close } = await withStory(open)
    await storage.sites.change({ name: 'The Post' }, { actor: { kind: 'operator', id: null, name: 'root' }, at: 1 })
    for (const attempt of [`update setting_changes set field = 'x'`, 'delete from setting_changes']) assert.throws(() => raw(attempt), /never/, attempt)
    await close()
  })

  it('refuses another id or slug for a story', async () => {
    const { storage, raw, story, close } = await withStory(open)
    assert.throws(() => raw(`update stories set slug = 'x'`), /never changed/)
    assert.throws(() => raw('update stories set id = ?', storyPut().id), /never changed/)
    assert.deepEqual(await storage.stories.find(story.id), story)
    await close()
  })
}
