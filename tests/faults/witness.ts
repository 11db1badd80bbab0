/**
 * What clients asked of a server and what they were told, with the moment of each: all that a fault must not
 * undo. Moments are milliseconds of the machine's steady clock, which all its processes share.
 */
import type { Receipt } from '@verbatim/contract'

export type Verdict = 'approve' | 'reject'
export type Status = 'pending' | 'approved' | 'rejected' | 'withdrawn'

interface Asked {
  readonly askedAt: number
}

/** A comment on its way; asked again with the same key until it is answered. */
export interface Submit extends Asked {
  readonly kind: 'submit'
  readonly key: string
  readonly storyId: string
  readonly parentId: string | null
  /** A word that stands in this comment's name and text and nowhere else. */
  readonly mark: string
  readonly fields: { readonly name: string; readonly email: string; readonly body: string }
  readonly answer?: { readonly at: number; readonly receipt: Receipt | 'refused' }
}

/** Some decisions in one request. */
export interface Decide extends Asked {
  readonly kind: 'decide'
  readonly key: string
  readonly items: readonly { readonly commentId: string; readonly verdict: Verdict; readonly expectedStatus: Status }[]
  /** In the order of the items. */
  readonly answer?: { readonly at: number; readonly outcomes: readonly ({ readonly decisionId: string } | 'refused')[] }
}

export interface Withdraw extends Asked {
  readonly kind: 'withdraw'
  readonly commentId: string
  readonly token: string
  readonly answer?: { readonly at: number; readonly outcome: 'done' | 'refused' }
}

export type Deed = Submit | Decide | Withdraw

/** Something that shows a comment or hides it. */
export interface Change {
  /** What is withdrawn is gone for good. */
  readonly to: 'shown' | 'hidden' | 'gone'
  readonly askedAt: number
  /** `undefined` where it may have happened or not. */
  readonly outcome: { readonly at: number; readonly result: 'done' | 'refused' } | undefined
}

/** A comment with a receipt, and all that was asked of it since. */
export interface Known {
  readonly receipt: Receipt
  readonly submit: Submit
  readonly changes: readonly Change[]
  /** Ids with their verdicts, of those that were answered as done. */
  readonly decisions: ReadonlyMap<string, Verdict>
  readonly withdrawn: boolean
  /** When a client last asked anything of it. */
  readonly touchedAt: number
}

export interface Witness {
  readonly deeds: readonly Deed[]
  /** Takes down what is asked, before it is sent; the number under which its answer is told. */
  ask(deed: Deed): number
  answer(index: number, answer: NonNullable<Deed['answer']>): void
  /** Deeds that may have happened or not, oldest first, with their numbers. */
  open(): readonly { readonly index: number; readonly deed: Deed }[]
  comments(): readonly Known[]
  /** The comment whose mark this is; `undefined` while it has no receipt. */
  byMark(mark: string): Known | undefined
  byId(id: string): Known | undefined
}

export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

export function newWitness(deeds: readonly Deed[] = []): Witness {
  const all: Deed[] = []
  const byId = new Map<string, number[]>()
  const byMark = new Map<string, string>()
  const index = (deed: Deed, at: number) => {
    for (const id of commentIdsOf(deed)) byId.set(id, [...(byId.get(id) ?? []).filter((known) => known !== at), at])
    if (deed.kind === 'submit' && isReceipt(deed.answer)) byMark.set(deed.mark, deed.answer.receipt.comment.id)
  }
  const add = (deed: Deed): number => {
    all.push(deed)
    index(deed, all.length - 1)
    return all.length - 1
  }
  const known = (id: string) => knownOf(id, (byId.get(id) ?? []).toSorted((a, b) => a - b).flatMap((at) => all[at] ?? []))
  deeds.forEach(add)
  return {
    deeds: all,
    ask: add,
    answer(at, answer) {
      const deed = all[at]
      if (deed === undefined || deed.answer !== undefined) throw new Error(`there is no deed ${at} without an answer`)
      // The caller asked this deed, and so the answer is of its kind.
      all[at] = { ...deed, answer } as Deed
      index(all[at], at)
    },
    open: () => all.flatMap((deed, at) => (deed.answer === undefined ? [{ index: at, deed }] : [])),
    comments: () => [...byMark.values()].flatMap((id) => known(id) ?? []),
    byMark: (mark) => known(byMark.get(mark) ?? ''),
    byId: known,
  }
}

/** What the clients knew at a moment: later questions are gone, and later answers are not there yet. */
export function asOf(witness: Witness, moment: number): Witness {
  return newWitness(witness.deeds.filter(({ askedAt }) => askedAt <= moment).map((deed) => {
    if (deed.answer === undefined || deed.answer.at <= moment) return deed
    const { answer: _later, ...asked } = deed
    return asked
  }))
}

function commentIdsOf(deed: Deed): readonly string[] {
  if (deed.kind === 'decide') return deed.items.map(({ commentId }) => commentId)
  if (deed.kind === 'withdraw') return [deed.commentId]
  return isReceipt(deed.answer) ? [deed.answer.receipt.comment.id] : []
}

function isReceipt(answer: Submit['answer']): answer is { readonly at: number; readonly receipt: Receipt } {
  return answer !== undefined && answer.receipt !== 'refused'
}

function knownOf(id: string, deeds: readonly Deed[]): Known | undefined {
  const submit = deeds.find((deed): deed is Submit & { answer: { at: number; receipt: Receipt } } => deed.kind === 'submit' && isReceipt(deed.answer))
  if (submit === undefined) return undefined
  return {
    submit,
    receipt: submit.answer.receipt,
    changes: deeds.flatMap((deed) => changesOf(deed, id)),
    decisions: new Map(deeds.flatMap((deed) => decisionsOf(deed, id))),
    withdrawn: deeds.some((deed) => deed.kind === 'withdraw' && deed.answer?.outcome === 'done'),
    touchedAt: Math.max(...deeds.flatMap(({ askedAt, answer }) => [askedAt, answer?.at ?? askedAt])),
  }
}

function changesOf(deed: Deed, id: string): readonly Change[] {
  const { askedAt } = deed
  if (deed.kind === 'submit') return []
  if (deed.kind === 'withdraw') return [{ to: 'gone', askedAt, outcome: deed.answer && { at: deed.answer.at, result: deed.answer.outcome } }]
  const { answer } = deed
  return deed.items.flatMap(({ commentId, verdict }, place): readonly Change[] => {
    if (commentId !== id) return []
    const result = answer?.outcomes[place] === 'refused' ? 'refused' : 'done'
    return [{ to: verdict === 'approve' ? 'shown' : 'hidden', askedAt, outcome: answer && { at: answer.at, result } }]
  })
}

function decisionsOf(deed: Deed, id: string): readonly (readonly [string, Verdict])[] {
  if (deed.kind !== 'decide') return []
  const { items, answer } = deed
  return items.flatMap(({ commentId, verdict }, place) => {
    const outcome = answer?.outcomes[place]
    return commentId === id && outcome !== undefined && outcome !== 'refused' ? [[outcome.decisionId, verdict] as const] : []
  })
}

/** Where a comment stands once every question about it has its answer. Of two that were asked at once, one is refused. */
export function statusOf({ changes, withdrawn }: Known): Status {
  if (withdrawn) return 'withdrawn'
  const done = changes.flatMap(({ to, outcome }) => (outcome?.result === 'done' ? [{ to, at: outcome.at }] : [])).toSorted((a, b) => a.at - b.at)
  const last = done.at(-1)?.to
  return last === undefined ? 'pending' : last === 'shown' ? 'approved' : 'rejected'
}

/** When an answer was asked for and when it had come; at rest both are now. */
export interface Span {
  readonly begun: number
  readonly ended: number
}

/** Whether a reader may have been shown it: an approval was on its way, and no removal had followed and been confirmed. */
export function maySee({ changes }: Pick<Known, 'changes'>, { begun, ended }: Span): boolean {
  if (changes.some((change) => change.to === 'gone' && isDoneBy(change, begun))) return false
  return changes.some((shown) => shown.to === 'shown' && shown.askedAt <= ended && shown.outcome?.result !== 'refused'
    && !changes.some((hidden) => hidden.to !== 'shown' && isDoneBy(hidden, begun) && isDoneBy(shown, hidden.askedAt)))
}

/** Whether a reader must have been shown it: an approval was confirmed, and no removal that could have followed was asked for. */
export function mustSee({ changes }: Pick<Known, 'changes'>, { begun, ended }: Span): boolean {
  return changes.some((shown) => shown.to === 'shown' && isDoneBy(shown, begun)
    && !changes.some((hidden) => hidden.to !== 'shown' && hidden.askedAt <= ended && hidden.outcome?.result !== 'refused' && !isDoneBy(hidden, shown.askedAt)))
}

function isDoneBy({ outcome }: Change, moment: number): boolean {
  return outcome !== undefined && outcome.result === 'done' && outcome.at <= moment
}
