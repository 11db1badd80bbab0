import { openApiDocument, type RouteName } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { sendPublic } from '../route.ts'

export function registerOpenApi(app: FastifyInstance, deps: { readonly publicUrl: () => string }, served?: readonly RouteName[]): void {
  app.get('/api/v1/openapi.json', async (request, reply) => {
    const text = JSON.stringify(openApiDocument({ url: deps.publicUrl(), version: '1', ...(served === undefined ? {} : { routes: served }) }), null, 2)
    reply.type('application/json; charset=utf-8').header('access-control-allow-origin', '*')
    return sendPublic(request, { reply, text })
  })
}
