import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { createToken } from '../program.ts'
import { bearer, openNewsroom, setUpAdmin, submission } from './newsroom.ts'

const { api, moderator, story, submit, approve, reject, program } = await openNewsroom()
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada' }))
const bridge = await story({ headline: 'Bridge closed' })
const inAnHour = () => new Date(Date.now() + 60 * 60 * 1000).toISOString()
let authors = 0

/** An author of one comment. */
async function newAuthor() {
  authors += 1
  const email = `author-${authors}@example.org`
  const { comment } = await submit(bridge.id, { email, name: `Author ${authors}` })
  const { author } = await known(comment.id)
  return { id: author.id, email, commentId: comment.id, name: `Author ${authors}` }
}

const known = (commentId: string) => moderator.ask(routes.moderatedComment, { params: { commentId } })
const lay = (authorId: string, fields: Readonly<Record<string, unknown>>) => admin.ask(routes.block, { body: { authorId, kind: 'block', reason: 'Threats', ...fields } })
const refused = (email: string) => api.refused(routes.submitComment, { params: { storyId: bridge.id }, body: submission({ email }) }, 'commenter-blocked')

describe('a block', () => {
  it('lets nothing be taken from the author, whatever the case of the address, until it is lifted', async () => {
    const { id, email, name } = await newAuthor()
    const block = await lay(id, {})
    assert.deepEqual([block.author, block.kind, block.reason, block.by, block.expiresAt], [{ id, name }, 'block', 'Threats', 'Ada', null])
    const { detail } = await refused(email.toUpperCase())
    assert.equal(detail, 'You cannot comment here at the moment, so your comment was not taken.')
    await submit(bridge.id, { email: 'somebody@example.org' })
    assert.deepEqual((await moderator.ask(routes.blocks)).items.filter(({ author }) => author.id === id), [block])
    await admin.ask(routes.unblock, { params: { blockId: block.id } })
    await admin.refused(routes.unblock, { params: { blockId: block.id } }, 'block-unknown')
    await submit(bridge.id, { email })
  })

  it('says until when, in the author’s language', async () => {
    const { id, email } = await newAuthor()
    await lay(id, { expiresAt: '2099-03-04T05:06:00Z' })
    assert.match((await refused(email)).detail, /^You cannot comment here until 4 March 2099, 05:06 UTC,/)
    const { json } = await api.call(routes.submitComment, { params: { storyId: bridge.id }, body: submission({ email }), headers: { 'accept-language': 'tr' } })
    assert.match(Object(json).detail, /2099.*yorum yazamazsınız/)
  })

  it('lets no story be made by a first comment', async () => {
    const { id, email } = await newAuthor()
    await lay(id, {})
    const token = api.as(bearer(await createToken(program.dataDir, ['settings'])))
    await token.ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })
    await api.refused(routes.submitCommentByUrl, { body: submission({ email, storyUrl: 'https://own.example/new' }) }, 'commenter-blocked')
    assert.equal(Object(await api.ask(routes.stories, { query: { url: 'https://own.example/new' } })).id, null)
  })

  it('says so on the page, and gives back what was typed', async () => {
    const { id, email } = await newAuthor()
    await lay(id, { expiresAt: inAnHour() })
    const form = new URLSearchParams({ name: 'Rosa', email, body: 'What I typed', idempotencyKey: 'once' })
    const response = await fetch(`${program.url}/stories/${bridge.slug}/comments`, { method: 'POST', body: form, redirect: 'manual' })
    const page = await response.text()
    assert.equal(response.status, 403)
    assert.match(page, /You cannot comment here until/)
    assert.match(page, />\nWhat I typed<\/textarea>/)
  })

  it('takes the place of the one before, and ends by the clock', async () => {
    const { id, commentId } = await newAuthor()
    await lay(id, {})
    const second = await lay(id, { kind: 'hold', reason: 'New', expiresAt: inAnHour() })
    const { author, flags } = await known(commentId)
    assert.deepEqual(author.block, { kind: 'hold', reason: 'New', expiresAt: second.expiresAt })
    assert.ok(flags.includes('held-author'))
    assert.equal((await moderator.ask(routes.blocks)).items.filter((block) => block.author.id === id).length, 1)
    const soon = new Date(Date.now() + 50).toISOString()
    await lay(id, { expiresAt: soon })
    const read = async () => (await moderator.ask(routes.author, { params: { authorId: id } })).block
    while ((await read()) !== null) assert.ok(Date.now() < Date.parse(soon) + 10_000)
    assert.equal((await known(commentId)).author.block, null)
  })

  it('is refused for nobody, without a reason, and for a time that has passed', async () => {
    const { id } = await newAuthor()
    await admin.refused(routes.block, { body: { authorId: '00000000-0000-7000-8000-000000000000', kind: 'hold', reason: 'x' } }, 'author-unknown')
    await admin.refused(routes.block, { body: { authorId: id, kind: 'hold', reason: '' } }, 'input-refused')
    const { errors } = await admin.refused(routes.block, { body: { authorId: id, kind: 'hold', reason: 'x', expiresAt: '2020-01-01T00:00:00Z' } }, 'input-refused')
    assert.deepEqual(errors?.map(({ path }) => path), ['/expiresAt'])
  })
})

describe('a hold', () => {
  it('leaves to a person what the policy would decide', async () => {
    const { id, email } = await newAuthor()
    const clean = 'The detour takes ten minutes, and the buses wait for each other.'
    const { draft } = await admin.ask(routes.putPolicyDraft, { body: { rules: [{ languages: ['en'], coverages: ['full'], rejectFrom: {}, approveBelow: 0.5 }] } })
    await admin.ask(routes.publishPolicy, { body: { version: draft?.version } })
    await lay(id, { kind: 'hold', reason: 'New' })
    const held = await submit(bridge.id, { email, body: clean })
    const free = await submit(bridge.id, { email: 'free@example.org', body: clean })
    assert.deepEqual([held.comment.status, free.comment.status], ['pending', 'approved'])
    assert.equal((await known(held.comment.id)).assessment?.route, 'approve')
    await admin.ask(routes.putPolicyDraft, { body: { rules: [] } }).then((policies) => admin.ask(routes.publishPolicy, { body: { version: policies.draft?.version } }))
  })
})

describe('an author', () => {
  it('is known by what they sent and what became of it; by their address to editors alone', async () => {
    const { id, email, commentId } = await newAuthor()
    const other = await submit(bridge.id, { email, name: 'Another Name' })
    await approve(commentId)
    await reject(other.comment.id, ['threats', 'racism'])
    const record = await admin.ask(routes.author, { params: { authorId: id } })
    const { names, submitted, approved, rejected, rejectedByGuideline, lastSubmittedAt } = record
    assert.deepEqual({ names, submitted, approved, rejected, rejectedByGuideline, lastSubmittedAt, email: record.email }, {
      names: ['Another Name', `Author ${authors}`], submitted: 2, approved: 1, rejected: 1,
      rejectedByGuideline: { threats: 1, racism: 1 }, lastSubmittedAt: other.comment.submittedAt, email,
    })
    const { email: _, ...told } = record
    assert.deepEqual(await moderator.ask(routes.author, { params: { authorId: id } }), told)
    await moderator.refused(routes.author, { params: { authorId: commentId } }, 'author-unknown')
  })
})
