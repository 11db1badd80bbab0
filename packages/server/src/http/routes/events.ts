import { accept, parseId, type Result, type StoryId } from '@verbatim/core'
import { routes } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { callerOf, permitted } from '../caller.ts'
import type { HttpDeps } from '../deps.ts'
import { eventStreams, type EventStreams, type Listening } from '../event-streams.ts'
import type { Refusal } from '../problem.ts'
import { addressPrefix } from '../rate-limit.ts'
import { serve, type Call, type Success } from '../route.ts'

/** Live events, for pages and for staff; they end when the server stops. */
export async function registerEvents(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  const streams = await eventStreams({
    ...deps,
    elapsed: () => performance.now(),
    onFault: (error) => deps.logger.error({ err: error }, 'an event stream failed'),
  })
  app.addHook('preClose', async () => streams.stop())
  serve(app, deps, {
    route: routes.events,
    async handle({ query, request, reply }) {
      const storyIds = [...new Set(query.story.flatMap((text) => parseId<StoryId>(text) ?? []))]
      return openStream(streams, { deps, query, request, reply, audience: { kind: 'page', storyIds, address: addressPrefix(request.ip) } })
    },
  })
  serve(app, deps, {
    route: routes.moderationEvents,
    async handle({ query, request, reply }) {
      const mayStay = async () => {
        const caller = await callerOf(deps, request)
        return permitted(caller, routes.moderationEvents.access, { method: request.method, token: undefined }).ok
      }
      return openStream(streams, { deps, query, request, reply, audience: { kind: 'staff', mayStay } })
    },
  })
}

interface Asked extends Pick<Call<typeof routes.moderationEvents>, 'query' | 'request' | 'reply'> {
  readonly deps: Pick<HttpDeps, 'logger' | 'metrics'>
  readonly audience: Listening['audience']
}

async function openStream(streams: EventStreams, { deps, query, request, reply, audience }: Asked): Promise<Result<Success, Refusal>> {
  // Nothing would ever end it.
  if (request.method === 'HEAD') return accept({ status: 200 })
  const { id: reqId, method, routeOptions: { url: route } } = request
  const opened = await streams.open({
    audience,
    after: placeIn(request.headers['last-event-id'] ?? query.lastEventId),
    socket: request.raw.socket,
    onBegin: deps.metrics.streamOpened,
    onEnd: whenOver(deps, { reqId, method, route, startedAt: performance.now() - reply.elapsedTime }),
  })
  return opened.ok ? accept({ status: 200, stream: opened.value }) : opened
}

interface Began {
  readonly reqId: string
  readonly method: string
  readonly route: string | undefined
  readonly startedAt: number
}

/** The line of an answered request, once the answer is over. Holds nothing of the request itself, which need not live as long. */
function whenOver({ logger, metrics }: Pick<HttpDeps, 'logger' | 'metrics'>, { startedAt, ...began }: Began): () => void {
  return () => {
    metrics.streamClosed()
    logger.info({ ...began, status: 200, ms: Math.round((performance.now() - startedAt) * 10) / 10 }, 'answered')
  }
}

/** An id of another system, or of a time when there was another database, is none. */
function placeIn(lastEventId: string | readonly string[] | undefined): Listening['after'] {
  if (lastEventId === undefined || lastEventId === '') return undefined
  return typeof lastEventId === 'string' && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : 'unknown'
}
