import { scopes } from '@verbatim/core'
import type { TokenStore } from '../app/index.ts'
import type { Database } from './database.ts'

export function tokenStore(database: Database): TokenStore {
  return {
    async create({ id, name, tokenHash, createdAt, scopes: granted }) {
      const siteId = await database.siteId()
      await database.write(async (db) => {
        await db.insertInto('api_tokens').values({ id, site_id: siteId, name, token_hash: tokenHash, created_at: createdAt }).execute()
        const rows = [...new Set(granted)].map((scope) => ({ site_id: siteId, token_id: id, scope }))
        if (rows.length > 0) await db.insertInto('api_token_scopes').values(rows).execute()
      })
    },
    async find(tokenHash) {
      const siteId = await database.siteId()
      const token = await database.reader
        .selectFrom('api_tokens')
        .select(['id', 'name'])
        .where('site_id', '=', siteId)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst()
      if (token === undefined) return undefined
      const rows = await database.reader
        .selectFrom('api_token_scopes')
        .select('scope')
        .where('site_id', '=', siteId)
        .where('token_id', '=', token.id)
        .execute()
      const granted = new Set(rows.map(({ scope }) => scope))
      return { ...token, scopes: scopes.filter((scope) => granted.has(scope)) }
    },
  }
}
