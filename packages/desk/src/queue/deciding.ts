import { signal } from '@preact/signals'
import type { QueueItem } from '@verbatim/contract'
import { call } from '../api/session.ts'
import type { Decision } from '../decisions/held.ts'
import { decide, forgetRefused, recorded, refusedOne, takeBack } from '../decisions/outbox.ts'
import { missingIn } from '../parts/rejection.ts'
import { orNull } from '../parts/typed-text.ts'
import { forgetClaim } from './claims.ts'
import { discard, draftOf, write } from './drafts.ts'
import { focused, goOn, list, refresh, revisited, taken, takeOff } from './queue.ts'
import { idOf, isWaiting, previousId, withReturned } from './waiting-list.ts'

type Panel = 'closed' | 'texts' | 'reasons'

/** How much of the decision's form is open. */
export const panel = signal<Panel>('closed')
/** What is missing, said where it is to be given. */
export const missing = signal<'reason' | 'message' | undefined>(undefined)

/** The field that is to be typed into next. */
export const wantedField = signal<'message' | 'note' | undefined>(undefined)

/** The comments of the latest decisions, for the way back; of older ones the server knows. */
const decidedItems = new Map<string, QueueItem>()
const mostDecided = 50

/** Decides what is looked at and goes on; says what is missing where it cannot. */
export function decideFocused(verdict: 'approve' | 'reject'): void {
  const item = focused.peek()
  if (item === undefined || taken.peek() !== undefined) return
  const { status } = item.comment
  if (status === 'withdrawn') return
  missing.value = verdict === 'reject' ? missingIn(draftOf(idOf(item))) : undefined
  if (missing.peek() !== undefined) {
    panel.value = 'reasons'
    return
  }
  decide(decisionOn(item, { verdict, expectedStatus: status }))
  remember(item)
  forgetClaim(idOf(item))
  leave(item)
}

function decisionOn(item: QueueItem, { verdict, expectedStatus }: Pick<Decision, 'verdict' | 'expectedStatus'>): Decision {
  const { guidelines, message, note } = draftOf(idOf(item))
  return {
    commentId: idOf(item), verdict, expectedStatus,
    guidelines: verdict === 'approve' ? [] : guidelines,
    message: orNull(message),
    note: orNull(note),
    name: item.author.name,
    excerpt: (item.comment.body ?? '').slice(0, 80),
  }
}

function remember(item: QueueItem): void {
  decidedItems.delete(idOf(item))
  decidedItems.set(idOf(item), item)
  const [oldest] = decidedItems.keys()
  if (decidedItems.size > mostDecided && oldest !== undefined) decidedItems.delete(oldest)
}

function leave(item: QueueItem): void {
  closePanel()
  discard(idOf(item))
  if (revisited.peek() !== undefined) goOn()
  takeOff(idOf(item))
}

export function closePanel(): void {
  panel.value = 'closed'
  missing.value = undefined
}

/** Takes back what is still held, with what was typed; where nothing is, shows the latest decision for a later one. */
export async function undo(key?: string): Promise<void> {
  const held = takeBack(key)
  if (held === undefined) return key === undefined ? revisit(recorded.peek().length - 1) : undefined
  restoreDraft(held)
  const item = decidedItems.get(held.commentId) ?? (await present(held.commentId))
  if (item === undefined) return refresh()
  lookAgain(item)
}

/** What was refused comes back as it is now, with what was typed; while the server is silent it stays where it is. */
export async function lookAtRefused(key: string): Promise<void> {
  const refused = refusedOne(key)
  const item = refused && (await present(refused.commentId))
  if (refused === undefined || item === undefined) return
  forgetRefused(key)
  restoreDraft(refused)
  lookAgain(item)
}

function restoreDraft({ commentId, guidelines, message, note }: Decision): void {
  write(commentId, { guidelines, message: message ?? '', note: note ?? '' })
  missing.value = undefined
  panel.value = guidelines.length > 0 ? 'reasons' : message !== null || note !== null ? 'texts' : 'closed'
}

function lookAgain(item: QueueItem): void {
  taken.value = undefined
  if (isWaiting(item)) {
    revisited.value = undefined
    list.value = withReturned(list.peek(), item)
  } else revisited.value = item
}

async function present(commentId: string): Promise<QueueItem | undefined> {
  const answer = await call('moderatedComment', { params: { commentId } })
  return answer.ok ? answer.value : undefined
}

/** Of `recorded`. */
let revisitedAt = -1

async function revisit(at: number): Promise<void> {
  const decision = recorded.peek()[at]
  if (decision === undefined) return
  revisitedAt = at
  const kept = decidedItems.get(decision.commentId)
  const item = kept === undefined ? await present(decision.commentId) : { ...kept, comment: { ...kept.comment, status: decision.status }, reports: { total: 0, byGuideline: {} } }
  if (item === undefined) return
  closePanel()
  lookAgain(item)
}

/** The one before in the list; before its first, what was decided last. */
export function goBack(): void {
  closePanel()
  if (revisited.peek() !== undefined) return void revisit(revisitedAt - 1)
  const before = previousId(list.peek())
  if (before === undefined) return void revisit(recorded.peek().length - 1)
  taken.value = undefined
  list.value = { ...list.peek(), focusId: before }
}
