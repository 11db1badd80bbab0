import type { Batch } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { isMoving, partDone } from './batch-progress.ts'

/** How far a batch is: a bar while it moves, and what has come of it. */
export function ProgressView({ batch }: { readonly batch: Batch }) {
  const { ranges, formats: { number } } = words()
  const { done, of } = partDone(batch)
  return <div class="progress">
    {isMoving(batch) && <p><progress max={Math.max(1, of)} value={done} aria-label={ranges.states[batch.state]} /> <span class="count">{ranges.done(done, of)}</span></p>}
    <dl class="outcome">
      <div><dt>{ranges.decided}</dt><dd>{number(batch.decided)}</dd></div>
      <div><dt>{ranges.skipped}</dt><dd>{number(batch.skipped)}</dd></div>
      {(batch.undone > 0 || batch.state === 'undone') && <div><dt>{ranges.undone}</dt><dd>{number(batch.undone)}</dd></div>}
    </dl>
  </div>
}
