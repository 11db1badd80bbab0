import { Compile } from 'typebox/compile'
import { Problem } from './problem.ts'
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from './route.ts'

/** What a call needs, with just the parts that its route has. */
export type CallInput<R extends Route> = Part<'params', ParamsOf<R>> & Part<'query', QueryOf<R>> & Part<'body', BodyOf<R>> & {
  readonly idempotencyKey?: string
}
type Part<Name extends string, T> = [T] extends [undefined] ? unknown : undefined extends T ? { readonly [K in Name]?: T } : { readonly [K in Name]: T }

export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly problem: Problem }

export interface Client {
  /**
   * Calls a route. A refusal comes back as its problem; a broken connection, or an
   * answer that is neither the route's nor a problem, throws.
   */
  call<R extends Route>(route: R, input: CallInput<R>): Promise<Answer<AnswerOf<R>>>
}

export interface ClientDeps {
  /** Scheme, host and port. */
  readonly baseUrl: string
  readonly token?: string
  readonly fetch: typeof fetch
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly idempotencyKey?: string
}

/** A client of the routes, typed by their schemas. */
export function createClient(deps: ClientDeps): Client {
  return {
    async call(route, input: LooseInput) {
      const response = await deps.fetch(urlOf(deps.baseUrl, route, input), {
        method: route.method,
        headers: headersOf(deps, input),
        ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      })
      return readAnswer(route, response)
    },
  }
}

function urlOf(baseUrl: string, route: Route, input: LooseInput): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ''))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return `${baseUrl}${path}${query.size > 0 ? `?${query}` : ''}`
}

function headersOf(deps: ClientDeps, input: LooseInput): Record<string, string> {
  return {
    accept: 'application/json',
    ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(deps.token === undefined ? {} : { authorization: `Bearer ${deps.token}` }),
    ...(input.idempotencyKey === undefined ? {} : { 'idempotency-key': input.idempotencyKey }),
  }
}

const problemShape = Compile(Problem)

async function readAnswer<R extends Route>(route: R, response: Response): Promise<Answer<AnswerOf<R>>> {
  const text = await response.text()
  const json: unknown = text === '' ? undefined : JSON.parse(text)
  if (!response.ok) {
    if (!problemShape.Check(json)) throw new Error(`${route.method} ${route.path} answered ${response.status} without a problem`)
    return { ok: false, status: response.status, problem: json }
  }
  const expected = route.answers[response.status]
  if (expected === undefined) throw new Error(`${route.method} ${route.path} answered ${response.status}, which is not in its contract`)
  return { ok: true, status: response.status, value: json as AnswerOf<R> }
}
