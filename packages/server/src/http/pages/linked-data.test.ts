import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PublicComment, Replies, Story } from '@verbatim/contract'
import { linkedStory, type LinkedStory } from './linked-data.ts'

const story: Story = {
  id: 's', url: 'https://news.example/a', slug: 'a', pageUrl: null, headline: 'A "bridge" </script><!--<script>', publisher: null, publishedAt: '2017-09-04', language: 'ckb',
  dateline: null, byline: 'Lena Marsh', tags: ['Bridges'], commenting: 'open', commentCount: 230,
}
const comment = (id: string, fields: Partial<PublicComment> = {}): PublicComment => ({
  id, storyId: 's', parentId: null, rootId: id, author: { name: `Author of ${id}` }, body: `Text of ${id}`, bodySha256: 'ab', language: null,
  submittedAt: '2017-09-04T18:40:00Z', decidedAt: '2017-09-04T18:50:00Z', replyCount: 0, recommendations: 0, ...fields,
})
const replies = (...items: Replies['items']): Replies => ({ items, nextCursor: null, total: items.length })
const removed = (id: string) => ({ id, parentId: null, rootId: id, removed: true, replyCount: 1 }) as const

interface Linked {
  readonly text: string
  readonly url: string
  readonly author: { readonly name: string }
  readonly comment?: readonly Linked[]
}

function dataOf(items: LinkedStory['page']['items'], fields: Partial<Story> = {}): Readonly<Record<string, unknown>> & { readonly comment?: readonly Linked[] } {
  const markup = String(linkedStory({ story: { ...story, ...fields }, siteName: 'The Courier', lead: 'It opens.', page: { items, nextCursor: null }, pageUrl: 'https://comments.example/stories/a' }))
  const [, json = assert.fail(markup)] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(markup) ?? []
  return JSON.parse(json)
}

describe('what a page says for search engines', () => {
  it('is the article with all that is known of it', () => {
    const { comment: none, ...article } = dataOf([])
    assert.equal(none, undefined)
    assert.deepEqual(article, {
      '@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': story.headline, 'url': story.url, 'mainEntityOfPage': story.url, 'discussionUrl': 'https://comments.example/stories/a#comments',
      'publisher': { '@type': 'Organization', name: 'The Courier' }, 'datePublished': '2017-09-04', 'author': { '@type': 'Person', name: 'Lena Marsh' }, 'inLanguage': 'ckb', 'description': 'It opens.',
      'keywords': ['Bridges'], 'commentCount': 230,
    })
    const unknown = dataOf([], { publisher: 'Halvern Post', publishedAt: null, byline: null, language: null, tags: [] })
    assert.deepEqual(Object.keys(unknown), ['@context', '@type', 'headline', 'url', 'mainEntityOfPage', 'discussionUrl', 'publisher', 'description', 'commentCount'])
    assert.deepEqual(unknown['publisher'], { '@type': 'Organization', name: 'Halvern Post' })
  })

  it('holds comments to the letter, with the replies below them', () => {
    const body = '  </script> <!-- ]]> \u2028 \u202e "q" \\ \n\t&amp; '
    const [root, ...more] = dataOf([{ ...comment('c1', { body, language: 'en' }), replies: replies(comment('c2', { parentId: 'c1' }), removed('c3')) }]).comment ?? []
    assert.deepEqual(more, [])
    assert.deepEqual(root, {
      '@type': 'Comment', 'url': 'https://comments.example/stories/a#comment-c1', 'dateCreated': '2017-09-04T18:40:00Z', 'author': { '@type': 'Person', name: 'Author of c1' }, 'text': body, 'inLanguage': 'en',
      'comment': [{ '@type': 'Comment', 'url': 'https://comments.example/stories/a#comment-c2', 'dateCreated': '2017-09-04T18:40:00Z', 'author': { '@type': 'Person', name: 'Author of c2' }, 'text': 'Text of c2' }],
    })
  })

  it('has the first ten, as long as they are short, and cuts none', () => {
    const many = (count: number, fields: Partial<PublicComment> = {}) => Array.from({ length: count }, (_, index) => ({ ...comment(`c${index}`, fields), replies: replies() }))
    assert.equal(dataOf(many(50)).comment?.length, 10)
    assert.deepEqual(dataOf(many(50, { body: 'x'.repeat(1500) })).comment?.map(({ text }) => text.length), [1500, 1500])
    assert.deepEqual(dataOf([...many(1, { body: 'x'.repeat(5000) }), { ...removed('c8'), replies: replies(comment('c9')) }]).comment, undefined)
  })
})
