import type { Guidelines, QueueItem } from '@verbatim/contract'
import { commentText, html, type Html } from '@verbatim/widget/render'
import { adviceView, markedText, suspected } from './assessment-view.ts'
import { deskTime } from './desk-time.ts'

export interface CommentView {
  readonly item: QueueItem
  /** For the titles of the guidelines it was rejected under before. */
  readonly guidelines: Guidelines
  readonly timeZone: string
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/** A comment large, in its context: where it stands, what it answers, who wrote it and what to know about it. */
export function commentView(view: CommentView): Html {
  const { comment, story, parent } = view.item
  const found = suspected(view.item.assessment, view.guidelines)
  return html`<p class="story"><a href="${story.pageUrl}" dir="auto"${language(story.language)}>${story.headline}</a> <a class="more" href="/desk/?storyId=${story.id}">only this story</a></p>
${story.lead !== null && html`<p class="lead" dir="auto"${language(story.language)}>${story.lead}</p>`}
${parent !== null && parentView(parent)}
${writtenBy(view)}
${markedText(comment, found) ?? html`<p class="erased">The text was erased.</p>`}
${adviceView(view.item.assessment, found)}
<p class="facts">${deskTime(comment.submittedAt, view)}${facts(view.item)}</p>`
}

function language(tag: string | null): Html | false {
  return tag !== null && html` lang="${tag}"`
}

function parentView(parent: NonNullable<QueueItem['parent']>): Html {
  return html`<blockquote class="parent"><p>In reply to <a href="/desk/comments/${parent.id}"><bdi>${parent.author.name ?? 'an erased name'}</bdi></a>${parent.status !== 'approved' && html` <span class="flag">now ${parent.status}</span>`}</p>
${commentText(parent.body, null) ?? html`<p class="erased">The text was erased.</p>`}</blockquote>`
}

function writtenBy({ item: { author }, guidelines }: CommentView): Html {
  const titles = author.lastGuidelines.map((key) => reasonTitle(guidelines, key))
  return html`<p class="author"><strong><bdi>${author.name ?? 'Erased name'}</bdi></strong> <span>${author.submitted} sent, ${author.approved} approved, ${author.rejected} rejected${titles.length > 0 && ` (${titles.join(', ')})`}</span>${typeof author.email === 'string' && html` <bdi class="email">${author.email}</bdi>`} <a class="more" href="/desk/?authorId=${author.id}">only this author</a></p>`
}

/** A guideline's title; its key where this version of the guidelines does not have it. */
export function reasonTitle(guidelines: Guidelines, key: string): string {
  if (key === 'relevance') return 'Off topic'
  if (key === 'illegal') return 'Illegal'
  return guidelines.items.find((item) => item.key === key)?.title ?? key
}

const flagNames: Readonly<Record<string, string>> = {
  'has-link': 'holds a link',
  'staff-name': 'name like staff',
  'not-assessed': 'not assessed',
  'threat-to-life': 'a life may be in danger',
}

function facts({ comment, flags, reports, similar }: QueueItem): readonly Html[] {
  const known = [
    ...flags.map((flag) => flagNames[flag] ?? flag),
    ...(reports.total > 0 ? [`reported ${reports.total} times`] : []),
  ]
  return [
    ...(comment.language === null ? [] : [html` <span class="flag">${comment.language}</span>`]),
    ...known.map((fact) => html` <span class="flag">${fact}</span>`),
    ...(similar.total > 0 ? [html` <span class="flag">${similar.total} with the same text: ${similarLinks(similar.ids)}</span>`] : []),
  ]
}

function similarLinks(ids: readonly string[]): readonly Html[] {
  return ids.slice(0, 3).map((id, index) => html`${index > 0 && ', '}<a href="/desk/comments/${id}" aria-label="Comment ${index + 1} with the same text">${index + 1}</a>`)
}
