import type { Story } from '@verbatim/contract'
import { html, messagesFor } from '@verbatim/widget/render'
import { readerLayout, type ReaderFrame } from './layout.ts'
import { storyList } from './story-list.ts'

export interface TagPage {
  readonly frame: ReaderFrame
  readonly tag: string
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly nextCursor: string | null
}

/** `/tags/{tag}` */
export function tagPage({ frame, tag, stories, nextCursor }: TagPage): string {
  const title = messagesFor(frame.language).page.storiesTagged(tag)
  const path = tagPath(tag)
  const main = html`<h1><bdi>${title}</bdi></h1>
${storyList({ frame, path, stories, nextCursor })}`
  return readerLayout(frame, { title, description: null, canonicalUrl: `${frame.baseUrl}${path}`, main })
}

export function tagPath(tag: string): string {
  return `/tags/${encodeURIComponent(tag)}`
}
