import { html, messagesFor, type Messages, type PageText } from '@verbatim/widget/render'
import { readerLayout, type ReaderFrame } from './layout.ts'

export interface ErrorPage {
  readonly frame: ReaderFrame
  readonly status: number
  /** As in `Retry-After`, with 429. */
  readonly retryAfterSeconds?: number
  /** What exactly is wrong, in the page's language, where there is wording for it, such as a refusal's. */
  readonly text?: string
}

export function errorPage(page: ErrorPage): string {
  const { frame } = page
  const { title, text } = wordingOf(page, messagesFor(frame.language))
  const main = html`<h1>${title}</h1>
<p>${page.text ?? text}</p>
<p><a href="/"><bdi>${frame.siteName}</bdi></a></p>`
  return readerLayout(frame, { title, description: null, canonicalUrl: null, main })
}

function wordingOf({ status, retryAfterSeconds }: ErrorPage, messages: Messages): PageText {
  if (status === 404) return messages.notFound
  if (status === 429) return { title: messages.tryLater, text: messages.rateLimited(retryAfterSeconds ?? 60) }
  if (status === 503) return { title: messages.tryLater, text: messages.serverError.text }
  return status >= 500 ? messages.serverError : messages.notPossible
}
