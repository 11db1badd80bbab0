import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, type QueueItem } from '@verbatim/contract'
import { openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, story, submit, decide, published, reject, program } = await openNewsroom()
const admin = api.as(await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more' }))

type Query = Readonly<Record<string, string | number | boolean>>
const queue = (query: Query = {}) => moderator.ask(routes.queue, { query })
const bodies = ({ items }: { readonly items: readonly QueueItem[] }) => items.map(({ comment }) => comment.body)

const water = await story({ headline: 'Water', tags: ['river', 'town'], language: 'en', bodyHtml: '<p>The river rose again.</p>' })
const buses = await story({ headline: 'Buses', tags: ['town'], language: 'ckb' })
const parent = await published(water.id, { body: 'The parent', name: 'Parent Author' })
const texts = ['plain one', 'see https://example.org/a', 'a reply', 'ŞÎRE and çay', 'last of all']
await submit(water.id, { body: texts[0], name: 'Azad', email: 'azad@example.org' })
await submit(water.id, { body: texts[1], email: 'azad@example.org' })
await submit(water.id, { body: texts[2], parentId: parent.id })
await submit(buses.id, { body: texts[3] })
await submit(buses.id, { body: texts[4], email: 'azad@example.org' })

describe('the queue', () => {
  it('holds what waits, and nothing that was decided', async () => {
    assert.deepEqual(new Set(bodies(await queue())), new Set(texts))
  })

  it('comes newest or oldest first', async () => {
    assert.deepEqual(bodies(await queue({ order: 'oldest' })), texts)
    assert.deepEqual(bodies(await queue({ order: 'newest' })), texts.toReversed())
  })

  it('visits each comment once in any order and size of page', async () => {
    for (const order of ['priority', 'oldest', 'newest']) {
      const whole = bodies(await queue({ order }))
      for (const limit of [1, 2, 4]) {
        const visited: (string | null)[] = []
        for (let cursor: string | null = ''; cursor !== null;) {
          const page: Awaited<ReturnType<typeof queue>> = await queue({ order, limit, ...(cursor === '' ? {} : { cursor }) })
          visited.push(...bodies(page))
          assert.ok(visited.length <= texts.length)
          cursor = page.nextCursor
        }
        assert.deepEqual(visited, whole)
      }
    }
  })

  const filters: readonly (readonly [Query, readonly number[]])[] = [
    [{ storyId: water.id }, [0, 1, 2]],
    [{ storyId: '00000000-0000-4000-8000-000000000000' }, []],
    [{ tag: 'town' }, [0, 1, 2, 3, 4]],
    [{ tag: 'river' }, [0, 1, 2]],
    [{ tag: 'nothing' }, []],
    [{ hasLink: true }, [1]],
    [{ hasLink: false }, [0, 2, 3, 4]],
    [{ isReply: true }, [2]],
    [{ isReply: false }, [0, 1, 3, 4]],
    [{ q: 'PLAIN' }, [0]],
    [{ q: 'şîre' }, [3]],
    [{ q: 'azad' }, [0]],
    [{ q: '%' }, []],
    [{ q: '_' }, []],
    [{ status: 'pending' }, [0, 1, 2, 3, 4]],
    [{ reason: 'new' }, [0, 1, 2, 3, 4]],
    [{ reason: 'reported' }, []],
    [{ reason: 'appealed' }, []],
    [{ guideline: 'threats', minScore: 0.5 }, []],
    [{ tag: 'town', hasLink: false, isReply: false, q: 'last' }, [4]],
  ]
  for (const [query, found] of filters) {
    it(`narrows to ${JSON.stringify(query)}`, async () => {
      assert.deepEqual(bodies(await queue({ order: 'oldest', ...query })), found.map((index) => texts[index]))
    })
  }

  it('narrows to one author', async () => {
    const { items: [first] } = await queue({ q: 'plain one' })
    assert.deepEqual(bodies(await queue({ order: 'oldest', authorId: first?.author.id ?? '' })), [texts[0], texts[1], texts[4]])
  })

  it('refuses what it does not know', async () => {
    for (const [name, value] of [['order', 'best'], ['reason', 'old'], ['status', 'approved'], ['storyId', 'x'], ['hasLink', 'yes'], ['minScore', 2], ['limit', 0], ['cursor', 'x'], ['colour', 'red']] as const) {
      const { errors = [] } = await moderator.refused(routes.queue, { query: { [name]: value } }, 'input-refused')
      assert.deepEqual(errors.map(({ path }) => path), [`/${name}`])
    }
  })

  it('is for staff alone, and kept by nobody', async () => {
    await api.refused(routes.queue, {}, 'signature-missing')
    const { headers } = await moderator.call(routes.queue)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('access-control-allow-origin'), null)
  })
})

describe('an item of the queue', () => {
  it('shows the comment in its context', async () => {
    const { items: [item] } = await queue({ isReply: true })
    assert.ok(item !== undefined)
    assert.deepEqual([item.story.headline, item.story.lead, item.story.language, item.story.tags], ['Water', 'The river rose again.', 'en', ['river', 'town']])
    assert.deepEqual([item.parent?.id, item.parent?.author.name, item.parent?.status, item.parent?.body], [parent.id, 'Parent Author', 'approved', 'The parent'])
    assert.deepEqual([item.appeal, item.claim, item.reports], [null, null, { total: 0, byGuideline: {} }])
  })

  it('flags a link', async () => {
    const { items: [item] } = await queue({ hasLink: true })
    assert.ok(item?.flags.includes('has-link'))
  })

  it('shows the e-mail address to editors alone', async () => {
    const { items: [seen] } = await queue({ q: 'plain one' })
    assert.ok(seen !== undefined && !('email' in seen.author))
    const { items: [item] } = await admin.ask(routes.queue, { query: { q: 'plain one' } })
    assert.equal(item?.author.email, 'azad@example.org')
    assert.equal((await admin.ask(routes.moderatedComment, { params: { commentId: item?.comment.id ?? '' } })).author.email, 'azad@example.org')
  })

  it('tells the author’s record', async () => {
    const { id } = await story()
    const email = 'record@example.org'
    await published(id, { email })
    const rejected = await submit(id, { email })
    await reject(rejected.comment.id, ['sexism', 'racism'])
    const { comment } = await submit(id, { email, name: 'Now called so' })
    const { author } = await moderator.ask(routes.moderatedComment, { params: { commentId: comment.id } })
    assert.deepEqual([author.name, author.submitted, author.approved, author.rejected, author.lastGuidelines.toSorted()], ['Now called so', 3, 1, 1, ['racism', 'sexism']])
    await decide({ commentId: rejected.comment.id, verdict: 'approve', expectedStatus: 'rejected' })
    const later = await moderator.ask(routes.moderatedComment, { params: { commentId: comment.id } })
    assert.deepEqual([later.author.approved, later.author.rejected, later.author.lastGuidelines], [2, 0, []])
  })

  it('tells of the same text elsewhere', async () => {
    const { id } = await story()
    const [one, two] = [await submit(id, { body: 'Buy my book!' }), await submit(id, { body: 'Buy my book!', email: 'other@example.org' })]
    const { similar } = await moderator.ask(routes.moderatedComment, { params: { commentId: two.comment.id } })
    assert.deepEqual(similar, { total: 1, ids: [one.comment.id] })
  })
})
