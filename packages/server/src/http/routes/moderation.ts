import { accept, parseId, refuse, type CommentId, type Result } from '@verbatim/core'
import { routes, type DecisionsAnswer, type DecisionsInput, type QueryOf } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { hasRole, type Language } from '@verbatim/core'
import { decide, ownDuties, readCursor, writeCursor, type Decided, type ProposedDecision, type QueueEntry, type QueueFilter } from '../../app/index.ts'
import { actorOf, type Staff } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { problemOf } from '../problem.ts'
import { queueFilter } from '../queue-filter.ts'
import { serve } from '../route.ts'
import { assessedView, decisionView, passView, queueItemView, reportView, secondReadingView, siblingView } from '../views.ts'

export function registerModeration(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.queue,
    async handle({ query, caller }) {
      const page = await queuePageOf(deps, query, caller)
      if (!page.ok) return page
      const { items, nextCursor } = page.value
      return accept({ status: 200, body: { items: items.map((entry) => queueItemView(entry, seenBy(deps, caller))), nextCursor } })
    },
  })
  serve(app, deps, {
    route: routes.moderatedComment,
    async handle({ params, caller }) {
      const found = await moderatedComment(deps, { commentId: params.commentId, caller })
      return found === undefined ? refuse({ code: 'comment-unknown' }) : accept({ status: 200, body: found })
    },
  })
  serve(app, deps, {
    route: routes.decide,
    async handle({ body, caller, language, once }) {
      const decided = await deps.tracing.span('decide', () => decide(deps, { items: body.items.map(proposalOf), actor: actorOf(caller), ...(once === undefined ? {} : { once }) }))
      return decided.ok ? accept({ status: 200, body: decisionsView(decided.value, language) }) : decided
    },
  })
}

export function seenBy(deps: HttpDeps, caller: Staff) {
  return { publicUrl: deps.publicUrl(), withEmail: caller.kind === 'user' && hasRole(caller.session.user.role, 'editor'), now: deps.clock.now() }
}

/** Everything known of a comment; `undefined` when there is none of this id. */
export async function moderatedComment(deps: HttpDeps, { commentId, caller }: { readonly commentId: string; readonly caller: Staff }) {
  const id = parseId<CommentId>(commentId)
  const entry = id && (await deps.queue.entry(id))
  if (id === undefined || entry === undefined) return undefined
  const decisions = (await deps.decisions.of(id)).map(decisionView)
  const assessments = (await deps.assessments.of(id)).map(assessedView)
  const secondReadings = (await deps.secondReadings.of(id)).map(secondReadingView)
  const passes = (await deps.passes.of(id)).map(passView)
  const reported = (await deps.reports.of(id)).map((report) => reportView(report, seenBy(deps, caller)))
  const siblings = (await deps.queue.siblings(entry.comment)).map(siblingView)
  const batches = (await deps.batches.ofComment(id)).map((batch) => ({ ...batch }))
  return { ...queueItemView(entry, seenBy(deps, caller)), decisions, assessments, secondReadings, reported, appeals: [], batches, passes, siblings }
}

function proposalOf(item: DecisionsInput['items'][number]): ProposedDecision {
  const { commentId, verdict, guidelines = [], message = null, note = null, expectedStatus = 'pending' } = item
  return { commentId, verdict, guidelines, message, note, expectedStatus }
}

function decisionsView(decided: readonly Decided[], language: Language): DecisionsAnswer {
  return {
    items: decided.map((item) =>
      item.kind === 'decided'
        ? { commentId: item.commentId, status: item.status, decisionId: item.decisionId }
        : { commentId: item.commentId, problem: problemOf(item.refusal, language) },
    ),
  }
}

type QueueQuery = QueryOf<typeof routes.queue>

async function queuePageOf(
  deps: HttpDeps,
  query: QueueQuery,
  caller: Staff,
): Promise<Result<{ readonly items: readonly QueueEntry[]; readonly nextCursor: string | null }, { readonly code: 'cursor-unknown' }>> {
  const { order = 'priority', cursor, limit = 50 } = query
  const list = `queue-${order}`
  const key = cursor === undefined ? undefined : readCursor(cursor, { list, shape: ['number', 'whole', 'id'] })
  if (cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
  const { reason } = query
  // Nothing is appealed yet.
  const filter = reason === 'appealed' ? undefined : queueFilter(query)
  if (filter === undefined || reason === 'appealed') return accept({ items: [], nextCursor: null })
  const entries = await deps.queue.page({
    filter: { ...filter, ...passedToIn(query, caller) },
    order,
    limit: limit + 1,
    ...(reason === undefined ? {} : { reason }),
    ...(key === undefined ? {} : { after: { priority: key[0], submittedAt: key[1], id: key[2] } }),
  })
  const items = entries.slice(0, limit)
  const last = items.at(-1)
  const nextCursor = entries.length > limit && last ? writeCursor(list, [last.priority, last.comment.submittedAt, last.comment.id]) : null
  return accept({ items, nextCursor })
}

/** `me` is each duty of whoever asks; a program has none. */
function passedToIn({ passedTo }: QueueQuery, caller: Staff): Pick<QueueFilter, 'passedTo'> {
  if (passedTo === undefined) return {}
  if (passedTo !== ownDuties) return { passedTo: [passedTo] }
  return { passedTo: caller.kind === 'user' ? caller.session.user.duties : [] }
}
