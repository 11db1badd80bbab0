import assert from 'node:assert/strict'
import { it } from 'node:test'
import { systemChance, systemHashing } from '../platform/index.ts'
import { createToken, findToken } from './api-token.ts'
import type { ApiToken } from './ports.ts'

it('keeps of a token its name, scopes and hash, and finds it by the token alone', async () => {
  const kept = new Map<string, ApiToken>()
  const tokens = {
    async create(token: ApiToken & { readonly tokenHash: string }) {
      kept.set(token.tokenHash, token)
    },
    find: async (hash: string) => kept.get(hash),
  }
  const deps = { tokens, clock: { now: () => 1 }, chance: systemChance, hashing: systemHashing }
  const token = await createToken(deps, { name: 'importer', scopes: ['stories'] })
  assert.match(token, /^verbatim_[\w-]{43}$/)
  assert.ok(!JSON.stringify([...kept]).includes(token))
  const found = await findToken(deps, token)
  assert.deepEqual([found?.name, found?.scopes], ['importer', ['stories']])
  assert.equal(await findToken(deps, `${token}x`), undefined)
  assert.notEqual(await createToken(deps, { name: 'importer', scopes: [] }), token)
})
