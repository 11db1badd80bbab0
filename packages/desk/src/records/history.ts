import type { Assessment, DecisionRecord, ModeratedComment, Pass, Report, SecondReading } from '@verbatim/contract'

type BatchOutcome = ModeratedComment['batches'][number]

/** One thing that happened to a comment. `at` is RFC 3339, or `undefined` where nobody told when. */
export type HistoryEvent =
  | { readonly kind: 'received'; readonly at: string }
  | { readonly kind: 'assessed'; readonly at: string; readonly assessment: Assessment }
  | { readonly kind: 'read-again'; readonly at: string; readonly reading: SecondReading }
  | { readonly kind: 'passed-on'; readonly at: string; readonly pass: Pass }
  | { readonly kind: 'taken-back'; readonly at: string; readonly pass: Pass }
  | { readonly kind: 'reported'; readonly at: string; readonly report: Report }
  | { readonly kind: 'in-batch'; readonly at: string | undefined; readonly batch: BatchOutcome }
  | { readonly kind: 'decided'; readonly at: string; readonly decision: DecisionRecord }
  | { readonly kind: 'withdrawn'; readonly at: undefined }

export type Known = Pick<ModeratedComment, 'comment' | 'assessments' | 'secondReadings' | 'passes' | 'reported' | 'batches' | 'decisions'>

/** All that happened to a comment, oldest first; what happened at the same moment in the order in which it must have. */
export function historyOf(known: Known): readonly HistoryEvent[] {
  return [
    { kind: 'received', at: known.comment.submittedAt } as const,
    ...known.assessments.map((assessment) => ({ kind: 'assessed', at: assessment.assessedAt, assessment }) as const),
    ...known.secondReadings.map((reading) => ({ kind: 'read-again', at: reading.readAt, reading }) as const),
    ...known.passes.flatMap((pass) => eventsOf(pass, known)),
    ...known.reported.map((report) => ({ kind: 'reported', at: report.at, report }) as const),
    ...known.batches.map((batch) => ({ kind: 'in-batch', at: timeInId(batch.id), batch }) as const),
    ...known.decisions.map((decision) => ({ kind: 'decided', at: decision.decidedAt, decision }) as const),
    ...(known.comment.status === 'withdrawn' ? [{ kind: 'withdrawn', at: undefined } as const] : []),
  ].toSorted((a, b) => moment(a) - moment(b))
}

function moment({ at }: HistoryEvent): number {
  return at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(at)
}

/** A decision or a later pass ends it too; only the rest was taken back by hand. */
function eventsOf(pass: Pass, { decisions, passes }: Known): readonly HistoryEvent[] {
  const { endedAt } = pass
  const passedOn: HistoryEvent = { kind: 'passed-on', at: pass.at, pass }
  const isEndedOtherwise = decisions.some(({ decidedAt }) => decidedAt === endedAt) || passes.some(({ at }) => at === endedAt)
  return endedAt === null || isEndedOtherwise ? [passedOn] : [passedOn, { kind: 'taken-back', at: endedAt, pass }]
}

/** When a UUIDv7 was made (RFC 9562, 5.7); ids of other versions do not tell. */
export function timeInId(id: string): string | undefined {
  const hex = id.replaceAll('-', '')
  return hex[12] === '7' ? new Date(Number.parseInt(hex.slice(0, 12), 16)).toISOString() : undefined
}

/** The last decision that somebody else made since `before` was read. */
export function decidedMeanwhile(before: Known | undefined, after: Known, ownId: string | undefined): DecisionRecord | undefined {
  if (before === undefined || before.comment.id !== after.comment.id) return undefined
  const known = new Set(before.decisions.map(({ id }) => id))
  return after.decisions.findLast(({ id, actor }) => !known.has(id) && actor.id !== ownId)
}
