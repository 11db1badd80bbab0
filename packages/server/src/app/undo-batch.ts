import { accept, oppositeOf, refuse, verdictOf, type BatchId, type DecisionRefusal, type Result } from '@verbatim/core'
import type { Batch, BatchActor, BatchStore } from './batches.ts'
import type { Clock, SiteStore } from './ports.ts'

export interface UndoBatchInput {
  readonly id: BatchId
  /** Why approvals become rejections. */
  readonly guidelines: readonly string[]
  readonly message: string | null
  readonly by: BatchActor
}

export interface UndoBatchDeps {
  readonly sites: Pick<SiteStore, 'guidelines'>
  readonly batches: Pick<BatchStore, 'find' | 'undo'>
  readonly clock: Clock
}

export type BatchUnknown = { readonly code: 'batch-unknown' }

/** Stops the batch and has its decisions followed by the opposite ones; also where ranges may no longer be decided, since that is how a mistake ends. */
export async function undoBatch(deps: UndoBatchDeps, input: UndoBatchInput): Promise<Result<Batch, DecisionRefusal | BatchUnknown>> {
  const { id, guidelines, message, by } = input
  const batch = await deps.batches.find(id)
  if (batch === undefined) return refuse({ code: 'batch-unknown' })
  const verdict = verdictOf(await deps.sites.guidelines(), { verdict: oppositeOf(batch.verdict.kind), guidelines, message, expectedStatus: 'pending' })
  if (!verdict.ok) return verdict
  await deps.batches.undo(id, { by, verdict: verdict.value, message, at: deps.clock.now() })
  const now = await deps.batches.find(id)
  return now === undefined ? refuse({ code: 'batch-unknown' }) : accept(now)
}
