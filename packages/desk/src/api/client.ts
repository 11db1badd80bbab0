import type { AnswerOf, BodyOf, ParamsOf, Problem, QueryOf } from '@verbatim/contract'
import { calls, type CallName, type RouteOf } from './calls.ts'

/** Why a call brought nothing: what the server says, or that it cannot be reached. */
export type Failure =
  | { readonly kind: 'problem'; readonly problem: Problem; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'unreachable' }

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

type Part<Name extends string, T> = [T] extends [undefined] ? unknown : undefined extends T ? { readonly [K in Name]?: T } : { readonly [K in Name]: T }

/** What a call needs, with just the parts that its route has. */
type Input<N extends CallName> = Part<'params', ParamsOf<RouteOf<N>>> & Part<'query', QueryOf<RouteOf<N>>> & Part<'body', BodyOf<RouteOf<N>>> & {
  /** For what must happen once however often it is sent. */
  readonly idempotencyKey?: string
  /** Whether it goes on when the page is closed; its body then has at most 64 KiB. */
  readonly keepalive?: true
  readonly signal?: AbortSignal
}

interface Client {
  call<N extends CallName>(name: N, input: Input<N>): Promise<Answer<AnswerOf<RouteOf<N>>>>
}

interface ClientDeps {
  readonly fetch: typeof fetch
  /** Of the session, for what changes something. */
  readonly csrfToken: () => string | undefined
  /** BCP 47, in which problems are told. */
  readonly language: () => string
  /** Heard when the session is over. */
  readonly onSignedOut: () => void
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly idempotencyKey?: string
  readonly keepalive?: true
  readonly signal?: AbortSignal
}

/** The calls of the desk. Refusals and broken connections are answers; an aborted call throws as `fetch` does. */
export function createClient(deps: ClientDeps): Client {
  return {
    async call<N extends CallName>(name: N, input: LooseInput): Promise<Answer<AnswerOf<RouteOf<N>>>> {
      const [method = '', path = ''] = calls[name].split(' ')
      const response = await answered(deps, { url: addressOf(path, input), method, input })
      if (response === undefined) return { ok: false, failure: { kind: 'unreachable' } }
      if (response.ok) return { ok: true, value: (response.status === 204 ? undefined : await response.json()) as AnswerOf<RouteOf<N>> }
      if (response.status === 401 && name !== 'signIn') deps.onSignedOut()
      return { ok: false, failure: await failureIn(response) }
    },
  }
}

async function answered(deps: ClientDeps, { url, method, input }: { readonly url: string; readonly method: string; readonly input: LooseInput }): Promise<Response | undefined> {
  try {
    return await deps.fetch(url, {
      method,
      headers: headersOf(deps, input),
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(input.keepalive === undefined ? {} : { keepalive: true }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    })
  } catch (error) {
    if (input.signal?.aborted) throw error
    return undefined
  }
}

function headersOf({ csrfToken, language }: ClientDeps, { body, idempotencyKey }: LooseInput): Record<string, string> {
  const token = csrfToken()
  return {
    'accept': 'application/json',
    'accept-language': language(),
    ...(token === undefined ? {} : { 'x-csrf-token': token }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
}

function addressOf(path: string, { params, query = {} }: LooseInput): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.append(name, String(value))
  return search.size > 0 ? `${filled}?${search}` : filled
}

async function failureIn(response: Response): Promise<Failure> {
  const seconds = Number(response.headers.get('retry-after'))
  try {
    return { kind: 'problem', problem: (await response.json()) as Problem, retryAfterSeconds: seconds > 0 ? seconds : undefined }
  } catch {
    // Something between here and the server answered, which speaks no JSON.
    return { kind: 'unreachable' }
  }
}

/** The end of the problem's `type`, which alone is stable. */
export function codeOf(failure: Failure): string {
  return failure.kind === 'problem' ? (failure.problem.type.split(':').at(-1) ?? '') : failure.kind
}
