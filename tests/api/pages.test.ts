import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, routes } from '@verbatim/contract'
import { bearer, checkHeaders, openNewsroom, submission } from './newsroom.ts'

const { api, story, submit, approve, reject, published, decide, moderator, tokens, program } = await openNewsroom()
await api.as(bearer(tokens.settings)).ask(routes.patchSettings, { body: { name: 'The Halvern Post', languages: ['en', 'ckb'], timeZone: 'Asia/Baghdad' } })

const article = await story({
  headline: 'The river & its <bridge>', publisher: 'Rûbar News', publishedAt: '2017-09-04', language: 'en', dateline: 'HALVERN', byline: 'Rêbîn Dara',
  tags: ['High water', 'Bridges/Roads'], bodyHtml: '<p>First paragraph.</p><p>Second paragraph.</p>',
})
const sorani = await story({ headline: 'هێڵی حەوتی پاس', language: 'ckb', bodyHtml: '<p>دەقی هەواڵ</p>' })
const pathOfStory = ({ slug }: { readonly slug: string }) => `/stories/${encodeURIComponent(slug)}`
const articlePath = pathOfStory(article)

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${program.url}${path}`, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })
const page = async (path: string, headers: Readonly<Record<string, string>> = {}) => (await get(path, headers)).text()
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/\s+/g, ' ')
const tokenIn = (location: string | null) => new URL(location ?? assert.fail('no receipt'), program.url).pathname.replace('/receipts/', '')

const everyPage: readonly string[] = [
  '/', articlePath, pathOfStory(sorani), `${articlePath}?sort=oldest`, '/tags/High%20water', '/guidelines', '/guidelines?lang=ckb', '/nothing', '/stories/nothing', '/tags/nothing',
  `/receipts/${(await submit(article.id)).receipt.token}`, '/receipts/nothing', '/desk/', '/desk/setup?token=x',
]

/** Posts the form as a browser would: line breaks as CRLF. */
function post(path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const body = Object.entries(fields).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.replaceAll(/\r?\n/g, '\r\n'))}`).join('&')
  return fetch(`${program.url}${path}`, { method: 'POST', redirect: 'manual', body, headers: { 'accept': 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...headers } })
}

function hiddenKey(markup: string): string {
  return /<input type="hidden" name="idempotencyKey" value="([^"]{16,})">/.exec(markup)?.[1] ?? assert.fail('no key in the form')
}

describe('every page', () => {
  for (const path of everyPage) {
    it(`is HTML in its language and direction, with nothing inline and nothing from elsewhere: ${path.replace(/\/receipts\/.{20,}/, '/receipts/…')}`, async () => {
      const response = await get(path)
      const markup = await response.text()
      checkHeaders(response.headers, path)
      assert.match(response.headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/)
      assert.match(markup, /^<!doctype html>\s*<html lang="[a-z]{2,3}" dir="(ltr|rtl)"/)
      assert.match(markup, /<title>[^<]+<\/title>/)
      assert.match(markup, /<meta name="viewport"/)
      assert.doesNotMatch(markup, /<script(?! type="application\/ld\+json">|[^>]* src="\/)|<style|\sstyle="|\son[a-z]+="|javascript:/i)
      for (const [, address = ''] of markup.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object)[^>]*\ssrc="([^"]*)"|<link rel="(?:stylesheet|preload|icon)" href="([^"]*)"/g)) assert.match(address, /^(\/(?!\/)|$)/)
      assert.equal(markup.match(/<h1[\s>]/g)?.length, 1)
    })
  }

  it('has a style sheet that is there, and that asks nobody else', async () => {
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec(await page('/'))?.[1] ?? assert.fail()
    const response = await get(href)
    assert.equal(response.status, 200)
    assert.match(response.headers.get('cache-control') ?? '', /immutable/)
    const text = await response.text()
    assert.doesNotMatch(text, /@import|https?:/)
    for (const encoding of ['br', 'gzip', 'identity']) {
      const form = await get(href, { 'accept-encoding': encoding })
      assert.equal(form.headers.get('content-encoding'), encoding === 'identity' ? null : encoding)
      assert.equal(form.headers.get('vary'), 'Accept-Encoding')
      assert.equal(await form.text(), text)
    }
  })
})

describe('the article page', () => {
  it('has headline, publisher, date, byline, dateline and body', async () => {
    const markup = await page(articlePath)
    assert.match(markup, /<h1[^>]*>The river &amp; its &lt;bridge&gt;<\/h1>/)
    const text = textOf(markup)
    for (const part of ['Rûbar News', '4 September 2017', 'Rêbîn Dara', 'HALVERN – First paragraph.', 'Second paragraph.']) assert.ok(text.includes(part), part)
    assert.match(markup, /<time datetime="2017-09-04">/)
    assert.match(markup, /<link rel="canonical" href="https:\/\/news\.example\/[^"]+">/)
  })

  it('leads to the page of each tag, which lists it', async () => {
    const markup = await page(articlePath)
    const tags = [...markup.matchAll(/href="(\/tags\/[^"]+)"/g)].map(([, href]) => href ?? '')
    assert.deepEqual(tags, ['/tags/High%20water', '/tags/Bridges%2FRoads'])
    for (const href of tags) assert.ok((await page(href)).includes(articlePath))
  })

  it('tells search engines of itself and of its comments, in words that only they read', async () => {
    const { slug, id, url, pageUrl } = await story({ headline: 'The bridge', publisher: 'Rûbar News', publishedAt: '2017-09-04', language: 'en' })
    const root = await published(id, { body: 'The </script> root', name: 'Ada' })
    await published(id, { body: 'The reply', parentId: root.id })
    const data = JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(await page(pathOfStory({ slug })))?.[1] ?? assert.fail())
    assert.deepEqual([data['@type'], data.headline, data.url, data.commentCount, data.publisher.name], ['NewsArticle', 'The bridge', url, 2, 'Rûbar News'])
    assert.deepEqual([data.comment[0].text, data.comment[0].author.name, data.comment[0].url, data.comment[0].comment[0].text], ['The </script> root', 'Ada', `${pageUrl}#comment-${root.id}`, 'The reply'])
    await decide({ commentId: root.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    assert.doesNotMatch(await page(pathOfStory({ slug })), /root/)
  })

  it('is right-to-left where its story is', async () => {
    const markup = await page(pathOfStory(sorani))
    assert.match(markup, /<html lang="ckb" dir="rtl"/)
    assert.match(await page(articlePath), /<html lang="en" dir="ltr"/)
    assert.match(markup, /هێڵی حەوتی پاس/)
  })

  it('has comments, then the moderation statement, then the form', async () => {
    const { slug, id } = await story()
    await published(id, { body: 'A published comment' })
    const text = await page(pathOfStory({ slug }))
    const guidelines = await api.ask(routes.guidelines)
    const places = ['A published comment', 'id="statement"', '<form method="post"'].map((part) => text.indexOf(part))
    assert.ok(!places.includes(-1))
    assert.deepEqual(places, places.toSorted((a, b) => a - b))
    const statement = textOf(text.slice(places[1], places[2]))
    for (const { title } of guidelines.items) assert.ok(statement.includes(title), title)
    assert.match(statement, /approved/i)
    assert.match(statement, /rejected/i)
    assert.match(statement, /never edit|not edited/i)
  })

  it('shows published comments as text, exactly as written, and makes links of addresses alone', async () => {
    const { slug, id } = await story()
    const body = '  <b>bold</b>\tand  blanks\n\nsee https://example.org/a?b=1&c=2 '
    await published(id, { body, name: '<i>Name</i>' })
    const markup = await page(pathOfStory({ slug }))
    const shown = /<div class="comment-text" dir="auto"[^>]*>([\s\S]*?)<\/div>/.exec(markup)?.[1] ?? assert.fail()
    assert.match(shown, /<a href="https:\/\/example\.org\/a\?b=1&amp;c=2"[^>]* rel="ugc nofollow noopener">/)
    const plain = shown.replace(/<\/?a[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    assert.equal(plain, body)
    assert.match(markup, /<bdi class="author"[^>]*>&lt;i&gt;Name&lt;\/i&gt;<\/bdi>/)
  })

  it('shows replies below their root, and where a removed comment was', async () => {
    const { slug, id } = await story()
    const root = await published(id, { body: 'The root text' })
    await published(id, { body: 'The reply text', parentId: root.id })
    await decide({ commentId: root.id, verdict: 'reject', guidelines: ['threats'], expectedStatus: 'approved' })
    const markup = await page(pathOfStory({ slug }))
    assert.doesNotMatch(markup, /The root text/)
    assert.match(markup, /<p class="removed">[^<]+<\/p>[\s\S]*The reply text/)
  })

  it('goes on by links where there are many comments', async () => {
    const { slug, id } = await story()
    const sent = await Promise.all(Array.from({ length: 60 }, (_, index) => submit(id, { body: `Comment number ${index}.` })))
    await moderator.ask(routes.decide, { body: { items: sent.map(({ comment }) => ({ commentId: comment.id, verdict: 'approve' })) } })
    const seen: string[] = []
    let next: string | undefined = pathOfStory({ slug })
    for (let pages = 0; next !== undefined; pages += 1) {
      assert.ok(pages < 3)
      const markup: string = await page(next)
      seen.push(...[...markup.slice(markup.indexOf('<main')).matchAll(/Comment number (\d+)\./g)].map(([, number]) => number ?? ''))
      next = /<p class="more"><a class="button" href="([^"]+)"/.exec(markup)?.[1]?.replaceAll('&amp;', '&').replace(/#.*/, '')
    }
    assert.equal(seen.length, 60)
    assert.equal(new Set(seen).size, 60)
  })

  it('offers a reply, which names the comment and keeps its place', async () => {
    const { slug, id } = await story()
    const root = await published(id, { body: 'Answer me', name: 'Sara' })
    const markup = await page(`${pathOfStory({ slug })}?replyTo=${root.id}`)
    assert.match(markup, new RegExp(`<input type="hidden" name="parentId" value="${root.id}">`))
    const posted = await post(`${pathOfStory({ slug })}/comments`, { ...texts({ body: 'I do' }), parentId: root.id, idempotencyKey: hiddenKey(markup) })
    const { comment } = await api.ask(routes.receipt, { params: { token: tokenIn(posted.headers.get('location')) } })
    assert.equal(comment.parentId, root.id)
  })

  it('has no form where commenting is closed, and says so', async () => {
    const { slug } = await story({ commenting: 'closed' })
    const markup = await page(pathOfStory({ slug }))
    assert.doesNotMatch(markup, /name="body"/)
    assert.match(markup, /Commenting is closed/)
  })
})

describe('the form', () => {
  it('carries a new key each time, and is kept by no cache', async () => {
    const [one, two] = [await get(articlePath), await get(articlePath)]
    for (const { headers } of [one, two]) assert.match(headers.get('cache-control') ?? '', /no-store/)
    assert.notEqual(hiddenKey(await one.text()), hiddenKey(await two.text()))
  })

  it('asks for name, e-mail and comment, each with its label and marked as required', async () => {
    const markup = await page(articlePath)
    for (const name of ['name', 'email', 'body']) {
      const control = new RegExp(`<(?:input|textarea)[^>]* id="([^"]+)" name="${name}"[^>]*>`).exec(markup) ?? assert.fail(name)
      assert.match(control[0], / required/)
      assert.ok(markup.includes(`<label for="${control[1]}">`), name)
    }
  })

  it('leads to the receipt, and a second press to the same one', async () => {
    const { slug, id } = await story()
    const path = pathOfStory({ slug })
    const fields = { ...texts({}), idempotencyKey: hiddenKey(await page(path)) }
    const [first, second] = [await post(`${path}/comments`, fields), await post(`${path}/comments`, fields)]
    for (const { status, headers } of [first, second]) {
      assert.equal(status, 303)
      assert.equal(headers.get('cache-control'), 'no-store')
    }
    assert.equal(tokenIn(first.headers.get('location')), tokenIn(second.headers.get('location')))
    assert.equal((await moderator.ask(routes.queue, { query: { storyId: id } })).items.length, 1)
    assert.equal((await get(`/receipts/${tokenIn(first.headers.get('location'))}`)).status, 200)
  })

  it('keeps what was typed and tells what is wrong, in the page’s language', async () => {
    const typed = { name: 'Typed "name"', email: 'not an address', body: '\n  Typed <body>\n\nwith  blanks ' }
    const response = await post(`${articlePath}/comments`, { ...typed, idempotencyKey: 'key-1' })
    assert.equal(response.status, 422)
    assert.match(response.headers.get('cache-control') ?? '', /no-store/)
    const markup = await response.text()
    assert.match(markup, /value="Typed &quot;name&quot;"/)
    assert.match(markup, /value="not an address"/)
    assert.match(markup, /<textarea[^>]*>\n\n {2}Typed &lt;body&gt;\n\nwith {2}blanks <\/textarea>/)
    assert.match(markup, /role="alert"[\s\S]*href="#field-email"/)
    assert.equal(hiddenKey(markup.replace('key-1', 'key-1-and-long-enough')), 'key-1-and-long-enough')
    const inSorani = await (await post(`${pathOfStory(sorani)}/comments`, { ...typed, idempotencyKey: 'key-2' })).text()
    assert.match(inSorani, /role="alert"[\s\S]{0,400}[\u0600-\u06ff]/)
  })

  it('keeps what was typed when the story was closed meanwhile', async () => {
    const { slug, id } = await story()
    await moderator.ask(routes.patchStory, { params: { storyId: id }, body: { commenting: 'closed' } })
    const response = await post(`${pathOfStory({ slug })}/comments`, texts({ body: 'Written in vain?' }))
    assert.equal(response.status, 409)
    assert.match(await response.text(), /Written in vain\?/)
  })

  it('takes a reply to a published comment alone, and keeps what was typed', async () => {
    const { comment } = await submit(article.id)
    const response = await post(`${articlePath}/comments`, { ...texts({ body: 'To a waiting one' }), parentId: comment.id })
    assert.equal(response.status, 422)
    assert.match(await response.text(), /To a waiting one/)
  })

  it('is refused when it is too large, broken, of another type, or for no story', async () => {
    assert.equal((await post(`${articlePath}/comments`, texts({ body: 'x'.repeat(70_000) }))).status, 413)
    const form = { 'content-type': 'application/x-www-form-urlencoded', 'accept': 'text/html' }
    for (const [headers, body, status] of [[form, 'name=a&email=a@example.org&body=%ff%fe', 400], [form, 'body=%zz', 400], [{ ...form, 'content-type': 'text/plain' }, 'name=a', 415]] as const) {
      const response = await fetch(`${program.url}${articlePath}/comments`, { method: 'POST', headers, body })
      assert.equal(response.status, status)
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
    }
    assert.equal((await post('/stories/nothing/comments', texts({}))).status, 404)
  })

  it('is read as it was typed: an e-mail without the blanks around it, all else as it is', async () => {
    const posted = await post(`${articlePath}/comments`, texts({ email: ' shilan@example.org ', body: ' a + b & c=d % e ' }))
    const { comment } = await api.ask(routes.receipt, { params: { token: tokenIn(posted.headers.get('location')) } })
    assert.equal(comment.body, ' a + b & c=d % e ')
  })
})

describe('the text size', () => {
  it('is chosen by a link without a script, and kept by a cookie of five values', async () => {
    const links = [...(await page(articlePath)).matchAll(/href="([^"]*\?[^"]*size=(\d)[^"]*)"[^>]*>(A[+−-])</g)]
    assert.deepEqual(links.map(([, , , sign]) => sign?.[1]).toSorted(), ['+', '−'].toSorted())
    for (const size of ['1', '2', '3', '4', '5']) {
      const chosen = await get(`${articlePath}?size=${size}`)
      const [cookie = ''] = chosen.headers.getSetCookie()
      assert.match(await chosen.text(), new RegExp(`<html [^>]*class="size-${size}"`))
      assert.match(cookie, /; HttpOnly|; SameSite/)
      assert.match(await page(articlePath, { cookie: cookie.split(';')[0] ?? '' }), new RegExp(`class="size-${size}"`))
      assert.match(await page('/', { cookie: cookie.split(';')[0] ?? '' }), new RegExp(`class="size-${size}"`))
    }
  })

  it('takes no other value', async () => {
    for (const size of ['6', '0', 'x', '"><script>']) {
      const response = await get(`${articlePath}?size=${encodeURIComponent(size)}`)
      assert.deepEqual(response.headers.getSetCookie(), [])
      assert.doesNotMatch(await response.text(), /class="size-(?![1-5]")/)
    }
  })

  it('is in the key of shared caches, and a page that sets it is kept by none', async () => {
    const { headers } = await get('/')
    assert.match(headers.get('vary') ?? '', /\bCookie\b/i)
    assert.match(headers.get('cache-control') ?? '', /s-maxage=5/)
    assert.match((await get('/?size=3')).headers.get('cache-control') ?? '', /no-store/)
    const etag = headers.get('etag') ?? ''
    assert.equal((await get('/', { 'if-none-match': etag })).status, 304)
    assert.equal((await get('/', { 'if-none-match': etag, 'cookie': 'verbatim_size=5' })).status, 200)
  })
})

describe('the other pages', () => {
  it('the front page lists stories, newest first, with their counts', async () => {
    const { slug, id, headline } = await story({ headline: 'The newest of all', publishedAt: '2199-01-01' })
    await published(id)
    const markup = await page('/')
    assert.ok(markup.indexOf(slug) < markup.indexOf(article.slug) || !markup.includes(article.slug))
    assert.ok(textOf(markup).includes(headline))
    assert.match(textOf(markup), /The newest of all .{0,100}1 comment\b/)
  })

  it('the guidelines are there in full, in each language', async () => {
    for (const language of languages) {
      const { items, preamble, closing } = await api.ask(routes.guidelines, { headers: { 'accept-language': language } })
      const markup = await page('/guidelines', { 'accept-language': language })
      assert.match(markup, new RegExp(`<html lang="${language}" dir="${['ckb', 'ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr'}"`))
      const text = textOf(markup).replaceAll('&quot;', '"').replaceAll('&#39;', "'")
      for (const part of [preamble, closing, ...items.flatMap(({ title, text: clause }) => [title, clause])]) assert.ok(text.includes(part.replace(/\s+/g, ' ')), part)
    }
  })

  it('robots may read all but receipts and the desk', async () => {
    const response = await get('/robots.txt')
    checkHeaders(response.headers, '/robots.txt')
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.equal(await response.text(), 'User-agent: *\nDisallow: /receipts/\nDisallow: /desk/\n')
  })

  it('what is not there is a page that says so', async () => {
    for (const path of ['/nothing', '/stories/nothing', '/tags/nothing', '/receipts/nothing', '/stories/%00', `${articlePath}?parentId=nothing`, `${articlePath}?cursor=x`, '/?cursor=x']) {
      const response = await get(path)
      assert.equal(response.status, 404, path)
      assert.match(await response.text(), /Page not found/)
    }
  })

  it('the desk is the same for everybody, and tells nothing', async () => {
    const response = await get('/desk/')
    assert.match(response.headers.get('x-robots-tag') ?? '', /noindex/)
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer')
    const markup = await response.text()
    assert.equal(await page('/desk/comments/anything'), markup)
    const files = [...markup.matchAll(/\/desk\/assets\/[\w.-]+/g)].map(([path]) => path)
    assert.ok(files.some((path) => path.endsWith('.js')) && files.some((path) => path.endsWith('.css')))
    let scriptBytes = 0
    for (const path of files) {
      const file = await get(path, { 'accept-encoding': 'br' })
      assert.equal(file.status, 200, path)
      assert.match(file.headers.get('cache-control') ?? '', /immutable/)
      if (path.endsWith('.js')) scriptBytes += Number(file.headers.get('content-length'))
    }
    assert.ok(scriptBytes > 0 && scriptBytes < 100_000, `the first load has ${scriptBytes} bytes of compressed script, besides a language's wording`)
    for (const path of ['/desk/assets/nothing.js', '/desk/assets/..%2fserver%2fverbatim.mjs', '/desk/assets/desk.json']) assert.equal((await get(path)).status, 404, path)
  })

  it('the embed is one small file, with the readers’ style sheet in it', async () => {
    const compressed = await get('/embed.js', { 'accept-encoding': 'br' })
    assert.equal(compressed.headers.get('content-encoding'), 'br')
    const bytes = Number(compressed.headers.get('content-length'))
    assert.ok(bytes > 0 && bytes <= 8192, `the embed has ${bytes} bytes, compressed`)
    const script = await compressed.text()
    assert.doesNotMatch(script, /\b(?:import|export)\b(?!\.meta)|\brequire\(/)
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await page(`/api/v1/stories/${article.id}/fragment`)) ?? []
    const properties = [...(await page(new URL(sheet).pathname)).matchAll(/--verbatim-[\w-]+/g)].map(([name]) => name)
    assert.ok(properties.length > 0 && properties.every((name) => script.includes(name)))
  })
})

describe('the receipt page', () => {
  it('shows status, text and hash, and is of its commenter alone', async () => {
    const { path, hash } = await own({ body: 'My own words' })
    const response = await get(path)
    const markup = await response.text()
    for (const part of ['Pending', 'My own words', hash, 'The river &amp; its &lt;bridge&gt;', `${program.url}${path}`]) assert.ok(markup.includes(part), part)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer')
    assert.match(`${response.headers.get('x-robots-tag')} ${markup}`, /noindex/)
  })

  it('shows the reason of a rejection and the message, and no note', async () => {
    const { path, commentId } = await own()
    await decide({ commentId, verdict: 'reject', guidelines: ['promotion'], message: 'Please leave out the shop.', note: 'known spammer' })
    const markup = await page(path)
    const clause = (await api.ask(routes.guidelines)).items.find(({ key }) => key === 'promotion')
    for (const part of ['Rejected', clause?.title ?? '?', 'Please leave out the shop.']) assert.ok(textOf(markup).includes(part), part)
    assert.doesNotMatch(markup, /known spammer/)
    assert.doesNotMatch(markup, /<form/)
  })

  it('withdraws by its button: pending and published comments, and twice without harm', async () => {
    for (const isPublished of [true, false]) {
      const { path, commentId } = await own({ body: 'To be taken back' })
      if (isPublished) await approve(commentId)
      const action = /<form method="post" action="([^"]+)"/.exec(await page(path))?.[1] ?? assert.fail()
      for (const _ of ['first', 'second']) {
        const response = await post(action, {})
        assert.equal(response.status, 303)
        assert.equal(new URL(response.headers.get('location') ?? '', program.url).pathname, path)
      }
      const markup = await page(path)
      assert.match(markup, /Withdrawn/)
      assert.doesNotMatch(markup, /<form/)
      assert.doesNotMatch(await page(articlePath), /To be taken back/)
    }
  })

  it('leaves a rejected comment as it is', async () => {
    const { path, commentId } = await own()
    await reject(commentId)
    assert.equal((await post(`${path}/withdraw`, {})).status, 303)
    assert.match(await page(path), /Rejected/)
  })

  it('is 404 for any other token, for the button too', async () => {
    assert.equal((await get('/receipts/unknown')).status, 404)
    assert.equal((await post('/receipts/unknown/withdraw', {})).status, 404)
  })
})

async function own(fields: Readonly<Record<string, unknown>> = {}) {
  const { comment, receipt } = await submit(article.id, fields)
  return { commentId: comment.id, path: `/receipts/${receipt.token}`, hash: comment.bodySha256 ?? '' }
}

function texts(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(Object.entries(submission()).map(([name, value]) => [name, String(value)])), ...fields }
}
