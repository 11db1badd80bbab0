import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { newId, newSite, type SiteId, type Story } from '@verbatim/core'
import { cleanHtml, systemChance, systemHashing } from '../platform/index.ts'
import type { StoryPut } from './ports.ts'
import { putStory, storyAtUrl, unsavedHeadline, type StoryInput } from './put-story.ts'

describe('putting a story', () => {
  it('knows it by its canonical URL', async () => {
    const { url, slug } = await put({ url: 'http://News.Example/a/?utm_source=x#top', headline: 'Buses leave' })
    assert.equal(url, 'https://news.example/a')
    assert.match(slug, /^buses-leave-[0-9a-f]{8}$/)
    assert.equal(slug, (await put({ url: 'https://news.example/a', headline: 'Buses leave' })).slug)
  })

  it('refuses what is no http or https URL', async () => {
    assert.deepEqual(await putStory(deps([]), { url: 'ftp://news.example/a', headline: 'A' }), { ok: false, refusal: { code: 'field-refused', field: 'url', reason: 'url' } })
  })

  it('leaves a field that is absent and clears one that is null', async () => {
    assert.deepEqual((await put({})).changes, { headline: 'A' })
    assert.deepEqual((await put({ publisher: null, tags: null, bodyHtml: null, publishedAt: null })).changes, {
      headline: 'A', publisher: null, tags: [], bodyHtml: null, lead: null, publishedAt: null,
    })
  })

  it('keeps each tag once, without the space around it', async () => {
    assert.deepEqual((await put({ tags: [' ISIS', 'ISIS', 'Deir  ez-Zor', ' ', 'isis'] })).changes.tags, ['ISIS', 'Deir ez-Zor', 'isis'])
  })

  it('keeps a bare date as that day, and a time in UTC', async () => {
    const stored: Readonly<Record<string, string>> = {
      '2017-09-04': '2017-09-04',
      '2016-02-29': '2016-02-29',
      '2017-09-04T10:00:00Z': '2017-09-04T10:00:00.000Z',
      '2017-09-04t10:00:00z': '2017-09-04T10:00:00.000Z',
      '2017-09-04 10:00:00.5+03:00': '2017-09-04T07:00:00.500Z',
      '2017-09-04T01:00:00+03:00': '2017-09-03T22:00:00.000Z',
    }
    for (const [given, kept] of Object.entries(stored)) assert.equal((await put({ publishedAt: given })).changes.publishedAt, kept, given)
  })

  it('refuses a date that is none, or a time without its zone', async () => {
    const times = ['', 'yesterday', '04-09-2017', '2017-9-4', '2017-02-29', '2017-02-30', '2017-13-01', '2017-00-10', '2017-02-31T10:00:00Z', '2017-09-04T10:00:00', '2017-09-04T25:00:00Z', '2017-09-04T10:61:00Z', '2017-09-04Z', '+002017-09-04']
    for (const publishedAt of times) {
      const result = await putStory(deps([]), { url: 'https://news.example/a', headline: 'A', publishedAt })
      assert.deepEqual(result, { ok: false, refusal: { code: 'field-refused', field: 'publishedAt', reason: 'date' } }, publishedAt)
    }
  })

  it('takes or refuses any date without a fault', async () => {
    const time = fc.tuple(digits(4), digits(2), digits(2), digits(2), digits(2), digits(2), digits(2)).map(([y, mo, d, h, mi, s, z]) => `${y}-${mo}-${d}T${h}:${mi}:${s}+${z}:00`)
    await fc.assert(fc.asyncProperty(time, async (publishedAt) => {
      await putStory(deps([]), { url: 'https://news.example/a', headline: 'A', publishedAt })
    }))
  })

  it('cleans the article and keeps its beginning as plain text', async () => {
    const { changes } = await put({ bodyHtml: '<p onclick="x()">One &amp; two.</p><script>alert(1)</script><p>Three.</p>' })
    assert.equal(changes.bodyHtml, '<p>One &amp; two.</p><p>Three.</p>')
    assert.equal(changes.lead, 'One & two. Three.')
    assert.equal((await put({ bodyHtml: '<hr>' })).changes.lead, null)
  })

  it('ends a long beginning after a whole word, or a whole character where there are no words', async () => {
    assert.equal(await leadOf(`${'word '.repeat(100)}`), `${'word '.repeat(60).trim()}…`)
    assert.equal(await leadOf('文'.repeat(400)), `${'文'.repeat(150)}…`)
    for (const text of ['😀'.repeat(400), `a${'😀'.repeat(400)}`]) {
      const lead = await leadOf(text)
      assert.ok(lead.isWellFormed())
      assert.ok(text.startsWith(lead.slice(0, -1)))
    }
  })
})

describe('the story at a URL', () => {
  const site = { ...newSite, id: newId<SiteId>(1, (count) => systemChance.bytes(count)), name: 'News', origins: ['https://news.example'] }

  it('is the one that is known, wherever it is', async () => {
    const known = storyOf(await put({ url: 'https://elsewhere.example/a' }))
    const found = await storyAtUrl({ ...deps([]), stories: { ...deps([]).stories, findByUrl: async () => known } }, { site, url: known.url })
    assert.deepEqual(found, { ok: true, value: known })
  })

  it('is made on an own origin', async () => {
    const puts: StoryPut[] = []
    const made = await storyAtUrl(deps(puts), { site, url: 'http://news.example/a/?fbclid=1' })
    assert.equal(made.ok && made.value.url, 'https://news.example/a')
    assert.equal(puts.length, 1)
  })

  it('is refused on another origin, and where there is no URL', async () => {
    const puts: StoryPut[] = []
    assert.deepEqual(await storyAtUrl(deps(puts), { site, url: 'https://evil.example/a' }), { ok: false, refusal: { code: 'story-unknown' } })
    assert.deepEqual(await storyAtUrl(deps(puts), { site, url: 'nonsense' }), { ok: false, refusal: { code: 'field-refused', field: 'storyUrl', reason: 'url' } })
    assert.deepEqual(puts, [])
  })

  it('has its host alone for a headline: anybody can make up the rest of an address', () => {
    assert.equal(unsavedHeadline('https://news.example/THE%20EDITOR%E2%80%AE'), 'news.example')
  })

  it('has the letters of its address in its slug, and is not announced', async () => {
    const puts: StoryPut[] = []
    await storyAtUrl(deps(puts), { site, url: 'https://news.example/2026/A-Bridge%20Opens%E2%80%AE%zz' })
    await storyAtUrl(deps(puts), { site, url: 'https://news.example/A-Bridge%20Opens%E2%80%AE' })
    assert.deepEqual(puts.map(({ slug }) => slug.replace(/[0-9a-f]{8}$/, '')), ['2026-a-bridge-20opens-e2-80-ae-zz-', 'a-bridge-opens-'])
    assert.deepEqual(puts.map(({ announced }) => announced), [false, false])
  })
})

function deps(puts: StoryPut[]) {
  return {
    stories: {
      findByUrl: async () => undefined,
      async put(one: StoryPut) {
        puts.push(one)
        return { story: storyOf(one), made: true }
      },
    },
    clock: { now: () => 1 },
    chance: systemChance,
    hashing: systemHashing,
    html: cleanHtml,
  }
}

function digits(length: number) {
  return fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'))
}

async function put(input: Partial<StoryInput>): Promise<StoryPut> {
  const puts: StoryPut[] = []
  const result = await putStory(deps(puts), { url: 'https://news.example/a', headline: 'A', ...input })
  const [one] = puts
  assert.ok(result.ok && one !== undefined, JSON.stringify(result))
  return one
}

async function leadOf(text: string): Promise<string> {
  const { changes } = await put({ bodyHtml: `<p>${text}</p>` })
  return changes.lead ?? ''
}

function storyOf({ id, url, slug, headline }: StoryPut): Story {
  const none = { publisher: null, publishedAt: null, language: null, dateline: null, byline: null, bodyHtml: null, lead: null }
  return { id, url, slug, headline, ...none, tags: [], commenting: 'open', commentCount: 0 }
}
