import { accept, refuse, type CommentId, type Result, type StoryId } from '@verbatim/core'
import { readCursor, writeCursor } from './cursor.ts'
import type { CommentStore, StoryStore, ThreadEntry, ThreadKey, ThreadSort } from './ports.ts'

export interface Replies {
  readonly items: readonly ThreadEntry[]
  readonly nextCursor: string | null
}

export interface ThreadPage {
  readonly items: readonly { readonly entry: ThreadEntry; readonly replies: Replies }[]
  readonly nextCursor: string | null
}

export type ReadRefusal =
  | { readonly code: 'story-unknown' }
  | { readonly code: 'comment-unknown' }
  | { readonly code: 'cursor-unknown' }

export interface ReadThreadDeps {
  readonly stories: Pick<StoryStore, 'find'>
  readonly comments: Pick<CommentStore, 'roots' | 'repliesOf' | 'replies' | 'publicEntry'>
}

/** How many replies come with each root; the rest is a page of its own. */
export const repliesWithRoot = 20

/** Published roots in the order asked for, each with its first replies. */
export async function readThread(
  deps: ReadThreadDeps,
  input: { readonly storyId: StoryId; readonly sort: ThreadSort; readonly cursor?: string; readonly limit: number },
): Promise<Result<ThreadPage, ReadRefusal>> {
  if ((await deps.stories.find(input.storyId)) === undefined) return refuse({ code: 'story-unknown' })
  const after = keyOf(input.sort, input.cursor)
  if (!after.ok) return after

  const { storyId, sort, limit } = input
  const page = cut(await deps.comments.roots({ storyId, sort, limit: limit + 1, ...after.value }), { list: sort, limit })
  const parents = page.items.filter((root) => root.replyCount > 0).map((root) => root.id)
  const replies = await deps.comments.repliesOf(parents, repliesWithRoot + 1)
  return accept({
    items: page.items.map((entry) => ({
      entry,
      replies: cut(replies.get(entry.id) ?? [], { list: repliesList(entry.id), limit: repliesWithRoot }),
    })),
    nextCursor: page.nextCursor,
  })
}

/** The published replies below a root, at any depth, oldest first. */
export async function readReplies(
  deps: ReadThreadDeps,
  input: { readonly storyId: StoryId; readonly rootId: CommentId; readonly cursor?: string; readonly limit: number },
): Promise<Result<Replies, ReadRefusal>> {
  if ((await deps.stories.find(input.storyId)) === undefined) return refuse({ code: 'story-unknown' })
  const root = await deps.comments.publicEntry(input.rootId)
  if (root === undefined || root.parentId !== null || root.storyId !== input.storyId) return refuse({ code: 'comment-unknown' })
  const list = repliesList(root.id)
  const after = keyOf(list, input.cursor)
  if (!after.ok) return after
  const { rootId, limit } = input
  return accept(cut(await deps.comments.replies({ rootId, limit: limit + 1, ...after.value }), { list, limit }))
}

/** A root and replies below it, for a link to one of them. */
export interface InPlace {
  readonly root: ThreadEntry
  readonly replies: Replies
  /** Whether replies before these are left out: they begin with the one that was asked for. */
  readonly isMidway: boolean
}

const greatestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A published comment where it stands: its root, and the first replies if it is among them, else those from it on. */
export async function readInPlace(
  deps: ReadThreadDeps,
  input: { readonly storyId: StoryId; readonly commentId: CommentId; readonly limit: number },
): Promise<Result<InPlace, ReadRefusal>> {
  const { storyId, commentId, limit } = input
  const entry = await deps.comments.publicEntry(commentId)
  if (entry === undefined || entry.storyId !== storyId) return refuse({ code: 'comment-unknown' })
  const root = entry.parentId === null ? entry : await deps.comments.publicEntry(entry.rootId)
  if (root === undefined) return refuse({ code: 'comment-unknown' })
  const first = await readReplies(deps, { storyId, rootId: root.id, limit })
  if (!first.ok) return first
  if (entry.id === root.id || first.value.items.some(({ id }) => id === entry.id)) return accept({ root, replies: first.value, isMidway: false })
  const after = { replyCount: 0, submittedAt: entry.submittedAt - 1, id: greatestId }
  const replies = cut(await deps.comments.replies({ rootId: root.id, limit: limit + 1, after }), { list: repliesList(root.id), limit })
  return accept({ root, replies, isMidway: true })
}

function repliesList(rootId: CommentId): string {
  return `replies-of-${rootId}`
}

function keyOf(list: string, cursor: string | undefined): Result<{ readonly after?: ThreadKey }, ReadRefusal> {
  if (cursor === undefined) return accept({})
  const key = readCursor(cursor, { list, shape: ['whole', 'whole', 'id'] })
  if (key === undefined) return refuse({ code: 'cursor-unknown' })
  const [replyCount, submittedAt, id] = key
  return accept({ after: { replyCount, submittedAt, id } })
}

/** The first `limit` entries; one more than that was read, to know whether the list goes on. */
function cut(entries: readonly ThreadEntry[], { list, limit }: { list: string; limit: number }): Replies {
  const items = entries.slice(0, limit)
  const last = items.at(-1)
  const goesOn = entries.length > limit && last !== undefined
  return { items, nextCursor: goesOn ? writeCursor(list, [last.replyCount, last.submittedAt, last.id]) : null }
}
