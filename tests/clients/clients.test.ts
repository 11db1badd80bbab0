/** Programs that newsrooms run today, as they are published, against a real server. Their own folder, since none of ours needs them. */
import assert from 'node:assert/strict'
import http from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { createKey, startScorer, temporaryFolder, type Program } from '../program.ts'

const google = 'commentanalyzer.googleapis.com'
const insult = 'You are a stupid idiot and everybody knows it.'
const kind = 'Thank you for this careful article about the bridge.'
const keys = join(temporaryFolder(), 'keys.jsonl')
const key = await createKey(keys)
const scorer = await startScorer({ args: ['--keys', keys] })
const load = createRequire(import.meta.url)

interface Score {
  readonly summaryScore: { readonly value: number; readonly type: string }
  readonly spanScores: readonly { readonly begin: number; readonly end: number; readonly score: { readonly value: number } }[]
}

interface Analysis {
  readonly attributeScores: Readonly<Record<string, Score>>
  readonly languages: readonly string[]
  readonly detectedLanguages: readonly string[]
  readonly clientToken?: string
}

describe('Google’s discovery-built client', () => {
  interface Endpoint {
    readonly comments: {
      analyze(call: object): Promise<{ readonly status: number; readonly data: Analysis }>
      suggestscore(call: object): Promise<{ readonly status: number; readonly data: Readonly<Record<string, unknown>> }>
    }
  }
  interface Google {
    readonly Discovery: new (options: object) => { discoverAPI(url: string): Promise<(options: object) => Endpoint> }
  }
  const { Discovery }: Google = load('googleapis-common')

  const client = async (options: object = { auth: key }) => {
    const discovered = await new Discovery({ includePrivate: false }).discoverAPI(`${scorer.url}/$discovery/rest?version=v1alpha1`)
    return discovered(options)
  }

  it('finds the methods, and gets its scores from where the document was', async () => {
    const { comments } = await client()
    const { status, data } = await comments.analyze({ requestBody: { comment: { text: insult }, requestedAttributes: { TOXICITY: {}, SPAM: {} }, languages: ['en'], clientToken: 'seven' } })
    assert.equal(status, 200)
    assert.deepEqual(Object.keys(data.attributeScores), ['TOXICITY', 'SPAM'])
    assert.ok((data.attributeScores['TOXICITY']?.summaryScore.value ?? 0) > 0.5)
    assert.deepEqual([data.languages, data.detectedLanguages, data.clientToken], [['en'], ['en'], 'seven'])
  })

  it('passes parameters of Google’s own', async () => {
    const { comments } = await client()
    const { data } = await comments.analyze({ fields: 'attributeScores/TOXICITY/summaryScore/value', quotaUser: 'a', prettyPrint: false, requestBody: { comment: { text: insult }, requestedAttributes: { TOXICITY: {} } } })
    assert.deepEqual(Object.keys(data), ['attributeScores'])
  })

  it('suggests scores', async () => {
    const { comments } = await client()
    const { status, data } = await comments.suggestscore({ requestBody: { comment: { text: insult }, attributeScores: { TOXICITY: { summaryScore: { value: 1 } } }, languages: ['en'], clientToken: 'seven', communityId: 'a site' } })
    assert.deepEqual([status, data['clientToken']], [200, 'seven'])
  })

  it('understands what is refused', async () => {
    const { comments } = await client()
    await assert.rejects(comments.analyze({ requestBody: { comment: { text: '' }, requestedAttributes: { TOXICITY: {} } } }), /Comment must be non-empty/)
    await assert.rejects((await client({ auth: 'wrong' })).comments.analyze({ requestBody: {} }), /API key not valid/)
  })
})

describe('a client with Google’s host written into it', () => {
  const restore = { request: https.request }
  before(() => redirect(scorer))
  after(() => Object.assign(https, restore))

  interface PerspectiveClient {
    analyze(text: string | object, options?: object): Promise<Analysis>
  }

  it('perspective-api-client', async () => {
    const Perspective: new (options: { apiKey: string }) => PerspectiveClient = load('perspective-api-client')
    const client = new Perspective({ apiKey: key })
    const { attributeScores } = await client.analyze(insult)
    assert.ok((attributeScores['TOXICITY']?.summaryScore.value ?? 0) > 0.5)
    const several = await client.analyze(kind, { attributes: ['toxicity', 'unsubstantial', 'spam'] })
    assert.deepEqual(Object.keys(several.attributeScores), ['TOXICITY', 'UNSUBSTANTIAL', 'SPAM'])
    assert.ok((several.attributeScores['TOXICITY']?.summaryScore.value ?? 1) < 0.5)
    const whole = await client.analyze({ comment: { text: `<b>${insult}</b>` }, requestedAttributes: { INSULT: { scoreThreshold: 0.99999 } }, spanAnnotations: true })
    assert.deepEqual(whole.attributeScores, {})
    await assert.rejects(client.analyze(' '), /Comment must be non-empty/)
    await assert.rejects(client.analyze(insult, { attributes: ['niceness'] }), /Unknown requested attribute: NICENESS/)
    await assert.rejects(new Perspective({ apiKey: 'wrong' }).analyze(insult), /API key not valid/)
  })

  it('@conversationai/perspectiveapi-js-client', async () => {
    const { Client }: { Client: new (apiKey: string) => { getScores(text: string, options?: object): Promise<Readonly<Record<string, number>>> } } = load('@conversationai/perspectiveapi-js-client')
    const client = new Client(key)
    const scores = await client.getScores(insult)
    assert.deepEqual(Object.keys(scores).toSorted(), ['SPAM', 'TOXICITY'])
    assert.ok((scores['TOXICITY'] ?? 0) > 0.5 && (scores['SPAM'] ?? 1) < 0.5)
    const more = await client.getScores(kind, { attributes: ['SEVERE_TOXICITY', 'ATTACK_ON_AUTHOR'], context: { entries: [{ text: 'An article', type: 'PLAIN_TEXT' }] }, doNotStore: false, languages: ['de'] })
    assert.deepEqual(Object.keys(more), ['SEVERE_TOXICITY', 'ATTACK_ON_AUTHOR'])
    await assert.rejects(new Client('wrong').getScores(insult), /400/)
  })
})

/** What goes to Google's host comes here instead; a request to any other host fails the test, and none leaves the machine. */
function redirect(to: Program): void {
  const { hostname, port } = new URL(to.url)
  const here = (options: https.RequestOptions, answered?: (answer: http.IncomingMessage) => void) => {
    const { agent: _agent, ...rest } = options
    assert.equal(options.hostname ?? options.host, google)
    return http.request({ ...rest, protocol: 'http:', hostname, host: hostname, port, headers: { ...Object(options.headers), host: `${hostname}:${port}` } }, answered)
  }
  Object.assign(https, { request: here })
}
