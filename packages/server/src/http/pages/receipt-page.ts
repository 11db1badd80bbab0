import type { ReceiptStatus, Story } from '@verbatim/contract'
import { commentText, html, messagesFor, type Html } from '@verbatim/widget/render'
import { commentPlace } from '../views.ts'
import { readerLayout, type ReaderFrame } from './layout.ts'
import { storyLanguage } from './story-language.ts'

export interface ReceiptPage {
  readonly frame: ReaderFrame
  readonly token: string
  /** Its statement in the page's language. */
  readonly receipt: ReceiptStatus
  readonly story: Pick<Story, 'headline' | 'slug' | 'language'>
}

/** `/receipts/{token}`: for its commenter alone, so no search engine may have it. */
export function receiptPage(page: ReceiptPage): string {
  const { frame, receipt } = page
  const wording = messagesFor(frame.language).receipt
  const { word, explanation } = wording.statuses[receipt.status]
  const main = html`<h1>${wording.title}</h1>
${storyLink(page)}
<section class="outcome ${receipt.status}"><h2>${word}</h2>
${isToldByDecision(receipt) ? undefined : html`<p>${explanation}</p>`}
${decided(page)}</section>
${ownText(page)}
${keepLink(page)}
${withdrawal(page)}`
  return readerLayout(frame, { title: wording.title, description: null, canonicalUrl: null, main })
}

function storyLink({ frame, story, receipt }: ReceiptPage): Html {
  const { receipt: wording, timeOf } = messagesFor(frame.language)
  const received = timeOf(Date.parse(receipt.comment.submittedAt), frame.timeZone)
  const place = receipt.status === 'approved' ? commentPlace(receipt.comment.id) : ''
  return html`<p${storyLanguage(story.language)}><strong>${story.headline}</strong></p>
<p class="meta">${wording.receivedOn(received)}</p>
${story.slug !== null && html`<p class="back"><a href="/stories/${encodeURIComponent(story.slug)}${place}">${wording.backToArticle}</a></p>`}`
}

/** The statement of an approval says all that there is to explain. */
function isToldByDecision({ status, decision }: ReceiptStatus): boolean {
  return status === 'approved' && decision !== null
}

/** What was decided and why, as long as it is what holds. */
function decided({ frame, receipt: { status, decision } }: ReceiptPage): Html | undefined {
  if (decision === null || (status !== 'approved' && status !== 'rejected')) return undefined
  const { receipt: wording, timeOf } = messagesFor(frame.language)
  return html`${status === 'rejected' && html`<h3>${wording.reasonHeading}</h3>`}
<p class="decision-statement" dir="auto">${decision.statement}</p>
<p class="meta"><span>${wording.decidedOn(timeOf(Date.parse(decision.decidedAt), frame.timeZone))}</span> ${decision.automated && html`<span>${wording.automated}</span>`}</p>`
}

function ownText({ frame, receipt: { comment } }: ReceiptPage): Html | undefined {
  if (comment.body === null) return undefined
  return html`<section><h2>${messagesFor(frame.language).receipt.yourComment}</h2>
<article class="comment own">${commentText(comment.body, null)}</article>
${comment.bodySha256 !== null && html`<p class="proof">SHA-256 <code dir="ltr">${comment.bodySha256}</code></p>`}</section>`
}

function keepLink({ frame, token }: ReceiptPage): Html {
  const path = `/receipts/${encodeURIComponent(token)}`
  return html`<section class="keep"><p>${messagesFor(frame.language).receipt.keepLink}</p>
<p><a href="${path}" dir="ltr">${frame.baseUrl}${path}</a></p></section>`
}

/** Folded, since it cannot be undone; a script is not needed to unfold it. */
function withdrawal({ frame, token, receipt: { status } }: ReceiptPage): Html | undefined {
  if (status !== 'pending' && status !== 'approved') return undefined
  const { receipt: wording } = messagesFor(frame.language)
  return html`<details class="withdraw"><summary>${wording.withdraw}</summary>
<form method="post" action="/receipts/${encodeURIComponent(token)}/withdraw"><p>${wording.withdrawExplanation}</p>
<p><button>${wording.withdraw}</button></p></form></details>`
}
