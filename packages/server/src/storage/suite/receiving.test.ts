import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { StoryId } from '@verbatim/core'
import { approval, newComment, noon, once, publish, rejection, replyTo, sha256, storyPut, withStory, type OpenStorage } from './samples.ts'

export function receivingRules(open: OpenStorage): void {
  it('gives back the very bytes it was given, to staff and to the public', async () => {
    const { storage, story, close } = await withStory(open)
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
    await fc.assert(
      fc.asyncProperty(text, text, async (name, body) => {
        const { id } = await publish(storage, newComment(story.id, { name, body }))
        const stored = await storage.comments.find(id)
        const shown = await storage.comments.publicEntry(id)
        assert.equal(stored?.body, body)
        assert.equal(stored?.name, name)
        assert.equal(shown?.kind === 'published' && shown.body, body)
        assert.equal(shown?.kind === 'published' && sha256(shown.body), shown?.kind === 'published' && shown.bodySha256)
      }),
      {
        numRuns: 60,
        examples: [
          ['\ufeffName', '\ufeff\tindented  twice \n\n trailing  '],
          ['e\u0301', 'e\u0301 is not \u00e9; ڕ is not ر; هـ\u200c'],
          ['👩🏽‍🚒', '👩🏽‍🚒🏴󠁧󠁢󠁳󠁣󠁴󠁿 𝒳 \u0000 \r\n'],
        ],
      },
    )
    await close()
  })

  it('refuses a text that it could not keep as it is', async () => {
    const { storage, story, raw, close } = await withStory(open)
    await assert.rejects(storage.comments.receive(newComment(story.id, { body: 'half a pair: \ud83d' })), /unpaired surrogate/)
    assert.deepEqual(raw('select count(*) as count from commenters'), [{ count: 0 }])
    await close()
  })

  it('holds every comment as pending', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    assert.deepEqual(await storage.comments.receive(comment), { kind: 'received' })
    const { id, storyId, parentId, rootId, name, body, bodySha256, submittedAt } = comment
    assert.deepEqual(await storage.comments.find(id), {
      ...{ id, storyId, parentId, rootId, name, body, bodySha256, submittedAt },
      ...{ status: 'pending', language: null, replyCount: 0 },
    })
    assert.equal(await storage.comments.find(newComment(story.id).id), undefined)
    await close()
  })

  it('keeps the salt and the order of arrival', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const late = newComment(story.id, { submittedAt: noon + 1 })
    const early = newComment(story.id, { submittedAt: noon })
    for (const comment of [late, early]) await storage.comments.receive(comment)
    const rows = raw('select id, hex(salt) as salt from comments order by arrival')
    assert.deepEqual(rows, [late, early].map(({ id }) => ({ id, salt: '07'.repeat(16) })))
    await close()
  })

  it('knows a commenter by the address, whatever its case', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const first = newComment(story.id, { email: 'Rosa@Example.org' })
    await storage.comments.receive(first)
    await storage.comments.receive(newComment(story.id, { email: 'rosa@example.ORG' }))
    await storage.comments.receive(newComment(story.id, { email: 'ÇELIK@example.org' }))
    await storage.comments.receive(newComment(story.id, { email: 'çelik@example.org' }))
    assert.deepEqual(raw('select email, submitted from commenters order by email'), [
      { email: 'Rosa@Example.org', submitted: 2 },
      { email: 'ÇELIK@example.org', submitted: 2 },
    ])
    await close()
  })

  it('stores nothing of a submission that fails', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const unknownStory: StoryId = storyPut().id
    await assert.rejects(storage.comments.receive(newComment(unknownStory, { email: 'new@example.org' }), { ...once(), answer: new Uint8Array(1) }))
    await assert.rejects(storage.comments.receive({ ...comment, receiptTokenHash: 'another' }), /stored already|duplicate key/)
    assert.deepEqual(raw('select email, submitted from commenters'), [{ email: 'rosa@example.org', submitted: 1 }])
    assert.deepEqual(raw('select count(*) as count from answers'), [{ count: 0 }])
    await close()
  })

  it('lets a reply join only the story and the thread of its parent', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: other } = await storage.stories.put(storyPut())
    const [root, stranger] = [newComment(story.id), newComment(story.id)]
    for (const comment of [root, stranger]) await storage.comments.receive(comment)
    await assert.rejects(storage.comments.receive(replyTo(root, { storyId: other.id })), /joins the story/)
    await assert.rejects(storage.comments.receive(replyTo(root, { rootId: stranger.id })), /joins the story/)
    await storage.comments.receive(replyTo(root))
    await close()
  })

  it('leads a receipt to the comment and the last decision on it', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const pending = await storage.comments.byReceipt(comment.receiptTokenHash ?? '')
    assert.equal(pending?.comment.id, comment.id)
    assert.equal(pending?.decision, null)
    const first = approval(comment.id)
    // Decided at the same moment: the order of arrival counts.
    const second = rejection(comment.id, { statusBefore: 'approved', message: 'Please read the guidelines.' })
    await storage.decisions.record([first, second])
    assert.deepEqual((await storage.comments.byReceipt(comment.receiptTokenHash ?? ''))?.decision, second)
    assert.equal(await storage.comments.byReceipt('unknown'), undefined)
    await close()
  })

  it('withdraws a comment that has the status its commenter saw', async () => {
    const { storage, story, close } = await withStory(open)
    const comment = await publish(storage, newComment(story.id))
    assert.equal(await storage.comments.withdraw(comment.id, 'pending', noon), false)
    assert.equal(await storage.comments.withdraw(comment.id, 'approved', noon), true)
    assert.equal(await storage.comments.withdraw(comment.id, 'approved', noon), false)
    assert.equal((await storage.comments.find(comment.id))?.status, 'withdrawn')
    assert.equal(await storage.comments.withdraw(newComment(story.id).id, 'pending', noon), false)
    await close()
  })

  it('answers a repeated submission as the first time, and another one under its key not at all', async () => {
    const { storage, story, raw, close } = await withStory(open)
    const answer = new TextEncoder().encode('first answer')
    const submit = (request = {}) => storage.comments.receive(newComment(story.id), { ...once(request), answer })
    const results = await Promise.all([submit(), submit()])
    assert.deepEqual(byKind(results), [{ kind: 'received' }, { kind: 'repeated', answer, outcomes: null }])
    assert.deepEqual(await submit({ requestHash: 'another' }), { kind: 'key-reused' })
    assert.deepEqual(await submit({ scope: 'comments somebody' }), { kind: 'received' })
    assert.deepEqual(await storage.answers.find(once()), { kind: 'repeated', answer, outcomes: null })
    assert.deepEqual(await storage.answers.find(once({ requestHash: 'another' })), { kind: 'key-reused' })
    assert.equal(await storage.answers.find(once({ keyHash: 'another' })), undefined)
    assert.deepEqual(raw('select count(*) as count from comments'), [{ count: 2 }])
    await close()
  })

  it('forgets answers past keeping, and puts new ones in their place', async () => {
    const { storage, story, close } = await withStory(open)
    const [first, second] = ['first', 'second'].map((text) => new TextEncoder().encode(text))
    assert.ok(first && second)
    const { keptUntil } = once()
    await storage.comments.receive(newComment(story.id), { ...once(), answer: first })
    assert.equal(await storage.answers.find(once({ askedAt: keptUntil })), undefined)
    const later = once({ askedAt: keptUntil, keptUntil: keptUntil + 1000, requestHash: 'another' })
    assert.deepEqual(await storage.comments.receive(newComment(story.id), { ...later, answer: second }), { kind: 'received' })
    assert.deepEqual(await storage.answers.find(later), { kind: 'repeated', answer: second, outcomes: null })
    assert.equal(await storage.answers.forget(keptUntil + 999), 0)
    assert.equal(await storage.answers.forget(keptUntil + 1000), 1)
    await close()
  })

  it('has everything after it was closed and opened again', async () => {
    const { storage, story, reopen, close } = await withStory(open)
    const comment = newComment(story.id)
    await storage.comments.receive(comment)
    const decision = rejection(comment.id)
    await storage.decisions.record([decision])
    const again = await reopen()
    assert.equal((await again.comments.find(comment.id))?.body, comment.body)
    assert.deepEqual(await again.decisions.of(comment.id), [decision])
    assert.deepEqual(await again.stories.find(story.id), story)
    await again.check()
    await close()
  })
}

/** Which of two calls at once comes first is the engine's to say. */
function byKind<T extends { readonly kind: string }>(results: readonly T[]): readonly T[] {
  return results.toSorted((one, other) => (one.kind < other.kind ? -1 : 1))
}
