import { accept, parseId, refuse, type CommentId, type Result, type StoryId } from '@verbatim/core'
import { routes, type Submission } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { readReplies, readThread, storyAtUrl, submitComment } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import type { Refusal } from '../problem.ts'
import { addressPrefix, type RateLimiter } from '../rate-limit.ts'
import { serve, type Call, type Success } from '../route.ts'
import { entryView, receiptView, threadView } from '../views.ts'
import { currentSite } from './site.ts'

export interface CommentRouteLimits {
  readonly submissions: RateLimiter
}

export function registerComments(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits): void {
  serve(app, deps, { route: routes.comments, handle: (call) => listComments(deps, call) })
  serve(app, deps, {
    route: routes.submitComment,
    async handle(call) {
      const within = limits.submissions.take(addressPrefix(call.request.ip))
      if (!within.ok) return within
      const storyId = parseId<StoryId>(call.params.storyId)
      return storyId === undefined ? refuse({ code: 'story-unknown' }) : submit(deps, { call, storyId, body: call.body })
    },
  })
  serve(app, deps, {
    route: routes.submitCommentByUrl,
    async handle(call) {
      // Asked first, since the story is made before the comment.
      const within = limits.submissions.take(addressPrefix(call.request.ip))
      if (!within.ok) return within
      const story = await storyAtUrl(deps, { site: await currentSite(deps), url: call.body.storyUrl })
      if (!story.ok) return story.refusal.code === 'field-refused' ? refuse({ ...story.refusal, field: 'storyUrl' }) : story
      return submit(deps, { call, storyId: story.value.id, body: call.body })
    },
  })
}

async function listComments(deps: HttpDeps, call: Call<typeof routes.comments>): Promise<Result<Success, Refusal>> {
  const storyId = parseId<StoryId>(call.params.storyId)
  if (storyId === undefined) return refuse({ code: 'story-unknown' })
  const { sort = 'newest', parentId, cursor, limit = 50 } = call.query
  const paging = { storyId, limit, ...(cursor === undefined ? {} : { cursor }) }
  if (parentId === undefined) {
    const page = await readThread(deps, { ...paging, sort })
    return page.ok ? accept({ status: 200, caching: 'public', body: threadView(page.value) }) : page
  }
  const rootId = parseId<CommentId>(parentId)
  const page = rootId === undefined ? refuse({ code: 'comment-unknown' }) : await readReplies(deps, { ...paging, rootId })
  if (!page.ok) return page
  const { items, nextCursor } = page.value
  return accept({ status: 200, caching: 'public', body: { items: items.map(entryView), nextCursor } })
}

interface SubmitCall {
  readonly call: Call<typeof routes.submitComment> | Call<typeof routes.submitCommentByUrl>
  readonly storyId: StoryId
  readonly body: Submission
}

async function submit(deps: HttpDeps, { call, storyId, body }: SubmitCall): Promise<Result<Success, Refusal>> {
  const { name, email, notify } = body
  const receipt = await submitComment(deps, {
    storyId,
    parentId: body.parentId === null || body.parentId === undefined ? null : (parseId<CommentId>(body.parentId) ?? null),
    name,
    email,
    body: body.body,
    notifyDecision: notify?.decision ?? false,
    notifyReplies: notify?.replies ?? false,
    ...(call.once === undefined ? {} : { once: call.once }),
  })
  return receipt.ok ? accept({ status: 202, body: receiptView(receipt.value, deps.publicUrl()) }) : receipt
}
