import { accept, directionOf, parseId, refuse, type CommentId, type Language, type Result, type Site, type Story } from '@verbatim/core'
import { sorts, type PublicComment, type Sort, type ThreadPage } from '@verbatim/contract'
import type { CommentFormView, CommentsView, ThreadView } from '@verbatim/widget/render'
import { readInPlace, readReplies, readThread, type ReadRefusal, type Replies } from '../app/index.ts'
import type { HttpDeps } from './deps.ts'
import { guidelinesIn } from './guidelines-in.ts'
import { guidelinesPath } from './pages/index.ts'
import { entryView, publicStoryView, storyPageUrl, threadView } from './views.ts'

/** Which part of a story's comments is asked for, as it stands in the address of a page or of a fragment. */
export interface ThreadQuery {
  readonly sort?: string | undefined
  readonly cursor?: string | undefined
  readonly parentId?: string | undefined
  readonly commentId?: string | undefined
}

export type ThreadPart = Pick<ThreadView, 'page' | 'sort' | 'cursor' | 'root' | 'commentId' | 'isMissing'>

/** The part of a thread that a query asks for. */
export async function threadPart(deps: HttpDeps, { story, query, limit }: { readonly story: Story; readonly query: ThreadQuery; readonly limit: number }): Promise<Result<ThreadPart, ReadRefusal>> {
  const sort: Sort = sorts.find((name) => name === query.sort) ?? 'newest'
  const shown = { sort, cursor: query.cursor ?? null, commentId: null, isMissing: false }
  const paging = { storyId: story.id, limit, ...(query.cursor === undefined ? {} : { cursor: query.cursor }) }
  if (query.commentId !== undefined) return inPlace(deps, { story, commentId: query.commentId, sort, limit })
  if (query.parentId === undefined) {
    const page = await deps.tracing.span('read-thread', () => readThread(deps, { ...paging, sort }))
    return page.ok ? accept({ page: threadView(page.value), root: null, ...shown }) : page
  }
  const rootId = parseId<CommentId>(query.parentId)
  const root = rootId && (await deps.comments.publicEntry(rootId))
  if (rootId === undefined || root === undefined) return refuse({ code: 'comment-unknown' })
  const replies = await deps.tracing.span('read-replies', () => readReplies(deps, { ...paging, rootId }))
  return replies.ok ? accept({ page: repliesPage(replies.value), root: entryView(root), ...shown }) : replies
}

async function inPlace(deps: HttpDeps, { story, commentId, sort, limit }: { readonly story: Story; readonly commentId: string; readonly sort: Sort; readonly limit: number }): Promise<Result<ThreadPart, ReadRefusal>> {
  const id = parseId<CommentId>(commentId)
  if (id === undefined) return refuse({ code: 'comment-unknown' })
  const found = await deps.tracing.span('read-in-place', () => readInPlace(deps, { storyId: story.id, commentId: id, limit }))
  if (!found.ok) return found
  const { root, replies, isMidway } = found.value
  return accept({ page: repliesPage(replies), root: entryView(root), sort, cursor: null, commentId: isMidway ? id : null, isMissing: false })
}

function repliesPage({ items, nextCursor }: Replies): ThreadPage {
  return { items: items.map(entryView), nextCursor }
}

/** As `threadPart`; a link to a comment that is gone leads to the first ones, which say so. */
export async function threadPartOfPage(deps: HttpDeps, asked: Parameters<typeof threadPart>[1]): Promise<Result<ThreadPart, ReadRefusal>> {
  const part = await threadPart(deps, asked)
  if (part.ok || asked.query.commentId === undefined) return part
  const first = await threadPart(deps, { ...asked, query: {} })
  return first.ok ? accept({ ...first.value, isMissing: true }) : first
}

/** Where the form stands: it takes nothing where the story is closed or the whole site pauses. */
export function commentingUnder(story: Pick<Story, 'commenting'>, site: Site): CommentFormView['commenting'] {
  // A story that is closed says so also while the site is paused: it will not open with it.
  return story.commenting === 'open' && site.commenting === 'paused' ? 'paused' : story.commenting
}

export async function publishedComment(deps: HttpDeps, { id, story }: { readonly id: string | undefined; readonly story: Story }): Promise<PublicComment | null> {
  const commentId = id === undefined ? undefined : parseId<CommentId>(id)
  const entry = commentId && (await deps.comments.publicEntry(commentId))
  if (entry === undefined || entry.storyId !== story.id) return null
  const view = entryView(entry)
  return 'removed' in view ? null : view
}

export interface Shown {
  readonly site: Site
  readonly language: Language
  /** In front of every path: empty on a page of this server, its address on another one's. */
  readonly base: string
}

export type VisitForm = Pick<CommentFormView, 'commenting' | 'replyTo' | 'idempotencyKey' | 'values' | 'errors'>

export const emptyForm = { values: { name: '', email: '', body: '' }, errors: [] } as const

/** A story's comments with all that belongs to them. */
export async function commentsView(deps: HttpDeps, { story, part, form, ...shown }: Shown & { readonly story: Story; readonly part: ThreadPart; readonly form: VisitForm }): Promise<CommentsView> {
  const { site, language, base } = shown
  const path = storyPageUrl(base, story.slug)
  return {
    thread: threadViewOf({ story, part, ...shown }),
    form: { ...form, language, path, action: `${path}/comments`, mail: deps.mail, check: site.checkBeforeSend },
    story: publicStoryView(story, { publicUrl: deps.publicUrl(), site }),
    ...(await beside(deps, shown)),
  }
}

/** Of a page of an own origin that has no comment yet: the first one makes its story. */
export async function unsavedCommentsView(deps: HttpDeps, { url, ...shown }: Shown & { readonly url: string }): Promise<CommentsView> {
  const { site, language, base } = shown
  const commenting = commentingUnder({ commenting: 'open' }, site)
  return {
    thread: {
      language, base, path: url,
      articleUrl: url,
      timeZone: site.timeZone,
      story: { commentCount: 0, commenting: commenting === 'open' ? 'open' : 'closed' },
      page: { items: [], nextCursor: null },
      sort: 'newest', cursor: null, root: null, commentId: null, isMissing: false,
      recommendations: site.recommendations,
    },
    form: { commenting, replyTo: null, idempotencyKey: null, ...emptyForm, language, path: url, action: null, mail: deps.mail, check: 'off' },
    story: { id: null, url },
    ...(await beside(deps, shown)),
  }
}

/** What is the same beside all comments of the site. */
async function beside(deps: HttpDeps, { language, base }: Shown): Promise<Pick<CommentsView, 'guidelines' | 'guidelinesHref' | 'api' | 'direction'>> {
  return {
    guidelines: guidelinesIn(await deps.sites.guidelines(), language),
    guidelinesHref: `${base}${guidelinesPath(language)}`,
    api: `${base}/api/v1`,
    direction: directionOf(language),
  }
}

export function threadViewOf({ story, part, site, language, base }: Shown & { readonly story: Story; readonly part: ThreadPart }): ThreadView {
  return {
    ...part, language, base,
    timeZone: site.timeZone,
    path: storyPageUrl(base, story.slug),
    articleUrl: base === '' ? null : story.url,
    story: { commentCount: story.commentCount, commenting: site.commenting === 'paused' ? 'closed' : story.commenting },
    recommendations: site.recommendations,
  }
}
