import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { createToken, runCommand, startProgram } from '../program.ts'
import { apiOf, bearer, openNewsroom, sessionOf, setUpAdmin, submission } from './newsroom.ts'

const { api, story, submit, program, tokens } = await openNewsroom()
const ada = { email: 'Ada@example.org', password: 'correct horse battery', name: 'Ada' }
const setupToken = new URL(program.setupLink ?? '').searchParams.get('token') ?? ''
const { id: storyId } = await story()
const settings = api.as(bearer(tokens.settings))

async function signIn() {
  return sessionOf(await api.call(routes.signIn, { body: { email: ada.email, password: ada.password } }))
}

const refusedSetUps: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['an e-mail that is none', { token: setupToken, email: 'ada', password: ada.password }, '/email'],
  ['a short password', { token: setupToken, email: ada.email, password: 'ninechars' }, '/password'],
  ['no password', { token: setupToken, email: ada.email }, '/password'],
  ['an unknown field', { token: setupToken, ...ada, role: 'admin' }, '/role'],
]

describe('the set-up link', () => {
  it('makes nobody an administrator without its token', async () => {
    for (const token of ['', 'x', `${setupToken}x`, setupToken.slice(1)]) await api.refused(routes.setUp, { body: { token, ...ada } }, 'setup-link-used')
    await api.refused(routes.setUp, { body: ada }, 'input-refused')
  })

  for (const [what, body, path] of refusedSetUps) {
    it(`refuses ${what}, and still works`, async () => {
      const { errors = [] } = await api.refused(routes.setUp, { body }, 'input-refused')
      assert.deepEqual(errors.map((error) => error.path), [path])
    })
  }

  it('makes the first administrator of who is first, once', async () => {
    const people = Array.from({ length: 5 }, (_, index) => ({ token: setupToken, ...ada, name: `Ada ${index}` }))
    const replies = await Promise.all(people.map((body) => api.call(routes.setUp, { body })))
    assert.deepEqual(replies.map(({ status }) => status).toSorted(), [201, 403, 403, 403, 403])
    const { user } = await api.as(sessionOf(replies.find(({ status }) => status === 201) ?? assert.fail())).ask(routes.session)
    assert.deepEqual([user.email, user.role], [ada.email, 'admin'])
    await api.refused(routes.setUp, { body: { token: setupToken, email: 'eve@example.org', password: ada.password } }, 'setup-link-used')
  })
})

describe('signing in', () => {
  it('answers who it is and the proof for changes, and sets a cookie that no script can read', async () => {
    const reply = await api.call(routes.signIn, { body: { email: ada.email, password: ada.password } })
    assert.equal(reply.status, 200)
    assert.equal(reply.headers.get('cache-control'), 'no-store')
    assert.equal(reply.headers.get('access-control-allow-origin'), null)
    const [cookie = ''] = reply.headers.getSetCookie()
    assert.match(cookie, /^verbatim_session=[\w-]{40,}; /)
    for (const flag of [/; HttpOnly/, /; SameSite=(Lax|Strict)/, /; Path=\//, /; Max-Age=\d+/]) assert.match(cookie, flag)
    const { user, csrfToken } = await api.as(sessionOf(reply)).ask(routes.session)
    assert.deepEqual([user.email, user.role, csrfToken], [ada.email, 'admin', Object(reply.json).csrfToken])
  })

  it('does not care how the e-mail is written', async () => {
    assert.equal((await api.call(routes.signIn, { body: { email: ' ADA@EXAMPLE.org', password: ada.password } })).status, 200)
  })

  it('is 401 for a wrong password and an unknown e-mail alike', async () => {
    const wrong = await api.refused(routes.signIn, { body: { email: ada.email, password: `${ada.password} ` } }, 'sign-in-refused')
    const unknown = await api.refused(routes.signIn, { body: { email: 'nobody@example.org', password: ada.password } }, 'sign-in-refused')
    assert.deepEqual(wrong, unknown)
    for (const password of ['', ada.password.toUpperCase()]) await api.refused(routes.signIn, { body: { email: ada.email, password } }, 'sign-in-refused')
  })

  it('is 422 without e-mail or password', async () => {
    for (const body of [{}, { email: ada.email }, { email: ada.email, password: 1 }, { ...ada }]) await api.refused(routes.signIn, { body }, 'input-refused')
  })
})

describe('a session', () => {
  it('is asked for where there is none', async () => {
    await api.refused(routes.session, {}, 'signature-missing')
    for (const cookie of ['verbatim_session=', 'verbatim_session=x', 'other=1']) await api.as({ cookie }).refused(routes.session, {}, 'signature-missing')
  })

  it('changes nothing without the proof that the request is of our own pages', async () => {
    const { cookie = '', ...proof } = await signIn()
    const { comment } = await submit(storyId)
    const body = { items: [{ commentId: comment.id, verdict: 'approve' }] }
    for (const wrong of [{}, { 'x-csrf-token': '' }, { 'x-csrf-token': 'x' }]) {
      const session = api.as({ cookie, ...wrong })
      await session.refused(routes.decide, { body }, 'csrf-token-wrong')
      await session.refused(routes.patchSettings, { body: { name: 'x' } }, 'csrf-token-wrong')
      await session.refused(routes.signOut, {}, 'csrf-token-wrong')
      await session.ask(routes.queue)
    }
    const other = await signIn()
    await api.as({ cookie, 'x-csrf-token': other['x-csrf-token'] ?? '' }).refused(routes.decide, { body }, 'csrf-token-wrong')
    assert.equal(Object((await api.as({ cookie, ...proof }).ask(routes.decide, { body })).items[0]).status, 'approved')
  })

  it('ends when its owner signs out, and others do not', async () => {
    const [one, two] = [await signIn(), await signIn()]
    const reply = await api.as(one).call(routes.signOut)
    assert.equal(reply.status, 204)
    assert.match(reply.headers.getSetCookie()[0] ?? '', /^verbatim_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/)
    await api.as(one).refused(routes.session, {}, 'signature-missing')
    await api.as(two).ask(routes.session)
  })

  it('of an administrator may do what the roles below may', async () => {
    const admin = api.as(await signIn())
    await admin.ask(routes.settings)
    const { name } = await admin.ask(routes.patchSettings, { body: { name: 'Named by its editor' } })
    assert.equal(name, 'Named by its editor')
    assert.equal((await admin.call(routes.putStory, { body: { url: 'https://news.example/by-session', headline: 'By session' } })).status, 201)
  })

  it('is not for programs', async () => {
    for (const token of Object.values(tokens)) await api.as(bearer(token)).refused(routes.session, {}, 'forbidden')
  })
})

describe('the settings', () => {
  it('change what is given and keep the rest', async () => {
    const before = await settings.ask(routes.settings)
    const after = await settings.ask(routes.patchSettings, { body: { timeZone: 'Asia/Baghdad', origins: ['https://news.example/any/path', 'https://news.example'] } })
    assert.deepEqual(after, { ...before, timeZone: 'Asia/Baghdad', origins: ['https://news.example'] })
    assert.deepEqual(await settings.ask(routes.settings), after)
  })

  it('refuse what there is not, naming it', async () => {
    const wrong = [['timeZone', 'Mars/Olympus'], ['languages', []], ['languages', ['not a tag']], ['origins', ['nonsense']], ['origins', ['ftp://x.example']], ['name', ''], ['colour', 'red']] as const
    for (const [field, value] of wrong) {
      const { errors = [] } = await settings.refused(routes.patchSettings, { body: { [field]: value } }, 'input-refused')
      assert.match(errors[0]?.path ?? '', new RegExp(`^/${field}`))
    }
  })

  it('need the scope settings, which no other implies', async () => {
    await api.refused(routes.settings, {}, 'signature-missing')
    const adminToken = await createToken(program.dataDir, ['admin'])
    for (const token of [tokens.moderation, tokens.stories, adminToken]) {
      await api.as(bearer(token)).refused(routes.settings, {}, 'forbidden')
      await api.as(bearer(token)).refused(routes.patchSettings, { body: { name: 'x' } }, 'forbidden')
    }
  })
})

describe('a token', () => {
  it('is the last word that token create prints, and works beside the running server', async () => {
    const { code, stdout } = await runCommand(['token', 'create', '--data', program.dataDir, '--scope', 'settings,moderation', '--name', 'both'])
    assert.equal(code, 0)
    const both = api.as(bearer(stdout.trim().split(/\s+/).at(-1) ?? ''))
    await both.ask(routes.settings)
    await both.ask(routes.queue)
  })

  it('is read from the Authorization header alone', async () => {
    const query = `?key=${tokens.moderation}&token=${tokens.moderation}&access_token=${tokens.moderation}`
    const response = await fetch(`${program.url}/api/v1/moderation/queue${query}`, { headers: { 'x-goog-api-key': tokens.moderation, 'cookie': `verbatim_session=${tokens.moderation}` } })
    assert.equal(response.status, 401)
    await api.as({ authorization: `Basic ${Buffer.from(`x:${tokens.moderation}`).toString('base64')}` }).refused(routes.queue, {}, 'signature-missing')
  })

  it('needs no proof against other sites, which cannot send it', async () => {
    const { comment } = await submit(storyId)
    const { items } = await api.as(bearer(tokens.moderation)).ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    assert.equal(Object(items[0]).status, 'approved')
  })
})

describe('behind https', async () => {
  const secure = await startProgram({ env: { VERBATIM_URL: 'https://comments.example/talk/', VERBATIM_LIMITS: 'off' } })
  const local = apiOf({ url: `http://127.0.0.1:${secure.port}` })

  it('the cookie goes over https alone, and browsers are told to stay there', async () => {
    assert.match(secure.setupLink ?? '', /^https:\/\/comments\.example\/talk\/desk\/setup\?token=/)
    const token = new URL(secure.setupLink ?? '').searchParams.get('token')
    const reply = await local.call(routes.setUp, { body: { token, ...ada } })
    assert.match(reply.headers.getSetCookie()[0] ?? '', /; Secure/)
    assert.match(reply.headers.get('strict-transport-security') ?? '', /max-age=\d{6,}/)
  })

  it('every address is of the public base, and none of the Host that was asked', async () => {
    await local.as(bearer(await createToken(secure.dataDir, ['settings']))).ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })
    const body = { ...submission(), storyUrl: 'https://own.example/a' }
    const { receipt, comment } = await local.ask(routes.submitCommentByUrl, { body, headers: { 'host': 'evil.example', 'x-forwarded-host': 'evil.example' } })
    assert.ok(receipt.url.startsWith('https://comments.example/talk/receipts/'))
    const { pageUrl } = await local.ask(routes.story, { params: { storyId: comment.storyId } })
    assert.ok(pageUrl?.startsWith('https://comments.example/talk/stories/'))
  })
})

describe('the limits', async () => {
  const limited = await startProgram()
  const open = apiOf(limited)
  const stories = await createToken(limited.dataDir, ['stories'])
  await open.as(bearer(await createToken(limited.dataDir, ['settings']))).ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })
  const { id = '' } = await open.as(bearer(stories)).ask(routes.putStory, { body: { url: 'https://own.example/a', headline: 'A' } })
  const params = { storyId: id ?? '' }

  it('are on unless switched off, and named by GET /site', async () => {
    const { rates, ...sizes } = (await open.ask(routes.site)).limits
    assert.ok(rates !== null && rates.submissions.burst > 0 && rates.submissions.perMinute > 0 && rates.signIns.burst > 0 && rates.signIns.perMinute > 0)
    assert.deepEqual(sizes, { name: { min: 1, max: 80 }, email: { max: 254 }, body: { min: 2, max: 5000 }, requestBytes: 64 * 1024 })
    assert.equal((await api.ask(routes.site)).limits.rates, null)
  })

  it('let through as many submissions at once as they say, then answer 429 with Retry-After', async () => {
    const { rates } = (await open.ask(routes.site)).limits
    const burst = rates?.submissions.burst ?? 0
    const replies = await Promise.all(Array.from({ length: burst + 5 }, () => open.call(routes.submitComment, { params, body: submission() })))
    const accepted = replies.filter(({ status }) => status === 202).length
    assert.ok(accepted === burst || accepted === burst + 1, `${accepted} of ${burst}`)
    const refused = replies.find(({ status }) => status === 429)
    assert.ok(Number(refused?.headers.get('retry-after')) <= 60 / (rates?.submissions.perMinute ?? 1))
    await open.refused(routes.submitCommentByUrl, { body: { ...submission(), storyUrl: 'https://own.example/b' } }, 'rate-limited')
    assert.equal(Object(await open.ask(routes.stories, { query: { url: 'https://own.example/b' } })).id, null)
  })

  it('count addresses that the connection has, whatever a header says', async () => {
    await open.refused(routes.submitComment, { params, body: submission(), headers: { 'x-forwarded-for': '203.0.113.9', 'forwarded': 'for=203.0.113.9', 'x-real-ip': '203.0.113.9' } }, 'rate-limited')
  })

  it('leave reading alone', async () => {
    for (let reads = 0; reads < 50; reads += 1) await open.ask(routes.comments, { params })
  })

  it('hold for the form too, which keeps what was typed', async () => {
    const response = await fetch(`${limited.url}/stories/${(await open.ask(routes.story, { params })).slug}/comments`, {
      method: 'POST', body: new URLSearchParams({ name: 'a', email: 'a@example.org', body: 'Typed with care' }),
    })
    assert.equal(response.status, 429)
    assert.match(response.headers.get('retry-after') ?? '', /^\d+$/)
    assert.match(await response.text(), /Typed with care/)
  })

  it('stop guessing of passwords', async () => {
    await setUpAdmin(open, limited, ada)
    const statuses = []
    for (let guesses = 0; guesses < 12; guesses += 1) statuses.push((await open.call(routes.signIn, { body: { email: ada.email, password: `guess ${guesses}` } })).status)
    assert.ok(statuses.filter((status) => status === 401).length <= 10)
    assert.equal(statuses.at(-1), 429)
    await open.refused(routes.signIn, { body: { email: ada.email, password: ada.password } }, 'rate-limited')
  })
})

describe('behind a trusted proxy', async () => {
  const proxied = await startProgram({ env: { VERBATIM_TRUSTED_PROXIES: '127.0.0.0/8,::1/128' } })
  const open = apiOf(proxied)

  const guess = (address: string) => open.call(routes.signIn, { body: { email: `${address.replaceAll(':', '-')}@example.org`, password: 'x' }, headers: { 'x-forwarded-for': address } })

  it('the limits count the address that the proxy names', async () => {
    const first = await Promise.all(Array.from({ length: 12 }, () => guess('203.0.113.1')))
    assert.ok(first.some(({ status }) => status === 429))
    assert.equal((await guess('203.0.113.2')).status, 401)
  })

  it('an IPv6 subscriber is one address, however many it has', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, (_, index) => guess(`2001:db8:1:2::${index + 1}`)))
    assert.ok(replies.some(({ status }) => status === 429))
  })
})
