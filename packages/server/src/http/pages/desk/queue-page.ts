import type { Guidelines, QueueItem } from '@verbatim/contract'
import { address, html, type Html } from '@verbatim/widget/render'
import { commentView } from './comment-view.ts'
import { decisionForm, type TypedDecision } from './decision-form.ts'
import { deskLayout, type DeskFrame } from './desk-layout.ts'

/** The query of `/desk/`; what is absent does not narrow the queue. */
export interface QueueFilter {
  readonly order?: 'priority' | 'oldest' | 'newest'
  readonly storyId?: string
  readonly tag?: string
  readonly language?: string
  readonly authorId?: string
  readonly hasLink?: boolean
  readonly isReply?: boolean
  readonly q?: string
  readonly cursor?: string
}

export interface QueuePage {
  readonly frame: DeskFrame
  readonly items: readonly QueueItem[]
  readonly nextCursor: string | null
  readonly filter: QueueFilter
  /** How many wait in all; `atLeast` where counting stopped there. */
  readonly waiting: { readonly count: number; readonly atLeast: boolean }
  /** How far a new model is with assessing what waits; `null` while nothing is assessed anew. */
  readonly assessing: { readonly done: number; readonly total: number } | null
  /** English. */
  readonly guidelines: Guidelines
  /** Milliseconds since the Unix epoch, for the age of each comment. */
  readonly now: number
  /** The decision that this request brought and that was not taken. */
  readonly typed: TypedDecision | null
  /** The decision that was just taken, to say so and offer the way back. */
  readonly decided: { readonly commentId: string; readonly status: 'approved' | 'rejected' } | null
}

/** The pending queue. Each of its links is `/desk/` with a `QueueFilter` as query. */
export function queuePage(page: QueuePage): string {
  const main = html`<div class="head"><h1>Queue</h1> <p class="count">${waitingText(page.waiting)}</p></div>
${page.assessing !== null && assessingNotice(page.assessing)}
${page.decided !== null && decidedNotice(page.decided)}
${strayProblem(page)}
${filterBar(page.filter)}
${page.items.length === 0 ? nothing(page) : html`<ol class="queue">
${page.items.map((item) => card(page, item))}</ol>`}
${page.nextCursor !== null && html`<p class="paging"><a class="button" href="${deskPath({ ...page.filter, cursor: page.nextCursor })}">Next page</a></p>`}`
  return deskLayout(page.frame, { title: `Queue (${page.waiting.count})`, main, width: 'wide' })
}

function waitingText({ count, atLeast }: QueuePage['waiting']): string {
  if (count === 0) return 'Nothing waits'
  const number = count.toLocaleString('en')
  return atLeast ? `At least ${number} wait` : `${number} ${count === 1 ? 'waits' : 'wait'}`
}

function assessingNotice({ done, total }: NonNullable<QueuePage['assessing']>): Html {
  return html`<p class="notice"><label for="assessing">What waits is being assessed: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}</label> <progress id="assessing" max="${total}" value="${done}"></progress></p>`
}

function decidedNotice({ commentId, status }: NonNullable<QueuePage['decided']>): Html {
  return html`<p class="notice" role="status"><span class="status ${status}">${status}</span> The decision is recorded. <a href="/desk/comments/${commentId}">See it, or undo it</a></p>`
}

/** A problem with a comment that is not on this page, such as one that somebody else has decided by now. */
function strayProblem({ typed, items }: QueuePage): Html | undefined {
  if (typed === null || items.some(({ comment }) => comment.id === typed.commentId)) return undefined
  return html`<p class="problem box" role="alert">${typed.problem} <a href="/desk/comments/${typed.commentId}">See the comment</a></p>`
}

function nothing({ filter }: QueuePage): Html {
  if (Object.keys(filter).every((name) => name === 'order')) return html`<p class="empty">Every comment has been decided. New ones appear here.</p>`
  return html`<p class="empty">Nothing that waits fits these filters. <a href="/desk/">Show the whole queue</a></p>`
}

function card(page: QueuePage, item: QueueItem): Html {
  const { comment, author } = item
  return html`<li id="comment-${comment.id}"><article class="card" aria-label="Comment by ${author.name ?? 'an erased name'}">
${commentView({ item, guidelines: page.guidelines, timeZone: page.frame.timeZone, now: page.now })}
${page.frame.session !== null && decisionForm({ comment, guidelines: page.guidelines, csrfToken: page.frame.session.csrfToken, typed: page.typed, back: deskPath(page.filter) })}
<p class="more-line"><a href="/desk/comments/${comment.id}">History and details</a></p>
</article></li>
`
}

function filterBar(filter: QueueFilter): Html {
  return html`<nav class="filters" aria-label="Order and filters">
<ul>${orders.map(({ order, label }) => choice(label, { ...filter, order }, (filter.order ?? 'priority') === order))}</ul>
<ul>${choice('With a link', toggled(filter, 'hasLink'), filter.hasLink === true)}${choice('Replies', toggled(filter, 'isReply'), filter.isReply === true)}${narrowings.map(({ name, label }) => filter[name] !== undefined && choice(label, without(filter, name), true))}</ul>
${search(filter)}
</nav>`
}

const orders = [
  { order: 'priority', label: 'Priority' },
  { order: 'oldest', label: 'Oldest first' },
  { order: 'newest', label: 'Newest first' },
] as const

const narrowings = [
  { name: 'storyId', label: 'One story' },
  { name: 'authorId', label: 'One author' },
  { name: 'tag', label: 'One tag' },
  { name: 'language', label: 'One language' },
] as const

function choice(label: string, filter: QueueFilter, chosen: boolean): Html {
  return html`<li><a class="choice-link" href="${deskPath(without(filter, 'cursor'))}"${chosen && html` aria-current="true"`}>${label}</a></li>`
}

function toggled(filter: QueueFilter, name: 'hasLink' | 'isReply'): QueueFilter {
  return filter[name] === true ? without(filter, name) : { ...filter, [name]: true }
}

function without(filter: QueueFilter, name: keyof QueueFilter): QueueFilter {
  const { [name]: _, ...rest } = filter
  return rest
}

function search(filter: QueueFilter): Html {
  const kept = Object.entries(without(without(filter, 'q'), 'cursor'))
  return html`<form class="search" action="/desk/" role="search">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}">`)}
<label for="q">Search the queue</label> <input id="q" name="q" type="search" value="${filter.q}" dir="auto" maxlength="200"> <button>Search</button></form>`
}

function deskPath(filter: QueueFilter): string {
  return address('/desk/', { ...filter })
}
