import { computed, signal } from '@preact/signals'
import type { ModeratedComment, QueueItem, StaffEvent } from '@verbatim/contract'
import { address } from '../address/address.ts'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { outbox } from '../decisions/outbox.ts'
import { onEvent, onReturn } from '../live/live.ts'
import { isInOtherHands, noteClaims, readClaims } from './claims.ts'
import { addressOf, filterOf } from './filter.ts'
import { emptyList, focusedItem, idOf, indexOf, nextId, readAhead, readAnew, withFresh, withoutComment, withPage, type WaitingList } from './waiting-list.ts'

type Reading = { readonly kind: 'first' } | { readonly kind: 'more' } | { readonly kind: 'rest' } | { readonly kind: 'failed'; readonly failure: Failure }

export const list = signal<WaitingList>(emptyList)
export const reading = signal<Reading>({ kind: 'first' })
/** How many arrived since the list was read that may belong into it. */
export const arrived = signal(0)
/** Something that was decided before and is looked at again, in the place of the list's own. */
export const revisited = signal<QueueItem | undefined>(undefined)
/** What somebody else decided while it was looked at; it stays in view until one goes on. */
export const taken = signal<{ readonly item: QueueItem; readonly known: ModeratedComment | undefined } | undefined>(undefined)

export const filter = computed(() => filterOf(address.value.searchParams))
export const focused = computed(() => revisited.value ?? taken.value?.item ?? focusedItem(list.value))

const skipped = new Set<string>()
/** Reported comments that are counted as arrived. */
const announced = new Set<string>()
const pageSize = 50
/** Enough for a minute of very fast work while the next page is on its way. */
const readAheadOf = 30

/** What `list` is of: an answer that comes after the filter changed is of no use. */
let shown: string | undefined

/** Reads the queue of the filter; what was read of the same one before stays until the new is there. */
export async function openQueue(): Promise<void> {
  const wanted = addressOf(filter.peek())
  if (shown !== wanted) {
    shown = wanted
    list.value = emptyList
    taken.value = undefined
    revisited.value = undefined
    skipped.clear()
    reading.value = { kind: 'first' }
  }
  await refresh()
}

/** Reads from the beginning; what is looked at stays so. */
export async function refresh(): Promise<void> {
  const of = shown
  const before = arrived.peek()
  const answer = await call('queue', { query: { ...filter.peek(), limit: pageSize } })
  if (of !== shown) return
  if (!answer.ok) {
    if (list.peek().items.length === 0) reading.value = { kind: 'failed', failure: answer.failure }
    return
  }
  const page = undecided(answer.value)
  const anew = readAnew(list.peek(), page)
  list.value = indexOf(list.peek(), list.peek().focusId) === -1 ? beginning(anew) : anew
  arrived.value = Math.max(0, arrived.peek() - before)
  announced.clear()
  reading.value = { kind: 'rest' }
}

/** The first one that nobody has in hand. */
function beginning(anew: WaitingList): WaitingList {
  const first = anew.items.map(idOf).find((id) => !isPassedOver(id))
  return first === undefined ? anew : { ...anew, focusId: first }
}

/** Reads the next page; `list` grows at its end. */
export async function readMore(): Promise<void> {
  const { nextCursor } = list.peek()
  if (nextCursor === null || reading.peek().kind === 'more') return
  const of = shown
  reading.value = { kind: 'more' }
  const answer = await call('queue', { query: { ...filter.peek(), limit: pageSize, cursor: nextCursor } })
  if (of !== shown) return
  // A list that was read anew meanwhile goes on elsewhere.
  if (answer.ok && list.peek().nextCursor === nextCursor) list.value = withPage(list.peek(), undecided(answer.value))
  reading.value = answer.ok ? { kind: 'rest' } : { kind: 'failed', failure: answer.failure }
}

export function readAheadIfNeeded(): void {
  if (reading.peek().kind === 'rest' && list.peek().nextCursor !== null && readAhead(list.peek()) < readAheadOf) void readMore()
}

/** Without what this person has decided and nobody was told yet. */
function undecided(page: { readonly items: readonly QueueItem[]; readonly nextCursor: string | null }) {
  const decided = new Set(outbox.peek().filter(({ state }) => state.kind !== 'refused').flatMap(({ decisions }) => decisions.map(({ commentId }) => commentId)))
  noteClaims(page.items)
  return { ...page, items: page.items.filter((item) => !decided.has(idOf(item))) }
}

function isPassedOver(commentId: string): boolean {
  return skipped.has(commentId) || isInOtherHands(commentId)
}

export function setAside(commentId: string): void {
  skipped.add(commentId)
}

/** Takes a comment off the list, and goes on where it was looked at. */
export function takeOff(commentId: string): void {
  skipped.delete(commentId)
  list.value = withoutComment(list.peek(), commentId, isPassedOver)
  if (list.peek().items.length === 0 && list.peek().nextCursor === null && arrived.peek() > 0) void refresh()
}

export function focusOn(commentId: string | undefined): void {
  taken.value = undefined
  revisited.value = undefined
  if (commentId !== undefined) list.value = { ...list.peek(), focusId: commentId }
}

export function goOn(): void {
  // What was looked at again, or taken away, is not of the list: the list's own place is the next one.
  const isAside = taken.peek() !== undefined || revisited.peek() !== undefined
  focusOn(isAside ? list.peek().focusId : nextId(list.peek(), isPassedOver))
}

/** Follows what happens elsewhere; returns what ends it. */
export function followQueue(): () => void {
  const ends = [onEvent(hear), onReturn(() => { void refresh(); void readClaims() })]
  return () => {
    for (const end of ends) end()
  }
}

function hear(event: StaffEvent): void {
  switch (event.event) {
    case 'comment.submitted':
      return hearArrival(event.data.storyId)
    case 'comment.approved':
    case 'comment.rejected':
    case 'comment.withdrawn':
    case 'comment.removed':
    case 'comment.confirmed':
      return hearDecision(event.data.commentId)
    case 'claims.changed':
      return void readClaims()
    case 'reports.changed':
      return void readReported()
    case 'passes.changed':
      if (filter.peek().passedTo !== undefined) void refresh()
      return undefined
    case 'reset':
      return void refresh()
    default:
      return undefined
  }
}

function hearArrival(storyId: string): void {
  const only = filter.peek().storyId
  if (only !== undefined && only !== storyId) return
  arrived.value += 1
  if (list.peek().items.length === 0 && reading.peek().kind === 'rest') refreshSoon()
}

/** What is reported arrives once, however many do; of what is in the list already, the counts change. */
async function readReported(): Promise<void> {
  const of = shown
  const { reason, passedTo, ...narrowed } = filter.peek()
  if (reason === 'new' || reason === 'appealed' || passedTo !== undefined) return
  const answer = await call('queue', { query: { ...narrowed, reason: 'reported', limit: pageSize } })
  if (!answer.ok || of !== shown) return
  const { items } = undecided(answer.value)
  list.value = withFresh(list.peek(), items)
  const unseen = items.map(idOf).filter((id) => indexOf(list.peek(), id) === -1 && !announced.has(id))
  for (const id of unseen) announced.add(id)
  arrived.value += unseen.length
  if (unseen.length > 0 && list.peek().items.length === 0 && reading.peek().kind === 'rest') refreshSoon()
}

let soon: ReturnType<typeof setTimeout> | undefined

/** Once for all that arrives at nearly the same time. */
function refreshSoon(): void {
  clearTimeout(soon)
  soon = setTimeout(() => void refresh(), 300)
}

function hearDecision(commentId: string): void {
  const item = list.peek().items[indexOf(list.peek(), commentId)]
  if (item === undefined) return
  if (focused.peek() === item) {
    taken.value = { item, known: undefined }
    void learnWho(commentId)
  }
  takeOff(commentId)
}

async function learnWho(commentId: string): Promise<void> {
  const answer = await call('moderatedComment', { params: { commentId } })
  const present = taken.peek()
  if (answer.ok && present !== undefined && idOf(present.item) === commentId) taken.value = { ...present, known: answer.value }
}
