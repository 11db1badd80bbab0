import type { Story } from '@verbatim/contract'
import { address, commentsSection, html, messagesFor, raw, type CommentsView, type Html } from '@verbatim/widget/render'
import { readerLayout, textSizes, type ReaderFrame } from './layout.ts'
import { linkedStory } from './linked-data.ts'
import { storyLanguage } from './story-language.ts'
import { storyMeta } from './story-list.ts'
import { tagPath } from './tag-page.ts'

export interface ArticlePage {
  readonly frame: ReaderFrame
  /** One that has a slug. */
  readonly story: Story
  /** Cleaned by the allow-list; it goes on the page as it is. */
  readonly bodyHtml: string | null
  /** The beginning as plain text, for search engines. */
  readonly lead: string | null
  readonly comments: CommentsView
  /** Address of the script that makes the comments live; all is there without it. */
  readonly script: string
}

/** `/stories/{slug}`: the article, then its comments, the moderation statement and the form. */
export function articlePage(page: ArticlePage): string {
  const { frame, story } = page
  const { skipToArticle, skipToComments } = messagesFor(frame.language).page
  const main = html`${article(page)}
<verbatim-comments story="${story.url}" lang="${frame.language}">${commentsSection(page.comments)}</verbatim-comments>`
  return readerLayout(frame, {
    title: story.headline,
    description: page.lead,
    canonicalUrl: story.url,
    feedPath: `${page.comments.thread.path}/comments.atom`,
    data: linkedStory({ story, siteName: frame.siteName, lead: page.lead, page: page.comments.thread.page, pageUrl: `${frame.baseUrl}${page.comments.thread.path}` }),
    skips: [{ href: '#main', label: skipToArticle }, { href: '#comments-heading', label: skipToComments }],
    main,
    script: page.script,
  })
}

function article(page: ArticlePage): Html {
  const { frame, story } = page
  return html`<article class="story">
<h1${storyLanguage(story.language)}>${story.headline}</h1>
<p class="meta">${storyMeta(frame, story)}</p>
<div class="tools">${tags(page)}${sizeControls(page)}</div>
${page.bodyHtml !== null && html`<div class="body"${storyLanguage(story.language)}>${raw(withDateline(page.bodyHtml, story.dateline))}</div>`}
</article>`
}

/** The dateline begins the first paragraph, as newspapers print it. */
function withDateline(bodyHtml: string, dateline: string | null): string {
  if (dateline === null) return bodyHtml
  const line = html`<span class="dateline">${dateline}</span>`
  return bodyHtml.startsWith('<p>') ? `<p>${line} – ${bodyHtml.slice('<p>'.length)}` : `<p>${line}</p>${bodyHtml}`
}

function tags({ frame, story }: ArticlePage): Html | undefined {
  if (story.tags.length === 0) return undefined
  return html`<nav class="tags" aria-label="${messagesFor(frame.language).page.tags}"><ul>${story.tags.map((tag) =>
    html`<li><a rel="tag" href="${tagPath(tag)}"><bdi>${tag}</bdi></a></li>`)}</ul></nav>`
}

/** Links, so that they work without a script; each leads to this view in the next size. */
function sizeControls({ frame, comments: { thread: view } }: ArticlePage): Html {
  const { page } = messagesFor(frame.language)
  const current = textSizes.indexOf(frame.textSize)
  const control = (sign: string, label: string, index: number) => {
    const size = textSizes[index]
    // With the sign, which is what somebody says who speaks to the browser.
    const name = `${sign} ${label}`
    if (size === undefined) return html`<span dir="ltr" role="link" aria-disabled="true" aria-label="${name}">${sign}</span>`
    const query = { sort: view.sort === 'newest' ? null : view.sort, parentId: view.root?.id, cursor: view.cursor, size }
    return html`<a dir="ltr" rel="nofollow" href="${address(view.path, query)}" aria-label="${name}" title="${label}">${sign}</a>`
  }
  return html`<nav class="sizes" aria-label="${page.textSize}">${control('A+', page.largerText, current + 1)} ${control('A−', page.smallerText, current - 1)}</nav>`
}
