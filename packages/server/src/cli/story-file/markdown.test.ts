import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseMarkdown } from './markdown.ts'
import type { StoryDraft, StoryFileRefusal } from './story-draft.ts'

function story(...lines: readonly string[]): StoryDraft {
  const result = parseMarkdown(lines.join('\n'), { dateOrder: 'dmy' })
  assert.ok(result.ok)
  return result.value
}

function refusal(...lines: readonly string[]): StoryFileRefusal | undefined {
  const result = parseMarkdown(lines.join('\n'), { dateOrder: 'dmy' })
  return result.ok ? undefined : result.refusal
}

describe('a Markdown file', () => {
  it('gives every fact of its front matter', () => {
    const draft = story(
      '---', 'Title: "Rain: the facts"', 'canonical: https://rain.example/a', 'date: 2019-11-05', 'publisher: The Daily Rain', 'lang: en',
      'tags: [river, 2019, river]', 'dateline: HARBOUR', 'author:', '  - Jane Doe', '  - name: Ali Karim', 'layout: post', '---', '', 'It *fell*.',
    )
    assert.deepEqual(draft, {
      url: 'https://rain.example/a', headline: 'Rain: the facts', publisher: 'The Daily Rain', publishedAt: '2019-11-05', language: 'en',
      dateline: 'HARBOUR', byline: 'Jane Doe, Ali Karim', tags: ['river', '2019'], bodyHtml: '<p>It <em>fell</em>.</p>',
    })
  })

  it('reads tags in one line, By before a name, and times with a zone', () => {
    const draft = story('---', 'headline: Rain', 'tags: river, bridge', 'byline: By Jane Doe', 'publishedAt: 2019-11-05T10:00:00+03:00', '---', 'It fell.')
    assert.deepEqual([draft.tags, draft.byline, draft.publishedAt], [['river', 'bridge'], 'Jane Doe', '2019-11-05T07:00:00.000Z'])
  })

  it('takes the first top heading for the headline and out of the body', () => {
    const draft = story('Before.', '', '# The *big* rain &amp; `more`', '', '## Part', '', '# Another')
    assert.equal(draft.headline, 'The big rain & more')
    assert.equal(draft.bodyHtml, '<p>Before.</p>\n<h2>Part</h2>\n<h1>Another</h1>')
  })

  it('does not say the headline twice', () => {
    assert.equal(story('---', 'title: Rain', '---', '# Rain', '', 'It fell.').bodyHtml, '<p>It fell.</p>')
    assert.match(story('---', 'title: Rain', '---', '# River', '', 'It rose.').bodyHtml, /River/u)
  })

  it('takes a ruler at its beginning for a ruler', () => assert.equal(story('---', '', '# Rain').headline, 'Rain'))

  it('leaves out a path where an address is needed', () => assert.equal(story('---', 'title: Rain', 'url: /rain', '---').url, null))

  it('is refused without a headline', () => assert.deepEqual(refusal('## Rain', '', 'It fell.'), { code: 'headline-missing' }))

  it('is refused with the line where its front matter is broken', () => {
    const broken = refusal('---', 'title: Rain', 'publisher: The: Daily', '---', 'It fell.')
    assert.ok(broken?.code === 'front-matter-broken')
    assert.equal(broken.line, 3)
    assert.deepEqual(refusal('---', 'title: Rain', 'It fell.'), { code: 'front-matter-broken', line: 1, reason: 'a closing line of three hyphens is missing' })
  })

  it('is refused where its front matter says what cannot be', () => {
    assert.deepEqual(refusal('---', 'title: Rain', 'date: 31-02-2019', '---'), { code: 'front-matter-invalid', line: 3, key: 'date', value: '31-02-2019' })
    assert.deepEqual(refusal('---', 'lang: Rainish', 'title: Rain', '---'), { code: 'front-matter-invalid', line: 2, key: 'lang', value: 'Rainish' })
  })

  it('is refused where its parser would not come to an end in time or in depth', () => {
    assert.deepEqual(refusal('# Rain', '', '*a_'.repeat(5000)), { code: 'line-too-long', line: 3, limitCharacters: 10_000 })
    assert.deepEqual(refusal('---', 'title: Rain', '---', 'a'.repeat(10_001)), { code: 'line-too-long', line: 4, limitCharacters: 10_000 })
    assert.deepEqual(refusal('# Rain', '', '>'.repeat(9999)), { code: 'nested-too-deep' })
  })

  it('survives front matter nested or multiplied beyond reason', () => {
    assert.equal(refusal('---', `a: ${'['.repeat(30_000)}`, '---', '# Rain')?.code, 'front-matter-broken')
    const doubled = Array.from({ length: 30 }, (_, n) => `k${n + 1}: &k${n + 1} [*k${n}, *k${n}]`)
    assert.equal(story('---', 'k0: &k0 [x, x]', ...doubled, '---', '# Rain').headline, 'Rain')
  })
})
