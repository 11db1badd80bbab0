import type { PublicComment, Story } from '@verbatim/contract'
import { commentText, html, messagesFor, reportForm, type ReportFormView } from '@verbatim/widget/render'
import { commentPlace } from '../views.ts'
import { readerLayout, type ReaderFrame } from './layout.ts'

export interface ReportPage {
  readonly frame: ReaderFrame
  readonly comment: PublicComment
  readonly story: Pick<Story, 'slug'>
  /** `null` once the report was taken. */
  readonly form: Omit<ReportFormView, 'language'> | null
}

/** `/comments/{id}/report`: the way to report a comment without a script. */
export function reportPage({ frame, comment, story, form }: ReportPage): string {
  const { report } = messagesFor(frame.language)
  const title = form === null ? report.sent.title : report.title(comment.author.name)
  const back = `/stories/${encodeURIComponent(story.slug ?? '')}${commentPlace(comment.id)}`
  const main = html`<h1><bdi>${title}</bdi></h1>
<article class="comment own"><p class="by"><bdi class="author">${comment.author.name}</bdi></p>
${commentText(comment.body, comment.language)}</article>
${form === null ? html`<section><p>${report.sent.text}</p></section>` : html`<section>${reportForm({ ...form, language: frame.language })}</section>`}
<p class="back"><a href="${back}">${report.cancel}</a></p>`
  return readerLayout(frame, { title, description: null, canonicalUrl: null, main })
}
