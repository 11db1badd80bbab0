import type { FeedbackStore } from '../app/index.ts'
import type { Database } from './database.ts'

export function feedbackStore(database: Database): FeedbackStore {
  return {
    async add({ text, language, communityId, clientToken, tokenId, receivedAt, scores, claimedLanguages, context }) {
      const siteId = await database.siteId()
      await database.write(async (db) => {
        await db
          .insertInto('feedback')
          .values({
            site_id: siteId,
            token_id: tokenId,
            text,
            document: JSON.stringify({ scores, claimedLanguages, context }),
            language,
            community_id: communityId,
            client_token: clientToken,
            received_at: receivedAt,
          })
          .execute()
      })
    },
  }
}
