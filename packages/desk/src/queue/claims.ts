import { signal } from '@preact/signals'
import type { QueueItem } from '@verbatim/contract'
import { codeOf } from '../api/client.ts'
import { call, user } from '../api/session.ts'

interface Hand {
  readonly by: { readonly id: string; readonly name: string }
  readonly until: string
}

/** What colleagues have in hand, by the comment. */
const others = signal<ReadonlyMap<string, Hand>>(new Map())
/** What this person has in hand. */
export const mine = signal<string | undefined>(undefined)

/** Whoever only passes by takes nothing in hand. */
const claimAfterMs = 1500
const renewEveryMs = 60_000

export function handOf(commentId: string): Hand | undefined {
  const hand = others.value.get(commentId)
  return hand !== undefined && Date.parse(hand.until) > Date.now() ? hand : undefined
}

export function isInOtherHands(commentId: string): boolean {
  const hand = others.peek().get(commentId)
  return hand !== undefined && Date.parse(hand.until) > Date.now()
}

let lapse: ReturnType<typeof setTimeout> | undefined

/** Keeps what has not lapsed, and forgets each when it does, of which nobody tells: its holder may be gone. */
function know(hands: Iterable<readonly [commentId: string, hand: Hand]>): void {
  const now = Date.now()
  const held = [...hands].filter(([, { until }]) => Date.parse(until) > now)
  others.value = new Map(held)
  clearTimeout(lapse)
  if (held.length > 0) lapse = setTimeout(() => know(others.peek()), Math.min(...held.map(([, { until }]) => Date.parse(until))) - now)
}

/** What a page of the queue says itself, so that the first look is not at somebody else's. */
export function noteClaims(items: readonly QueueItem[]): void {
  const known = new Map(others.peek())
  for (const { comment, claim } of items) if (claim !== null && claim.by.id !== user.peek()?.id) known.set(comment.id, claim)
  know(known)
}

export async function readClaims(): Promise<void> {
  const answer = await call('claims', {})
  if (!answer.ok) return
  const foreign = answer.value.items.filter(({ by }) => by.id !== user.peek()?.id)
  know(foreign.map(({ commentId, by, until }) => [commentId, { by, until }]))
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Takes in hand what is looked at once it was for a moment, and lets go of what was before. */
export function follow(commentId: string | undefined): void {
  clearTimeout(timer)
  const before = mine.peek()
  if (before !== undefined && before !== commentId) void letGo(before)
  if (commentId !== undefined) timer = setTimeout(() => void take(commentId), claimAfterMs)
}

/** By a key: lets go of what one has in hand, or takes it at once. */
export function toggle(commentId: string): void {
  clearTimeout(timer)
  void (mine.peek() === commentId ? letGo(commentId) : take(commentId))
}

async function take(commentId: string): Promise<void> {
  mine.value = commentId
  const answer = await call('claim', { params: { commentId } })
  if (mine.peek() !== commentId) return
  clearTimeout(timer)
  if (answer.ok) {
    timer = setTimeout(() => void take(commentId), renewEveryMs)
    return
  }
  mine.value = undefined
  const holder = codeOf(answer.failure) === 'claimed' && answer.failure.kind === 'problem' ? answer.failure.problem.claim : undefined
  if (holder !== undefined) know(new Map([...others.peek(), [commentId, holder]]))
}

async function letGo(commentId: string): Promise<void> {
  if (mine.peek() === commentId) mine.value = undefined
  await call('release', { params: { commentId }, keepalive: true })
}

/** A decision ends the claim by itself. */
export function forgetClaim(commentId: string): void {
  clearTimeout(timer)
  if (mine.peek() === commentId) mine.value = undefined
}
