import type { PublicComment, Story, ThreadEntry } from '@verbatim/contract'
import { raw, type Html, type ThreadView } from '@verbatim/widget/render'

export interface LinkedStory {
  readonly story: Story
  readonly siteName: string
  readonly lead: string | null
  /** As it stands on the page. */
  readonly page: ThreadView['page']
  /** Absolute, of the page it stands on. */
  readonly pageUrl: string
}

// The text stands on the page anyway. With all comments of a page the open one, which is compressed by gzip, would be
// two thirds larger, with ten a fortieth: docs/decisions/0020.
const mostComments = 10
const mostCharacters = 4000

/** The story with its first comments in the words of schema.org, for search engines. */
export function linkedStory({ story, siteName, lead, page, pageUrl }: LinkedStory): Html {
  const { headline, url, publishedAt, byline, publisher, language, tags, commentCount } = story
  const comment = linkedThreads(page.items, { pageUrl, left: { comments: mostComments, characters: mostCharacters } })
  return dataBlock({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    url,
    'mainEntityOfPage': url,
    'discussionUrl': `${pageUrl}#comments`,
    'publisher': { '@type': 'Organization', name: publisher ?? siteName },
    ...(publishedAt !== null && { datePublished: publishedAt }),
    ...(byline !== null && { author: { '@type': 'Person', name: byline } }),
    ...(language !== null && { inLanguage: language }),
    ...(lead !== null && { description: lead }),
    ...(tags.length > 0 && { keywords: tags }),
    commentCount,
    ...(comment.length > 0 && { comment }),
  })
}

interface Room {
  readonly pageUrl: string
  /** How much more may go in. */
  readonly left: { comments: number; characters: number }
}

function linkedThreads(items: LinkedStory['page']['items'], room: Room): readonly object[] {
  return items.flatMap((item) => linkedComment(item, room, 'replies' in item ? item.replies.items : []))
}

/** Whole or not at all: a text is never cut. What is below one that was removed has no place. */
function linkedComment(entry: ThreadEntry, room: Room, replies: readonly ThreadEntry[] = []): readonly object[] {
  if ('removed' in entry || !takesRoom(entry, room)) return []
  const comment = replies.flatMap((reply) => linkedComment(reply, room))
  return [{
    '@type': 'Comment',
    'url': `${room.pageUrl}#comment-${entry.id}`,
    'dateCreated': entry.submittedAt,
    'author': { '@type': 'Person', name: entry.author.name },
    'text': entry.body,
    ...(entry.language !== null && { inLanguage: entry.language }),
    ...(comment.length > 0 && { comment }),
  }]
}

function takesRoom({ body }: PublicComment, { left }: Room): boolean {
  const characters = body?.length ?? 0
  if (left.comments === 0 || characters > left.characters) return false
  left.comments -= 1
  left.characters -= characters
  return true
}

/** A data block runs nothing, and the policy for scripts does not speak of it. Without `<` nothing in it ends it, nor begins a comment. */
function dataBlock(data: object): Html {
  return raw(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`)
}
