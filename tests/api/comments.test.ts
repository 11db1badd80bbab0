import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, it } from 'node:test'
import { languages, routes, type Problem } from '@verbatim/contract'
import { bearer, checkProblem, openNewsroom, submission, uuid } from './newsroom.ts'

const { api, editor, moderator, tokens, story, submit, approve, reject, published, program } = await openNewsroom()
await api.as(bearer(tokens.settings)).ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })

const open = await story()
const params = { storyId: open.id }
const nobody = '00000000-0000-4000-8000-000000000000'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const send = (fields: Readonly<Record<string, unknown>>) => api.call(routes.submitComment, { params, body: submission(fields) })

/** Where the refusal says that something is wrong. */
async function faultsOf(fields: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { errors = [] } = await api.refused(routes.submitComment, { params, body: submission(fields) }, 'input-refused')
  for (const { message } of errors) assert.notEqual(message, '')
  return errors.map(({ path }) => path)
}

describe('a submission', () => {
  it('is received with 202 and a receipt, and waits', async () => {
    const { comment, receipt } = await submit(open.id, { body: 'Received?' })
    assert.match(comment.id, uuid)
    assert.deepEqual([comment.storyId, comment.parentId, comment.status, comment.body], [open.id, null, 'pending', 'Received?'])
    assert.equal(comment.bodySha256, sha256('Received?'))
    assert.ok(Math.abs(Date.parse(comment.submittedAt) - Date.now()) < 60_000)
    assert.match(comment.submittedAt, /Z$/)
    // 128 bits, in an alphabet of 64 letters.
    assert.match(receipt.token, /^[\w-]{22,}$/)
    assert.equal(receipt.url, `${program.url}/receipts/${receipt.token}`)
  })

  it('is not public', async () => {
    const { id } = await story()
    await submit(id)
    assert.deepEqual(await api.ask(routes.comments, { params: { storyId: id } }), { items: [], nextCursor: null })
  })

  it('gets an id that sorts by time: a UUID of version 7', async () => {
    const [one, two] = [await submit(open.id), await submit(open.id)]
    assert.match(one.comment.id, /^.{14}7/)
    assert.ok(one.comment.id.slice(0, 13) <= two.comment.id.slice(0, 13))
  })

  it('may ask for mail on the decision and on replies, bring a challenge, and say that it is no reply', async () => {
    assert.equal((await send({ notify: { decision: true, replies: false }, challenge: 'x', parentId: null })).status, 202)
  })
})

describe('the limits of a submission', () => {
  const accepted: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['a name of one character', { name: 'X' }],
    ['a name of 80 characters beyond the first plane', { name: '😀'.repeat(80) }],
    ['a body of two characters', { body: 'ab' }],
    ['a body of two characters between many blanks', { body: `${' '.repeat(300)}\n\tab\n` }],
    ['a body of 5,000 characters beyond the first plane', { body: '😀'.repeat(5000) }],
    ['a body of 5,000 characters between blanks', { body: ` \n${'x'.repeat(5000)}\n ` }],
    ['an address without a dot', { email: 'a@localhost' }],
    ['an address with every sign the rule allows', { email: "a.!#$%&'*+/=?^_`{|}~-b@xn--mgba3gch31f.example" }],
    ['tab and line feed', { body: 'a\tb\nc' }],
    ['marks, joiners and isolates of right-to-left writing', { body: 'می\u200cخواهم \u200d \u200e \u200f \u061c \u2066a\u2067b\u2068c\u2069', name: 'ڕێبین\u200c \u2067x\u2069' }],
    ['markup, which is text', { body: '<script>alert(1)</script>', name: '<b>x</b>' }],
  ]
  for (const [what, fields] of accepted) {
    it(`accept ${what}`, async () => {
      const { status, text } = await send(fields)
      assert.equal(status, 202, text)
    })
  }

  const refused: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['no name', { name: undefined }, '/name'],
    ['an empty name', { name: '' }, '/name'],
    ['a name of blanks', { name: ' \u3000\t'.trimEnd() + ' ' }, '/name'],
    ['a name of invisible signs', { name: '\u200b\u200f\u2060\u00ad\ufeff\u3164' }, '/name'],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, '/name'],
    ['a tab in a name', { name: 'a\tb' }, '/name'],
    ['a line feed in a name', { name: 'a\nb' }, '/name'],
    ['an override in a name', { name: 'a\u202eb' }, '/name'],
    ['half a pair in a name', { name: 'a\ud83d' }, '/name'],
    ['a name that is a number', { name: 1 }, '/name'],
    ['no e-mail', { email: undefined }, '/email'],
    ['an empty e-mail', { email: '' }, '/email'],
    ['an e-mail without @', { email: 'shilan' }, '/email'],
    ['an e-mail with a name', { email: 'Shilan <shilan@example.org>' }, '/email'],
    ['an e-mail with a blank at the end', { email: 'shilan@example.org ' }, '/email'],
    ['an e-mail whose host begins with a hyphen', { email: 'shilan@-example.org' }, '/email'],
    ['an e-mail whose host has a label of 64', { email: `a@${'x'.repeat(64)}.example` }, '/email'],
    ['an e-mail with letters outside ASCII', { email: 'şîlan@example.org' }, '/email'],
    ['two e-mails', { email: 'a@example.org,b@example.org' }, '/email'],
    ['no body', { body: undefined }, '/body'],
    ['a body that is null', { body: null }, '/body'],
    ['an empty body', { body: '' }, '/body'],
    ['a body of blanks', { body: ' \n\t\u00a0 ' }, '/body'],
    ['a body of one character', { body: ' a ' }, '/body'],
    ['a body of one character beyond the first plane', { body: '😀' }, '/body'],
    ['a body of 5,001 characters', { body: 'x'.repeat(5001) }, '/body'],
    ['NUL in a body', { body: 'a\u0000b' }, '/body'],
    ['a carriage return in a body', { body: 'a\r\nb' }, '/body'],
    ['escape in a body', { body: 'a\u001b[1m' }, '/body'],
    ['delete in a body', { body: 'a\u007fb' }, '/body'],
    ['a C1 control in a body', { body: 'a\u0085b' }, '/body'],
    ['half a pair in a body', { body: 'a\udc00b' }, '/body'],
    ['a left-to-right override in a body', { body: 'a\u202db' }, '/body'],
    ['a right-to-left override in a body', { body: 'a\u202eb' }, '/body'],
    ['a parent that is no id', { parentId: 'x' }, '/parentId'],
    ['notify that is no object', { notify: true }, '/notify'],
    ['an unknown field', { website: 'https://spam.example' }, '/website'],
    ['an unknown field inside', { notify: { decision: true, sms: true } }, '/notify/sms'],
    ['a status of its own', { status: 'approved' }, '/status'],
  ]
  for (const [what, fields, path] of refused) {
    it(`refuse ${what}, naming the place`, async () => {
      assert.equal((await faultsOf(fields))[0], path)
    })
  }

  it('are all told at once', async () => {
    assert.deepEqual((await faultsOf({ name: '', email: 'x', body: 'a' })).toSorted(), ['/body', '/email', '/name'])
    assert.deepEqual((await faultsOf({ one: 1, two: 2 })).toSorted(), ['/one', '/two'])
  })

  it('are told in the caller’s language', async () => {
    const messages = new Set<string>()
    for (const language of [...languages, 'tr;q=0.1, ckb;q=0.9', 'nl']) {
      const { errors = [] } = await api.refused(routes.submitComment, { params, body: submission({ email: 'x' }), headers: { 'accept-language': language } }, 'input-refused')
      messages.add(errors[0]?.message ?? '')
    }
    assert.equal(messages.size, languages.length)
  })

  it('store nothing of what they refuse', async () => {
    const { id } = await story()
    await api.refused(routes.submitComment, { params: { storyId: id }, body: submission({ body: 'a\u202eb' }) }, 'input-refused')
    assert.deepEqual((await moderator.ask(routes.queue, { query: { storyId: id } })).items, [])
  })
})

describe('a body that cannot be read', () => {
  const json = { 'content-type': 'application/json' }
  const unparseable: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
    ['broken JSON', '{"name": "x",'],
    ['nothing', ''],
    ['JSON in quotes of another kind', "{'name': 'x'}"],
    ['two documents', '{}{}'],
    ['JSON after a byte order mark', '\ufeff{}'],
    ['a byte that is no UTF-8', Buffer.concat([Buffer.from('{"name":"a","email":"a@example.org","body":"ab'), Buffer.from([0xff]), Buffer.from('cd"}')])],
    ['a surrogate written as UTF-8', Buffer.concat([Buffer.from('{"name":"a","email":"a@example.org","body":"ab'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('cd"}')])],
    ['a character cut in two', Buffer.concat([Buffer.from('{"name":"a","email":"a@example.org","body":"ab'), Buffer.from([0xe2, 0x82]), Buffer.from('"}')])],
  ]
  for (const [what, bytes] of unparseable) {
    it(`is answered 400: ${what}`, async () => {
      await api.refused(routes.submitComment, { params, bytes, headers: json }, 'body-unparseable')
    })
  }

  it('is answered 422 when it is JSON of another shape', async () => {
    for (const body of [[], 'text', 1, null, true]) await api.refused(routes.submitComment, { params, bytes: JSON.stringify(body), headers: json }, 'input-refused')
  })

  it('is answered 415 when it is of a type that the API does not read', async () => {
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonx', 'application/merge-patch+json', 'nonsense']) {
      await api.refused(routes.submitComment, { params, bytes: JSON.stringify(submission()), headers: { 'content-type': type } }, 'media-type-unsupported')
    }
    await api.refused(routes.submitComment, { params, bytes: Buffer.from(JSON.stringify(submission())), headers: { 'content-type': '' } }, 'media-type-unsupported')
  })

  it('is read as JSON whatever the spelling and parameters of its type', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset="UTF-8"']) {
      assert.equal((await api.call(routes.submitComment, { params, bytes: JSON.stringify(submission()), headers: { 'content-type': type } })).status, 202)
    }
  })

  it('is answered 413 above 64 KiB, and not below', async () => {
    assert.equal((await api.call(routes.submitComment, { params, bytes: submissionOf(64 * 1024), headers: json })).status, 202)
    await api.refused(routes.submitComment, { params, bytes: submissionOf(64 * 1024 + 1), headers: json }, 'body-too-large')
  })

  it('is answered 413 before it is read whole', async () => {
    const announced = await rawAnswer([`POST /api/v1/stories/${open.id}/comments HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', 'Content-Length: 10000000', '', '{"name":"a"'].join('\r\n'))
    assertTooLarge(announced)
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const streamed = await rawAnswer([`POST /api/v1/stories/${open.id}/comments HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', 'Transfer-Encoding: chunked', '', `${chunk}10000\r\nx`].join('\r\n'))
    assertTooLarge(streamed)
  })

  it('may be what another way of reading would make a trap', async () => {
    const { errors = [] } = await api.refused(routes.submitComment, { params, bytes: '{"name":"a","email":"a@example.org","body":"abc","__proto__":{"status":"approved"}}', headers: json }, 'input-refused')
    assert.equal(errors[0]?.path, '/__proto__')
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    assert.equal((await api.call(routes.submitComment, { params, bytes: deep, headers: json })).status, 422)
  })
})

describe('a submission that the state does not allow', () => {
  it('is answered 404 for an unknown story', async () => {
    await api.refused(routes.submitComment, { params: { storyId: nobody }, body: submission() }, 'story-unknown')
    await api.refused(routes.submitComment, { params: { storyId: 'x' }, body: submission() }, 'not-found')
  })

  it('is answered 409 for a closed story, and taken once it is open again', async () => {
    const { id } = await story({ commenting: 'closed' })
    await api.refused(routes.submitComment, { params: { storyId: id }, body: submission() }, 'commenting-closed')
    await moderator.ask(routes.patchStory, { params: { storyId: id }, body: { commenting: 'open' } })
    await submit(id)
  })

  it('is answered 422 for a reply to what is not published', async () => {
    const [pending, rejected, withdrawn, elsewhere] = [await submit(open.id), await submit(open.id), await submit(open.id), await published((await story()).id)]
    await reject(rejected.comment.id)
    await api.ask(routes.withdraw, { params: { token: withdrawn.receipt.token } })
    for (const { comment } of [pending, rejected, withdrawn]) {
      await api.refused(routes.submitComment, { params, body: submission({ parentId: comment.id }) }, 'parent-not-approved')
    }
    await api.refused(routes.submitComment, { params, body: submission({ parentId: elsewhere.id }) }, 'parent-unknown')
    await api.refused(routes.submitComment, { params, body: submission({ parentId: nobody }) }, 'parent-unknown')
  })

  it('may reply to what is published', async () => {
    const parent = await published(open.id)
    const { comment } = await submit(open.id, { parentId: parent.id.toUpperCase() })
    assert.equal(comment.parentId, parent.id)
  })
})

describe('POST /comments', () => {
  it('submits to the story of a URL, however it is written', async () => {
    const { status, json } = await byUrl(`${open.url}/?utm_medium=x#comments`)
    assert.equal(status, 202)
    assert.equal(Object(json).comment.storyId, open.id)
  })

  it('makes the story of an own origin with the first comment', async () => {
    const first = await byUrl('https://own.example/made-by-comment')
    const second = await byUrl('http://own.example/made-by-comment/')
    assert.deepEqual([first.status, second.status], [202, 202])
    const { id, url, commenting, commentCount } = Object(await api.ask(routes.stories, { query: { url: 'https://own.example/made-by-comment' } }))
    assert.deepEqual([Object(first.json).comment.storyId, Object(second.json).comment.storyId], [id, id])
    assert.deepEqual([url, commenting, commentCount], ['https://own.example/made-by-comment', 'open', 0])
  })

  it('makes one story of first comments sent at once', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => byUrl('https://own.example/at-once')))
    assert.equal(new Set(replies.map(({ json }) => Object(json).comment.storyId)).size, 1)
  })

  it('makes no story with a comment that is refused', async () => {
    assert.equal((await byUrl('https://own.example/never-made', { body: '' })).status, 422)
    assert.equal(Object(await api.ask(routes.stories, { query: { url: 'https://own.example/never-made' } })).id, null)
  })

  it('makes no story with a reply, whose parent can be nowhere yet', async () => {
    assert.equal((await byUrl('https://own.example/never-made', { parentId: (await published(open.id)).id })).status, 422)
    assert.equal(Object(await api.ask(routes.stories, { query: { url: 'https://own.example/never-made' } })).id, null)
  })

  it('makes no story of another origin', async () => {
    const { status } = await byUrl('https://elsewhere.example/a')
    assert.equal(status, 404)
    await api.refused(routes.stories, { query: { url: 'https://elsewhere.example/a' } }, 'story-unknown')
  })

  it('is refused without a URL, or with one that is none', async () => {
    const { errors = [] } = await api.refused(routes.submitCommentByUrl, { body: submission() }, 'input-refused')
    assert.equal(errors[0]?.path, '/storyUrl')
    await api.refused(routes.submitCommentByUrl, { body: submission({ storyUrl: 'https://' }) }, 'input-refused')
  })
})

describe('the text', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['tabs and double blanks', 'a\tb  c   d \t e'],
    ['blanks and line breaks at both ends', '  \n\n\t text \n\n  '],
    ['line breaks without end', 'one\n\n\n\ntwo\n'],
    ['combining marks, composed and not', 'e\u0301 \u00e9 a\u0323\u0302 a\u0302\u0323 \u1ea4 ﬁ Å Å'],
    ['emoji in sequences', '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇹🇷 #️⃣'],
    ['a byte order mark', '\ufefftext\ufeff more\ufeff'],
    ['marks, embeddings and isolates', '\u200f\u202bسڵاو\u202c \u2067دنیا\u2069 \u200e!\u061c \u202aabc\u202c'],
    ['Sorani with joiners', 'ئەمە دەقێکی کوردییە، «بە نیشانەوە».\nھ ه ە ہ ک ك ی ي'],
    ['characters that are none', '\ufffe\uffff\ufdd0\u{1fffe} \ufffd \ue000'],
    ['markup and quotes', '<b>&amp;</b> "x" \'y\' `z` \\n ${a} %41 +'],
    ['no-break and other blanks', '\u00a0a\u2003b\u3000c\u2028d\u2029e\u00a0'],
    ['SQL', "'; drop table comments; --"],
  ]
  for (const [what, body] of texts) {
    it(`comes out as it went in: ${what}`, async () => {
      const { id } = await story()
      const { comment, receipt } = await submit(id, { body, name: `  ${what}  ` })
      await approve(comment.id)
      const [shown] = (await api.ask(routes.comments, { params: { storyId: id } })).items
      assert.ok(shown !== undefined && 'body' in shown)
      const { comment: own } = await api.ask(routes.receipt, { params: { token: receipt.token } })
      const moderated = await moderator.ask(routes.moderatedComment, { params: { commentId: comment.id } })
      for (const there of [comment, shown, own, moderated.comment]) assert.deepEqual([there.body, there.bodySha256], [body, sha256(body)])
      assert.equal(shown.author.name, `  ${what}  `)
    })
  }

  it('has one hash, whether two paragraphs came by the form or by the API', async () => {
    const { id, slug } = await story()
    const body = 'One paragraph.\n\nAnother, with  blanks. '
    const { comment } = await submit(id, { body })
    const form = Object.entries({ ...submission({ body: body.replaceAll('\n', '\r\n') }) }).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
    const posted = await fetch(`${program.url}/stories/${encodeURIComponent(slug)}/comments`, {
      method: 'POST', redirect: 'manual', body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const token = new URL(posted.headers.get('location') ?? '', program.url).pathname.replace('/receipts/', '')
    const byForm = await api.ask(routes.receipt, { params: { token } })
    assert.deepEqual([byForm.comment.body, byForm.comment.bodySha256], [body, comment.bodySha256])
  })

  it('is changed by no call', async () => {
    const { id } = await published(open.id)
    for (const method of ['PUT', 'PATCH', 'POST']) {
      const response = await fetch(`${program.url}/api/v1/comments/${id}`, { method, headers: { ...bearer(tokens.moderation), 'content-type': 'application/json' }, body: '{"body":"x"}' })
      assert.equal(response.status, 405)
      assert.notEqual(response.headers.get('allow'), null)
      checkProblem({ headers: response.headers, status: 405, json: await response.json(), what: `${method} on a comment` })
    }
  })
})

describe('Idempotency-Key', () => {
  it('answers the same request as the first time, token included', async () => {
    const { id } = await story()
    const [first, second] = [await withKey('k-1', { body: 'once' }, id), await withKey('k-1', { body: 'once' }, id)]
    assert.equal(second.status, first.status)
    assert.deepEqual(second.json, first.json)
    assert.equal((await moderator.ask(routes.queue, { query: { storyId: id } })).items.length, 1)
  })

  it('answers so after the comment was decided and the story closed', async () => {
    const { id } = await story()
    const first = await withKey('k-2', {}, id)
    await approve(Object(first.json).comment.id)
    await moderator.ask(routes.patchStory, { params: { storyId: id }, body: { commenting: 'closed' } })
    assert.deepEqual((await withKey('k-2', {}, id)).json, first.json)
  })

  it('refuses another body', async () => {
    await withKey('k-3', { body: 'one' })
    await api.refused(routes.submitComment, { params, body: submission({ body: 'two' }), headers: { 'idempotency-key': 'k-3' } }, 'idempotency-key-reused')
  })

  it('stores one comment of many sent at once', async () => {
    const { id } = await story()
    const replies = await Promise.all(Array.from({ length: 20 }, () => withKey('k-4', { body: 'at once' }, id)))
    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([202]))
    assert.equal(new Set(replies.map(({ text }) => text)).size, 1)
    assert.equal((await moderator.ask(routes.queue, { query: { storyId: id } })).items.length, 1)
  })

  it('is of one route and one story', async () => {
    const other = await story()
    const [one, two] = [await withKey('k-5', {}), await withKey('k-5', {}, other.id)]
    assert.notEqual(Object(one.json).comment.id, Object(two.json).comment.id)
  })

  it('does not keep a refusal', async () => {
    assert.equal((await withKey('k-6', { body: '' })).status, 422)
    assert.equal((await withKey('k-6', { body: 'Better now' })).status, 202)
  })

  it('is refused when it is longer than 255 characters', async () => {
    await api.refused(routes.submitComment, { params, body: submission(), headers: { 'idempotency-key': 'x'.repeat(256) } }, 'input-refused')
  })
})

it('one commenter is one, however the address is written', async () => {
  const { id } = await story()
  for (const email of ['One.Person@Example.org', 'one.person@example.org']) await submit(id, { email })
  const { items } = await moderator.ask(routes.queue, { query: { storyId: id } })
  assert.equal(new Set(items.map(({ author }) => author.id)).size, 1)
  assert.equal(items[0]?.author.submitted, 2)
  await editor.refused(routes.queue, {}, 'forbidden')
})

/** In JSON, with blanks where they mean nothing. */
function submissionOf(bytes: number): string {
  const text = JSON.stringify(submission())
  return `${text.slice(0, -1)}${' '.repeat(bytes - text.length)}}`
}

function byUrl(storyUrl: string, fields: Readonly<Record<string, unknown>> = {}) {
  return api.call(routes.submitCommentByUrl, { body: { ...submission(fields), storyUrl } })
}

function withKey(key: string, fields: Readonly<Record<string, unknown>>, storyId = open.id) {
  return api.call(routes.submitComment, { params: { storyId }, body: submission(fields), headers: { 'idempotency-key': key } })
}

const rawDeadlineMs = 5000

/** What comes back on a bare connection that sends `text` and then waits. */
async function rawAnswer(text: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: program.port })
  try {
    socket.setEncoding('utf8').write(text)
    const [first] = await once(socket, 'data', { signal: AbortSignal.timeout(rawDeadlineMs) })
    return String(first)
  } finally {
    socket.destroy()
  }
}

function assertTooLarge(answer: string): void {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  assert.match(head, /^HTTP\/1\.1 413 /)
  const headers = new Headers(head.split('\r\n').slice(1).map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
  const json: Problem = JSON.parse(body)
  checkProblem({ headers, status: 413, json, what: 'a large body' })
}
