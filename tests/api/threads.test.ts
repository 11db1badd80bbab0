import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes, sorts, type ThreadEntry, type ThreadPage } from '@verbatim/contract'
import { openNewsroom } from './newsroom.ts'

const { api, story, submit, decide, approve, published } = await openNewsroom()

type Query = Readonly<Record<string, string | number>>
const list = (storyId: string, query: Query = {}) => api.ask(routes.comments, { params: { storyId }, query })
const ids = ({ items }: { readonly items: readonly { readonly id: string }[] }) => items.map(({ id }) => id)

/** Every item of a list, page by page. */
async function walk(storyId: string, query: Query): Promise<ThreadPage['items']> {
  const found: ThreadPage['items'] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: ThreadPage = await list(storyId, { ...query, ...(cursor === '' ? {} : { cursor }) })
    found.push(...page.items)
    assert.ok(found.length < 500, 'a list without end')
    cursor = page.nextCursor
  }
  return found
}

/** A root as the page of roots shows it. */
async function rootOf(storyId: string, rootId: string) {
  const root = (await list(storyId)).items.find(({ id }) => id === rootId)
  assert.ok(root !== undefined && 'replies' in root)
  return root
}

/** A root with replies at three depths: root ← a ← b ← c, and root ← d. */
async function deepThread(storyId: string) {
  const root = await published(storyId, { body: 'The root' })
  const a = await published(storyId, { body: 'Reply a', parentId: root.id })
  const b = await published(storyId, { body: 'Reply b', parentId: a.id })
  const c = await published(storyId, { body: 'Reply c', parentId: b.id })
  const d = await published(storyId, { body: 'Reply d', parentId: root.id })
  return { root, a, b, c, d }
}

describe('a thread', () => {
  it('has two levels: under a root all its descendants by time, however deep', async () => {
    const { id } = await story()
    const { root, a, b, c, d } = await deepThread(id)
    const page = await list(id)
    assert.deepEqual(ids(page), [root.id])
    const shown = await rootOf(id, root.id)
    assert.deepEqual(ids(shown.replies), [a.id, b.id, c.id, d.id])
    assert.deepEqual([shown.replies.total, shown.replyCount, shown.replies.nextCursor], [4, 4, null])
    assert.deepEqual(shown.replies.items.map(({ parentId, rootId }) => [parentId, rootId]), [[root.id, root.id], [a.id, root.id], [b.id, root.id], [root.id, root.id]])
  })

  it('counts below each comment what is published there, at any depth', async () => {
    const { id } = await story()
    const { root } = await deepThread(id)
    const shown = await rootOf(id, root.id)
    assert.deepEqual(shown.replies.items.map(({ replyCount }) => replyCount), [2, 1, 0, 0])
    assert.equal((await api.ask(routes.story, { params: { storyId: id } })).commentCount, 5)
  })

  it('shows of an approved comment what the contract says, and nothing else', async () => {
    const { id } = await story()
    const { root } = await deepThread(id)
    const { replies, ...shown } = await rootOf(id, root.id)
    const keys = ['author', 'body', 'bodySha256', 'decidedAt', 'id', 'language', 'parentId', 'recommendations', 'replyCount', 'rootId', 'storyId', 'submittedAt']
    assert.deepEqual(Object.keys(shown).toSorted(), keys)
    assert.deepEqual('author' in shown && shown.author, { name: 'Shilan Omar' })
    for (const reply of replies.items) assert.deepEqual(Object.keys(reply).toSorted(), keys)
  })

  it('keeps the place of a removed root with published replies, without name, text and hash', async () => {
    const { id } = await story()
    const { root } = await deepThread(id)
    await decide({ commentId: root.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    const { replies, ...removed } = await rootOf(id, root.id)
    assert.deepEqual(removed, { id: root.id, parentId: null, rootId: root.id, removed: true, replyCount: 4 })
    assert.equal(replies.items.length, 4)
    assert.equal((await api.ask(routes.story, { params: { storyId: id } })).commentCount, 4)
  })

  it('keeps the place of a removed reply with published replies, and of no other', async () => {
    const { id } = await story()
    const { root, a, b, c, d } = await deepThread(id)
    for (const { id: commentId } of [b, d]) await decide({ commentId, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    const shown = await rootOf(id, root.id)
    assert.deepEqual(ids(shown.replies), [a.id, b.id, c.id])
    assert.deepEqual(shown.replies.items[1], { id: b.id, parentId: a.id, rootId: root.id, removed: true, replyCount: 1 })
    assert.deepEqual([shown.replyCount, shown.replies.total], [2, 2])
  })

  it('ends when the last published comment in it is removed', async () => {
    const { id } = await story()
    const { root, a, b, c, d } = await deepThread(id)
    for (const { id: commentId } of [root, b, d, a, c]) await decide({ commentId, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    assert.deepEqual((await list(id)).items, [])
    assert.equal((await api.ask(routes.story, { params: { storyId: id } })).commentCount, 0)
    await api.refused(routes.comments, { params: { storyId: id }, query: { parentId: root.id } }, 'comment-unknown')
  })

  it('is whole again when the removal is undone', async () => {
    const { id } = await story()
    const { root, a } = await deepThread(id)
    const before = await list(id)
    for (const { id: commentId } of [root, a]) await decide({ commentId, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    for (const { id: commentId } of [root, a]) await decide({ commentId, verdict: 'approve', expectedStatus: 'rejected' })
    assert.deepEqual(withoutDecisionTimes(await list(id)), withoutDecisionTimes(before))
  })

  it('shows a reply approved before nothing else of its thread is', async () => {
    const { id } = await story()
    const root = await published(id)
    const { comment } = await submit(id, { parentId: root.id })
    await decide({ commentId: root.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    assert.deepEqual((await list(id)).items, [])
    await approve(comment.id)
    assert.deepEqual(ids(await list(id)), [root.id])
  })
})

describe('the orders', async () => {
  const { id } = await story()
  const roots = []
  for (const replies of [1, 0, 3, 0, 1]) {
    const root = await published(id)
    roots.push(root.id)
    for (let reply = 0; reply < replies; reply += 1) await published(id, { parentId: root.id })
  }
  const [first, second, third, fourth, fifth] = roots

  it('are newest, which is the default, oldest, and most replies, then newest', async () => {
    assert.deepEqual(ids(await list(id)), [fifth, fourth, third, second, first])
    assert.deepEqual(ids(await list(id, { sort: 'newest' })), [fifth, fourth, third, second, first])
    assert.deepEqual(ids(await list(id, { sort: 'oldest' })), [first, second, third, fourth, fifth])
    assert.deepEqual(ids(await list(id, { sort: 'replies' })), [third, fifth, first, fourth, second])
  })

  it('visit each root once, in any size of page', async () => {
    for (const sort of sorts) {
      const whole = ids(await list(id, { sort }))
      for (const limit of [1, 2, 3, 5]) assert.deepEqual((await walk(id, { sort, limit })).map((item) => item.id), whole, `${sort} by ${limit}`)
    }
  })

  it('refuse the cursor of another order, and one that is none', async () => {
    const { nextCursor } = await list(id, { sort: 'newest', limit: 2 })
    for (const query of [{ sort: 'oldest', cursor: nextCursor ?? '' }, { cursor: 'x' }, { cursor: '' }, { parentId: first ?? '', cursor: nextCursor ?? '' }]) {
      const { errors = [] } = await api.refused(routes.comments, { params: { storyId: id }, query }, 'input-refused')
      assert.deepEqual(errors.map(({ path }) => path), ['/cursor'])
    }
  })

  it('refuse an order, a limit or a field that there is not', async () => {
    for (const [name, value] of [['sort', 'best'], ['limit', 0], ['limit', 201], ['limit', '2.5'], ['parentId', 'x'], ['page', 2]] as const) {
      const { errors = [] } = await api.refused(routes.comments, { params: { storyId: id }, query: { [name]: value } }, 'input-refused')
      assert.deepEqual(errors.map(({ path }) => path), [`/${name}`])
    }
  })

  it('answer 404 for a story that there is not', async () => {
    await api.refused(routes.comments, { params: { storyId: '00000000-0000-4000-8000-000000000000' } }, 'story-unknown')
  })
})

describe('the replies of a root', async () => {
  const { id } = await story()
  const root = await published(id)
  const replies: string[] = []
  for (let reply = 0; reply < 45; reply += 1) replies.push((await published(id, { parentId: reply % 3 === 2 ? replies.at(-1) : root.id })).id)

  it('begin with the root and go on from its cursor, each once and by time', async () => {
    const shown = await rootOf(id, root.id)
    assert.equal(shown.replies.total, 45)
    const rest: string[] = []
    for (let cursor = shown.replies.nextCursor; cursor !== null;) {
      const page: ThreadPage = await list(id, { parentId: root.id, cursor, limit: 7 })
      rest.push(...ids(page))
      cursor = page.nextCursor
    }
    assert.deepEqual([...ids(shown.replies), ...rest], replies)
  })

  it('are visited once in any size of page', async () => {
    for (const limit of [1, 7, 45, 200]) assert.deepEqual((await walk(id, { parentId: root.id, limit })).map((item) => item.id), replies)
  })

  it('come 50 at a time unless asked otherwise, and hold no replies of their own', async () => {
    const page = await list(id, { parentId: root.id })
    assert.equal(page.items.length, 45)
    assert.ok(page.items.every((item) => !('replies' in item)))
  })

  it('are of a root of this story alone', async () => {
    const other = await story()
    const elsewhere = await published(other.id)
    const waiting = await submit(id)
    for (const parentId of [elsewhere.id, waiting.comment.id, replies[0] ?? '', '00000000-0000-4000-8000-000000000000']) {
      await api.refused(routes.comments, { params: { storyId: id }, query: { parentId } }, 'comment-unknown')
    }
  })
})

describe('many roots', async () => {
  const { id } = await story()
  const sent = await Promise.all(Array.from({ length: 120 }, () => submit(id)))
  const commentIds = sent.map(({ comment }) => comment.id)
  for (const from of [0, 60]) await Promise.all(commentIds.slice(from, from + 60).map(approve))

  it('come 50 at a time unless asked otherwise, 200 at most', async () => {
    assert.equal((await list(id)).items.length, 50)
    assert.equal((await list(id, { limit: 200 })).items.length, 120)
  })

  it('received in the same millisecond are each visited once, in every order', async () => {
    for (const sort of sorts) {
      const visited = (await walk(id, { sort, limit: 9 })).map((item) => item.id)
      assert.deepEqual(visited.toSorted(), commentIds.toSorted())
      assert.equal(new Set(visited).size, 120)
    }
  })

  it('are visited once when others come and go in between', async () => {
    const first = await list(id, { limit: 60 })
    await published(id)
    await decide({ commentId: first.items[3]?.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    const rest = await list(id, { limit: 200, cursor: first.nextCursor ?? '' })
    assert.deepEqual([...ids(first), ...ids(rest)].toSorted(), commentIds.toSorted())
  })
})

/** A later decision has its own time; all else must be as before. */
function withoutDecisionTimes({ items }: ThreadPage) {
  return items.map((item) => ('replies' in item ? { ...undated(item), replies: item.replies.items.map(undated) } : undated(item)))
}

function undated(entry: ThreadEntry) {
  return { ...entry, decidedAt: '' }
}
