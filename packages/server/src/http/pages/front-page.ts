import type { Story } from '@verbatim/contract'
import { html, messagesFor } from '@verbatim/widget/render'
import { readerLayout, type ReaderFrame } from './layout.ts'
import { storyList } from './story-list.ts'

export interface FrontPage {
  readonly frame: ReaderFrame
  /** Newest first. */
  readonly stories: readonly Story[]
  readonly nextCursor: string | null
}

/** `/` */
export function frontPage({ frame, stories, nextCursor }: FrontPage): string {
  const main = html`<h1>${messagesFor(frame.language).page.latest}</h1>
${storyList({ frame, path: '/', stories, nextCursor })}`
  return readerLayout(frame, { title: frame.siteName, description: null, canonicalUrl: `${frame.baseUrl}/`, feedPath: '/comments.atom', main })
}
