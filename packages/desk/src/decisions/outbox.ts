import { effect, signal } from '@preact/signals'
import type { DecisionsAnswer } from '@verbatim/contract'
import { codeOf, type Failure } from '../api/client.ts'
import { newKey } from '../api/new-key.ts'
import { beforeLeaving, call, sessionState, site, user } from '../api/session.ts'
import { textOf } from '../parts/failure.tsx'
import { forgetKept, keptNames, readKept, writeKept } from '../preferences/kept.ts'
import { adopted, atOnce, gathered, heldBack, isAdoptable, isDue, left, nextDue, postponed, refusedOnes, requestOf, sending, type Decision, type Held, type Trouble } from './held.ts'

/** A decision that the server has recorded. */
interface Recorded extends Decision {
  readonly status: 'approved' | 'rejected'
}

/** All decisions of this window that are not recorded yet, the oldest first. */
export const outbox = signal<readonly Held[]>([])
/** The latest that were, the latest last. */
export const recorded = signal<readonly Recorded[]>([])

const mostRecorded = 50
const thisWindow = newKey()
const place = 'decision.'

/** Holds a decision back for as long as the site says, then sends it. */
export function decide(decision: Decision): void {
  const by = user.peek()?.id
  if (by === undefined) return
  keep(heldBack(decision, { key: newKey(), by, owner: thisWindow }, { now: Date.now(), undoSeconds: site.peek()?.undoSeconds ?? 5 }))
}

/** Takes the latest decision back that was not sent yet, and gives it. */
export function takeBack(key?: string): Decision | undefined {
  const found = outbox.peek().findLast((held) => held.state.kind === 'held' && (key === undefined || held.key === key))
  if (found !== undefined) forget(found.key)
  return found?.decisions[0]
}

export function refusedOne(key: string): Decision | undefined {
  return outbox.peek().find((held) => held.key === key && held.state.kind === 'refused')?.decisions[0]
}

export function forgetRefused(key: string): void {
  if (refusedOne(key) !== undefined) forget(key)
}

/** Sends again at once what was refused or waits; a refused one under another key. */
export function tryAgain(key: string): void {
  const found = outbox.peek().find((held) => held.key === key)
  if (found === undefined) return
  if (found.state.kind === 'waiting') return keep(atOnce(found, Date.now()))
  const [decision] = found.decisions
  forget(key)
  if (decision !== undefined) keep(heldBack(decision, { key: newKey(), by: found.by, owner: thisWindow }, { now: Date.now(), undoSeconds: 0 }))
}

/** Sends, holds and takes over for as long as the page is there. */
export function startOutbox(): void {
  effect(() => (sessionState.value.kind === 'present' ? schedule(outbox.value) : clearTimeout(timer)))
  effect(() => {
    if (sessionState.value.kind !== 'present') return
    takeOver()
    // What the end of a session kept from being sent goes under the new one.
    for (const held of outbox.peek()) if (held.state.kind === 'waiting') keep(atOnce(held, Date.now()))
  })
  beforeLeaving(sendAll)
  addEventListener('pagehide', leave)
  addEventListener('pageshow', ({ persisted }) => { if (persisted) takeOver() })
  addEventListener('online', () => { for (const held of outbox.peek()) if (held.state.kind === 'waiting') keep(atOnce(held, Date.now())) })
}

function keep(held: Held): void {
  writeKept(place + held.key, held)
  const others = outbox.peek()
  outbox.value = others.some(({ key }) => key === held.key) ? others.map((other) => (other.key === held.key ? held : other)) : [...others, held]
}

function forget(key: string): void {
  forgetKept(place + key)
  letGo(key)
  outbox.value = outbox.peek().filter((held) => held.key !== key)
}

function letGo(key: string): void {
  forgotten.get(key)?.()
  forgotten.delete(key)
}

let timer: ReturnType<typeof setTimeout> | undefined

function schedule(all: readonly Held[]): void {
  clearTimeout(timer)
  const due = nextDue(all)
  if (due !== undefined) timer = setTimeout(sendDue, Math.max(0, due - Date.now()))
}

function sendDue(): void {
  const now = Date.now()
  const due = outbox.peek().filter((held) => isDue(held, now))
  for (const held of due) void send(held)
  if (due.length === 0) schedule(outbox.peek())
}

async function send(held: Held): Promise<void> {
  const under = sending(held, Date.now())
  keep(under)
  const answer = await call('decide', { body: requestOf(under), idempotencyKey: under.key })
  if (answer.ok) return settle(under, answer.value)
  if (isPassing(answer.failure)) return keep(postponed(under, { now: Date.now(), trouble: troubleOf(answer.failure), afterMs: afterMsOf(answer.failure) }))
  const trouble = troubleOf(answer.failure)
  settleRefused(under, under.decisions.map(({ commentId }) => ({ commentId, trouble })))
}

function settle(held: Held, { items }: DecisionsAnswer): void {
  const refused = items.flatMap((item) => ('problem' in item ? [{ commentId: item.commentId, trouble: troubleOf({ kind: 'problem', problem: item.problem, retryAfterSeconds: undefined }) }] : []))
  const done = held.decisions.filter(({ commentId }) => !refused.some((one) => one.commentId === commentId))
  recorded.value = [...recorded.peek(), ...done.map((decision): Recorded => ({ ...decision, status: decision.verdict === 'approve' ? 'approved' : 'rejected' }))].slice(-mostRecorded)
  settleRefused(held, refused)
}

function settleRefused(held: Held, refused: readonly { readonly commentId: string; readonly trouble: Trouble }[]): void {
  // Kept before the old one is forgotten: a page that ends between loses nothing.
  for (const one of refusedOnes(held, refused, newKey)) keep(one)
  forget(held.key)
}

/** The session's end, too: after the next sign-in the same is sent again. */
function isPassing(failure: Failure): boolean {
  return failure.kind === 'unreachable' || failure.problem.status >= 500 || failure.problem.status === 429 || failure.problem.status === 401
}

function afterMsOf(failure: Failure): number | undefined {
  return failure.kind === 'problem' && failure.retryAfterSeconds !== undefined ? failure.retryAfterSeconds * 1000 : undefined
}

function troubleOf(failure: Failure): Trouble {
  const currentStatus = failure.kind === 'problem' ? failure.problem.currentStatus : undefined
  return { code: codeOf(failure), text: textOf(failure), ...(currentStatus === undefined ? {} : { currentStatus }) }
}

/** All at once, for who signs out; resolves when each was answered, or could not be sent. */
async function sendAll(): Promise<void> {
  const waiting = outbox.peek().filter(({ state }) => state.kind === 'held' || state.kind === 'waiting')
  await Promise.all(waiting.map((held) => send(held)))
}

/** The page is closed, or put aside for good: what is held back goes with its last breath, and the rest is the next window's. */
function leave(): void {
  clearTimeout(timer)
  const now = Date.now()
  // Without a session it would only be refused; it goes after the next sign-in.
  const calls = sessionState.peek().kind === 'present' ? gathered(outbox.peek()).map((held) => sending(held, now)) : []
  const others = outbox.peek().filter(({ state }) => state.kind !== 'held' || calls.length === 0)
  for (const { key } of outbox.peek()) forgetKept(place + key)
  for (const held of [...calls, ...others]) writeKept(place + held.key, left(held, now))
  for (const held of calls) void call('decide', { body: requestOf(held), idempotencyKey: held.key, keepalive: true })
  for (const { key } of outbox.peek()) letGo(key)
  outbox.value = []
}

let takingOver: ReturnType<typeof setTimeout> | undefined

/** Takes over what windows left that are not there any more. */
function takeOver(): void {
  const by = user.peek()?.id
  if (by === undefined) return
  for (const { key } of keptOnes().filter((held) => isAdoptable(held, { by, now: Date.now() }))) {
    if ('locks' in navigator) void navigator.locks.request(place + key, { ifAvailable: true }, (lock) => (lock === null ? undefined : takeOverOne(key, by)))
    else void takeOverOne(key, by)
  }
  clearTimeout(takingOver)
  takingOver = setTimeout(() => takeOver(), Math.min(60_000, Math.max(500, earliestLease(by) - Date.now())))
}

const forgotten = new Map<string, () => void>()

/**
 * Resolves when it is settled: so long the lock is this window's, and is nobody's when the window ends. What the device
 * keeps is no lock, since windows hear of each other's writing a little later.
 */
function takeOverOne(key: string, by: string): Promise<void> | undefined {
  const held = readKept<Held | undefined>(place + key, undefined)
  const isMine = outbox.peek().some((one) => one.key === key)
  const now = Date.now()
  if (held === undefined || isMine || !isAdoptable(held, { by, now })) return undefined
  keep(adopted(held, { owner: thisWindow, now }))
  return new Promise((resolve) => forgotten.set(key, resolve))
}

/** When the next of somebody else's windows counts as gone. */
function earliestLease(by: string): number {
  return Math.min(...keptOnes().filter((held) => held.by === by && held.owner !== thisWindow).map(({ leaseUntil }) => leaseUntil), Number.POSITIVE_INFINITY)
}

function keptOnes(): readonly Held[] {
  return keptNames(place).flatMap((name) => readKept<Held | undefined>(name, undefined) ?? [])
}
