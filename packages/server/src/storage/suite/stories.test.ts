import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Story } from '@verbatim/core'
import type { Storage, StoryKey } from '../../app/index.ts'
import { approval, moderator, newComment, noon, publish, rejection, replyTo, storyPut, withSite, withStory, type OpenStorage } from './samples.ts'

const day = 24 * 60 * 60 * 1000

export function storyRules(open: OpenStorage): void {
  it('finds a story by id, address and slug', async () => {
    const { storage, story, close } = await withStory(open)
    assert.deepEqual(await storage.stories.find(story.id), story)
    assert.deepEqual(await storage.stories.findByUrl(story.url), story)
    assert.deepEqual(await storage.stories.findBySlug(story.slug), story)
    assert.equal(await storage.stories.findByUrl('https://gazette.example/other'), undefined)
    await close()
  })

  it('tells how the comments of a story stand, and when the first and the last came', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: quiet } = await storage.stories.put(storyPut())
    const none = { pending: 0, approved: 0, rejected: 0, withdrawn: 0 }
    assert.deepEqual(await storage.stories.figures(quiet.id), { counts: none, firstSubmittedAt: null, lastSubmittedAt: null })
    const root = await publish(storage, newComment(story.id, { submittedAt: noon + 5 }))
    const [rejected, withdrawn] = [replyTo(root, { submittedAt: noon + 9 }), newComment(story.id, { submittedAt: noon + 2 })]
    for (const comment of [rejected, withdrawn, newComment(story.id, { submittedAt: noon + 6 }), newComment(story.id, { submittedAt: noon + 6 })]) await storage.comments.receive(comment)
    await storage.decisions.record([rejection(rejected.id)])
    await storage.comments.withdraw(withdrawn.id, 'pending', noon)
    const counts = { pending: 2, approved: 1, rejected: 1, withdrawn: 1 }
    assert.deepEqual(await storage.stories.figures(story.id), { counts, firstSubmittedAt: noon + 2, lastSubmittedAt: noon + 9 })
    await close()
  })

  it('counts what is published below the addresses asked for, those that are known', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: quiet } = await storage.stories.put(storyPut())
    await publish(storage, newComment(story.id))
    await storage.comments.receive(newComment(story.id))
    const counts = await storage.stories.counts([quiet.url, story.url, 'https://gazette.example/unknown'])
    assert.deepEqual(counts.toSorted((a, b) => a.commentCount - b.commentCount), [{ id: quiet.id, url: quiet.url, commentCount: 0 }, { id: story.id, url: story.url, commentCount: 1 }])
    assert.deepEqual(await storage.stories.counts([]), [])
    await close()
  })

  it('keeps a story that its first comment made out of sight until one is approved or the newsroom tells of it', async () => {
    const { storage, close } = await withSite(open)
    const { story } = await storage.stories.put(storyPut({ announced: false }))
    const other = (await storage.stories.put(storyPut({ announced: false }))).story
    const seen = async () => (await storage.stories.list({ limit: 10 })).map(({ id }) => id)
    await storage.comments.receive(newComment(story.id))
    assert.deepEqual(await seen(), [])
    assert.equal(await storage.stories.findBySlug(story.slug), undefined)
    assert.ok(await storage.stories.findByUrl(story.url))
    await publish(storage, newComment(story.id))
    assert.deepEqual(await seen(), [story.id])
    assert.ok(await storage.stories.findBySlug(story.slug))
    await storage.stories.put(storyPut({ url: other.url, announced: true }))
    assert.deepEqual((await seen()).toSorted(), [story.id, other.id].toSorted())
    await close()
  })

  it('makes a story with what is said of it', async () => {
    const { storage, close } = await withSite(open)
    const changes = {
      ...{ headline: 'پردێک کرایەوە', publisher: 'Gazette', publishedAt: '2017-09-04', language: 'ckb', dateline: 'Erbil', byline: 'A. B.' },
      ...{ tags: ['Iraq', 'Bridges'], bodyHtml: '<p>…</p>', lead: '…', commenting: 'closed' as const },
    }
    const put = storyPut({ changes })
    const { story, made } = await storage.stories.put(put)
    assert.equal(made, true)
    assert.deepEqual(story, { id: put.id, url: put.url, slug: put.slug, commentCount: 0, ...changes })
    await close()
  })

  it('changes the given fields of a known address, clears what is null, and keeps id and slug', async () => {
    const { storage, close } = await withSite(open)
    const first = storyPut({ changes: { publisher: 'Gazette', byline: 'A. B.', tags: ['Iraq'] } })
    await storage.stories.put(first)
    const again = storyPut({ url: first.url, headline: 'Not this one', changes: { byline: null, dateline: 'Erbil' }, at: noon + 1 })
    const { story, made } = await storage.stories.put(again)
    assert.equal(made, false)
    assert.deepEqual(
      { id: story.id, slug: story.slug, headline: story.headline, publisher: story.publisher, byline: story.byline, dateline: story.dateline, tags: story.tags },
      { id: first.id, slug: first.slug, headline: first.headline, publisher: 'Gazette', byline: null, dateline: 'Erbil', tags: ['Iraq'] },
    )
    await close()
  })

  it('makes one story when two make it at once', async () => {
    const { storage, close } = await withSite(open)
    const puts = [storyPut({ url: 'https://gazette.example/same' }), storyPut({ url: 'https://gazette.example/same' })]
    const results = await Promise.all(puts.map((put) => storage.stories.put(put)))
    assert.deepEqual(results.map(({ made }) => made).toSorted(), [false, true])
    assert.equal(results[0]?.story.id, results[1]?.story.id)
    await close()
  })

  it('lists the newest published first, a bare date counting from its midnight in UTC, and without a date when it was made', async () => {
    const { storage, close } = await withSite(open)
    const times = { today: undefined, bareDate: '2026-03-01', early: '2026-02-28T23:59:59.000Z', late: '2026-03-01T12:00:01.000Z' }
    for (const [headline, publishedAt] of Object.entries(times)) {
      await storage.stories.put(storyPut({ headline, changes: { publishedAt: publishedAt ?? null } }))
    }
    const listed = await storage.stories.list({ limit: 10 })
    assert.deepEqual(listed.map(({ headline }) => headline), ['late', 'today', 'bareDate', 'early'])
    assert.equal(listed[2]?.sortAt, Date.UTC(2026, 2, 1))
    await close()
  })

  it('moves a story in the lists of its tags when its date changes', async () => {
    const { storage, close } = await withSite(open)
    const puts = [1, 2, 3].map((days) => storyPut({ headline: `${days}`, changes: { tags: ['Iraq', 'Iraq', `${days}`] }, at: noon + days * day }))
    for (const put of puts) await storage.stories.put(put)
    const oldest = puts[0]
    assert.ok(oldest)
    await storage.stories.put({ ...oldest, changes: { publishedAt: '2027-01-01' } })
    assert.deepEqual(await headlinesOf(storage, { tag: 'Iraq' }), ['1', '3', '2'])
    assert.deepEqual(await headlinesOf(storage, { tag: '2' }), ['2'])
    assert.deepEqual(await headlinesOf(storage, { tag: 'iraq' }), [])
    await close()
  })

  it('pages through stories of one moment without losing or repeating any', async () => {
    const { storage, close } = await withSite(open)
    for (let count = 0; count < 7; count += 1) await storage.stories.put(storyPut({ headline: `${count}`, changes: { tags: ['all'] } }))
    const every = await headlinesOf(storage, {})
    assert.equal(new Set(every).size, 7)
    assert.deepEqual(await headlinesOf(storage, { tag: 'all' }), every)
    await close()
  })

  it('opens and closes commenting, logged when it is a change', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const log = { actor: moderator, at: noon }
    assert.equal((await storage.stories.setCommenting(story.id, 'closed', log))?.commenting, 'closed')
    await storage.stories.setCommenting(story.id, 'closed', log)
    assert.equal((await storage.stories.find(story.id))?.commenting, 'closed')
    assert.deepEqual(raw('select subject_id, field, value_before, value_after from setting_changes'), [
      { subject_id: story.id, field: 'commenting', value_before: '"open"', value_after: '"closed"' },
    ])
    assert.equal(await storage.stories.setCommenting(storyPut().id, 'closed', log), undefined)
    await close()
  })

  it('closes each story once by its age, the oldest first, and leaves open what somebody opened again', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const log = { actor: { kind: 'program', id: null, name: 'closing after 30 days' }, at: noon } as const
    const published = async (publishedAt: string) => (await storage.stories.put(storyPut({ changes: { publishedAt } }))).story.id
    const [old, older, late] = [await published('2026-01-02T00:00:00Z'), await published('2026-01-01'), await published('2026-02-27')]
    const shut = await published('2026-01-03')
    await storage.stories.setCommenting(shut, 'closed', { actor: moderator, at: noon })
    const due = { publishedBefore: Date.UTC(2026, 0, 30), limit: 1 }
    const states = async () => Promise.all([old, older, late, story.id].map(async (id) => (await storage.stories.find(id))?.commenting))
    assert.equal(await storage.stories.closeByAge(due, log), 1)
    assert.deepEqual(await states(), ['open', 'closed', 'open', 'open'])
    // At once, and whoever comes last finds none left.
    const closed = await Promise.all([1, 2, 3].map(() => storage.stories.closeByAge(due, log)))
    assert.deepEqual(closed.toSorted(), [0, 1, 1])
    assert.deepEqual(await states(), ['closed', 'closed', 'open', 'open'])
    for (const id of [old, shut]) await storage.stories.setCommenting(id, 'open', { actor: moderator, at: noon })
    assert.equal(await storage.stories.closeByAge({ ...due, limit: 9 }, log), 0)
    assert.deepEqual([await states(), (await storage.stories.find(shut))?.commenting], [['open', 'closed', 'open', 'open'], 'open'])
    assert.deepEqual(raw(`select count(*) as count from events where kind = 'story.closed'`), [{ count: 3 }])
    assert.deepEqual(raw(`select distinct field, value_before, value_after from setting_changes where actor_name = ?`, log.actor.name), [{ field: 'commenting', value_before: '"open"', value_after: '"closed"' }])
    await close()
  })

  it('gives a story a new version with every change that the public sees', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const version = () => raw('select version from stories where id = ?', story.id)[0]?.['version']
    const comment = newComment(story.id)
    assert.equal(version(), 0)
    await storage.comments.receive(comment)
    assert.equal(version(), 0)
    await storage.decisions.record([approval(comment.id)])
    assert.equal(version(), 1)
    await storage.decisions.record([approval(comment.id, { statusBefore: 'approved' })])
    assert.equal(version(), 1)
    await storage.stories.setCommenting(story.id, 'closed', { actor: moderator, at: noon })
    assert.equal(version(), 2)
    await storage.stories.put(storyPut({ url: story.url, changes: { headline: 'Another' } }))
    assert.equal(version(), 3)
    await storage.decisions.record([rejection(comment.id, { statusBefore: 'approved' })])
    assert.equal(version(), 4)
    await close()
  })

  it('removes the sample stories with everything below them, and nothing else', async () => {
    const { storage, raw, story, close } = await withStory(open)
    const { story: sample } = await storage.stories.put(storyPut({ demo: true, changes: { tags: ['sample'] } }))
    const kept = await publish(storage, newComment(story.id))
    const gone = await publish(storage, newComment(sample.id))
    const reply = replyTo(gone, { email: 'sample@example.org' })
    await storage.comments.receive(reply)
    await storage.decisions.record([rejection(reply.id)])

    assert.equal(await storage.stories.removeDemo(noon), 1)
    assert.equal(await storage.stories.removeDemo(noon), 0)
    assert.equal(await storage.stories.find(sample.id), undefined)
    assert.equal(await storage.comments.find(gone.id), undefined)
    assert.equal((await storage.comments.find(kept.id))?.body, kept.body)
    assert.deepEqual(raw('select email, submitted, approved, rejected from commenters'), [
      { email: 'rosa@example.org', submitted: 1, approved: 1, rejected: 0 },
    ])
    assert.deepEqual(raw('select count(*) as count from decisions'), [{ count: 1 }])
    assert.deepEqual(raw('select count(*) as count from decision_guidelines'), [{ count: 0 }])
    assert.deepEqual(raw('select count(*) as count from story_tags'), [{ count: 0 }])
    await close()
  })
}

/** All headlines, read in pages of two. */
async function headlinesOf(storage: Storage, filter: { readonly tag?: string }): Promise<readonly string[]> {
  const read: (Story & StoryKey)[] = []
  for (;;) {
    const last = read.at(-1)
    const page = await storage.stories.list({ ...filter, limit: 2, ...(last && { after: { sortAt: last.sortAt, id: last.id } }) })
    if (page.length === 0) return read.map(({ headline }) => headline)
    read.push(...page)
  }
}
