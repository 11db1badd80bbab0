import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { startProgram, until } from '../program.ts'
import { bearer, checkHeaders, openNewsroom } from './newsroom.ts'

const { program, api, tokens, story, submit, published, decide } = await openNewsroom()
await api.as(bearer(tokens.settings)).ask(routes.patchSettings, { body: { name: 'The Courier & Sons', languages: ['en', 'ckb'] } })

const storyFeed = ({ slug }: { readonly slug: string }) => `/stories/${encodeURIComponent(slug)}/comments.atom`
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${program.url}${path}`, { headers })
const feedAt = async (path: string) => (await get(path)).text()
const page = async (path: string) => (await get(path, { accept: 'text/html' })).text()
const shows = async (url: string, path: string) => (await (await fetch(`${url}${path}`)).text()).includes('Here and gone')
const partsOf = (feed: string, pattern: RegExp) => [...feed.matchAll(pattern)].map(([, part = '']) => part)
const idsOf = (feed: string) => partsOf(feed, /<entry>\n<id>urn:uuid:([^<]+)</g)

describe('the feed of a story', () => {
  it('has what RFC 4287 demands, in the language of the story', async () => {
    const { id, slug, pageUrl } = await story({ headline: 'پردی <نوێ>', language: 'ckb' })
    const root = await published(id, { name: 'A & B', body: ' <b>bold</b> ]]> &amp;\n\nsee ' })
    const reply = await published(id, { body: 'An answer', parentId: root.id })
    const answer = await get(storyFeed({ slug }))
    const feed = await answer.text()
    checkHeaders(answer.headers, 'a feed')
    assert.equal(answer.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=0, s-maxage=5, stale-while-revalidate=5')
    assert.match(feed, /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xmlns:thr="http:\/\/purl.org\/syndication\/thread\/1.0" xml:lang="ckb">\n/)
    assert.ok(feed.includes(`<id>urn:uuid:${id}</id>\n<title>\u2068کۆمێنتەکان\u2069 · \u2068پردی &lt;نوێ&gt;\u2069</title>`))
    for (const [rel, href] of [['self', `${pageUrl}/comments.atom`], ['alternate', pageUrl]]) assert.match(feed, new RegExp(`<link rel="${rel}" type="[^"]+" href="${href}"/>`))
    const [first = '', second = ''] = feed.split('<entry>').slice(1)
    assert.ok(first.includes(`<id>urn:uuid:${reply.id}</id>`))
    assert.ok(first.includes(`<thr:in-reply-to ref="urn:uuid:${root.id}" type="text/html" href="${pageUrl}?commentId=${root.id}#comment-${root.id}"/>`))
    assert.ok(second.includes('<title>A &amp; B</title>\n<author><name>A &amp; B</name></author>'))
    assert.ok(second.includes(`<published>${root.submittedAt}</published>`))
    assert.ok(second.includes(`href="${pageUrl}?commentId=${root.id}#comment-${root.id}"`))
    assert.match(second, /<content type="text"[^>]*> &lt;b&gt;bold&lt;\/b&gt; \]\]&gt; &amp;amp;\n\nsee <\/content>/)
    assert.doesNotMatch(second, /thr:in-reply-to/)
    for (const { groups } of feed.matchAll(/<(?:updated|published)>(?<time>[^<]*)</g)) assert.equal(new Date(groups?.['time'] ?? '').toISOString(), groups?.['time'])
    assert.equal(partsOf(feed, /<updated>([^<]+)</g)[0], partsOf(first, /<updated>([^<]+)</g)[0])
  })

  it('is there before the first comment', async () => {
    const { slug } = await story({ publishedAt: '2017-09-04' })
    const feed = await feedAt(storyFeed({ slug }))
    assert.match(feed, /<updated>2017-09-04T00:00:00.000Z<\/updated>/)
    assert.deepEqual(idsOf(feed), [])
  })

  it('has the 50 that were published last, and nothing that is not published', async () => {
    const { id, slug } = await story()
    const { comment: waiting } = await submit(id, { body: 'Still waiting' })
    const all = await Promise.all(Array.from({ length: 52 }, (_, index) => submit(id, { body: `Number ${index}.` })))
    for (const { comment } of all) await decide({ commentId: comment.id, verdict: 'approve' })
    const feed = await feedAt(storyFeed({ slug }))
    assert.deepEqual(idsOf(feed), all.map(({ comment }) => comment.id).toReversed().slice(0, 50))
    assert.doesNotMatch(feed, /Still waiting/)
    await decide({ commentId: waiting.id, verdict: 'reject', guidelines: ['vulgarity'] })
    assert.doesNotMatch(await feedAt(storyFeed({ slug })), /Still waiting/)
  })

  it('is not there where the story is not, and takes no other method', async () => {
    assert.equal((await get('/stories/nothing/comments.atom')).status, 404)
    const { slug } = await story()
    const refused = await fetch(`${program.url}${storyFeed({ slug })}`, { method: 'POST' })
    assert.deepEqual([refused.status, refused.headers.get('allow')], [405, 'GET, HEAD'])
  })

  it('is named in the head of the pages that show the same', async () => {
    const { slug } = await story({ language: 'ckb' })
    assert.ok((await page(`/stories/${encodeURIComponent(slug)}`)).includes(`<link rel="alternate" type="application/atom+xml" title="فیدی کۆمێنتەکان (Atom)" href="${storyFeed({ slug })}">`))
    assert.ok((await page('/')).includes('<link rel="alternate" type="application/atom+xml" title="Comments as an Atom feed" href="/comments.atom">'))
  })
})

describe('the feed of the site', () => {
  it('has what was published last, wherever, with its story', async () => {
    const [one, other] = [await story({ headline: 'One & only' }), await story({ headline: 'Another' })]
    const first = await published(one.id, { name: 'Ada' })
    const second = await published(other.id, { name: 'Bo' })
    const feed = await feedAt('/comments.atom')
    assert.deepEqual(idsOf(feed).slice(0, 2), [second.id, first.id])
    assert.ok(feed.includes('<title>\u2068Comments\u2069 · \u2068The Courier &amp; Sons\u2069</title>'))
    assert.ok(feed.includes('<title>\u2068Ada\u2069 · \u2068One &amp; only\u2069</title>'))
    assert.ok(feed.includes(`href="${one.pageUrl}?commentId=${first.id}#comment-${first.id}"`))
    assert.ok(idsOf(feed).length <= 50)
  })
})

describe('a feed that is kept', () => {
  it('is compressed, and not sent again to who has it', async () => {
    const { id, slug } = await story()
    for (let index = 0; index < 5; index += 1) await published(id, { body: `Comment number ${index}, long enough to be worth it.` })
    for (const path of [storyFeed({ slug }), '/comments.atom']) {
      for (const encoding of ['gzip', 'br']) {
        const first = await get(path, { 'accept-encoding': encoding })
        assert.equal(first.headers.get('content-encoding'), encoding)
        for (const again of [1, 2]) assert.equal((await get(path, { 'accept-encoding': encoding, 'if-none-match': first.headers.get('etag') ?? '' })).status, 304, `${path} ${again}`)
      }
    }
  })

  it('shows no more what was removed, at once here and within a second elsewhere', async () => {
    const { id, slug } = await story()
    const { id: commentId } = await published(id, { body: 'Here and gone' })
    const other = await startProgram({ dataDir: program.dataDir, env: { VERBATIM_LIMITS: 'off' } })
    const paths = [storyFeed({ slug }), '/comments.atom']
    for (const path of paths) for (const url of [program.url, program.url, other.url, other.url]) assert.equal(await shows(url, path), true)
    await decide({ commentId, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    for (const path of paths) assert.equal(await shows(program.url, path), false)
    for (const path of paths) await until('the other server shows it no more', async () => !(await shows(other.url, path)), 1000)
    await other.stop()
  })

  it('bears the name that the site has had for a second', async () => {
    const settings = api.as(bearer(tokens.settings))
    await feedAt('/comments.atom')
    await settings.ask(routes.patchSettings, { body: { name: 'The Evening Courier' } })
    await until('the feed has the new name', async () => (await feedAt('/comments.atom')).includes('The Evening Courier'), 2500)
  })
})
