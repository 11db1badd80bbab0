import { accept, parseId, refuse, type BatchId } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { decideBatch, readCursor, readScores, undoBatch, writeCursor } from '../../app/index.ts'
import { actorOf } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { queueFilter, rangeFilter } from '../queue-filter.ts'
import { batchView, histogramView } from '../range-views.ts'
import { serve } from '../route.ts'
import { seenBy } from './moderation.ts'

const list = 'batches'

/** Whole ranges of what waits: what they hold, and how they are decided. */
export function registerRanges(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.histogram,
    async handle({ query, caller }) {
      const filter = rangeFilter(query)
      return accept({ status: 200, body: histogramView(filter, await readScores(deps, filter), seenBy(deps, caller)) })
    },
  })
  serve(app, deps, {
    route: routes.batches,
    async handle({ query: { cursor, limit = 50 } }) {
      const key = cursor === undefined ? undefined : readCursor(cursor, { list, shape: ['whole'] })
      if (cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
      const batches = await deps.batches.list({ limit: limit + 1, ...(key === undefined ? {} : { after: key[0] }) })
      const items = batches.slice(0, limit)
      const last = items.at(-1)
      const nextCursor = batches.length > limit && last ? writeCursor(list, [last.arrival]) : null
      return accept({ status: 200, body: { items: items.map(batchView), nextCursor } })
    },
  })
  serve(app, deps, {
    route: routes.decideBatch,
    async handle({ body, caller, once }) {
      const { verdict, guidelines = [], message = null, note = null, sample = [] } = body
      const filter = queueFilter(body.filter)
      if (filter === undefined) return refuse({ code: 'guideline-unknown', guideline: body.filter.guideline ?? '' })
      const asOf = body.asOf === undefined ? undefined : Date.parse(body.asOf)
      if (Number.isNaN(asOf)) return refuse({ code: 'time-refused', name: 'asOf' })
      const input = { filter, verdict, guidelines, message, note, sample, by: actorOf(caller), ...(asOf === undefined ? {} : { asOf }), ...(once === undefined ? {} : { once }) }
      const made = await decideBatch(deps, input)
      return made.ok ? accept({ status: 202, body: made.value }) : made
    },
  })
  serve(app, deps, {
    route: routes.batch,
    async handle({ params }) {
      const id = parseId<BatchId>(params.batchId)
      const batch = id && (await deps.batches.find(id))
      return batch === undefined ? refuse({ code: 'batch-unknown' }) : accept({ status: 200, body: batchView(batch) })
    },
  })
  serve(app, deps, {
    route: routes.undoBatch,
    async handle({ params, body, caller }) {
      const id = parseId<BatchId>(params.batchId)
      if (id === undefined) return refuse({ code: 'batch-unknown' })
      const { guidelines = [], message = null } = body ?? {}
      const undone = await undoBatch(deps, { id, guidelines, message, by: actorOf(caller) })
      return undone.ok ? accept({ status: 202, body: batchView(undone.value) }) : undone
    },
  })
}
