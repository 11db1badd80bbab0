import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { createKey, startScorer, temporaryFolder } from '../program.ts'
import { externalPhase, sendFeedback, toxicPhase, type CoralSettings } from './coral-client.ts'

const folder = temporaryFolder()
const keys = join(folder, 'keys.jsonl')
const feedback = join(folder, 'feedback.jsonl')
const [old, fresh] = ['o'.repeat(64), 'n'.repeat(64)]
const key = await createKey(keys)
const scorer = await startScorer({ args: ['--keys', keys, '--feedback', feedback], env: { VERBATIM_CORAL_SECRETS: `${old},${fresh}` } })
const coral: CoralSettings = { endpoint: `${scorer.url}/v1alpha1`, key: ` ${key} ` }
const phase = `${scorer.url}/integrations/coral/moderate`
const insult = 'You are a stupid idiot and everybody knows it, shut up you moron.'
const kind = 'Thank you for this careful article about the bridge.'

describe('Coral’s toxic comments phase', () => {
  it('withholds what is above its threshold and lets the rest pass, with its own settings', async () => {
    assert.equal((await toxicPhase(coral, insult)).outcome, 'withheld')
    assert.equal((await toxicPhase(coral, kind)).outcome, 'passes')
  })

  it('can carry the whole policy in its one number: what breaks any guideline counts, and the most likely counts most', async () => {
    const whole = { ...coral, model: 'LIKELY_TO_REJECT' }
    for (const text of [insult, kind, 'Buy cheap watches at www.cheap-watches.example, 50% off today only!']) {
      const scores = await Promise.all(['TOXICITY', 'SPAM', 'LIKELY_TO_REJECT'].map(async (model) => (await toxicPhase({ ...coral, model }, text)).score ?? assert.fail()))
      const [toxicity = 1, spam = 1, all = 0] = scores
      assert.ok(all >= Math.max(toxicity, spam), `${text}: ${scores.join(' ')}`)
    }
    assert.equal((await toxicPhase(whole, insult)).outcome, 'withheld')
  })

  it('is answered by the language of the text, though Coral says English of all', async () => {
    const answer = await fetch(`${coral.endpoint}/comments:analyze?key=${key}`, { method: 'POST', body: JSON.stringify({ comment: { text: 'هذا المقال مفيد جدا وأشكر الكاتب على التفاصيل الدقيقة' }, requestedAttributes: { TOXICITY: {} }, languages: ['en'] }) })
    const { languages, detectedLanguages } = Object(await answer.json())
    assert.deepEqual([languages, detectedLanguages], [['en'], ['ar']])
  })

  it('never errs for a comment in a language without a model, which would let it pass unread', async () => {
    for (const text of ['አንተ ደደብ ነህ', 'ئەم پردە سێ مانگە داخراوە و کەس هیچ ناڵێت.', 'ok', '😀', '🔪🔪🔪', 'a'.repeat(5_000), '\u0000\u200b x', '\ud800 x']) {
      const { outcome } = await toxicPhase(coral, text)
      assert.notEqual(outcome, 'error', JSON.stringify(text.slice(0, 20)))
    }
  })

  it('keeps what moderators decided', async () => {
    await sendFeedback(coral, { text: insult, id: '7', status: 'REJECTED' })
    await sendFeedback(coral, { text: kind, id: '8', status: 'APPROVED' })
    const kept = readFileSync(feedback, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line))
    assert.deepEqual(kept.map(({ text, scores, clientToken, communityId }) => [text, scores[0].value, clientToken, communityId]), [
      [insult, 1, 'comment:7', 'Coral:https://coral.example'],
      [kind, 0, 'comment:8', 'Coral:https://coral.example'],
    ])
  })
})

describe('Coral’s external moderation phase', () => {
  it('hears of what may break a guideline, and no opinion of the rest', async () => {
    assert.deepEqual(await externalPhase(phase, { body: `<div>${insult}</div>`, secrets: [old] }), { actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_TOXIC' }], status: 'PREMOD' })
    assert.equal(await externalPhase(phase, { body: `<div>${kind}</div>`, secrets: [old], action: 'EDIT' }), undefined)
  })

  it('holds what could not be assessed, and is never silent about it', async () => {
    for (const body of ['<div></div>', 'አንተ ደደብ ነህ አንተ ደደብ ነህ አንተ ደደብ ነህ', 'word '.repeat(5_000)]) {
      assert.equal((await externalPhase(phase, { body, secrets: [old] }))?.status, 'PREMOD', body.slice(0, 20))
    }
  })

  it('works on while a secret is rotated, and for nobody without one', async () => {
    for (const secrets of [[old], [fresh], [old, fresh], ['x'.repeat(64), fresh]]) assert.equal((await externalPhase(phase, { body: insult, secrets }))?.status, 'PREMOD')
    for (const secrets of [[], ['x'.repeat(64)]]) await assert.rejects(externalPhase(phase, { body: insult, secrets }), /401/)
  })

  it('never publishes', async () => {
    for (const body of [kind, insult, 'ok', '😀', '<b>x</b>']) {
      const answer = await externalPhase(phase, { body, secrets: [old] })
      assert.ok(answer === undefined || answer.status === 'PREMOD' || answer.status === 'REJECTED', body)
    }
  })
})
