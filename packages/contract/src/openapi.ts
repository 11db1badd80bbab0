import Type, { type TSchema } from 'typebox'
import { Problem, problems, type ProblemCode } from './problem.ts'
import type { Route } from './route.ts'
import { routes, type RouteName } from './routes.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The OpenAPI 3.1 document of the routes, made from the schemas that validate the requests; of those a server has, where it has not all. */
export function openApiDocument(server: { readonly url: string; readonly version: string; readonly routes?: readonly RouteName[] }): Json {
  const named = new Map<string, Json>()
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, route] of Object.entries<Route>(routes)) {
    if (server.routes?.every((served) => served !== name)) continue
    const path = (paths[route.path] ??= {})
    path[route.method.toLowerCase()] = operation(name, route, named)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version: server.version,
      description: 'Reader comments, read before they appear and never edited.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server.url }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'verbatim_session', description: 'With X-CSRF-Token on what changes something' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: Object.fromEntries([...named].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    },
  }
}

function operation(name: string, route: Route, named: Map<string, Json>): Json {
  return {
    operationId: name,
    summary: route.summary,
    ...(route.access.kind === 'staff'
      ? {
          security: [{ session: [] }, ...(route.access.scopes.length > 0 ? [{ token: [] }] : [])],
          'x-role': route.access.role,
          'x-scopes': [...route.access.scopes],
        }
      : { security: [] }),
    parameters: parameters(route, named),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: !Type.IsOptional(route.body), content: { 'application/json': { schema: schemaOf(route.body, named) } } } }),
    responses: { ...successes(route, named), ...failures(route, named) },
  }
}

function parameters(route: Route, named: Map<string, Json>): readonly Json[] {
  const key = route.creates
    ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', minLength: 1, maxLength: 255 } }]
    : []
  const resumed = route.streams ? [{ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } }] : []
  return [...fields(route.params, 'path', named), ...fields(route.query, 'query', named), ...key, ...resumed]
}

function fields(schema: TSchema | undefined, place: 'path' | 'query', named: Map<string, Json>): readonly Json[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] }: { properties?: Record<string, TSchema>; required?: readonly string[] } = schema
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: schemaOf(field, named),
  }))
}

function successes(route: Route, named: Map<string, Json>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(route.answers).map(([status, schema]) => [
      status,
      schema === null
        ? { description: 'Done' }
        : { description: 'Done', content: { [mediaTypeOf(route)]: { schema: schemaOf(schema, named) } } },
    ]),
  )
}

function mediaTypeOf({ streams, html }: Route): string {
  if (streams) return 'text/event-stream'
  return html ? 'text/html' : 'application/json'
}

function failures(route: Route, named: Map<string, Json>): Record<string, Json> {
  const codes: readonly ProblemCode[] = [
    ...(route.access.kind === 'staff' ? (['signature-missing', 'forbidden'] as const) : []),
    ...(route.body === undefined ? [] : (['body-unparseable', 'body-too-large', 'media-type-unsupported'] as const)),
    ...route.problems,
  ]
  const byStatus = Map.groupBy(codes, (code) => problems[code].status)
  const schema = schemaOf(Problem, named)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      String(status),
      { description: group.join(', '), content: { 'application/problem+json': { schema } } },
    ]),
  )
}

/** The schema as JSON, with each `$id` moved to the document's components and referred to. */
function schemaOf(schema: TSchema, named: Map<string, Json>): Json {
  const plain: Json = JSON.parse(JSON.stringify(schema))
  return referring(plain, named)
}

function referring(value: Json, named: Map<string, Json>): Json {
  if (isList(value)) return value.map((item) => referring(item, named))
  if (value === null || typeof value !== 'object') return value
  const { $id, ...rest } = value
  const inside = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, referring(item, named)]))
  if (typeof $id !== 'string') return inside
  named.set($id, inside)
  return { $ref: `#/components/schemas/${$id}` }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
