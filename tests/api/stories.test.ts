import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { bearer, openNewsroom } from './newsroom.ts'

const { api, editor, moderator, tokens, story, published, program } = await openNewsroom()
await api.as(bearer(tokens.settings)).ask(routes.patchSettings, { body: { origins: ['https://own.example'] } })

let urls = 0
const freshUrl = () => `https://news.example/put-${(urls += 1)}`
const put = (body: Readonly<Record<string, unknown>>) => editor.call(routes.putStory, { body })
const page = async (slug: string) => (await fetch(`${program.url}/stories/${encodeURIComponent(slug)}`)).text()

describe('PUT /stories', () => {
  it('makes a story with 201 and updates it with 200', async () => {
    const url = freshUrl()
    const made = await put({ url, headline: 'One' })
    const updated = await put({ url, headline: 'Two' })
    assert.deepEqual([made.status, updated.status], [201, 200])
    assert.equal(Object(updated.json).id, Object(made.json).id)
    assert.equal(Object(updated.json).headline, 'Two')
  })

  it('answers the story as GET does', async () => {
    const made = await story({ publisher: 'The Post', tags: ['water'], byline: 'Rêbîn', dateline: 'HALVERN', language: 'en', publishedAt: '2026-01-02T03:04:05Z' })
    assert.deepEqual(await api.ask(routes.story, { params: { storyId: made.id } }), made)
  })

  it('leaves an absent field as it is', async () => {
    const fields = { publisher: 'The Post', publishedAt: '2026-01-02', language: 'ckb', dateline: 'HALVERN', byline: 'Rêbîn', tags: ['water', 'river'], bodyHtml: '<p>Kept text</p>', commenting: 'closed' }
    const made = await story(fields)
    const updated = await editor.ask(routes.putStory, { body: { url: made.url, headline: 'Another headline' } })
    assert.deepEqual(updated, { ...made, headline: 'Another headline' })
    assert.match(await page(made.slug), /Kept text/)
  })

  it('clears a field with null', async () => {
    const made = await story({ publisher: 'The Post', publishedAt: '2026-01-02', language: 'ckb', dateline: 'HALVERN', byline: 'Rêbîn', tags: ['water'], bodyHtml: '<p>Cleared text</p>' })
    const nothing = { publisher: null, publishedAt: null, language: null, dateline: null, byline: null, tags: null, bodyHtml: null }
    const updated = await editor.ask(routes.putStory, { body: { url: made.url, headline: made.headline, ...nothing } })
    assert.deepEqual(updated, { ...made, publisher: null, publishedAt: null, language: null, dateline: null, byline: null, tags: [] })
    assert.doesNotMatch(await page(made.slug), /Cleared text/)
  })

  it('knows a story by its canonical URL', async () => {
    const made = await story({ url: 'https://news.example/canon/one?page=2' })
    const ways = [
      'http://news.example/canon/one?page=2', 'https://NEWS.example/canon/one/?page=2', 'HTTPS://news.example:443/canon/one?page=2#comments',
      'https://news.example/canon/one?utm_source=x&page=2&fbclid=1&utm_campaign=y&gclid=z', 'https://news.example/canon/one?page=2&',
    ]
    for (const url of ways) {
      assert.equal((await editor.ask(routes.putStory, { body: { url, headline: made.headline } })).id, made.id, url)
      assert.equal(Object(await api.ask(routes.stories, { query: { url } })).id, made.id, url)
    }
    assert.equal(made.url, 'https://news.example/canon/one?page=2')
  })

  it('keeps parameters that tell what is read', async () => {
    const one = await story({ url: 'https://news.example/read?id=1' })
    const two = await story({ url: 'https://news.example/read?id=2' })
    assert.notEqual(one.id, two.id)
  })

  it('takes the slug from the first headline in its own script, for good', async () => {
    const made = await story({ headline: 'هێڵی حەوتی پاس: A new line!' })
    assert.match(made.slug, /^هێڵی-حەوتی-پاس-a-new-line-[0-9a-z]+$/)
    assert.equal(made.pageUrl, `${program.url}/stories/${encodeURIComponent(made.slug)}`)
    const updated = await editor.ask(routes.putStory, { body: { url: made.url, headline: 'Something else' } })
    assert.equal(updated.slug, made.slug)
  })

  it('gives two stories with one headline two slugs', async () => {
    const [one, two] = [await story({ headline: 'The same' }), await story({ headline: 'The same' })]
    assert.notEqual(one.slug, two.slug)
  })

  it('cleans the body by an allow-list', async () => {
    const bodyHtml = '<h1>In</h1><p onclick="x()" style="color:red" class="c">Read <a href="javascript:alert(1)">a</a> <a href="https://example.org/" target="_blank">b</a></p>'
      + '<script>evil1</script><style>evil2</style><iframe src="https://evil.example"></iframe><img src="https://evil.example/x.png" onerror="evil3"><form action="https://evil.example"><input></form><svg onload="evil4"></svg>'
    const text = (await page((await story({ bodyHtml })).slug)).match(/<div class="body"[\s\S]*?<\/div>/)?.[0] ?? ''
    assert.match(text, /<p>Read <a[^>]*>a<\/a> <a href="https:\/\/example\.org\/"[^>]*>b<\/a><\/p>/)
    assert.doesNotMatch(text, /script|style|onclick|evil|<img|<form|<input|<svg|<iframe|<h1|class="c"/)
  })

  it('keeps a bare date that day, and a time in UTC', async () => {
    assert.equal((await story({ publishedAt: '2017-09-04' })).publishedAt, '2017-09-04')
    assert.equal((await story({ publishedAt: '2017-09-04T23:30:00+03:00' })).publishedAt, '2017-09-04T20:30:00.000Z')
  })

  it('takes each tag once, without blanks around it', async () => {
    assert.deepEqual((await story({ tags: [' ISIS  convoy ', 'ISIS convoy', 'Syria', ' '] })).tags, ['ISIS convoy', 'Syria'])
  })

  it('takes a body of hundreds of kilobytes, and none of more than 1 MiB', async () => {
    const bodyHtml = `<p>${'word '.repeat(100_000)}</p>`
    assert.equal((await put({ url: freshUrl(), headline: 'Long', bodyHtml })).status, 201)
    await editor.refused(routes.putStory, { body: { url: freshUrl(), headline: 'Longer', bodyHtml: bodyHtml.repeat(3) } }, 'body-too-large')
  })

  const refusals: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['without a URL', { headline: 'x' }, '/url'],
    ['without a headline', { url: 'https://news.example/x' }, '/headline'],
    ['with an empty headline', { url: 'https://news.example/x', headline: '' }, '/headline'],
    ['with a URL that is not of the web', { url: 'ftp://news.example/x', headline: 'x' }, '/url'],
    ['with a URL that is none', { url: 'https://', headline: 'x' }, '/url'],
    ['with a date that is none', { url: 'https://news.example/x', headline: 'x', publishedAt: '2026-02-31' }, '/publishedAt'],
    ['with a date of another form', { url: 'https://news.example/x', headline: 'x', publishedAt: '04-09-2017' }, '/publishedAt'],
    ['with a time without its zone', { url: 'https://news.example/x', headline: 'x', publishedAt: '2026-02-01T10:00:00' }, '/publishedAt'],
    ['with tags that are no list', { url: 'https://news.example/x', headline: 'x', tags: 'a' }, '/tags'],
    ['with a tag that is no text', { url: 'https://news.example/x', headline: 'x', tags: [1] }, '/tags/0'],
    ['with a language that is none', { url: 'https://news.example/x', headline: 'x', language: 'not a language' }, '/language'],
    ['with commenting neither open nor closed', { url: 'https://news.example/x', headline: 'x', commenting: 'maybe' }, '/commenting'],
    ['with a field it does not know', { url: 'https://news.example/x', headline: 'x', author: 'y' }, '/author'],
  ]
  for (const [what, body, path] of refusals) {
    it(`is refused ${what}, naming the field`, async () => {
      const { errors = [] } = await editor.refused(routes.putStory, { body }, 'input-refused')
      assert.equal(errors[0]?.path, path)
    })
  }

  it('needs the scope stories, which no other implies', async () => {
    const body = { url: freshUrl(), headline: 'x' }
    await api.refused(routes.putStory, { body }, 'signature-missing')
    await api.as(bearer('not-a-token')).refused(routes.putStory, { body }, 'signature-missing')
    await moderator.refused(routes.putStory, { body }, 'forbidden')
    await api.as(bearer(tokens.settings)).refused(routes.putStory, { body }, 'forbidden')
  })
})

describe('GET /stories', () => {
  it('answers an unsaved story for an unknown URL of an own origin, and writes nothing', async () => {
    const query = { url: 'http://OWN.example/new-one/?utm_source=feed' }
    for (const _ of ['first', 'second']) {
      const found = Object(await api.ask(routes.stories, { query }))
      assert.deepEqual(
        [found.id, found.slug, found.pageUrl, found.url, found.commenting, found.commentCount, found.tags],
        [null, null, null, 'https://own.example/new-one', 'open', 0, []],
      )
    }
    const { items } = Object(await api.ask(routes.stories, { query: { limit: 200 } }))
    assert.ok(!items.some(({ url }: { url: string }) => url.includes('new-one')))
  })

  it('answers 404 for an unknown URL of any other origin', async () => {
    await api.refused(routes.stories, { query: { url: 'https://elsewhere.example/a' } }, 'story-unknown')
  })

  it('refuses a URL that is none', async () => {
    const { errors = [] } = await api.refused(routes.stories, { query: { url: 'nonsense' } }, 'input-refused')
    assert.equal(errors[0]?.path, '/url')
  })

  it('answers 404 for an unknown id, and for one that is none', async () => {
    await api.refused(routes.story, { params: { storyId: '00000000-0000-4000-8000-000000000000' } }, 'story-unknown')
    await api.refused(routes.story, { params: { storyId: 'nothing' } }, 'not-found')
  })

  it('lists the stories of a tag, newest published first, in pages that hold each once', async () => {
    const made = []
    for (const day of ['2026-03-02', '2026-03-04', '2026-03-01', '2026-03-05', '2026-03-03']) made.push(await story({ tags: ['a tag, of "five"'], publishedAt: day }))
    const seen: string[] = []
    let cursor: string | null = ''
    for (let pages = 0; cursor !== null; pages += 1) {
      assert.ok(pages < 4)
      const found: { items: readonly { publishedAt: string }[]; nextCursor: string | null } =
        Object(await api.ask(routes.stories, { query: { tag: 'a tag, of "five"', limit: 2, ...(cursor === '' ? {} : { cursor }) } }))
      seen.push(...found.items.map(({ publishedAt }) => publishedAt))
      cursor = found.nextCursor
    }
    assert.deepEqual(seen, made.map(({ publishedAt }) => publishedAt).toSorted().toReversed())
  })

  it('answers an empty list for a tag that no story has', async () => {
    assert.deepEqual(await api.ask(routes.stories, { query: { tag: 'nobody has this' } }), { items: [], nextCursor: null })
  })

  it('refuses a cursor of another list, a limit outside 1 to 200, and what it does not know', async () => {
    for (const [name, value] of [['cursor', 'x'], ['cursor', 'WyJuZXdlc3QiLDFd'], ['limit', 0], ['limit', 201], ['limit', 'many'], ['colour', 'red']] as const) {
      const { errors = [] } = await api.refused(routes.stories, { query: { [name]: value } }, 'input-refused')
      assert.deepEqual(errors.map(({ path }) => path), [`/${name}`])
    }
  })

  it('counts approved comments alone', async () => {
    const { id } = await story()
    await published(id)
    await api.ask(routes.submitComment, { params: { storyId: id }, body: { name: 'a', email: 'a@example.org', body: 'waits' } })
    assert.equal((await api.ask(routes.story, { params: { storyId: id } })).commentCount, 1)
  })
})

describe('PATCH /stories/{storyId}', () => {
  it('closes and opens commenting, for moderators and story programs alike', async () => {
    const made = await story()
    const params = { storyId: made.id }
    assert.deepEqual(await moderator.ask(routes.patchStory, { params, body: { commenting: 'closed' } }), { ...made, commenting: 'closed' })
    assert.deepEqual(await api.ask(routes.story, { params }), { ...made, commenting: 'closed' })
    assert.deepEqual(await editor.ask(routes.patchStory, { params, body: { commenting: 'open' } }), made)
  })

  it('is refused to others, for unknown stories, and with other fields', async () => {
    const params = { storyId: (await story()).id }
    const body = { commenting: 'closed' }
    await api.refused(routes.patchStory, { params, body }, 'signature-missing')
    await api.as(bearer(tokens.settings)).refused(routes.patchStory, { params, body }, 'forbidden')
    await moderator.refused(routes.patchStory, { params: { storyId: '00000000-0000-4000-8000-000000000000' }, body }, 'story-unknown')
    for (const wrong of [{}, { commenting: 'ajar' }, { commenting: null }, { commenting: 'open', headline: 'x' }]) {
      await moderator.refused(routes.patchStory, { params, body: wrong }, 'input-refused')
    }
  })
})
