import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { checkHeaders, openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, moderator, program, story, submit } = await openNewsroom()
const session = await setUpAdmin(api, program, { email: 'chief@example.org', password: 'a long password' })
const csrfToken = session['x-csrf-token'] ?? ''
const bridge = await story({ headline: 'Bridge closed', language: 'en' })
await submit(bridge.id, { body: 'This <b>snorf</b> of a mayor closed the bridge again & again.' })

async function page(path: string, form?: Readonly<Record<string, string>>) {
  const response = await fetch(`${program.url}${path}`, {
    redirect: 'manual',
    headers: { accept: 'text/html', cookie: session['cookie'] ?? '', ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
    ...(form && { method: 'POST', body: new URLSearchParams({ csrfToken, ...form }).toString() }),
  })
  checkHeaders(response.headers, path)
  return { status: response.status, location: response.headers.get('location'), markup: await response.text() }
}

const snorf = { action: 'add', text: 'snorf', language: 'en', guideline: 'personal-attacks', inflection: 'endings', exceptions: 'snorf soup\n\n', shown: 'en' }
const version = async () => (await moderator.ask(routes.terms, {})).version

describe('the term lists in the desk', () => {
  it('are for who is signed in', async () => {
    const markup = await (await fetch(`${program.url}/desk/terms`)).text()
    assert.match(markup, /action="\/desk\/session"/)
    assert.doesNotMatch(markup, /heramzade|<ul class="terms">/)
    assert.equal((await page('/desk/terms', { ...snorf, csrfToken: 'x', step: 'save' })).status, 403)
  })

  it('show each list and lead from the desk', async () => {
    assert.match((await page('/desk/')).markup, /href="\/desk\/terms"/)
    const { markup } = await page(`/desk/terms?language=ckb&q=${encodeURIComponent('گةواد')}`)
    assert.match(markup, /<bdi class="term" lang="ckb">گەواد<\/bdi>/)
    assert.match(markup, /Sorani \(\d+\)/)
    assert.doesNotMatch(markup, /lang="kmr"/)
  })

  it('take any address and any form without a fault', async () => {
    for (const query of ['?cursor=x', '?language=%00', '?edit=nothing&list=en', `?q=${'x'.repeat(300)}`, '?drop=&list=']) {
      assert.ok((await page(`/desk/terms${query}`)).status < 400, query)
    }
    for (const odd of [{ language: '' }, { language: 'x_y' }, { language: 'toString' }, { guideline: 'relevance' }, { inflection: '' }, { text: '\u0000' }, { text: 'x'.repeat(500) }, { shown: '*' }]) {
      assert.ok((await page('/desk/terms', { ...snorf, ...odd, step: 'preview' })).status < 500, JSON.stringify(odd))
    }
  })

  it('show what a change would match, and save nothing before that', async () => {
    const before = await version()
    const { status, markup } = await page('/desk/terms', { ...snorf, step: 'preview' })
    assert.equal(status, 200)
    assert.match(markup, /1 would be newly matched and 0 no longer/)
    assert.match(markup, /&lt;b&gt;<mark title="the term">snorf<\/mark>&lt;\/b&gt;/)
    assert.match(markup, /value="save"/)
    assert.equal(await version(), before)
  })

  it('save a change, and say so', async () => {
    const { status, location } = await page('/desk/terms', { ...snorf, step: 'save' })
    assert.equal(status, 303)
    assert.equal(location, '/desk/terms?language=en&saved=1')
    assert.match((await page(location ?? '')).markup, /saved and logged/)
    const { items } = await moderator.ask(routes.termChanges, { query: { limit: 1 } })
    assert.equal(items[0]?.actor.kind, 'user')
    assert.deepEqual(items[0]?.after?.exceptions, ['snorf soup'])
  })

  it('keep what was typed when it is refused', async () => {
    const { status, markup } = await page('/desk/terms', { ...snorf, exceptions: 'soup', step: 'save' })
    assert.equal(status, 422)
    assert.match(markup, /An exception must hold the term itself/)
    assert.match(markup, />\nsoup<\/textarea>/)
    assert.match((await page('/desk/terms', { ...snorf, step: 'preview' })).markup, /in the list already/)
  })

  it('change and remove what is there', async () => {
    const { markup } = await page('/desk/terms?edit=snorf&list=en')
    assert.match(markup, /name="action" value="change"/)
    assert.match(markup, /value="snorf"/)
    const dropped = await page('/desk/terms', { ...snorf, action: 'remove', step: 'preview' })
    assert.match(dropped.markup, /0 would be newly matched and 1 no longer/)
    assert.equal((await page('/desk/terms', { ...snorf, action: 'remove', step: 'save' })).status, 303)
    assert.deepEqual((await moderator.ask(routes.terms, { query: { q: 'snorf' } })).items, [])
  })
})
