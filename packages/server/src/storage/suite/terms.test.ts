import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Term } from '@verbatim/core'
import type { TermChange } from '../../app/index.ts'
import { assessed, moderator, newComment, noon, refused, withSite, withStory, type OpenStorage } from './samples.ts'

const log = { actor: moderator, at: noon }

function term(text: string, fields: Partial<Term> = {}): Term {
  return { text, language: 'en', guideline: 'profanity', inflection: 'exact', exceptions: [], ...fields }
}

function added(after: Term): TermChange {
  return { form: after.text, before: null, after }
}

export function termRules(open: OpenStorage): void {
  it('keeps terms by language and form, and counts each change of the lists', async () => {
    const { storage, close } = await withSite(open)
    assert.deepEqual(await storage.terms.all(), { version: 0, terms: [] })
    const terms = [term('b', { language: 'tr' }), term('b', { exceptions: ['b c'] }), term('a'), term('z', { language: null })]
    assert.deepEqual(await storage.terms.change({ from: 0, changes: terms.map(added), log }), { kind: 'changed', version: 1 })
    assert.deepEqual((await storage.terms.all()).terms, [terms[2], terms[1], terms[3], terms[0]])
    assert.deepEqual(await storage.terms.lists(), [{ list: 'en', count: 2 }, { list: 'mul', count: 1 }, { list: 'tr', count: 1 }])
    const page = await storage.terms.page({ limit: 2, after: { list: 'en', form: 'a' } })
    assert.deepEqual(page.map(({ key }) => key), [{ list: 'en', form: 'b' }, { list: 'mul', form: 'z' }])
    assert.deepEqual((await storage.terms.page({ limit: 9, list: 'en', text: 'b' })).map(({ term: found }) => found), [terms[1]])
    await close()
  })

  it('changes nothing when the lists have another version by now', async () => {
    const { storage, close } = await withSite(open)
    await storage.terms.change({ from: 0, changes: [added(term('a'))], log })
    assert.deepEqual(await storage.terms.change({ from: 0, changes: [added(term('b'))], log }), { kind: 'changed-meanwhile' })
    assert.equal((await storage.terms.all()).terms.length, 1)
    await close()
  })

  it('logs each change with before and after, for good', async () => {
    const { storage, raw, close } = await withSite(open)
    await storage.terms.change({ from: 0, changes: [added(term('a'))], log })
    await storage.terms.change({ from: 1, changes: [{ form: 'a', before: term('a'), after: null }], log })
    const changes = await storage.terms.changes({ limit: 9 })
    assert.deepEqual(changes.map(({ version, before, after }) => [version, before?.text, after?.text]), [[2, 'a', undefined], [1, undefined, 'a']])
    assert.deepEqual(changes[0]?.log, log)
    assert.equal((await storage.terms.changes({ limit: 9, after: changes[0]?.arrival ?? 0 })).length, 1)
    const attempts = [
      'update term_changes set version = 1', 'delete from term_changes', 'insert or replace into term_changes select * from term_changes',
      `update term_versions set actor_name = 'x'`, 'delete from term_versions', 'insert or replace into term_versions select * from term_versions',
    ]
    for (const attempt of attempts) assert.throws(() => raw(attempt), refused, attempt)
    await close()
  })

  it('gives past comments, the latest first, without the erased', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const comments = [newComment(story.id), newComment(story.id), newComment(story.id)]
    for (const comment of comments) await storage.comments.receive(comment)
    raw('update comments set author_name = null, body = null, body_sha256 = null, salt = null where id = ?', comments[1]?.id ?? '')
    const found = await storage.terms.pastComments({ limit: 9 })
    assert.deepEqual(found.map(({ id }) => id), [comments[2]?.id, comments[0]?.id])
    assert.deepEqual((await storage.terms.pastComments({ limit: 9, after: found[0]?.arrival ?? 0 })).map(({ body }) => body), [comments[0]?.body])
    await close()
  })

  it('finds what was not assessed with the present lists', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id, { assessed: assessed({ found: { termsVersion: 1 } }) })
    await storage.comments.receive(comment)
    const outdated = async (termsVersion: number | undefined) => (await storage.assessments.outdated({ model: 'm@1', termsVersion, limit: 9, now: noon })).map(({ id }) => id)
    assert.deepEqual(await outdated(1), [])
    assert.deepEqual(await outdated(2), [comment.id])
    assert.deepEqual(await outdated(undefined), [comment.id])
    assert.deepEqual((await storage.assessments.of(comment.id))[0], assessed({ found: { termsVersion: 1 } }))
    await close()
  })
}
