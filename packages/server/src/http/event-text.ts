import type { PublicEvent, StaffEvent } from '@verbatim/contract'
import { isPublicKind, type DeskSubject, type SiteEvent } from '../app/index.ts'
import { timeView } from './views.ts'

/** What readers are told of it, with nothing but the ids of what is or was public; `undefined` where it is not theirs to know. */
export function publicText(event: SiteEvent, id: number): string | undefined {
  const told = publicEvent(event)
  return told && eventText(told, id)
}

/** What staff are told of it. */
export function staffText(event: SiteEvent, id: number): string {
  return eventText(staffEvent(event), id)
}

export function waitingText(count: number): string {
  const told: StaffEvent = { event: 'waiting', data: { count } }
  return eventText(told)
}

export type BatchProgress = Extract<StaffEvent, { event: 'batch.progress' }>['data']

/** Says that there is something to be read anew. */
export function changedText(subject: Exclude<DeskSubject, 'batches'>): string {
  const told: StaffEvent = { event: `${subject}.changed`, data: {} }
  return eventText(told)
}

export function batchText(data: BatchProgress): string {
  const told: StaffEvent = { event: 'batch.progress', data }
  return eventText(told)
}

/** Says that what was missed is not known any more, and where to go on from. */
export function resetText(id: number): string {
  const told: PublicEvent = { event: 'reset', data: {} }
  return eventText(told, id)
}

/** Tells nothing but where to go on from; a browser keeps the id and dispatches no event. */
export function placeText(id: number): string {
  return `: \nid: ${id}\n\n`
}

export function retryText(milliseconds: number): string {
  return `retry: ${milliseconds}\n\n`
}

/** As the HTML standard's section on server-sent events has it; JSON has no line breaks of its own. */
function eventText({ event, data }: PublicEvent | StaffEvent, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

function publicEvent({ kind, storyId, commentId }: SiteEvent): PublicEvent | undefined {
  if (!isPublicKind(kind)) return undefined
  if (kind === 'story.closed' || kind === 'story.opened') return { event: kind, data: { storyId } }
  return commentId === null ? undefined : { event: kind, data: { storyId, commentId } }
}

function staffEvent({ kind, storyId, commentId, decisionId, happenedAt: at }: SiteEvent): StaffEvent {
  const happenedAt = timeView(at)
  if (kind === 'story.changed' || kind === 'story.closed' || kind === 'story.opened') return { event: kind, data: { storyId, happenedAt } }
  if (commentId === null) throw new Error(`${kind} without a comment`)
  if (kind === 'comment.submitted' || kind === 'comment.withdrawn') return { event: kind, data: { storyId, commentId, happenedAt } }
  return { event: kind, data: { storyId, commentId, decisionId, happenedAt } }
}
