import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseHtml } from './html.ts'
import type { StoryDraft } from './story-draft.ts'

function story(html: string): StoryDraft {
  const result = parseHtml(html, { dateOrder: 'dmy' })
  assert.ok(result.ok)
  return result.value
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

const rain = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Rain' }

describe('a web page', () => {
  it('gives every fact of its JSON-LD', () => {
    const facts = {
      ...rain, url: 'https://rain.example/a', datePublished: '2019-11-05T10:00:00+03:00', publisher: { '@type': 'Organization', name: 'The Daily Rain' },
      author: [{ '@type': 'Person', name: 'Jane Doe' }, 'Ali Karim', 'https://rain.example/staff'], keywords: 'river, bridge', inLanguage: 'en-GB',
      dateline: 'HARBOUR', articleBody: 'It <fell>.\n\nIt stopped\ud800.',
    }
    assert.deepEqual(story(`<html lang="de">${jsonLd(facts)}`), {
      url: 'https://rain.example/a', headline: 'Rain', publisher: 'The Daily Rain', publishedAt: '2019-11-05T07:00:00.000Z', language: 'en-GB',
      dateline: 'HARBOUR', byline: 'Jane Doe, Ali Karim', tags: ['river', 'bridge'], bodyHtml: '<p>It &lt;fell&gt;.</p>\n<p>It stopped\ufffd.</p>',
    })
  })

  it('reads the other shapes of the same facts', () => {
    const { url, byline, tags, language } = story(jsonLd({
      ...rain, '@type': ['Thing', 'ReportageNewsArticle'], mainEntityOfPage: { '@id': 'https://rain.example/b' },
      author: { name: 'By Jane Doe' }, keywords: ['river', { '@type': 'DefinedTerm', name: 'bridge' }], inLanguage: { name: 'Kurdish', alternateName: 'ckb' },
    }))
    assert.deepEqual([url, byline, tags, language], ['https://rain.example/b', 'Jane Doe', ['river', 'bridge'], 'ckb'])
  })

  it('finds the article in lists, in graphs and among several blocks, past the broken ones', () => {
    const graph = { '@graph': [{ '@type': 'WebPage', mainEntity: null }, { ...rain, publisher: { '@id': '#us' } }, { '@type': 'Organization', '@id': '#us', name: 'The Daily Rain' }] }
    const page = `<script type="application/ld+json">{"@type": "NewsArticle", </script>${jsonLd([{ '@type': 'BreadcrumbList' }])}${jsonLd([graph])}`
    assert.deepEqual([story(page).headline, story(page).publisher], ['Rain', 'The Daily Rain'])
  })

  it('falls back to its og: tags, its canonical link and its language', () => {
    const page = `<html lang="ar"><title>Rain | Daily</title><link rel="canonical" href="https://rain.example/c">
      <meta property="og:title" content="Rain &amp; river"><meta property="og:site_name" content="The Daily Rain"><meta property="og:url" content="/c">
      <meta property="article:published_time" content="2019-11-05"><meta property="article:tag" content="river"><meta property="article:tag" content="bridge">`
    const { headline, publisher, url, publishedAt, tags, language } = story(page)
    assert.deepEqual([headline, publisher, url, publishedAt, tags, language], ['Rain & river', 'The Daily Rain', 'https://rain.example/c', '2019-11-05', ['river', 'bridge'], 'ar'])
  })

  it('falls back to the heading of the article, then to the title of the page', () => {
    assert.equal(story('<title>Daily</title><h1>Logo</h1><article><h1>Rain\n fell</h1></article>').headline, 'Rain fell')
    assert.equal(story('<svg><title>Icon</title></svg><title>Rain</title>').headline, 'Rain')
  })

  it('gives the inside of its article without what is not text', () => {
    const article = `<article><h1>Rain</h1><script>x</script><style>y</style><nav>n</nav><p>It <b>fell</b>.</p><figure><img src=a><figcaption>Photo</figcaption></figure>
      <aside>Related</aside><!-- ad --><form>Subscribe</form><button>Share</button><template><p>t</p></template><p>It stopped.</p></article>`
    assert.equal(story(article).bodyHtml.replace(/\s*\n\s*/gu, ''), '<p>It <b>fell</b>.</p><p>It stopped.</p>')
  })

  it('prefers what it shows to what it states, and main to nothing', () => {
    const stated = jsonLd({ ...rain, articleBody: 'Stated.' })
    assert.equal(story(`${stated}<article><p>Shown.</p></article>`).bodyHtml, '<p>Shown.</p>')
    assert.equal(story(`${stated}<main><p>Shown.</p></main>`).bodyHtml, '<p>Shown.</p>')
    assert.equal(story(`${stated}<article> </article>`).bodyHtml, '<p>Stated.</p>')
    assert.equal(story('<title>Rain</title><div>Menu</div>').bodyHtml, '')
  })

  it('takes the longest article, for teasers are articles too', () => {
    assert.equal(story('<title>Rain</title><article>Teaser</article><article>It fell on Sunday.</article>').bodyHtml, 'It fell on Sunday.')
  })

  it('never lets a reader’s comment pass for the article', () => {
    const long = 'A comment longer than the article. '.repeat(5)
    const page = `<title>Rain</title><article><p>It fell.</p><article>${long}</article><section id="comments">${long}</section></article>
      <ol class="comment-list"><li><article>${long}</article></li></ol>`
    assert.equal(story(page).bodyHtml, '<p>It fell.</p>')
  })

  it('is refused without a headline', () => {
    assert.deepEqual(parseHtml('<p>It fell.</p>', { dateOrder: 'dmy' }), { ok: false, refusal: { code: 'headline-missing' } })
  })

  it('is read however deep it is nested', () => {
    const depth = 100_000
    assert.equal(story(`<title>Rain</title><article>${'<div>'.repeat(depth)}It fell.`).bodyHtml.length, 11 * depth + 8)
    assert.equal(story(`<title>Rain</title>${'<article>'.repeat(depth)}`).bodyHtml, '')
    assert.equal(story(`<title>Rain</title><script type="application/ld+json">${'['.repeat(depth)}${']'.repeat(depth)}</script>`).headline, 'Rain')
  })
})
