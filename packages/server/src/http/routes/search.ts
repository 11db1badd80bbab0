import { accept, parseId, type BatchId, type CommenterId, type StoryId } from '@verbatim/core'
import { routes, type QueryOf } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { readDecisionLog, searchComments, type DeciderId, type DecisionLogFilter, type SearchFilter } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { rangeIn, type Range } from '../range.ts'
import { serve } from '../route.ts'
import { decisionView, loggedDecisionView, queueItemView } from '../views.ts'
import { hasNoScore, scoreIn } from '../queue-filter.ts'
import { seenBy } from './moderation.ts'

export function registerSearch(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.search,
    async handle({ query, caller }) {
      const range = rangeIn(query)
      if (!range.ok) return range
      // A guideline of the site's own has no score.
      if (hasNoScore(query)) return accept({ status: 200, body: { items: [], nextCursor: null } })
      const { q, cursor, limit = 50 } = query
      const found = await searchComments(deps, { filter: searchFilterOf(query, range.value), limit, ...(q === undefined ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) })
      if (!found.ok) return found
      const told = seenBy(deps, caller)
      const items = found.value.items.map(({ entry, decision }) => ({ ...queueItemView(entry, told), decision: decision && decisionView(decision) }))
      return accept({ status: 200, body: { items, nextCursor: found.value.nextCursor } })
    },
  })
  serve(app, deps, {
    route: routes.decisions,
    async handle({ query }) {
      const range = rangeIn(query)
      if (!range.ok) return range
      const { cursor, limit = 50 } = query
      const page = await readDecisionLog(deps, { filter: logFilterOf(query, range.value), limit, ...(cursor === undefined ? {} : { cursor }) })
      if (!page.ok) return page
      const { items, nextCursor } = page.value
      return accept({ status: 200, body: { items: items.map(loggedDecisionView), nextCursor } })
    },
  })
}

function searchFilterOf(query: QueryOf<typeof routes.search>, range: Range): Omit<SearchFilter, 'terms'> {
  const { status, verdict, reasonedBy, tag, language, hasLink, isReply, wasReported } = query
  return {
    ...range,
    ...{ status, verdict, reasonedBy, tag, language, hasLink, isReply, wasReported },
    storyId: idIn<StoryId>(query.storyId),
    authorId: idIn<CommenterId>(query.authorId),
    decidedBy: idIn<DeciderId>(query.decidedBy),
    score: scoreIn(query),
  }
}

function logFilterOf(query: QueryOf<typeof routes.decisions>, range: Range): DecisionLogFilter {
  const { verdict, guideline, means } = query
  return { ...range, ...{ verdict, guideline, means }, batchId: idIn<BatchId>(query.batchId), decidedBy: idIn<DeciderId>(query.decidedBy), storyId: idIn<StoryId>(query.storyId) }
}

/** The contract has found it to be one; here it gets the form in which ids are kept. */
function idIn<I extends BatchId | CommenterId | DeciderId | StoryId>(text: string | undefined): I | undefined {
  return text === undefined ? undefined : parseId<I>(text)
}
