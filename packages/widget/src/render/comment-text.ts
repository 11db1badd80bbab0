import { LinkifyIt, type Match } from 'linkify-it'
import { html, type Html, type HtmlPart } from './html.ts'

// Only addresses that say http or https: guessing at `word.word` makes links of missing spaces.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
linkify.add('//', null).add('ftp:', null).add('mailto:', null)

/**
 * A comment's plain text as an inert block whose `textContent` is exactly that text.
 * Line breaks and blanks are kept by `white-space: pre-wrap` on the class
 * `comment-text`, so nothing may be added inside the element; `dir=auto` isolates it
 * from the page. An erased text (`null`) is nothing.
 */
export function commentText(body: string | null, language: string | null): Html | undefined {
  if (body === null) return undefined
  return html`<div class="comment-text" dir="auto"${language !== null && html` lang="${language}"`}>${withLinks(body)}</div>`
}

function withLinks(text: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = []
  let end = 0
  for (const match of linkify.match(text) ?? []) {
    parts.push(text.slice(end, match.index), link(match))
    end = match.lastIndex
  }
  return [...parts, text.slice(end)]
}

// `dir` keeps the address readable inside right-to-left text, and keeps it from deciding the comment's direction.
function link(match: Match): Html {
  return html`<a href="${match.url}" dir="ltr" rel="ugc nofollow noopener">${match.raw}</a>`
}
