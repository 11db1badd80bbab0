import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { until } from '../program.ts'
import { apiOf, bearer, openNewsroom, type Newsroom, type Reply } from './newsroom.ts'

/** The comments of a story as HTML, for pages elsewhere. */
describe('a fragment', () => {
  let newsroom: Newsroom
  before(async () => {
    newsroom = await openNewsroom()
    await settings({ origins: ['https://news.example'], languages: ['en'] })
  })
  after(() => newsroom?.program.stop())

  function settings(body: object): Promise<unknown> {
    return apiOf(newsroom.program).as(bearer(newsroom.tokens.settings)).ask(routes.patchSettings, { body })
  }

  function fragment(storyId: string, query: Readonly<Record<string, string | number>> = {}): Promise<Reply> {
    return newsroom.api.call(routes.fragment, { params: { storyId }, query })
  }

  it('is an element with its shadow root, whose every address is a whole one', async () => {
    const story = await newsroom.story({ language: 'ckb' })
    await newsroom.published(story.id, { body: 'See https://lamps.example/a <b>here</b>' })
    const { status, headers, text } = await fragment(story.id)
    assert.deepEqual([status, headers.get('content-type')], [200, 'text/html; charset=utf-8'])
    assert.match(text, /^<verbatim-comments story="[^"]+" lang="ckb"><template shadowrootmode="open">/)
    const elements = elementsOf(text)
    for (const name of ['href', 'action']) {
      const addresses = elements.flatMap((element) => valueOf(element, name) ?? [])
      assert.ok(addresses.length > 0)
      for (const address of addresses) assert.match(address, /^(https?:\/\/|#field-)/, name)
    }
    for (const element of elements) {
      assert.ok(!['script', 'style', 'img', 'iframe', 'object'].includes(element.tagName), element.tagName)
      for (const { name } of element.attrs) assert.doesNotMatch(name, /^on|^style$/)
    }
    assert.ok(text.includes('&lt;b&gt;here&lt;/b&gt;'))
  })

  it('is in the language that is wished for, else the story’s, else the site’s', async () => {
    const [sorani, other] = [await newsroom.story({ language: 'ckb' }), await newsroom.story({ language: 'fi' })]
    assert.deepEqual(languageIn(await fragment(sorani.id)), ['ckb', 'rtl'])
    assert.deepEqual(languageIn(await fragment(sorani.id, { lang: 'de-AT' })), ['de', 'ltr'])
    assert.deepEqual(languageIn(await fragment(sorani.id, { lang: 'fi' })), ['ckb', 'rtl'])
    assert.deepEqual(languageIn(await fragment(other.id)), ['en', 'ltr'])
    await newsroom.api.refused(routes.fragment, { params: { storyId: sorani.id }, query: { lang: '"><script>' } }, 'input-refused')
  })

  it('is whole at first, and the thread alone where a part is asked for', async () => {
    const story = await newsroom.story()
    for (let index = 0; index < 3; index += 1) await newsroom.published(story.id, { body: `Number ${index} of three.` })
    const first = (await fragment(story.id, { limit: 2 })).text
    for (const part of ['id="comments"', 'id="statement"', 'id="write"', 'class="report-dialog"']) assert.ok(first.includes(part), part)
    const cursor = /cursor=([^&#"]+)#comments/.exec(first)?.[1] ?? assert.fail('there is no second page')
    const second = (await fragment(story.id, { limit: 2, cursor: decodeURIComponent(cursor) })).text
    assert.deepEqual(textsIn(second), ['Number 0 of three.'])
    assert.doesNotMatch(second, /id="statement"|id="write"/)
  })

  it('finds any published comment in its place, and no other', async () => {
    const story = await newsroom.story()
    const root = await newsroom.published(story.id, { body: 'The root of all.' })
    const replies: string[] = []
    for (let index = 0; index < 24; index += 1) replies.push((await newsroom.published(story.id, { body: `Reply ${index} of many.`, parentId: root.id })).id)
    const at = async (commentId: string) => textsIn((await fragment(story.id, { commentId })).text)
    assert.deepEqual((await at(root.id)).slice(0, 2), ['The root of all.', 'Reply 0 of many.'])
    assert.equal((await at(replies[3] ?? '')).length, 21)
    // Beyond the first twenty it begins with itself.
    assert.deepEqual(await at(replies[22] ?? ''), ['The root of all.', 'Reply 22 of many.', 'Reply 23 of many.'])
    const waiting = await newsroom.submit(story.id, { body: 'Nobody may see this yet.' })
    await newsroom.api.refused(routes.fragment, { params: { storyId: story.id }, query: { commentId: waiting.comment.id } }, 'comment-unknown')
    const other = await newsroom.story()
    await newsroom.api.refused(routes.fragment, { params: { storyId: other.id }, query: { commentId: root.id } }, 'comment-unknown')
  })

  it('may be kept by everybody for seconds, and shows a removal at once here', async () => {
    const story = await newsroom.story()
    const comment = await newsroom.published(story.id, { body: 'Soon to be taken down.' })
    const first = await fragment(story.id)
    assert.match(first.headers.get('cache-control') ?? '', /public, max-age=0, s-maxage=5/)
    assert.equal(first.headers.get('access-control-allow-origin'), '*')
    const again = await fetch(`${newsroom.program.url}/api/v1/stories/${story.id}/fragment`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    assert.equal(again.status, 304)
    await newsroom.decide({ commentId: comment.id, verdict: 'reject', guidelines: ['promotion'], expectedStatus: 'approved' })
    assert.deepEqual(textsIn((await fragment(story.id)).text), [])
  })

  it('hears of the site within a second', async () => {
    const story = await newsroom.story()
    assert.match((await fragment(story.id)).text, /<form method="post"/)
    await settings({ commenting: 'paused' })
    await until('the form is gone', async () => !(await fragment(story.id)).text.includes('id="field-body"'), 2000)
    await settings({ commenting: 'open', recommendations: 'off' })
    await until('the form is back', async () => (await fragment(story.id)).text.includes('id="field-body"'), 2000)
    await settings({ recommendations: 'on' })
  })

  it('is there for a page of an own origin that has no story, and for no other page', async () => {
    const at = (url: string) => newsroom.api.call(routes.fragmentByUrl, { query: { url } })
    const { status, text } = await at('https://news.example/never/commented')
    assert.equal(status, 200)
    assert.match(text, /data-story="" data-url="https:\/\/news\.example\/never\/commented"/)
    const known = await newsroom.story({ url: 'https://news.example/known' })
    // As the address is written by one who came from elsewhere.
    assert.match((await at('https://news.example/known?utm_source=x#top')).text, new RegExp(`data-story="${known.id}"`))
    await newsroom.api.refused(routes.fragmentByUrl, { query: { url: 'https://elsewhere.example/a' } }, 'story-unknown')
    await newsroom.api.refused(routes.fragmentByUrl, { query: { url: 'javascript:alert(1)' } }, 'input-refused')
  })
})

describe('embed.js', () => {
  let newsroom: Newsroom
  before(async () => { newsroom = await openNewsroom() })
  after(() => newsroom?.program.stop())

  it('is for the pages of every site, compressed, minutes old at most, and for good by its hash', async () => {
    const { url } = newsroom.program
    const brotli = { 'accept-encoding': 'br' }
    const answer = await fetch(`${url}/embed.js`, { headers: brotli })
    assert.equal(answer.headers.get('access-control-allow-origin'), '*')
    assert.equal(answer.headers.get('content-encoding'), 'br')
    assert.match(answer.headers.get('cache-control') ?? '', /max-age=300/)
    assert.match(await answer.text(), /verbatim-comments/)
    const again = await fetch(`${url}/embed.js`, { headers: { ...brotli, 'if-none-match': answer.headers.get('etag') ?? '' } })
    assert.equal(again.status, 304)
    const story = await newsroom.story()
    const page = await (await fetch(story.pageUrl)).text()
    const own = /src="(\/embed\.js\?v=[\w-]+)"/.exec(page)?.[1] ?? assert.fail('the page has no script')
    assert.match((await fetch(`${url}${own}`)).headers.get('cache-control') ?? '', /immutable/)
    assert.match((await fetch(`${url}/embed.js?v=older`)).headers.get('cache-control') ?? '', /max-age=300/)
  })
})

describe('the page to report a comment', () => {
  let newsroom: Newsroom
  before(async () => { newsroom = await openNewsroom() })
  after(() => newsroom?.program.stop())

  it('is there for published comments alone, and takes a report once', async () => {
    const story = await newsroom.story()
    const comment = await newsroom.published(story.id)
    const waiting = await newsroom.submit(story.id)
    const address = (id: string) => `${newsroom.program.url}/comments/${id}/report`
    assert.equal((await fetch(address(waiting.comment.id))).status, 404)
    assert.equal((await fetch(address('nobody'))).status, 404)
    const page = await fetch(`${address(comment.id)}?lang=ar`)
    assert.deepEqual([page.status, page.headers.get('cache-control'), page.headers.get('x-robots-tag')], [200, 'no-store', 'noindex'])
    assert.match(await page.text(), /<html lang="ar" dir="rtl"/)
    const send = (fields: Readonly<Record<string, string>>) => fetch(address(comment.id), { method: 'POST', body: new URLSearchParams(fields) })
    const refused = await send({ guideline: '', explanation: 'Typed <with> care.' })
    assert.equal(refused.status, 422)
    const again = await refused.text()
    assert.match(again, /Choose what is wrong with the comment\./)
    assert.match(again, /Typed &lt;with&gt; care\./)
    for (let sent = 0; sent < 2; sent += 1) assert.equal((await send({ guideline: 'promotion', explanation: '', email: '', idempotencyKey: 'the same' })).status, 200)
    const { items } = await newsroom.moderator.ask(routes.queue, { query: { reason: 'reported', storyId: story.id } })
    assert.deepEqual(items.map(({ reports }) => reports), [{ total: 1, byGuideline: { promotion: 1 } }])
    assert.equal((await fetch(address(comment.id), { method: 'PUT' })).status, 405)
  })
})

/** And the direction. */
function languageIn({ text }: Reply): readonly string[] | undefined {
  return /<div class="verbatim" lang="(\w+)" dir="(\w+)"/.exec(text)?.slice(1)
}

function elementsOf(markup: string): readonly Tree.Element[] {
  return descendants(parse(markup))
}

/** Those in templates too. */
function descendants(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child), ...('content' in child ? descendants(child.content) : [])] : []))
}

function valueOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function textsIn(markup: string): readonly string[] {
  return [...markup.matchAll(/<div class="comment-text" dir="auto"[^>]*>([^<]+)</g)].map(([, text = '']) => text)
}
