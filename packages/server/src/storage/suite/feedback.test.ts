import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type TokenId } from '@verbatim/core'
import { noon, withSite, type OpenStorage } from './samples.ts'

export function feedbackRules(open: OpenStorage): void {
  it('keeps each label as it came, the later ones too', async () => {
    const { storage, raw, close } = await withSite(open)
    const tokenId = newId<TokenId>(noon, (count) => new Uint8Array(count))
    const label = {
      text: 'Aptal', scores: [{ attribute: 'TOXICITY', value: 1, spans: [] }], language: 'tr', claimedLanguages: ['en'], context: '{"entries":[]}',
      communityId: 'Coral:https://gazette.example', clientToken: 'comment:1', tokenId, receivedAt: noon,
    }
    await storage.feedback.add(label)
    await storage.feedback.add({ ...label, scores: [{ attribute: 'TOXICITY', value: null, spans: [{ start: 0, end: 5, value: 0 }] }], language: null, context: null, communityId: null, clientToken: null })
    const rows = raw('select text, document, language, community_id, client_token, token_id, received_at from feedback order by arrival')
    assert.deepEqual(rows.map(({ document, ...row }) => ({ ...row, ...JSON.parse(String(document)) })), [
      { text: 'Aptal', language: 'tr', community_id: 'Coral:https://gazette.example', client_token: 'comment:1', token_id: tokenId, received_at: noon, scores: label.scores, claimedLanguages: ['en'], context: '{"entries":[]}' },
      { text: 'Aptal', language: null, community_id: null, client_token: null, token_id: tokenId, received_at: noon, scores: [{ attribute: 'TOXICITY', value: null, spans: [{ start: 0, end: 5, value: 0 }] }], claimedLanguages: ['en'], context: null },
    ])
    await close()
  })
}
