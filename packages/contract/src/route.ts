import type { Role as RoleName, Scope as ScopeName } from '@verbatim/core'
import type { Static, TOptional, TSchema } from 'typebox'
import type { ProblemCode } from './problem.ts'

/** Who may call: everybody, or staff of a role and programs with one of the scopes. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'staff'; readonly role: RoleName; readonly scopes: readonly ScopeName[] }

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `{name}` for each path parameter. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly params?: TSchema
  readonly query?: TSchema
  /** One that is optional may also be left out of the request. */
  readonly body?: TSchema
  /** Status codes of success; `null` is an answer without a body. */
  readonly answers: Readonly<Record<number, TSchema | null>>
  readonly problems: readonly ProblemCode[]
  /** Largest body in bytes. */
  readonly bodyLimit?: number
  /** Whether it creates something and therefore takes `Idempotency-Key`. */
  readonly creates?: true
  /** Whether it answers with server-sent events, which go on until one side ends them; the answer's schema is of the text. */
  readonly streams?: true
  /** Whether it answers with HTML; the answer's schema is of the text. */
  readonly html?: true
}

export const everybody = { kind: 'public' } as const

/** Staff of this role or a higher one, and programs with one of the scopes. */
export function staff<const R extends RoleName, const S extends readonly ScopeName[]>(role: R, ...scopes: S) {
  return { kind: 'staff', role, scopes } as const
}

/** The type of what a route reads or answers, `undefined` where it has none. */
export type ParamsOf<R extends Route> = R['params'] extends TSchema ? Static<R['params']> : undefined
export type QueryOf<R extends Route> = R['query'] extends TSchema ? Static<R['query']> : undefined
export type BodyOf<R extends Route> = R['body'] extends TOptional<TSchema> ? Static<R['body']> | undefined : R['body'] extends TSchema ? Static<R['body']> : undefined
type Answered<A> = A extends TSchema ? Static<A> : undefined
export type AnswerOf<R extends Route> = { [S in keyof R['answers']]: Answered<R['answers'][S]> }[keyof R['answers']]
