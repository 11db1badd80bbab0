import { accept, parseId, refuse, type CommentId, type Result, type StoryId } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { checkComment, readReplies, readThread, submitComment, submitCommentAt, type Receipt, type Submission } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import type { Refusal } from '../problem.ts'
import { addressPrefix, type RateLimiter } from '../rate-limit.ts'
import { keptReady, serve, type Call, type Success } from '../route.ts'
import { entryView, receiptView, threadView } from '../views.ts'
import { currentSite } from './site.ts'

export interface CommentRouteLimits {
  readonly submissions: RateLimiter
  readonly checks: RateLimiter
}

export function registerComments(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits): void {
  serve(app, deps, { route: routes.comments, handle: (call) => listComments(deps, call) })
  serve(app, deps, {
    route: routes.submitComment,
    async handle(call) {
      const within = limits.submissions.take(addressPrefix(call.request.ip))
      if (!within.ok) return within
      const storyId = parseId<StoryId>(call.params.storyId)
      return storyId === undefined ? refuse({ code: 'story-unknown' }) : answer(deps, await deps.tracing.span('submit-comment', () => submitComment(deps, { ...submissionOf(call), storyId })))
    },
  })
  serve(app, deps, {
    route: routes.submitCommentByUrl,
    async handle(call) {
      const within = limits.submissions.take(addressPrefix(call.request.ip))
      if (!within.ok) return within
      const site = await currentSite(deps)
      return answer(deps, await deps.tracing.span('submit-comment', () => submitCommentAt(deps, { ...submissionOf(call), site, url: call.body.storyUrl })))
    },
  })
  serve(app, deps, {
    route: routes.checkComment,
    async handle(call) {
      const within = limits.checks.take(addressPrefix(call.request.ip))
      return within.ok ? check(deps, call) : within
    },
  })
}

/** Nothing of it is kept, nor of what was found. */
async function check(deps: HttpDeps, call: Call<typeof routes.checkComment>): Promise<Result<Success, Refusal>> {
  const storyId = parseId<StoryId>(call.params.storyId)
  if (storyId === undefined) return refuse({ code: 'story-unknown' })
  const { body, parentId } = call.body
  const found = await deps.tracing.span('check-comment', () => checkComment(deps, { storyId, body, parentId: parentIn(parentId) }))
  return found.ok ? accept({ status: 200, body: { guidelines: found.value.map(({ guideline: key, spans }) => ({ key, spans })) } }) : found
}

async function listComments(deps: HttpDeps, call: Call<typeof routes.comments>): Promise<Result<Success, Refusal>> {
  const storyId = parseId<StoryId>(call.params.storyId)
  if (storyId === undefined) return refuse({ code: 'story-unknown' })
  return keptReady(deps, { url: call.request.url, storyId }, () => commentsOf(deps, { storyId, query: call.query }))
}

async function commentsOf(deps: HttpDeps, { storyId, query }: { readonly storyId: StoryId; readonly query: Call<typeof routes.comments>['query'] }): Promise<Result<unknown, Refusal>> {
  const { sort = 'newest', parentId, cursor, limit = 50 } = query
  const paging = { storyId, limit, ...(cursor === undefined ? {} : { cursor }) }
  if (parentId === undefined) {
    const page = await deps.tracing.span('read-thread', () => readThread(deps, { ...paging, sort }))
    return page.ok ? accept(threadView(page.value)) : page
  }
  const rootId = parseId<CommentId>(parentId)
  const page = rootId === undefined ? refuse({ code: 'comment-unknown' }) : await deps.tracing.span('read-replies', () => readReplies(deps, { ...paging, rootId }))
  if (!page.ok) return page
  const { items, nextCursor } = page.value
  return accept({ items: items.map(entryView), nextCursor })
}

type SubmitCall = Call<typeof routes.submitComment> | Call<typeof routes.submitCommentByUrl>

function submissionOf({ body: sent, once }: SubmitCall): Omit<Submission, 'storyId'> {
  const { name, email, body, notify } = sent
  return {
    name,
    email,
    body,
    parentId: parentIn(sent.parentId),
    notifyDecision: notify?.decision ?? false,
    notifyReplies: notify?.replies ?? false,
    ...(once === undefined ? {} : { once }),
  }
}

function parentIn(parentId: string | null | undefined): CommentId | null {
  return parentId === null || parentId === undefined ? null : (parseId<CommentId>(parentId) ?? null)
}

function answer<R extends Refusal>(deps: HttpDeps, receipt: Result<Receipt, R>): Result<Success, R> {
  return receipt.ok ? accept({ status: 202, body: receiptView(receipt.value, deps.publicUrl()) }) : receipt
}
