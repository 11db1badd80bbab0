import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, it } from 'node:test'
import { holdEverything, type Policy } from '@verbatim/core'
import Fastify from 'fastify'
import { cleanHtml } from '../../platform/index.ts'
import { fakeAssessor } from '../perspective/fake-assessor.ts'
import { registerCoral, type CoralDeps } from './register.ts'

const secret = 'a'.repeat(64)
const toxic = { actionType: 'FLAG', reason: 'COMMENT_DETECTED_TOXIC' }
const spam = { actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }
const strict: Policy = { rules: [{ coverages: ['full'], rejectFrom: { 'threats': 0.9, 'racism': 0.8, 'personal-attacks': 0.9, 'profanity': 0.6, 'promotion': 0.7 }, approveBelow: 0.2 }] }

describe('Coral’s moderation phase', () => {
  it('hears no opinion of what breaks nothing', async () => {
    for (const policy of [holdEverything, strict]) {
      const { statusCode, body } = await moderate('<div>What a good day</div>', { policy: async () => policy })
      assert.deepEqual([statusCode, body], [204, ''])
    }
  })

  it('keeps for a person what breaks a guideline, and says which kind', async () => {
    assert.deepEqual(await opinion('<div>You idiot</div>'), { actions: [toxic], status: 'PREMOD' })
    assert.deepEqual(await opinion('buy this'), { actions: [spam], status: 'PREMOD' })
    assert.deepEqual(await opinion('You idiot, buy this'), { actions: [toxic, spam], status: 'PREMOD' })
  })

  it('rejects where the policy says so, with the gravest reason', async () => {
    const reasons = { 'I kill you': 'ABUSIVE', 'They are vermin': 'HATE_SPEECH', 'You idiot': 'HARASSMENT_BULLYING', 'damn this': 'OFFENSIVE', 'buy this': 'SPAM', 'buy this, damn vermin': 'HATE_SPEECH' }
    for (const [text, code] of Object.entries(reasons)) {
      const { status, moderationAction } = await opinion(text, { policy: async () => strict })
      assert.deepEqual([status, moderationAction], ['REJECTED', { status: 'REJECTED', rejectionReason: { code } }], text)
    }
  })

  it('never rejects criticism of the publisher', async () => {
    assert.deepEqual(await opinion('You biased idiot', { policy: async () => strict }), { actions: [toxic], status: 'PREMOD' })
  })

  it('keeps for a person what it could not assess, and is never silent', async () => {
    const premod = { status: 'PREMOD' }
    assert.deepEqual(await opinion('This FAILS'), premod)
    assert.deepEqual(await opinion('good '.repeat(5_000)), premod)
    assert.deepEqual(await opinion('<div></div>'), premod)
    assert.deepEqual(await opinion('አንተ ደደብ ነህ'), premod)
    assert.deepEqual(await opinion('Good day', { policy: () => Promise.reject(new Error('no policy')) }), premod)
    assert.deepEqual(await opinion('Good day', { assessor: { model: 'x@1', assess: () => { throw new Error('broken') } } }), premod)
    for (const payload of ['', '{', '[]', 'null', '{"comment":null}', '{"comment":{"body":7}}', Buffer.from([0xff])]) assert.deepEqual(JSON.parse((await send(payload)).body), premod)
  })

  it('says nothing of a text too short for any language', async () => {
    assert.equal((await moderate('ok')).statusCode, 204)
  })

  it('never publishes, whatever the text', async () => {
    for (const text of ['Good day', 'You idiot', 'buy', 'ok', '', 'FAILS', '😀', 'አንተ', '<b>x</b>']) {
      for (const policy of [holdEverything, strict]) {
        const { statusCode, body } = await moderate(text, { policy: async () => policy })
        if (statusCode !== 204) assert.match(JSON.parse(body).status, /^(PREMOD|REJECTED)$/)
      }
    }
  })

  it('is about a new comment or an edited one, with whatever else Coral sends', async () => {
    for (const action of ['NEW', 'EDIT']) {
      const payload = JSON.stringify({ action, comment: { body: 'You idiot', parentID: null }, author: { id: '1', role: 'COMMENTER' }, story: { id: '2', url: 'https://news.example/a' }, site: { id: '3' }, tenantID: '4', tenantDomain: 'coral.example', later: {} }, null, 2)
      const { statusCode, headers, body } = await send(payload)
      assert.deepEqual([statusCode, headers['cache-control'], JSON.parse(body).actions], [200, 'no-store', [toxic]])
    }
  })
})

describe('a comment’s body', () => {
  it('is read as a reader sees it, HTML or not', async () => {
    const texts: Readonly<Record<string, string>> = {
      '<div>Caf&eacute; &amp; <b>tea</b></div>': 'Café & tea',
      '<p>one</p><p>two</p>': 'one\n\ntwo',
      '<span class="coral-rte-spoiler">secret</span>': 'secret',
      '<a href="https://x.example" target="_blank" rel="noopener">link</a>': 'link',
      'I <3 you & 5 < 6 > 4': 'I <3 you & 5 < 6 > 4',
      'plain': 'plain',
      '<you are an idiot>': '<you are an idiot>',
      '<b you are an idiot>': '<b you are an idiot>',
      '<script>you idiot</script>': '<script>you idiot</script>',
      '<!-- idiot -->': '<!-- idiot -->',
      '&lt;idiot&gt;': '<idiot>',
    }
    for (const [body, text] of Object.entries(texts)) {
      const { asked } = await moderate(body)
      assert.deepEqual(asked, [text], body)
    }
  })

  it('has words apart that stand in lines of their own', async () => {
    assert.match((await moderate('<div>one</div><div>two</div>')).asked[0] ?? '', /^one\s+two$/)
    assert.match((await moderate('one<br>two')).asked[0] ?? '', /^one\s+two$/)
  })

  it('is read in bounded time', async () => {
    for (const body of ['<'.repeat(200_000), '<b a="'.repeat(33_000), `<b${' '.repeat(200_000)}`, '<div>'.repeat(40_000), '&'.repeat(200_000)]) {
      const start = performance.now()
      assert.ok([200, 204].includes((await moderate(body)).statusCode))
      assert.ok(performance.now() - start < 3000, body.slice(0, 10))
    }
  })
})

describe('Coral’s signature', () => {
  it('is by any of the secrets, and one of several signatures will do', async () => {
    const secrets = { coralSecrets: ['b'.repeat(64), secret] }
    for (const signature of [sign('{}'), `${sign('{}', 'c')},${sign('{}')}`, `${sign('{}')}, ${sign('{}', 'c')}`, sign('{}', 'b'.repeat(64))]) {
      assert.equal((await send('{}', secrets, signature)).statusCode, 200)
    }
  })

  it('that is missing, wrong or of other bytes is refused', async () => {
    for (const signature of ['', 'sha256=', sign('{}', 'c'), sign('{} '), sign('{}').replace('sha256=', 'sha1='), sign('{}').slice(7), `${sign('{}')}00`]) {
      const { statusCode, headers } = await send('{}', {}, signature)
      assert.deepEqual([statusCode, headers['content-type']], [401, 'application/problem+json; charset=utf-8'], signature)
    }
  })

  it('is of nobody where no secret is set, and of nobody by an empty one', async () => {
    assert.equal((await send('{}', { coralSecrets: [] })).statusCode, 401)
    assert.equal((await send('{}', { coralSecrets: [] }, sign('{}', ''))).statusCode, 401)
  })
})

function sign(payload: string | Buffer, by = secret): string {
  return `sha256=${createHmac('sha256', by).update(payload).digest('hex')}`
}

async function send(payload: string | Buffer, deps: Partial<CoralDeps> = {}, signature = sign(payload)) {
  const assessor = fakeAssessor()
  const app = Fastify()
  registerCoral(app, { assessor, distant: { assess: async (inputs) => inputs.map((input) => assessor.assess(input)) }, policy: async () => holdEverything, html: cleanHtml, coralSecrets: [secret], ...deps })
  const { statusCode, headers, body } = await app.inject({
    method: 'POST', url: '/integrations/coral/moderate', payload, headers: { 'content-type': 'application/json', 'x-coral-signature': signature },
  })
  return { statusCode, headers, body, asked: assessor.asked.map(({ text }) => text) }
}

function moderate(body: string, deps: Partial<CoralDeps> = {}) {
  return send(JSON.stringify({ action: 'NEW', comment: { body, parentID: null } }, null, 2), deps)
}

async function opinion(body: string, deps: Partial<CoralDeps> = {}) {
  const answer = await moderate(body, deps)
  assert.equal(answer.statusCode, 200, body)
  return JSON.parse(answer.body)
}
