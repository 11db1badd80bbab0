import type { DecisionRecord, Guidelines, QueueItem } from '@verbatim/contract'
import { commentText, html, type Html } from '@verbatim/widget/render'
import { reasonTitle } from './comment-view.ts'
import { deskLayout, type DeskFrame } from './desk-layout.ts'
import { deskTime } from './desk-time.ts'

export interface ShownDecision {
  readonly decision: DecisionRecord
  readonly comment: Pick<QueueItem['comment'], 'id' | 'status' | 'body' | 'language'>
  readonly name: string | null
  readonly storyHeadline: string
}

export interface PolicyDecisionsPage {
  readonly frame: DeskFrame
  /** Latest first. */
  readonly decisions: readonly ShownDecision[]
  /** English. */
  readonly guidelines: Guidelines
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/** `/desk/policy/decisions`: what was decided lately without a person, to be looked over and undone. */
export function policyDecisionsPage(page: PolicyDecisionsPage): string {
  const main = html`<h1>Decided by policy</h1>
<p>The latest decisions that no person made. Open a comment to decide otherwise.</p>
${page.decisions.length === 0 ? html`<p class="empty">The policy has decided nothing. People decide every comment.</p>` : html`<ol class="history">${page.decisions.map((shown) => entry(page, shown))}</ol>`}`
  return deskLayout(page.frame, { title: 'Decided by policy', main, width: 'wide' })
}

function entry({ frame, guidelines, now }: PolicyDecisionsPage, { decision, comment, name, storyHeadline }: ShownDecision): Html {
  const verdict = decision.verdict === 'approve' ? 'approved' : 'rejected'
  const reasons = decision.guidelines.map((key) => reasonTitle(guidelines, key))
  return html`<li><p><span class="status ${verdict}">${verdict}</span> by ${decision.actor.name}, ${deskTime(decision.decidedAt, { timeZone: frame.timeZone, now })}${reasons.length > 0 && `: ${reasons.join(', ')}`}${comment.status !== verdict && html` <span class="flag">now ${comment.status}</span>`}</p>
<p><bdi>${name ?? 'Erased name'}</bdi> <span class="hint">on <bdi>${storyHeadline}</bdi></span></p>
${commentText(comment.body, comment.language) ?? html`<p class="erased">The text was erased.</p>`}
<p><a href="/desk/comments/${comment.id}">See it, or decide otherwise</a></p></li>
`
}
