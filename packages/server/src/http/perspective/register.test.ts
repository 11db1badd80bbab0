import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, refuse, accept, type Policy, type Scope, type TokenId } from '@verbatim/core'
import fc from 'fast-check'
import Fastify, { type InjectOptions } from 'fastify'
import { StorageUnavailable, type FeedbackLabel } from '../../app/index.ts'
import type { Quota } from '../rate-limit.ts'
import { attributeNames } from './attributes.ts'
import { fakeAssessor } from './fake-assessor.ts'
import { registerPerspective, type PerspectiveDeps } from './register.ts'

const analyzePath = '/v1alpha1/comments:analyze'
const suggestPath = '/v1alpha1/comments:suggestscore'
const key = 'assess'

describe('comments:analyze', () => {
  it('answers Coral’s own request as Perspective did', async () => {
    const { ask } = server()
    const { statusCode, headers, body } = await ask({
      url: `${analyzePath}?key=${key}`,
      payload: { comment: { text: 'You are an idiot' }, doNotStore: true, requestedAttributes: { TOXICITY: {} }, languages: ['en'] },
    })
    assert.equal(statusCode, 200)
    assert.equal(headers['content-type'], 'application/json; charset=UTF-8')
    assert.equal(headers['cache-control'], 'no-store')
    const score = { value: JSON.parse(body).attributeScores.TOXICITY.summaryScore.value, type: 'PROBABILITY' }
    assert.deepEqual(JSON.parse(body), {
      attributeScores: { TOXICITY: { spanScores: [{ begin: 0, end: 16, score }], summaryScore: score } },
      languages: ['en'],
      detectedLanguages: ['en'],
    })
    assert.ok(score.value >= 0.9 && score.value <= 1)
  })

  it('scores by the language that is found, whatever the client says', async () => {
    const { analyzed, assessor } = server()
    const answer = await analyzed({ comment: { text: 'هذا تعليق' }, requestedAttributes: { TOXICITY: {} }, languages: ['en'] })
    assert.deepEqual([answer.languages, answer.detectedLanguages], [['en'], ['ar']])
    assert.deepEqual(assessor.asked.map(({ languageHint }) => languageHint), [undefined])
  })

  it('takes another language than English for a hint, region and all', async () => {
    const { analyzed, assessor } = server()
    for (const language of ['tr', 'ckb', 'zh-TW', 'pt-BR', 'ja', 'hi-Latn', 'en-GB']) await analyzed({ comment: { text: 'ok' }, requestedAttributes: { TOXICITY: {} }, languages: [language] })
    assert.deepEqual(assessor.asked.map(({ languageHint }) => languageHint), ['tr', 'ckb', 'zh-TW', 'pt-BR', 'ja', 'hi-Latn', undefined])
  })

  it('answers in both lists the language it found when the client named none, also one without a model', async () => {
    const { analyzed } = server()
    for (const [text, language] of [['What a day', 'en'], ['አንተ ደደብ ነህ', 'am']]) {
      const answer = await analyzed({ comment: { text }, requestedAttributes: { TOXICITY: {} } })
      assert.deepEqual([answer.languages, answer.detectedLanguages], [[language], [language]])
    }
  })

  it('has every attribute of production, experiment and the New York Times, with a version or without', async () => {
    const { analyzed } = server()
    const names = [
      'TOXICITY', 'SEVERE_TOXICITY', 'IDENTITY_ATTACK', 'INSULT', 'PROFANITY', 'THREAT',
      'TOXICITY_EXPERIMENTAL', 'SEVERE_TOXICITY_EXPERIMENTAL', 'IDENTITY_ATTACK_EXPERIMENTAL', 'INSULT_EXPERIMENTAL', 'PROFANITY_EXPERIMENTAL', 'THREAT_EXPERIMENTAL',
      'SEXUALLY_EXPLICIT', 'FLIRTATION', 'TOXICITY_FAST',
      'ATTACK_ON_AUTHOR', 'ATTACK_ON_COMMENTER', 'INCOHERENT', 'INFLAMMATORY', 'LIKELY_TO_REJECT', 'OBSCENE', 'SPAM', 'UNSUBSTANTIAL',
    ]
    assert.deepEqual(attributeNames.toSorted(), names.toSorted())
    const versioned = names.map((name, index) => `${name}@${index + 1}`)
    const { attributeScores } = await analyzed({ comment: { text: 'You idiot, buy now' }, requestedAttributes: Object.fromEntries([...names, ...versioned].map((name) => [name, {}])) })
    assert.deepEqual(Object.keys(attributeScores), [...names, ...versioned])
    for (const [index, name] of names.entries()) {
      const { value } = attributeScores[name].summaryScore
      assert.ok(value >= 0 && value <= 1, name)
      assert.deepEqual(attributeScores[`${name}@${index + 1}`], attributeScores[name])
    }
    assert.deepEqual(['INSULT', 'SPAM', 'THREAT'].map((name) => attributeScores[name].summaryScore.value), [0.9, 0.8, 0.05])
  })

  it('leaves out an attribute below its threshold', async () => {
    const { analyzed } = server()
    const requestedAttributes = { INSULT: { scoreThreshold: 0.9 }, SPAM: { scoreThreshold: 0.06 }, THREAT: { scoreThreshold: 0, scoreType: 'PROBABILITY' }, PROFANITY: { scoreThreshold: '0.2' } }
    const { attributeScores } = await analyzed({ comment: { text: 'You idiot' }, requestedAttributes })
    assert.deepEqual(Object.keys(attributeScores), ['INSULT', 'THREAT'])
  })

  it('scores each sentence on request, without its blanks', async () => {
    const { analyzed } = server()
    const text = '  What a day. You idiot!\nهل هذا عدل؟ 😀 I go. '
    const { attributeScores: { INSULT } } = await analyzed({ comment: { text }, requestedAttributes: { INSULT: {} }, spanAnnotations: true })
    const spans = INSULT.spanScores.map(({ begin, end, score }: { begin: number; end: number; score: { value: number } }) => [text.slice(begin, end), score.value])
    assert.deepEqual(spans, [['What a day.', 0.05], ['You idiot!', 0.9], ['هل هذا عدل؟', 0.05], ['😀 I go.', 0.05]])
    assert.equal(INSULT.summaryScore.value, 0.9)
  })

  it('has one span for the whole text where there is one sentence, or none was asked for', async () => {
    const { analyzed, assessor } = server()
    for (const request of [{ comment: { text: 'You idiot' }, spanAnnotations: true }, { comment: { text: 'What a day. You idiot' }, spanAnnotations: false }]) {
      const { attributeScores: { INSULT } } = await analyzed({ ...request, requestedAttributes: { INSULT: {} } })
      assert.deepEqual(INSULT.spanScores, [{ begin: 0, end: request.comment.text.length, score: INSULT.summaryScore }])
    }
    assert.equal(assessor.asked.length, 2)
  })

  it('stays within bounds when everything is a sentence', async () => {
    const { analyzed } = server()
    const text = 'a\n'.repeat(10_240)
    const { attributeScores: { INSULT } } = await analyzed({ comment: { text }, requestedAttributes: { INSULT: {} }, languages: ['en'], spanAnnotations: true })
    assert.ok(INSULT.spanScores.length <= 200)
    assert.deepEqual([INSULT.spanScores[0].begin, INSULT.spanScores.at(-1).end], [0, 20_479])
  })

  it('gives the client’s token back, and nothing where there was none', async () => {
    const { analyzed } = server()
    assert.equal((await analyzed({ comment: { text: 'Good day' }, requestedAttributes: { TOXICITY: {} }, clientToken: 'comment:7' })).clientToken, 'comment:7')
    assert.ok(!('clientToken' in await analyzed({ comment: { text: 'Good day' }, requestedAttributes: { TOXICITY: {} } })))
  })

  it('has the whole policy in LIKELY_TO_REJECT', async () => {
    const policy: Policy = { rules: [{ coverages: ['full'], rejectFrom: { 'promotion': 0.7, 'profanity': 0.6 }, approveBelow: 0.2 }] }
    const { analyzed } = server({ policy: async () => policy })
    const valueOf = async (text: string) => (await analyzed({ comment: { text }, requestedAttributes: { LIKELY_TO_REJECT: {} } })).attributeScores.LIKELY_TO_REJECT.summaryScore.value
    assert.ok(await valueOf('buy this') > 0.9)
    assert.ok(await valueOf('good day') < 0.1)
    const left = await valueOf('You idiot')
    assert.ok(left >= 0.9 && left < 0.95)
    const criticism = await valueOf('You are biased, damn it')
    assert.ok(criticism >= 0.7 && criticism < 0.9, 'the policy never rejects criticism of the publisher')
  })

  it('takes context in either form, and scores alike', async () => {
    const { analyzed } = server()
    const base = { comment: { text: 'You idiot', type: 'PLAIN_TEXT' }, requestedAttributes: { TOXICITY: {} }, sessionId: 's', communityId: 'c' }
    const plain = await analyzed(base)
    assert.deepEqual(await analyzed({ ...base, context: { entries: [{ text: 'x'.repeat(100_000), type: 'PLAIN_TEXT' }] } }), plain)
    assert.deepEqual(await analyzed({ ...base, context: { articleAndParentComment: { article: { text: 'A' }, parentComment: { text: 'B' } } } }), plain)
    assert.deepEqual(await analyzed({ ...base, context: null }), plain)
  })

  it('reads what Google’s lenient parser reads', async () => {
    const { ask } = server()
    for (const payload of [
      `{comment: {text: "what kind of idiot name is foo?"}, languages: ["en"], requestedAttributes: {TOXICITY:{}} }`,
      `{"comment": {"text": "what kind of idiot name is foo?"}, "languages": ["en"], "requested_attributes": {"TOXICITY": {"score_type": "PROBABILITY", "score_threshold": 0.1}}, "do_not_store": true, "span_annotations": false}`,
    ]) {
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain', undefined]) {
        const { statusCode, body } = await ask({ url: `${analyzePath}?key=${key}`, payload, headers: type === undefined ? {} : { 'content-type': type } })
        assert.equal(statusCode, 200, body)
      }
    }
  })

  it('takes every parameter of Google’s clients', async () => {
    const { ask } = server()
    const payload = { comment: { text: 'You idiot' }, requestedAttributes: { TOXICITY: {}, INSULT: {} } }
    const at = async (query: string) => (await ask({ url: `${analyzePath}?key=${key}&${query}`, payload })).body
    assert.match(await at('alt=json&quotaUser=a&$.xgafv=2&uploadType=x&upload_protocol=y&callback=z&access_token=&oauth_token='), /^\{\n {2}"attributeScores": \{\n/)
    assert.match(await at('prettyPrint=false'), /^\{"attributeScores":\{/)
    assert.deepEqual(JSON.parse(await at('fields=languages')), { languages: ['en'] })
    assert.deepEqual(JSON.parse(await at('fields=detectedLanguages,attributeScores(INSULT/summaryScore/value)')), { attributeScores: { INSULT: { summaryScore: { value: 0.9 } } }, detectedLanguages: ['en'] })
    assert.deepEqual(Object.keys(JSON.parse(await at('fields=attributeScores/*/spanScores(begin,end)')).attributeScores.TOXICITY.spanScores[0]), ['begin', 'end'])
    assert.deepEqual(JSON.parse(await at('fields=*')), JSON.parse(await at('alt=json')))
    for (const fields of ['scores', '(', 'a)', 'languages(', ',', '('.repeat(1000)]) {
      const { error } = JSON.parse(await at(`fields=${fields}`))
      assert.deepEqual([error.code, error.status], [400, 'INVALID_ARGUMENT'], fields)
    }
    assert.equal(JSON.parse(await at('alt=proto')).error.status, 'INVALID_ARGUMENT')
  })

  it('gives numbers of 32 bits', async () => {
    const { analyzed } = server()
    const { attributeScores } = await analyzed({ comment: { text: 'damn idiot' }, requestedAttributes: { TOXICITY: {}, INSULT: {} } })
    assert.equal(attributeScores.INSULT.summaryScore.value, 0.9)
    assert.match(String(attributeScores.TOXICITY.summaryScore.value), /^0\.\d{1,9}$/)
  })

  it('stores nothing', async () => {
    const { analyzed, labels } = server()
    await analyzed({ comment: { text: 'You idiot' }, requestedAttributes: { TOXICITY: {} }, doNotStore: false })
    assert.deepEqual(labels, [])
  })
})

describe('what comments:analyze refuses', () => {
  const fine = { comment: { text: 'Good day' }, requestedAttributes: { TOXICITY: {} } }

  it('an empty comment', async () => {
    const { refused } = server()
    for (const comment of [{ text: '' }, { text: ' \n\t\u3000' }, {}, null, undefined]) {
      assert.deepEqual(await refused({ ...fine, comment }), commentError('Comment must be non-empty.', { errorType: 'COMMENT_EMPTY' }))
    }
    assert.deepEqual(await refused(''), commentError('Comment must be non-empty.', { errorType: 'COMMENT_EMPTY' }))
  })

  it('a comment of more than 20,480 bytes', async () => {
    const { refused, analyzed } = server()
    const tooLong = commentError('Comment text too long.', { errorType: 'COMMENT_TOO_LONG' })
    for (const text of ['a'.repeat(20_481), 'ک'.repeat(10_241), '😀'.repeat(5_121), 'a'.repeat(1_000_000)]) assert.deepEqual(await refused({ ...fine, comment: { text } }), tooLong)
    for (const text of ['a'.repeat(20_480), 'ک'.repeat(10_240)]) assert.ok((await analyzed({ ...fine, comment: { text } })).attributeScores.TOXICITY)
  })

  it('a request for nothing', async () => {
    const { refused } = server()
    for (const requestedAttributes of [{}, null, undefined]) {
      assert.deepEqual(await refused({ ...fine, requestedAttributes }), commentError('Missing requested_attributes', { errorType: 'NO_REQUESTED_ATTRIBUTES' }))
    }
  })

  it('an attribute that it does not know, those of bridging too', async () => {
    const { refused } = server()
    for (const name of ['NICENESS', 'toxicity', 'TOXICITY@', 'TOXICITY@x', 'TOXICITY@6@6', '', 'constructor', 'toString', 'AFFINITY_EXPERIMENTAL', 'REASONING_EXPERIMENTAL', 'SCAPEGOATING_EXPERIMENTAL', 'ATTACK_ON_PUBLISHER', 'OFF_TOPIC']) {
      assert.deepEqual(await refused({ ...fine, requestedAttributes: { TOXICITY: {}, [name]: {} } }), commentError(`Unknown requested attribute: ${name}`, { errorType: 'INVALID_REQUEST' }))
    }
    const proto = '{comment: {text: "Good day"}, requestedAttributes: {__proto__: {}}}'
    assert.deepEqual(await refused(proto), commentError('Unknown requested attribute: __proto__', { errorType: 'INVALID_REQUEST' }))
  })

  it('a score type that it does not have', async () => {
    const { refused } = server()
    for (const scoreType of ['STD_DEV_SCORE', 'PERCENTILE', 'RAW', 'GRADE']) {
      const error = commentError(`Requested score type ${scoreType} is not supported by attribute TOXICITY`, { errorType: 'INVALID_REQUEST' })
      assert.deepEqual(await refused({ ...fine, requestedAttributes: { TOXICITY: { scoreType } } }), error)
    }
  })

  it('a text that is not plain', async () => {
    const { refused } = server()
    for (const type of ['HTML', 2]) {
      assert.deepEqual(await refused({ ...fine, comment: { text: 'a', type } }), commentError('Currently, only \'PLAIN_TEXT\' comments are supported', { errorType: 'INVALID_REQUEST' }))
    }
    assert.deepEqual(await refused({ ...fine, comment: { text: 'a', type: 'MARKDOWN' } }), commentError('Unknown text type', { errorType: 'INVALID_REQUEST' }))
  })

  it('two contexts', async () => {
    const { refused } = server()
    assert.deepEqual(
      await refused({ ...fine, context: { entries: [], articleAndParentComment: {} } }),
      commentError('Context can have either entries or article_and_parent_comment, but both fields were populated.', { errorType: 'INVALID_REQUEST' }),
    )
  })

  it('a language that nobody scores, if the client asks for it', async () => {
    const { refused, analyzed } = server()
    const requestedAttributes = { SEXUALLY_EXPLICIT: {}, TOXICITY: {} }
    assert.deepEqual(await refused({ ...fine, requestedAttributes, languages: ['om'] }), commentError('Attribute SEXUALLY_EXPLICIT does not support request languages: om', {
      errorType: 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
      languageNotSupportedByAttributeError: { requestedLanguages: ['om'], attribute: 'SEXUALLY_EXPLICIT' },
    }))
    assert.match((await refused({ ...fine, languages: ['en', 'xx', ''] })).error.message, /languages: xx,$/)
    assert.deepEqual((await analyzed({ ...fine, languages: ['om'], dropUnsupportedAttributes: true })).attributeScores, {})
  })

  it('a text without any language, unless the client names one or it means harm', async () => {
    const { refused, analyzed } = server()
    for (const text of ['12345', '!!!', '😀😀']) {
      assert.deepEqual(await refused({ ...fine, comment: { text } }), commentError('Unable to detect language', { errorType: 'LANGUAGE_DETECTION_FAILED' }))
      assert.ok((await analyzed({ ...fine, comment: { text }, languages: ['en'] })).attributeScores.TOXICITY)
    }
    assert.ok((await analyzed({ ...fine, comment: { text: '🔪🔪' } })).attributeScores.TOXICITY)
    assert.deepEqual((await analyzed({ ...fine, comment: { text: 'ok' } })).detectedLanguages, [])
  })

  it('names that the schema does not have, wherever they are', async () => {
    const { refused } = server()
    assert.deepEqual(await refused({ ...fine, comment: { text: 'a', lang: 'en' }, foo: 1 }), {
      error: {
        code: 400,
        message: 'Invalid JSON payload received. Unknown name "lang" at \'comment\': Cannot find field.\nInvalid JSON payload received. Unknown name "foo": Cannot find field.',
        status: 'INVALID_ARGUMENT',
        details: [{
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [
            { field: 'comment', description: 'Invalid JSON payload received. Unknown name "lang" at \'comment\': Cannot find field.' },
            { description: 'Invalid JSON payload received. Unknown name "foo": Cannot find field.' },
          ],
        }],
      },
    })
    assert.match((await refused({ ...fine, requestedAttributes: { TOXICITY: { threshold: 1 } } })).error.message, /at 'requested_attributes\[0\]\.value'/)
    assert.equal((await refused(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1])))).error.details[0].fieldViolations.length, 20)
  })

  it('values of another type', async () => {
    const { refused } = server()
    const wrong: readonly [object, RegExp][] = [
      [{ ...fine, comment: 'text' }, /^Invalid value at 'comment' \(type\.googleapis\.com\/google\.commentanalyzer\.v1alpha1\.TextEntry\), "text"$/],
      [{ ...fine, comment: { text: 5 } }, /^Invalid value at 'comment\.text' \(TYPE_STRING\), 5$/],
      [{ ...fine, languages: 'en' }, /'languages'/],
      [{ ...fine, languages: [1] }, /'languages\[0\]' \(TYPE_STRING\)/],
      [{ ...fine, doNotStore: 'maybe' }, /'do_not_store' \(TYPE_BOOL\)/],
      [{ ...fine, requestedAttributes: ['TOXICITY'] }, /'requested_attributes'/],
      [{ ...fine, requestedAttributes: { TOXICITY: { scoreThreshold: 'high' } } }, /score_threshold' \(TYPE_FLOAT\)/],
      [[], /Root element must be a message/],
    ]
    for (const [request, message] of wrong) {
      const { error } = await refused(request)
      assert.deepEqual([error.code, error.status], [400, 'INVALID_ARGUMENT'])
      assert.match(error.message, message)
    }
  })

  it('what is no JSON', async () => {
    const { refused } = server()
    for (const body of ['{', 'comment=x', '{"comment": {"text": "a"} "languages": []}', Buffer.from([0x7b, 0xff]), '['.repeat(100_000)]) {
      const { error } = await refused(body)
      assert.deepEqual([error.code, error.status], [400, 'INVALID_ARGUMENT'])
      assert.match(error.message, /^Invalid JSON payload received\. /)
    }
  })

  it('a body beyond 4 MiB', async () => {
    const { refused } = server()
    assert.deepEqual(await refused('x'.repeat(4_194_305)), { error: { code: 400, message: 'Request payload size exceeds the limit: 4194304 bytes.', status: 'INVALID_ARGUMENT' } })
  })

  it('more attributes than there can be', async () => {
    const { refused } = server()
    const requestedAttributes = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`TOXICITY@${index}`, {}]))
    assert.match((await refused({ ...fine, requestedAttributes })).error.message, /^At most 100/)
  })

  it('everything, while the classifier fails', async () => {
    const { ask } = server()
    const { statusCode, headers, body } = await ask({ url: `${analyzePath}?key=${key}`, payload: { ...fine, comment: { text: 'This FAILS' } } })
    assert.deepEqual([statusCode, headers['retry-after'], JSON.parse(body)], [503, '5', { error: { code: 503, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' } }])
  })

  it('everything, while the tokens cannot be read, without a word of why', async () => {
    const { ask } = server({ tokens: { find: () => Promise.reject(new StorageUnavailable('disk at /secret/path')) } })
    const { statusCode, body } = await ask({ url: `${analyzePath}?key=${key}`, payload: fine })
    assert.deepEqual([statusCode, JSON.parse(body).error.status], [503, 'UNAVAILABLE'])
    assert.doesNotMatch(body, /secret/)
    const broken = server({ policy: () => Promise.reject(new Error('secret')) })
    const fault = await broken.ask({ url: `${analyzePath}?key=${key}`, payload: fine })
    assert.deepEqual([fault.statusCode, JSON.parse(fault.body)], [500, { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } }])
  })
})

describe('whatever text is sent', () => {
  it('has an answer or an error that Perspective has', async () => {
    const { ask } = server()
    const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('\ud800', '\udc00a', '\u0000', '\u202e', '\ufeff', '🔪', 'a\u0301'.repeat(500), 'z'.repeat(5_000), '\n\n'))
    await fc.assert(fc.asyncProperty(fc.array(unit, { maxLength: 6 }), fc.boolean(), async (parts, spanAnnotations) => {
      const text = parts.join('')
      const { statusCode, body } = await ask({ url: `${analyzePath}?key=${key}`, payload: { comment: { text }, requestedAttributes: { TOXICITY: {}, INCOHERENT: {}, UNSUBSTANTIAL: {} }, spanAnnotations } })
      const { error, attributeScores } = JSON.parse(body)
      if (statusCode === 400) return assert.match(error.details[0].errorType, /^(COMMENT_EMPTY|COMMENT_TOO_LONG|LANGUAGE_DETECTION_FAILED)$/)
      assert.equal(statusCode, 200)
      let last = 0
      for (const { begin, end } of attributeScores.TOXICITY.spanScores) {
        assert.ok(last <= begin && begin < end && end <= text.length)
        last = end
      }
    }), { numRuns: 200 })
  })
})

describe('a key', () => {
  const payload = { comment: { text: 'Good day' }, requestedAttributes: { TOXICITY: {} } }

  it('is a token for assessing alone, in the address or in Google’s header', async () => {
    const { ask } = server()
    for (const options of [{ url: `${analyzePath}?key=assess` }, { headers: { 'x-goog-api-key': 'assess' } }, { url: `${analyzePath}?key=`, headers: { 'X-Goog-Api-Key': 'assess' } }]) {
      assert.equal((await ask({ url: analyzePath, payload, ...options })).statusCode, 200)
    }
    for (const wide of ['both', 'stories']) {
      const { statusCode, body } = await ask({ url: `${analyzePath}?key=${wide}`, payload })
      assert.deepEqual([statusCode, JSON.parse(body).error.status, JSON.parse(body).error.details[0].reason], [403, 'PERMISSION_DENIED', 'API_KEY_SERVICE_BLOCKED'])
    }
  })

  it('may also be a Bearer token with the scope among others, which no address holds', async () => {
    const { ask } = server()
    const status = async (token: string) => (await ask({ url: analyzePath, payload, headers: { authorization: `Bearer ${token}` } })).statusCode
    assert.deepEqual([await status('assess'), await status('both'), await status('stories'), await status('wrong')], [200, 200, 403, 400])
  })

  it('that is missing or wrong is told as Google tells it', async () => {
    const { ask } = server()
    const missing = await ask({ url: analyzePath, payload })
    assert.deepEqual([missing.statusCode, JSON.parse(missing.body).error.status], [403, 'PERMISSION_DENIED'])
    assert.match(JSON.parse(missing.body).error.message, /^Method doesn't allow unregistered callers/)
    for (const url of [`${analyzePath}?key=wrong`, `${analyzePath}?key=assess&key=assess`, `${suggestPath}?key=wrong`]) {
      const { statusCode, body } = await ask({ url, payload })
      assert.equal(statusCode, 400)
      assert.deepEqual(JSON.parse(body), {
        error: {
          code: 400,
          message: 'API key not valid. Please pass a valid API key.',
          status: 'INVALID_ARGUMENT',
          details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID', domain: 'googleapis.com', metadata: { service: 'commentanalyzer.googleapis.com' } }],
        },
      })
    }
  })

  it('is asked for before the body is read', async () => {
    const { ask } = server()
    assert.equal((await ask({ url: analyzePath, payload: 'x'.repeat(5_000_000) })).statusCode, 403)
  })

  it('has a quota, told in Google’s words', async () => {
    const taken: string[] = []
    const quota: Quota = { perMinuteOf: () => 60, take: ({ id }) => (taken.push(id) > 1 ? refuse({ code: 'rate-limited', retryAfterSeconds: 7 }) : accept(undefined)), owe: () => {} }
    const { ask } = server({ quota })
    assert.equal((await ask({ url: `${analyzePath}?key=${key}`, payload })).statusCode, 200)
    const { statusCode, headers, body } = await ask({ url: `${analyzePath}?key=${key}`, payload })
    assert.deepEqual([statusCode, headers['retry-after']], [429, '7'])
    const { error } = JSON.parse(body)
    assert.deepEqual([error.code, error.status], [429, 'RESOURCE_EXHAUSTED'])
    assert.equal(error.message, 'Quota exceeded for quota metric \'Analysis requests (AnalyzeComment)\' and limit \'Analysis requests (AnalyzeComment) per minute\' of service \'commentanalyzer.googleapis.com\' for consumer \'project_number:0\'.')
    const [{ '@type': type, reason, domain, metadata }] = error.details
    assert.deepEqual([type, reason, domain], ['type.googleapis.com/google.rpc.ErrorInfo', 'RATE_LIMIT_EXCEEDED', 'googleapis.com'])
    assert.deepEqual([metadata.quota_limit_value, metadata.quota_metric, metadata.quota_location], ['60', 'CommentAnalyzerService/analyze_requests', 'global'])
    assert.equal(taken[0], taken[1])
  })
})

describe('comments:suggestscore', () => {
  const coral = {
    comment: { text: 'You idiot' },
    context: { entries: [{ text: '{"url":"https://news.example/a","reply_to_id_Coral_comment_id":null,"Coral_comment_id":"7"}' }] },
    attributeScores: { TOXICITY: { summaryScore: { value: 1 } } },
    languages: ['en'],
    communityId: 'Coral:https://news.example',
    clientToken: 'comment:7',
  }

  it('keeps Coral’s decisions', async () => {
    const { ask, labels } = server()
    const { statusCode, body } = await ask({ url: `${suggestPath}?key=${key}`, payload: coral })
    assert.deepEqual([statusCode, JSON.parse(body)], [200, { clientToken: 'comment:7', detectedLanguages: ['en'], requestedLanguages: ['en'] }])
    assert.deepEqual(labels, [{
      text: 'You idiot', scores: [{ attribute: 'TOXICITY', value: 1, spans: [] }], language: 'en', claimedLanguages: ['en'], context: JSON.stringify(coral.context),
      communityId: 'Coral:https://news.example', clientToken: 'comment:7', tokenId: tokenIds.assess, receivedAt: 1_000,
    }])
  })

  it('keeps scores of parts, and the label where the classifier fails, but no article', async () => {
    const { ask, labels } = server()
    const attributeScores = { 'INSULT@2': { spanScores: [{ begin: 4, end: 9, score: { value: 0.5, type: 'PROBABILITY' } }] } }
    await ask({ url: `${suggestPath}?key=${key}`, payload: { ...coral, comment: { text: 'This FAILS' }, attributeScores, context: { entries: [{ text: 'x'.repeat(30_000) }] } } })
    assert.deepEqual(labels.map(({ scores, language, context }) => ({ scores, language, context })), [
      { scores: [{ attribute: 'INSULT@2', value: null, spans: [{ start: 4, end: 9, value: 0.5 }] }], language: null, context: null },
    ])
  })

  it('refuses what is no label', async () => {
    const { ask, labels } = server()
    const wrong: readonly [object, RegExp][] = [
      [{ ...coral, comment: { text: '' } }, /^Comment must be non-empty\.$/],
      [{ ...coral, attributeScores: {} }, /^Missing attribute_scores$/],
      [{ ...coral, attributeScores: { NICENESS: coral.attributeScores.TOXICITY } }, /^Unknown requested attribute: NICENESS$/],
      [{ ...coral, attributeScores: { TOXICITY: {} } }, /from 0 to 1/],
      [{ ...coral, attributeScores: { TOXICITY: { summaryScore: {} } } }, /from 0 to 1/],
      [{ ...coral, attributeScores: { TOXICITY: { summaryScore: { value: 1.1 } } } }, /from 0 to 1/],
      [{ ...coral, doNotStore: true }, /Unknown name "doNotStore"/],
    ]
    for (const [payload, message] of wrong) {
      const { statusCode, body } = await ask({ url: `${suggestPath}?key=${key}`, payload })
      assert.equal(statusCode, 400)
      assert.match(JSON.parse(body).error.message, message)
    }
    assert.deepEqual(labels, [])
  })
})

describe('the discovery document', () => {
  it('leads a client built from it to this server', async () => {
    const { app, ask } = server()
    const { statusCode, headers, body } = await app.inject({ url: '/$discovery/rest?version=v1alpha1&key=anything' })
    assert.equal(statusCode, 200)
    assert.equal(headers['content-type'], 'application/json; charset=utf-8')
    const document = JSON.parse(body)
    assert.deepEqual([document.kind, document.name, document.version, document.protocol], ['discovery#restDescription', 'commentanalyzer', 'v1alpha1', 'rest'])
    // As Google's clients do it: the base, the method's path, the key as a parameter, alt=json behind.
    const { analyze, suggestscore } = document.resources.comments.methods
    assert.equal(new URL(analyze.path, document.rootUrl + document.servicePath).href, 'https://comments.example/v1alpha1/comments:analyze')
    assert.equal(document.baseUrl + suggestscore.path, 'https://comments.example/v1alpha1/comments:suggestscore')
    assert.deepEqual([analyze.httpMethod, analyze.id], ['POST', 'commentanalyzer.comments.analyze'])
    assert.equal(document.parameters.key.location, 'query')
    const answer = await ask({ url: `/${analyze.path}?key=${key}&alt=json`, payload: { comment: { text: 'You idiot' }, requestedAttributes: { TOXICITY: {} } } })
    assert.equal(answer.statusCode, 200)
  })

  it('refers to no schema that is not there', async () => {
    const { app } = server()
    const { body } = await app.inject({ url: '/$discovery/rest' })
    const { schemas } = JSON.parse(body)
    for (const [, name] of body.matchAll(/"\$ref": "(\w+)"/g)) assert.equal(schemas[String(name)]?.id, name)
  })

  it('is of the one version', async () => {
    const { app } = server()
    assert.equal((await app.inject({ url: '/$discovery/rest?version=v1' })).statusCode, 404)
  })
})

describe('the paths of the contract', () => {
  it('are these and no others, with these methods', async () => {
    const { app } = server()
    for (const [method, url, status] of [['GET', analyzePath, 405], ['PUT', suggestPath, 405], ['POST', '/$discovery/rest', 405], ['POST', '/v1alpha1/comments', 404], ['POST', '/v1alpha1/comments:other', 404], ['POST', '/v1alpha1/comments::analyze', 404]] as const) {
      assert.equal((await app.inject({ method, url })).statusCode, status, url)
    }
  })
})

const tokenIds = { assess: newId<TokenId>(1, (count) => new Uint8Array(count)) }

/** The contract alone, with tokens named by their scopes and a policy that holds everything. */
function server(deps: Partial<PerspectiveDeps> = {}) {
  const assessor = fakeAssessor()
  const labels: FeedbackLabel[] = []
  const scopes: Readonly<Record<string, readonly Scope[]>> = { assess: ['assess'], both: ['assess', 'stories'], stories: ['stories'] }
  const app = Fastify()
  registerPerspective(app, {
    assessor,
    distant: { assess: async (inputs) => inputs.map((input) => assessor.assess(input)) },
    policy: async () => ({ rules: [] }),
    feedback: { add: async (label) => void labels.push(label) },
    clock: { now: () => 1_000 },
    publicUrl: () => 'https://comments.example',
    hashing: { sha256: (text) => text, keyed: (_, text) => text },
    tokens: {
      async find(name) {
        const granted = scopes[name]
        return granted && { id: tokenIds.assess, name, scopes: granted }
      },
    },
    quota: { perMinuteOf: () => 60_000, take: () => accept(undefined), owe: () => {} },
    ...deps,
  })
  const ask = (options: InjectOptions) => app.inject({ method: 'POST', ...options })
  const body = async (payload: string | object | Buffer, status: number) => {
    const answer = await ask({ url: `${analyzePath}?key=${key}`, payload })
    assert.equal(answer.statusCode, status, answer.body.slice(0, 500))
    return JSON.parse(answer.body)
  }
  return { app, assessor, labels, ask, analyzed: (payload: object) => body(payload, 200), refused: (payload: string | object | Buffer) => body(payload, 400) }
}

function commentError(message: string, facts: object) {
  return { error: { code: 400, message, status: 'INVALID_ARGUMENT', details: [{ '@type': 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error', ...facts }] } }
}
