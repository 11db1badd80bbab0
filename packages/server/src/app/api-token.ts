import { newId, type TokenId } from '@verbatim/core'
import type { ApiToken, Chance, Clock, Hashing, TokenStore } from './ports.ts'

/** Makes a token for a named program; it is shown this once and kept as a hash. */
export async function createToken(
  deps: { readonly tokens: Pick<TokenStore, 'create'>; readonly clock: Clock; readonly chance: Chance; readonly hashing: Hashing },
  input: Omit<ApiToken, 'id'>,
): Promise<string> {
  const createdAt = deps.clock.now()
  // The prefix lets secret scanners and people recognise a leaked one.
  const token = `verbatim_${Buffer.from(deps.chance.bytes(32)).toString('base64url')}`
  const id = newId<TokenId>(createdAt, (count) => deps.chance.bytes(count))
  await deps.tokens.create({ id, ...input, tokenHash: deps.hashing.sha256(token), createdAt })
  return token
}

export async function findToken(deps: { readonly tokens: Pick<TokenStore, 'find'>; readonly hashing: Hashing }, token: string): Promise<ApiToken | undefined> {
  return deps.tokens.find(deps.hashing.sha256(token))
}
