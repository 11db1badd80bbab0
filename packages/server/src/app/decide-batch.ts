import { accept, newId, refuse, verdictOf, type BatchId, type DecisionRefusal, type Result } from '@verbatim/core'
import { batchesAllowed, type BatchActor, type BatchStore, type NewBatch } from './batches.ts'
import { answeredBefore, onceOf, reopened, type OnceDeps, type OnceRefusal, type OnceRequest } from './once.ts'
import type { Chance, SiteStore } from './ports.ts'

export interface DecideBatchInput extends Pick<NewBatch, 'filter' | 'message' | 'note' | 'sample'> {
  readonly verdict: 'approve' | 'reject'
  readonly guidelines: readonly string[]
  /** Now, where it is absent. */
  readonly asOf?: number
  readonly by: BatchActor
  readonly once?: OnceRequest
}

export interface DecideBatchDeps extends OnceDeps {
  readonly sites: Pick<SiteStore, 'find' | 'guidelines'>
  readonly batches: Pick<BatchStore, 'make' | 'find'>
  readonly chance: Chance
}

export type BatchesOff = { readonly code: 'batches-off' }

export interface MadeBatch {
  readonly batchId: BatchId
  readonly total: number
}

/** Has all that waits and fits decided one way. It is only noted here; whoever works batches decides it, comment by comment. */
export async function decideBatch(deps: DecideBatchDeps, input: DecideBatchInput): Promise<Result<MadeBatch, DecisionRefusal | BatchesOff | OnceRefusal>> {
  const before = await answeredBefore<BatchId>(deps, input.once)
  if (before !== undefined) return before.ok ? madeBefore(deps, before.value) : before
  const site = await deps.sites.find()
  if (site === undefined || !batchesAllowed(site)) return refuse({ code: 'batches-off' })
  const verdict = verdictOf(await deps.sites.guidelines(), { ...input, expectedStatus: 'pending' })
  if (!verdict.ok) return verdict

  const { filter, message, note, sample, by, once } = input
  const madeAt = deps.clock.now()
  const id = newId<BatchId>(madeAt, (count) => deps.chance.bytes(count))
  // What has not happened yet cannot have been looked at.
  const asOf = Math.min(input.asOf ?? madeAt, madeAt)
  const batch: NewBatch = { id, by, madeAt, asOf, filter, verdict: verdict.value, message, note, sample }
  const made = await deps.batches.make(batch, once && { ...onceOf(deps, once), answer: deps.sealing.seal(once.key, JSON.stringify(id)) })
  if (made.kind === 'made') return accept({ batchId: id, total: made.total })
  if (once === undefined) throw new Error('the store answered to a key that nobody sent')
  const reopenedId = reopened<BatchId>(deps, once.key, made)
  return reopenedId.ok ? madeBefore(deps, reopenedId.value) : reopenedId
}

async function madeBefore({ batches }: Pick<DecideBatchDeps, 'batches'>, batchId: BatchId): Promise<Result<MadeBatch, never>> {
  const batch = await batches.find(batchId)
  if (batch === undefined) throw new Error('a batch that was made is not there')
  return accept({ batchId, total: batch.total })
}
