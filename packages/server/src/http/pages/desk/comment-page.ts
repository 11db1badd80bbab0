import type { DecisionRecord, Guidelines, ModeratedComment } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'
import { commentView, reasonTitle } from './comment-view.ts'
import { decisionForm, type TypedDecision } from './decision-form.ts'
import { deskLayout, type DeskFrame } from './desk-layout.ts'
import { deskTime } from './desk-time.ts'

export interface DeskCommentPage {
  readonly frame: DeskFrame
  readonly comment: ModeratedComment
  /** English. */
  readonly guidelines: Guidelines
  /** Milliseconds since the Unix epoch. */
  readonly now: number
  /** The decision that this request brought and that was not taken. */
  readonly typed: TypedDecision | null
  /** Whether a decision on it was just taken. */
  readonly decided: boolean
}

/** Everything known of a comment, and the form for a later decision, which is how a decision is undone. */
export function deskCommentPage(page: DeskCommentPage): string {
  const { comment, guidelines, frame, now } = page
  const status = comment.comment.status
  const main = html`<p class="back"><a href="/desk/">To the queue</a></p>
<div class="head"><h1>Comment by <bdi>${comment.author.name ?? 'an erased name'}</bdi></h1> <p class="status ${status}">${status}</p></div>
${page.decided && html`<p class="notice" role="status">The decision is recorded. The comment is ${status}.</p>`}
<article class="card">
${commentView({ item: comment, guidelines, timeZone: frame.timeZone, now })}
<dl class="proof"><dt>SHA-256 of the text</dt><dd><code>${comment.comment.bodySha256 ?? 'erased'}</code></dd><dt>Comment id</dt><dd><code>${comment.comment.id}</code></dd></dl>
</article>
${secondReader(page)}<section aria-labelledby="history"><h2 id="history">Decisions</h2>
${history(page)}
</section>
${laterDecision(page)}`
  return deskLayout(frame, { title: `Comment by ${comment.author.name ?? 'an erased name'}`, main, width: 'wide' })
}

/** What a slower second reader made of it, for the moderator to weigh; nothing where there is none. */
function secondReader({ comment: { comment, secondReadings }, guidelines, frame, now }: DeskCommentPage): Html | undefined {
  const last = secondReadings.at(-1)
  if (last === undefined) return undefined
  const found = last.findings.map(({ guideline, spans }) => html`<li>${reasonTitle(guidelines, guideline)}: ${spans.map(({ start, end }, index) => html`${index > 0 && ', '}<q dir="auto">${comment.body?.slice(start, end) ?? ''}</q>`)}</li>
`)
  return html`<section aria-labelledby="second-reader"><h2 id="second-reader">Second reader</h2>
<p class="facts">${last.model}, ${deskTime(last.readAt, { timeZone: frame.timeZone, now })}. It advises beside the scores above, and decides nothing.</p>
${found.length === 0 ? html`<p class="empty">It found nothing that breaks a guideline.</p>` : html`<ul>${found}</ul>`}
</section>
`
}

function history({ comment: { decisions }, ...page }: DeskCommentPage): Html {
  if (decisions.length === 0) return html`<p class="empty">No decision yet.</p>`
  return html`<ol class="history">${decisions.map((decision) => entry(decision, page))}</ol>`
}

function entry(decision: DecisionRecord, { guidelines, frame, now }: Pick<DeskCommentPage, 'guidelines' | 'frame' | 'now'>): Html {
  const verdict = decision.verdict === 'approve' ? 'approved' : 'rejected'
  const titles = decision.guidelines.map((key) => reasonTitle(guidelines, key))
  return html`<li><p><span class="status ${verdict}">${verdict}</span> by <bdi>${decision.actor.name}</bdi>${madeBy(decision)}, ${deskTime(decision.decidedAt, { timeZone: frame.timeZone, now })}. It was ${decision.statusBefore} before; guidelines version ${decision.guidelinesVersion}.</p>
${titles.length > 0 && html`<p>Reasons: ${titles.join(', ')}</p>`}
${decision.message !== null && html`<div class="said"><p>Message to the commenter</p><p class="written" dir="auto">${decision.message}</p></div>`}
${decision.note !== null && html`<div class="said"><p>Note for staff</p><p class="written" dir="auto">${decision.note}</p></div>`}</li>
`
}

/** Said wherever no person read the comment. */
function madeBy({ actor, means }: DecisionRecord): string {
  if (actor.kind === 'policy') return ' (the site’s rules; no person read it)'
  if (actor.kind === 'program') return ' (a program)'
  return means === 'batch' ? ' (as part of a range)' : ''
}

function laterDecision({ comment: { comment }, guidelines, frame, typed }: DeskCommentPage): Html | undefined {
  if (frame.session === null) return undefined
  if (comment.status === 'withdrawn') return html`<p class="empty">Its commenter withdrew it. Nothing can be decided any more.</p>`
  return html`<section class="panel" aria-labelledby="decide"><h2 id="decide">${comment.status === 'pending' ? 'Decide' : 'Undo by a later decision'}</h2>
${decisionForm({ comment, guidelines, csrfToken: frame.session.csrfToken, typed, back: `/desk/comments/${comment.id}` })}
</section>`
}
