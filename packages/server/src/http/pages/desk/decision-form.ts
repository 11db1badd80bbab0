import type { Guidelines, QueueItem } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'
import { csrfField } from './desk-layout.ts'

/** A decision as somebody typed it, with the problem that kept it from being taken. */
export interface TypedDecision {
  readonly commentId: string
  readonly guidelines: readonly string[]
  readonly message: string
  readonly note: string
  /** One sentence, such as a problem's title; shown at the form, where everything typed is kept. */
  readonly problem: string
}

export interface DecisionForm {
  readonly comment: QueueItem['comment']
  readonly guidelines: Guidelines
  readonly csrfToken: string
  readonly typed: TypedDecision | null
  /** The path to return to once the decision is taken. */
  readonly back: string
}

/**
 * One form for one comment, posted to `/desk/decisions`; a withdrawn comment has none. The
 * fragment brings a queue that answers with a problem back to its comment.
 */
export function decisionForm(form: DecisionForm): Html | undefined {
  const { comment } = form
  if (comment.status === 'withdrawn') return undefined
  const typed = form.typed?.commentId === comment.id ? form.typed : null
  return html`<form class="decision" method="post" action="/desk/decisions#comment-${comment.id}">
${enterRejects}${csrfField(form.csrfToken)}
<input type="hidden" name="commentId" value="${comment.id}">
<input type="hidden" name="expectedStatus" value="${comment.status}">
<input type="hidden" name="back" value="${form.back}">
${typed !== null && html`<p class="problem box" role="alert" id="problem-${comment.id}">${typed.problem}</p>`}
<button class="approve" name="verdict" value="approve">${comment.status === 'approved' ? 'Confirm the approval' : 'Approve'}</button>
<details class="reject"${(typed !== null || comment.status === 'approved') && html` open`}>
<summary>${comment.status === 'rejected' ? 'Reject for other reasons' : 'Reject'}</summary>
${reasons(form, typed)}
${texts(comment.id, typed)}
<button name="verdict" value="reject">${comment.status === 'rejected' ? 'Reject for these reasons' : 'Reject'}</button>
</details>
</form>`
}

// Enter in a checkbox presses a form's first button, which would approve what somebody gives reasons against.
const enterRejects = html`<button name="verdict" value="reject" hidden></button>`

function reasons(form: DecisionForm, typed: TypedDecision | null): Html {
  return html`<fieldset>
<legend>Reasons, at least one</legend>
${reasonsOf(form.guidelines).map(({ key, title }) => {
  const id = `${key}-${form.comment.id}`
  const checked = typed?.guidelines.includes(key) ?? false
  return html`<span class="choice"><input type="checkbox" name="guidelines" value="${key}" id="${id}"${checked && html` checked`}> <label for="${id}">${title}</label></span>
`
})}</fieldset>`
}

/** What a rejection may name: every forbidden guideline, then off topic and illegal. */
function reasonsOf(guidelines: Guidelines): readonly { readonly key: string; readonly title: string }[] {
  const forbidden = guidelines.items.filter(({ kind }) => kind === 'forbidden')
  return [...forbidden, { key: 'relevance', title: 'Off topic' }, { key: 'illegal', title: 'Illegal (with a message)' }]
}

function texts(commentId: string, typed: TypedDecision | null): Html {
  return html`<div class="texts">
<div class="field"><label for="message-${commentId}">Message: the commenter will read this</label>
<textarea id="message-${commentId}" name="message" rows="2" dir="auto">
${typed?.message}</textarea></div>
<div class="field"><label for="note-${commentId}">Note for staff</label>
<textarea id="note-${commentId}" name="note" rows="2" dir="auto">
${typed?.note}</textarea></div>
</div>`
}
