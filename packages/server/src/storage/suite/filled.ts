import { defaultGuidelines, newId, type BlockId, type InviteId, type Policy, type TokenId } from '@verbatim/core'
import { mailKinds, webhookKinds, type Storage } from '../../app/index.ts'
import { assessed, gazette, moderator, newBatch, newComment, noon, once, passOf, publish, rejection, reportOf, replyTo, storyPut, user } from './samples.ts'

/** Texts that an engine or a copy could easily spoil: characters beyond the first plane, U+0000, both normal forms, no end of line. */
const texts = ['Plain.', 'é e\u0301 \u0000 \uffff ڕۆژنامە 👩‍👩‍👧\r\n\t', ' \u2028 "\\u0041" \'; --', `${'long '.repeat(900)}`]

const policy: Policy = { rules: [{ languages: ['en'], coverages: ['full'], rejectFrom: { threats: 0.95 }, approveBelow: 0.05 }] }

/** An empty storage gets a site that leaves no table empty. */
export async function fill(storage: Storage): Promise<void> {
  await storage.sites.create({ ...gazette, languages: ['en', 'ckb'], origins: ['https://gazette.example'] }, defaultGuidelines, noon)
  await storage.outbox.setChannels([{ name: 'mail', kinds: mailKinds }, { name: 'hooks.example#1', kinds: webhookKinds }])
  const log = { actor: moderator, at: noon }
  await storage.sites.keepSecret(new Uint8Array([0, 128, 255]))
  const { story } = await storage.stories.put(storyPut({ changes: { tags: ['Iraq', 'bridges'], headline: texts[1] ?? '', bodyHtml: '<p>x</p>' } }))
  await storage.policies.saveDraft(policy, log)
  await storage.policies.publish(1, log)
  await storage.terms.change({ from: 0, changes: [{ form: 'a', before: null, after: { text: 'a', language: 'en', guideline: 'profanity', inflection: 'exact', exceptions: [] } }], log })
  for (const [index, body] of texts.entries()) {
    const root = newComment(story.id, { body, name: body.slice(0, 9), submittedAt: noon + index, priority: 0.1 + 0.2, email: `reader-${index}@example.org` })
    await publish(storage, root)
    await storage.comments.receive(replyTo(root, { body, assessed: assessed({ draft: { version: 1, route: { kind: 'reject', guidelines: ['threats', 'racism'] } } }) }), { ...once({ keyHash: `key ${index}` }), answer: new Uint8Array([0, 255, index]) })
    const rejected = newComment(story.id, { body })
    await storage.comments.receive(rejected)
    await storage.decisions.record([rejection(rejected.id, { message: body })])
    await storage.claims.take({ commentId: rejected.id, by: { id: moderator.id, name: body.slice(0, 9) }, until: noon + 10 }, noon)
    for (const note of [body, null]) await storage.passes.add(passOf(rejected.id, { note }))
    await storage.reports.add(reportOf(root.id, { explanation: body, email: 'Omar@example.org' }))
    await storage.recommendations.add({ commentId: root.id, deviceHash: `device ${index}`, at: noon })
    await storage.secondReadings.add(rejected.id, { model: 'large@local', guidelinesVersion: 1, findings: [], readAt: noon })
  }
  const [waiting] = await storage.queue.page({ filter: {}, order: 'oldest', limit: 1 })
  if (waiting === undefined) throw new Error('nothing waits')
  await storage.authors.block({ id: newId<BlockId>(noon, (count) => new Uint8Array(count).fill(7)), authorId: waiting.author.id, kind: 'hold', reason: texts[1] ?? '', expiresAt: null }, log)
  await storage.comments.receive(newComment(story.id, { assessed: assessed({ found: { guidelines: { ...assessed().assessment.guidelines, threats: { score: 0.1 + 0.2, spans: [] } } } }) }))
  await storage.batches.make(newBatch({ filter: { storyId: story.id }, sample: [] }))
  await storage.accounts.offerSetup('link', noon)
  const admin = user({ duties: ['lawyer'] })
  await storage.accounts.setUp('link', admin, noon)
  await storage.accounts.offerSetup('another link', noon)
  const inviteId = newId<InviteId>(noon, (count) => new Uint8Array(count).fill(8))
  await storage.team.invite({ id: inviteId, role: 'editor', duties: ['senior'], note: texts[1] ?? '', by: admin.name, createdAt: noon, expiresAt: noon + 10, tokenHash: 'invite' }, log)
  const { version: _, ...draft } = defaultGuidelines
  await storage.sites.saveGuidelinesDraft(draft, log)
  await storage.accounts.startSession({ tokenHash: 'session', userId: admin.id, startedAt: noon, endsAt: noon + 10 })
  const tokenId = newId<TokenId>(noon, (count) => new Uint8Array(count).fill(9))
  await storage.tokens.create({ id: tokenId, name: 'importer', scopes: ['import', 'stories'], tokenHash: 'hash', createdAt: noon })
  await storage.feedback.add({ text: 'Aptal', scores: [], language: null, claimedLanguages: ['en'], context: null, communityId: null, clientToken: null, tokenId, receivedAt: noon })
}
