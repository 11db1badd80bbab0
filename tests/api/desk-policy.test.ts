import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, story, submit, program } = await openNewsroom()
const credentials = await setUpAdmin(api, program, { email: 'ada@example.org', password: 'ten letters and more', name: 'Ada Editor' })
const person = api.as(credentials)
const { id: storyId } = await story({ language: 'en' })
const { cookie = '', 'x-csrf-token': csrfToken = '' } = credentials
const clean = 'The detour takes ten minutes, and the buses wait for each other.'

async function page(path: string, headers: Readonly<Record<string, string>> = { cookie }) {
  const response = await fetch(`${program.url}${path}`, { headers, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

async function send(path: string, fields: readonly (readonly [string, string])[], token = csrfToken) {
  const body = new URLSearchParams({ csrfToken: token })
  for (const [name, value] of fields) body.append(name, value)
  const response = await fetch(`${program.url}${path}`, { method: 'POST', redirect: 'manual', headers: { cookie }, body })
  return { status: response.status, to: response.headers.get('location'), text: await response.text() }
}

const rule = [['rule', 'rule0'], ['rule0.languages', 'en, de'], ['rule0.coverages', 'full'], ['rule0.rejectFrom.threats', '97,5'], ['rule0.rejectFrom.racism', ''], ['rule0.approveBelow', '50']] as const

describe('the policy in the desk', () => {
  it('asks strangers to sign in, and says in words what is in force', async () => {
    assert.match((await page('/desk/policy', {})).text, /Sign in/)
    const { status, text } = await page('/desk/policy')
    assert.equal(status, 200)
    assert.match(text, /A person reads every comment/)
    assert.doesNotMatch(text, /Publish this draft/)
    assert.equal((await page('/desk/policy?done=__proto__')).status, 200)
  })

  it('takes a form only from its own page', async () => {
    assert.equal((await send('/desk/policy/draft', rule, 'forged')).status, 403)
    assert.equal((await person.ask(routes.policy)).draft, null)
  })

  it('keeps what was typed, and tells what is wrong where it is', async () => {
    const { status, text } = await send('/desk/policy/draft', [['rule', 'rule0'], ['rule0.languages', 'en-GB'], ['rule0.rejectFrom.threats', 'many']])
    assert.equal(status, 422)
    assert.match(text, /value="en-GB"/)
    for (const sentence of [/bare code/, /too few/, /threats: This number is outside its range/]) assert.match(text, sentence)
  })

  it('saves a draft, shows what it would have done, and publishes it after asking', async () => {
    assert.equal((await send('/desk/policy/draft', [...rule, ['rule', 'rule1'], ['rule1.languages', ' ']])).to, '/desk/policy?done=saved')
    const { draft } = await person.ask(routes.policy)
    assert.deepEqual(draft?.rules, [{ languages: ['en', 'de'], coverages: ['full'], rejectFrom: { threats: 0.975 }, approveBelow: 0.5 }])
    await submit(storyId, { body: clean })
    const { text } = await page('/desk/policy')
    assert.match(text, /In en and de that is learned by the machine: rejects Threats[^.]* from 97\.5 %; approves where every guideline is below 50 %/)
    assert.match(text, /<th scope="row">Would approve<\/th><td>0<\/td><td>0<\/td><td>1<\/td>/)
    assert.match((await page('/desk/policy/publish')).text, /Publish version 1\?/)
    assert.equal((await send('/desk/policy/publish', [['version', '7']])).status, 409)
    assert.equal((await send('/desk/policy/publish', [['version', '1']])).to, '/desk/policy?done=published')
    assert.equal((await person.ask(routes.policy)).published.version, 1)
  })

  it('shows what it decided, and on the comment that no person read it', async () => {
    const { comment } = await submit(storyId, { body: clean })
    assert.equal(comment.status, 'approved')
    assert.match((await page('/desk/policy/decisions')).text, new RegExp(`by policy 1[^]*${comment.id}`))
    assert.match((await page(`/desk/comments/${comment.id}`)).text, /by <bdi>policy 1<\/bdi> \(the site’s rules; no person read it\)/)
    assert.match((await page('/desk/')).text, /href="\/desk\/policy\/decisions"/)
  })

  it('removes a rule, and discards a draft', async () => {
    await send('/desk/policy/draft', [...rule, ['remove', 'rule0']])
    assert.deepEqual((await person.ask(routes.policy)).draft?.rules, [])
    assert.equal((await send('/desk/policy/discard', [])).to, '/desk/policy?done=discarded')
    assert.equal((await person.ask(routes.policy)).draft, null)
    assert.equal((await page('/desk/policy/publish')).status, 303)
  })
})
