import type { Batch } from '@verbatim/contract'

export type Progress = Pick<Batch, 'state' | 'total' | 'decided' | 'skipped' | 'undone'>

const order: readonly Progress['state'][] = ['running', 'done', 'undoing', 'undone']

/** The batch as far as it has come: what was read and what was told may arrive in any order, and no batch goes back. */
export function furthest(batch: Batch, told: Progress | undefined): Batch {
  if (told === undefined || !isFurther(told, batch)) return batch
  const { state, total, decided, skipped, undone } = told
  return { ...batch, state, total, decided, skipped, undone }
}

function isFurther(one: Progress, other: Progress): boolean {
  const steps = order.indexOf(one.state) - order.indexOf(other.state)
  return steps === 0 ? sumOf(one) > sumOf(other) : steps > 0
}

function sumOf({ decided, skipped, undone }: Progress): number {
  return decided + skipped + undone
}

export function isMoving({ state }: Pick<Progress, 'state'>): boolean {
  return state === 'running' || state === 'undoing'
}

/** How much is done of what is being done now: of all that was to be decided, or of the decisions that are taken back. */
export function partDone({ state, total, decided, skipped, undone }: Progress): { readonly done: number; readonly of: number } {
  if (state === 'running') return { done: decided + skipped, of: total }
  return state === 'undoing' ? { done: undone, of: decided } : { done: 1, of: 1 }
}
