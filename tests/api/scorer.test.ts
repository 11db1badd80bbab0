import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { createKey, runCommand, startScorer, temporaryFolder, until, type Program } from '../program.ts'
import { apiOf, bearer } from './newsroom.ts'

const folder = temporaryFolder()
const keys = join(folder, 'keys.jsonl')
const feedback = join(folder, 'feedback.jsonl')
const secret = 's'.repeat(64)
const key = await createKey(keys, ['--name', 'coral'])
const scorer = await startScorer({ args: ['--keys', keys, '--feedback', feedback], env: { VERBATIM_CORAL_SECRETS: secret } })
const coral = { comment: { text: 'You are a stupid idiot' }, doNotStore: true, requestedAttributes: { TOXICITY: {} }, languages: ['en'] }

const post = (path: string, body: unknown, { program = scorer, headers = {} }: { readonly program?: Program; readonly headers?: Readonly<Record<string, string>> } = {}) =>
  fetch(`${program.url}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
const analyzeBy = (of: string, program = scorer) => post(`/v1alpha1/comments:analyze?key=${of}`, coral, { program })

describe('a server that only scores', () => {
  it('answers Perspective’s contract, with its own address in the discovery document', async () => {
    const answer = await analyzeBy(key)
    assert.equal(answer.status, 200)
    const { attributeScores, detectedLanguages } = Object(await answer.json())
    assert.ok(attributeScores.TOXICITY.summaryScore.value > 0.5)
    assert.deepEqual(detectedLanguages, ['en'])
    const discovery = Object(await (await fetch(`${scorer.url}/$discovery/rest?version=v1alpha1`)).json())
    assert.equal(discovery.rootUrl, `${scorer.url}/`)
  })

  it('assesses batches for a key as Bearer, and nobody else', async () => {
    const api = apiOf(scorer)
    const { items } = await api.as(bearer(key)).ask(routes.assess, { body: { items: [{ text: 'You are a stupid idiot' }, { text: 'x'.repeat(20_481) }] } })
    assert.equal(items.length, 2)
    assert.ok(items[0] !== undefined && 'guidelines' in items[0] && (items[0].guidelines['personal-attacks']?.score ?? 0) > 0.5)
    assert.ok(items[1] !== undefined && 'problem' in items[1])
    await api.refused(routes.assess, { body: { items: [{ text: 'a' }] } }, 'signature-missing')
    await api.as(bearer('verbatim_wrong')).refused(routes.assess, { body: { items: [{ text: 'a' }] } }, 'signature-missing')
    await api.as({ cookie: 'verbatim_session=x' }).refused(routes.assess, { body: { items: [{ text: 'a' }] } }, 'signature-missing')
  })

  it('is asked by Coral’s moderation phase', async () => {
    const body = JSON.stringify({ action: 'NEW', comment: { body: '<div>You are a stupid idiot</div>', parentID: null } })
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
    const answer = await post('/integrations/coral/moderate', body, { headers: { 'x-coral-signature': signature } })
    assert.equal(answer.status, 200)
    assert.equal(Object(await answer.json()).status, 'PREMOD')
    assert.equal((await post('/integrations/coral/moderate', body)).status, 401)
  })

  it('says that it lives, that it is ready, and what it offers', async () => {
    for (const [path, word] of [['/healthz', 'alive'], ['/readyz', 'ready']] as const) assert.equal(await (await fetch(`${scorer.url}${path}`)).text(), word)
    const document = Object(await (await fetch(`${scorer.url}/api/v1/openapi.json`)).json())
    assert.deepEqual(Object.keys(document.paths), ['/api/v1/assessments'])
  })

  it('offers nothing else: no page, no comment, no desk', async () => {
    const others = ['/', '/desk/', '/stories/a', '/guidelines', '/api/v1/site', '/api/v1/stories', '/api/v1/comments', '/api/v1/session', '/api/v1/moderation/queue', '/embed.js', '/assets/desk.css']
    for (const path of others) {
      for (const method of ['GET', 'POST']) {
        const { status, headers } = await fetch(`${scorer.url}${path}`, { method, headers: { accept: 'text/html', authorization: `Bearer ${key}` } })
        assert.deepEqual([status, headers.get('content-type')], [404, 'application/problem+json; charset=utf-8'], `${method} ${path}`)
      }
    }
    assert.equal((await fetch(`${scorer.url}/api/v1/assessments`)).status, 405)
  })

  it('tells of itself on this machine: requests and the classifier, of no queue and no database', async () => {
    const text = await (await fetch(`${scorer.url}/metrics`)).text()
    for (const name of ['verbatim_http_request_seconds', 'verbatim_assessment_seconds']) assert.ok(text.includes(`# TYPE ${name} `), name)
    for (const name of ['verbatim_queue_waiting', 'verbatim_database_up', 'verbatim_disk_free_bytes']) assert.ok(!text.includes(name), name)
  })

  it('needs no folder for data, and makes none', async () => {
    assert.throws(() => statSync(join(folder, 'data')), /ENOENT/)
    assert.doesNotMatch(scorer.log(), /sqlite/i)
  })
})

describe('the file of the keys', () => {
  it('holds no key, only hashes, for its owner alone to read', async () => {
    const text = readFileSync(keys, 'utf8')
    assert.ok(!text.includes(key) && !text.includes(key.slice('verbatim_'.length)))
    assert.equal(statSync(keys).mode & 0o777, 0o600)
    const { name, sha256 } = JSON.parse(text.split('\n')[0] ?? '')
    assert.equal(name, 'coral')
    assert.match(sha256, /^[0-9a-f]{64}$/)
  })

  it('takes effect when it changes, without a restart: a new key serves, a withdrawn one no longer', async () => {
    const other = await createKey(keys, ['--name', 'a second site'])
    assert.equal((await analyzeBy(other)).status, 200)
    writeFileSync(keys, readFileSync(keys, 'utf8').split('\n').filter((line) => !line.includes('a second site')).join('\n'))
    assert.equal((await analyzeBy(other)).status, 400)
    assert.equal((await analyzeBy(key)).status, 200)
    assert.equal((await analyzeBy(await createKey(keys, ['--name', 'after a line without its end']))).status, 200)
  })

  it('keeps the keys read before while it is wrong, and says so in the log', async () => {
    const right = readFileSync(keys, 'utf8')
    writeFileSync(keys, '{"name": "cut off')
    assert.equal((await analyzeBy(key)).status, 200)
    await scorer.logged(/The keys read before still hold/)
    renameSync(keys, `${keys}.away`)
    assert.equal((await analyzeBy(key)).status, 200)
    writeFileSync(keys, right)
    assert.equal((await analyzeBy(key)).status, 200)
  })

  it('states the quota of a key, counted in texts for a batch', async () => {
    const small = await createKey(keys, ['--name', 'small', '--per-minute', '24'])
    assert.deepEqual([(await analyzeBy(small)).status, (await analyzeBy(small)).status], [200, 200])
    const refused = await analyzeBy(small)
    assert.equal(refused.status, 429)
    assert.ok(Number(refused.headers.get('retry-after')) >= 1)
    assert.equal(Object(await refused.json()).error.details[0].metadata.quota_limit_value, '24')
    const api = apiOf(scorer).as(bearer(small))
    await api.ask(routes.assess, { body: { items: Array.from({ length: 50 }, () => ({ text: 'Good day' })) } })
    await api.refused(routes.assess, { body: { items: [{ text: 'Good day' }] } }, 'rate-limited')
    assert.equal((await analyzeBy(key)).status, 200)
  })
})

describe('suggested scores', () => {
  it('are kept, a line each, before they are answered', async () => {
    const labels = Array.from({ length: 20 }, (_, index) => ({ comment: { text: `Comment\n${index}` }, attributeScores: { TOXICITY: { summaryScore: { value: 1 } } }, languages: ['en'], communityId: 'Coral:x', clientToken: `comment:${index}` }))
    for (const answer of await Promise.all(labels.map((label) => post(`/v1alpha1/comments:suggestscore?key=${key}`, label)))) assert.equal(answer.status, 200)
    const kept = readFileSync(feedback, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line))
    assert.deepEqual(new Set(kept.map(({ text }) => text)), new Set(labels.map(({ comment }) => comment.text)))
    assert.match(kept[0].receivedAt, /^\d{4}-.*Z$/)
    assert.deepEqual(kept[0].scores, [{ attribute: 'TOXICITY', value: 1, spans: [] }])
  })

  it('go on in a new file when the old one is moved away', async () => {
    renameSync(feedback, `${feedback}.1`)
    const label = { comment: { text: 'Later' }, attributeScores: { TOXICITY: { summaryScore: { value: 0 } } } }
    assert.equal((await post(`/v1alpha1/comments:suggestscore?key=${key}`, label)).status, 200)
    assert.equal(readFileSync(feedback, 'utf8').split('\n').length, 2)
  })

  it('are answered and dropped where no file is named', async () => {
    const without = await startScorer({ args: ['--keys', keys] })
    const label = { comment: { text: 'Later' }, attributeScores: { TOXICITY: { summaryScore: { value: 0 } } }, clientToken: 'c' }
    const answer = await post(`/v1alpha1/comments:suggestscore?key=${key}`, label, { program: without })
    assert.deepEqual([answer.status, Object(await answer.json()).clientToken], [200, 'c'])
    assert.deepEqual((await without.stop()).code, 0)
  })
})

describe('the files that say how a scorer judges', () => {
  const terms = join(folder, 'terms')
  const policy = join(folder, 'policy.json')

  it('are the term lists and the policy, for single texts, batches and long ones', async () => {
    mkdirSync(terms)
    writeFileSync(join(terms, 'en.txt'), '[personal-attacks]\nblorb~\n')
    writeFileSync(policy, JSON.stringify({ rules: [{ coverages: ['full'], rejectFrom: { 'personal-attacks': 0.85 }, approveBelow: 0.3 }] }))
    const judging = await startScorer({ args: ['--keys', keys, '--terms', terms, '--policy', policy] })
    const long = `${'The bridge is closed for the whole winter, says the mayor. '.repeat(90)}They are blorbs.`
    const texts = ['These people are blorbs, and everybody in town knows it.', long, 'The bridge is closed for the whole winter.']
    const { items } = await apiOf(judging).as(bearer(key)).ask(routes.assess, { body: { items: texts.map((text) => ({ text })) } })
    assert.deepEqual(items.map((item) => 'route' in item && item.route), ['reject', 'reject', 'approve'])
    for (const text of texts.slice(0, 2)) {
      const answer = await post(`/v1alpha1/comments:analyze?key=${key}`, { comment: { text }, requestedAttributes: { INSULT: {}, LIKELY_TO_REJECT: {} }, languages: ['en'] }, { program: judging })
      const { attributeScores } = Object(await answer.json())
      assert.ok(attributeScores.INSULT.summaryScore.value >= 0.9 && attributeScores.LIKELY_TO_REJECT.summaryScore.value >= 0.5)
    }
    await judging.stop()
  })

  it('are refused with all that is wrong, by file and line', async () => {
    const wrong = join(folder, 'wrong-terms')
    mkdirSync(wrong)
    const none = await runCommand(['serve', '--scorer', '--port', '0', '--keys', keys, '--terms', wrong, '--policy', join(folder, 'no-policy.json')])
    assert.equal(none.code, 2)
    for (const part of [/has no list called after its language/, /no-policy\.json cannot be read/]) assert.match(none.stderr, part)
    writeFileSync(join(wrong, 'ckb.txt'), 'stray\n')
    writeFileSync(join(folder, 'wrong-policy.json'), JSON.stringify({ rules: [{ coverages: ['none'], rejectFrom: { spite: 2 }, approveBelow: 0.1 }] }))
    const faulty = await runCommand(['serve', '--scorer', '--port', '0', '--keys', keys, '--terms', wrong, '--policy', join(folder, 'wrong-policy.json')])
    assert.equal(faulty.code, 2)
    for (const part of [/ckb\.txt:1: guideline-missing/, /\/rules\/0\/rejectFrom\/spite: guideline/, /\/rules\/0\/approveBelow: unread/]) assert.match(faulty.stderr, part)
    assert.doesNotMatch(faulty.stderr, /\bat .*\.(ts|mjs):\d+/)
  })
})

describe('what a scorer cannot start with', () => {
  it('is told all at once, with exit code 2', async () => {
    const wrong = join(folder, 'wrong.jsonl')
    writeFileSync(wrong, '{"id":"1","name":"a","sha256":"xyz"}\nnonsense\n{"id":"2","name":"b","sha256":"' + 'a'.repeat(64) + '","perMinute":-1}\n')
    const { code, stderr } = await runCommand(['serve', '--scorer', '--port', '0', '--keys', wrong, '--feedback', join(folder, 'no', 'such', 'folder.jsonl')])
    assert.equal(code, 2)
    for (const part of [/line 1: sha256/, /line 2: this is no JSON object/, /line 3: perMinute/, /feedback cannot be written/]) assert.match(stderr, part)
    assert.doesNotMatch(stderr, /\bat .*\.(ts|mjs):\d+/)
  })

  it('is no keys, a file of keys that is not there, or an option of the site', async () => {
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [['--scorer'], /--keys FILE .* is required/],
      [['--scorer', '--keys', join(folder, 'none')], /token create --scope assess --keys/],
      [['--scorer', '--keys', keys, '--data', folder], /--data has no meaning with --scorer/],
      [['--keys', keys], /--keys is an option of --scorer/],
    ]
    for (const [args, message] of refusals) {
      const { code, stderr } = await runCommand(['serve', '--port', '0', ...args])
      assert.equal(code, 2, stderr)
      assert.match(stderr, message)
    }
  })
})

describe('verbatim token create --keys', () => {
  it('makes keys for assessing alone', async () => {
    for (const args of [['--scope', 'stories'], ['--scope', 'assess,moderation'], ['--scope', 'assess', '--per-minute', '0']]) {
      const { code } = await runCommand(['token', 'create', '--keys', keys, ...args])
      assert.equal(code, 2, args.join(' '))
    }
  })
})

describe('a scorer that stops', () => {
  it('ends with what is in flight answered', async () => {
    await until('the last answer came', async () => (await analyzeBy(key)).status === 200)
    assert.deepEqual(await scorer.stop(), { code: 0, signal: null })
  })
})
