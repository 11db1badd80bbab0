import { accept, refuse, type Result } from '@verbatim/core'
import type { FastifyRequest } from 'fastify'
import { findToken, type ApiToken, type Hashing, type TokenStore } from '../../app/index.ts'
import type { PerspectiveRefusal } from './errors.ts'

export interface KeyDeps {
  readonly tokens: Pick<TokenStore, 'find'>
  readonly hashing: Hashing
}

/**
 * The token that a request brings: as `?key=` or `X-Goog-Api-Key`, where Google's clients put it, or as Bearer. An
 * address is written down in many places, so a key serves only if it is for assessing and for nothing else.
 */
export async function tokenOf(deps: KeyDeps, { request, method }: { readonly request: FastifyRequest; readonly method: string }): Promise<Result<ApiToken, PerspectiveRefusal>> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const key = keyOf(request)
  if (key === undefined && bearer === undefined) return refuse({ code: 'key-missing' })
  const token = await findToken(deps, key ?? bearer ?? '')
  if (token === undefined) return refuse({ code: 'key-invalid' })
  const serves = key === undefined ? token.scopes.includes('assess') : token.scopes.every((scope) => scope === 'assess') && token.scopes.length > 0
  return serves ? accept(token) : refuse({ code: 'key-of-another-scope', method })
}

/** Empty counts as absent, as with Google; twice in one address is no key at all. */
function keyOf(request: FastifyRequest): string | undefined {
  const { key }: { readonly key?: unknown } = Object(request.query)
  if (key !== undefined && key !== '') return String(key)
  const header = request.headers['x-goog-api-key']
  return header === undefined || header === '' ? undefined : String(header)
}
