import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type CommentId, type Story, type StoryId } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import { writeCursor } from './cursor.ts'
import type { ThreadEntry, ThreadKey } from './ports.ts'
import { readReplies, readThread, repliesWithRoot, type ReadThreadDeps } from './read-thread.ts'

const randomBytes = (count: number) => systemChance.bytes(count)
const storyId = newId<StoryId>(1, randomBytes)
const otherStoryId = newId<StoryId>(2, randomBytes)

describe('a thread', () => {
  it('is read to its end, each root once, whatever the limit', async () => {
    const roots = Array.from({ length: 7 }, (_, index) => entryOf({ submittedAt: index }))
    for (const limit of [1, 2, 3, 7, 8]) {
      const pages = await walk((cursor) => readThread(thread(roots), { storyId, sort: 'oldest', limit, ...cursor }))
      assert.deepEqual(pages.flat().map(({ entry }) => entry.id), roots.map(({ id }) => id))
      assert.equal(pages.length, Math.ceil(7 / limit))
    }
  })

  it('has no next page when the last one is just full', async () => {
    const page = await readThread(thread([entryOf({}), entryOf({})]), { storyId, sort: 'oldest', limit: 2 })
    assert.equal(page.ok && page.value.nextCursor, null)
  })

  it('brings each root’s first replies, and the way to the others', async () => {
    const many = entryOf({ replyCount: repliesWithRoot + 5 })
    const few = entryOf({ replyCount: 1, submittedAt: 2 })
    const none = entryOf({ submittedAt: 3 })
    const replies = Array.from({ length: repliesWithRoot + 5 }, (_, index) => entryOf({ submittedAt: index, parentId: many.id, rootId: many.id }))
    const single = entryOf({ parentId: few.id, rootId: few.id })
    const deps = thread([many, few, none, ...replies, single])
    const page = await readThread(deps, { storyId, sort: 'oldest', limit: 10 })
    assert.ok(page.ok)
    assert.deepEqual(page.value.items.map((item) => item.replies.items.length), [repliesWithRoot, 1, 0])
    const [first, ...others] = page.value.items.map((item) => item.replies.nextCursor)
    assert.deepEqual(others, [null, null])
    const rest = await readReplies(deps, { storyId, rootId: many.id, limit: 50, ...(first ? { cursor: first } : {}) })
    assert.ok(rest.ok)
    assert.deepEqual(rest.value.items.map(({ id }) => id), replies.slice(repliesWithRoot).map(({ id }) => id))
    assert.equal(rest.value.nextCursor, null)
  })

  it('is unknown with its story', async () => {
    assert.deepEqual(await readThread(thread([]), { storyId: otherStoryId, sort: 'newest', limit: 1 }), { ok: false, refusal: { code: 'story-unknown' } })
    assert.deepEqual(await readReplies(thread([]), { storyId: otherStoryId, rootId: newId(1, randomBytes), limit: 1 }), { ok: false, refusal: { code: 'story-unknown' } })
  })

  it('takes no cursor of another order, and none made by hand', async () => {
    for (const cursor of ['', 'garbage', writeCursor('newest', [0, 1, 'x']), writeCursor('oldest', [0, 1])]) {
      assert.deepEqual(await readThread(thread([]), { storyId, sort: 'oldest', limit: 1, cursor }), { ok: false, refusal: { code: 'cursor-unknown' } })
    }
  })
})

describe('the replies of a root', () => {
  it('are read to their end by cursor', async () => {
    const root = entryOf({ replyCount: 5 })
    const replies = Array.from({ length: 5 }, (_, index) => entryOf({ submittedAt: index, parentId: root.id, rootId: root.id }))
    const pages = await walk((cursor) => readReplies(thread([root, ...replies]), { storyId, rootId: root.id, limit: 2, ...cursor }))
    assert.deepEqual(pages.map((page) => page.map(({ id }) => id)), [replies.slice(0, 2), replies.slice(2, 4), replies.slice(4)].map((page) => page.map(({ id }) => id)))
  })

  it('are those of a public root of this story alone', async () => {
    const root = entryOf({})
    const reply = entryOf({ parentId: root.id, rootId: root.id })
    const elsewhere = entryOf({ storyId: otherStoryId })
    const deps = thread([root, reply, elsewhere])
    for (const rootId of [reply.id, elsewhere.id, newId<CommentId>(1, randomBytes)]) {
      assert.deepEqual(await readReplies(deps, { storyId, rootId, limit: 1 }), { ok: false, refusal: { code: 'comment-unknown' } })
    }
  })

  it('take no cursor of another root', async () => {
    const [one, other] = [entryOf({}), entryOf({})]
    const cursor = writeCursor(`replies-of-${other.id}`, [0, 1, 'x'])
    assert.deepEqual(await readReplies(thread([one, other]), { storyId, rootId: one.id, limit: 1, cursor }), { ok: false, refusal: { code: 'cursor-unknown' } })
  })
})

/** Public entries, oldest first. */
function thread(entries: readonly ThreadEntry[]): ReadThreadDeps {
  const below = (id: CommentId) => entries.filter((entry) => entry.rootId === id && entry.parentId !== null)
  return {
    stories: { find: async (id) => (id === storyId ? story : undefined) },
    comments: {
      roots: async (wanted) => pageOf(entries.filter((entry) => entry.parentId === null && entry.storyId === wanted.storyId), wanted),
      repliesOf: async (ids, limit) => new Map(ids.map((id) => [id, below(id).slice(0, limit)])),
      replies: async (wanted) => pageOf(below(wanted.rootId), wanted),
      publicEntry: async (id) => entries.find((entry) => entry.id === id),
    },
  }
}

function pageOf(entries: readonly ThreadEntry[], { after, limit }: { after?: ThreadKey; limit: number }): readonly ThreadEntry[] {
  return entries.filter((entry) => after === undefined || entry.submittedAt > after.submittedAt).slice(0, limit)
}

const none = { publisher: null, publishedAt: null, language: null, dateline: null, byline: null, bodyHtml: null, lead: null }
const story: Story = { id: storyId, url: 'https://news.example/a', slug: 'a', headline: 'A', ...none, tags: [], commenting: 'open', commentCount: 0 }

function entryOf(change: Partial<Omit<ThreadEntry, 'kind'>>): ThreadEntry {
  const id = newId<CommentId>(1, randomBytes)
  return { kind: 'removed', id, storyId, parentId: null, rootId: id, submittedAt: 1, replyCount: 0, ...change }
}

type Page<T> = { readonly ok: true; readonly value: { readonly items: readonly T[]; readonly nextCursor: string | null } } | { readonly ok: false }

/** All pages, each asked for with the cursor of the one before. */
async function walk<T>(read: (cursor: { readonly cursor?: string }) => Promise<Page<T>>): Promise<readonly (readonly T[])[]> {
  const pages: (readonly T[])[] = []
  let cursor: { readonly cursor?: string } | undefined = {}
  while (cursor !== undefined) {
    const page: Page<T> = await read(cursor)
    assert.ok(page.ok)
    pages.push(page.value.items)
    cursor = page.value.nextCursor === null ? undefined : { cursor: page.value.nextCursor }
  }
  return pages
}
