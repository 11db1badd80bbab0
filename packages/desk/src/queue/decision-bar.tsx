import type { QueueItem } from '@verbatim/contract'
import { ActionButton } from '../keys/key-label.tsx'
import { words } from '../messages/language.ts'
import { mine } from './claims.ts'
import { panel } from './deciding.ts'
import { perform } from './queue-keys.ts'
import { taken } from './queue.ts'

/** All that can be done with what is looked at, always at the same place. */
export function DecisionBar({ item }: { readonly item: QueueItem }) {
  const { queue: { deciding: said } } = words()
  const { status, id } = item.comment
  const isReported = status === 'approved' && item.reports.total > 0
  const canDecide = taken.value === undefined && status !== 'withdrawn'
  return <div class="decision-bar" role="group" aria-label={said.bar}>
    {canDecide && <>
      <ActionButton action="approve" class="good" onClick={() => perform('approve')}>{isReported ? said.keep : status === 'approved' ? said.confirmApproval : undefined}</ActionButton>
      <ActionButton action="reject" class="bad" pressed={panel.value === 'reasons'} onClick={() => perform('reject')}>{isReported ? said.takeDown : status === 'rejected' ? said.otherReasons : undefined}</ActionButton>
    </>}
    <ActionButton action="skip" onClick={() => perform('skip')} />
    <span class="lesser">
      {canDecide && <>
        <ActionButton action="message" class="plain" onClick={() => perform('message')} />
        <ActionButton action="note" class="plain" onClick={() => perform('note')} />
        <ActionButton action="pass" class="plain" onClick={() => perform('pass')} />
        <ActionButton action="threat" class="plain" onClick={() => perform('threat')} />
      </>}
      {(status === 'pending' || isReported) && <ActionButton action="claim" class="plain" pressed={mine.value === id} onClick={() => perform('claim')} />}
      {status === 'approved' && <ActionButton action="answer" class="plain" onClick={() => perform('answer')} />}
    </span>
    <span class="steps"><ActionButton action="previous" class="plain" onClick={() => perform('previous')} /> <ActionButton action="next" class="plain" onClick={() => perform('next')} /></span>
  </div>
}
