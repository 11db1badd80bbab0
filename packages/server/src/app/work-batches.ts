import { statusToDecide, type Decision } from '@verbatim/core'
import type { BatchGroup, BatchStore, SkippedItem } from './batches.ts'
import { decide, type DecideDeps, type DecideInput } from './decide.ts'

export interface WorkBatchesDeps extends Omit<DecideDeps, 'decisions'> {
  readonly batches: Pick<BatchStore, 'take' | 'record' | 'goOn'>
  /** Lets whatever else waits have its turn; false when it is time to stop. */
  readonly breathe: () => Promise<boolean>
}

const groupSize = 100
// Much longer than a group takes; who has not said by then what became of it has died.
const leaseMs = 15_000

/** Decides what batches have frozen, a group of each in turn, until nothing is left or it is time to stop. */
export async function workBatches(deps: WorkBatchesDeps): Promise<void> {
  do {
    const now = deps.clock.now()
    const group = await deps.batches.take({ now, leaseEnds: now + leaseMs, limit: groupSize })
    if (group === undefined) return
    const skipped = await decideGroup(deps, group)
    await deps.batches.goOn(group, { at: deps.clock.now(), reached: group.items.at(-1)?.place ?? null, skipped })
  } while (await deps.breathe())
}

/** As any other decision is made, but for where it is kept: with what it says of the batch. Those that may not be. */
async function decideGroup(deps: WorkBatchesDeps, group: BatchGroup): Promise<readonly SkippedItem[]> {
  const record = async (decisions: readonly Decision[]) => ({ kind: 'done' as const, outcomes: await deps.batches.record(group, decisions) })
  const decided = await decide({ ...deps, decisions: { record } }, proposalsOf(group))
  if (!decided.ok) throw new Error('decisions without a key were answered as if they had one')
  return decided.value.flatMap((one, index) => {
    const item = group.items[index]
    return one.kind === 'decided' || item === undefined ? [] : [{ commentId: item.commentId, code: one.refusal.code }]
  })
}

function proposalsOf({ state, batch, undoing, items }: BatchGroup): DecideInput {
  const { by, verdict, message } = undoing ?? batch
  const proposal = {
    verdict: verdict.kind,
    guidelines: verdict.kind === 'reject' ? verdict.guidelines : [],
    message,
    note: undoing === null ? batch.note : null,
    expectedStatus: statusToDecide({ state, verdict: batch.verdict.kind }),
  }
  return { items: items.map(({ commentId }) => ({ commentId, ...proposal })), actor: by, means: 'batch' }
}
