import type { Story } from '@verbatim/contract'
import { address, html, messagesFor, type Html } from '@verbatim/widget/render'
import type { ReaderFrame } from './layout.ts'
import { storyLanguage } from './story-language.ts'

export interface StoryList {
  readonly frame: ReaderFrame
  /** Path of the page it stands on. */
  readonly path: string
  /** In the order in which they are shown. */
  readonly stories: readonly Story[]
  readonly nextCursor: string | null
}

export function storyList({ frame, path, stories, nextCursor }: StoryList): Html {
  const { page } = messagesFor(frame.language)
  if (stories.length === 0) return html`<p>${page.noStories}</p>`
  return html`<ol class="stories">
${stories.map((story) => html`<li>${storyEntry(frame, story)}</li>
`)}</ol>
${nextCursor !== null && html`<p class="more"><a class="button" href="${address(path, { cursor: nextCursor })}">${page.olderStories}</a></p>`}`
}

function storyEntry(frame: ReaderFrame, story: Story): Html {
  const { comments } = messagesFor(frame.language)
  return html`<h2${storyLanguage(story.language)}><a href="${storyPath(story)}">${story.headline}</a></h2>
<p class="meta">${storyMeta(frame, story)} <span>${comments.count(story.commentCount)}</span></p>`
}

/** The page of a story here; the newsroom's own page for one that has none. */
function storyPath({ slug, url }: Story): string {
  return slug === null ? url : `/stories/${encodeURIComponent(slug)}`
}

/** Publisher, byline and date, as far as they are known. */
export function storyMeta(frame: ReaderFrame, { publisher, byline, publishedAt }: Story): readonly (Html | false)[] {
  const { dateOf } = messagesFor(frame.language)
  return [
    publisher !== null && html`<span class="publisher"><bdi>${publisher}</bdi></span> `,
    byline !== null && html`<span><bdi>${byline}</bdi></span> `,
    publishedAt !== null && html`<time datetime="${publishedAt}">${dateOf(publishedAt, frame.timeZone)}</time>`,
  ]
}
