import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { ProgressView } from './progress-view.tsx'
import type { Outgoing } from './outgoing-batch.ts'
import { outgoing } from './outgoing.ts'
import { useBatch } from './use-batch.ts'

/** What becomes of a batch that was confirmed: first it can still be taken back, then it is followed. */
export function OutgoingView({ onOver }: { readonly onOver: () => void }) {
  const { ranges } = words()
  const state = outgoing.state.value
  useKeptFocus(state.kind)
  switch (state.kind) {
    case 'none':
      return null
    case 'held':
      return <Held state={state} />
    case 'sending':
      return <p class="notice" role="status">{ranges.sending}</p>
    case 'failed':
      return <div class="outgoing"><Problem failure={state.failure} retry={outgoing.sendNow} /><p><button onClick={outgoing.clear}>{ranges.change}</button></p></div>
    case 'made':
      return <Made batchId={state.batchId} total={state.total} onOver={onOver} />
  }
}

/** Where it ends up that was on a button which is not there any more. */
export const decideHeading = 'decide-range'

function useKeptFocus(kind: Outgoing['kind']): void {
  const before = useRef(kind)
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (before.current !== kind && isLost) document.getElementById(decideHeading)?.focus({ preventScroll: true })
    before.current = kind
  }, [kind])
}

function Held({ state: { prepared: { body, count }, dueAtMs } }: { readonly state: Extract<Outgoing, { kind: 'held' }> }) {
  const { ranges } = words()
  const undo = useRef<HTMLButtonElement>(null)
  const [leftMs, setLeftMs] = useState(dueAtMs - Date.now())
  useEffect(() => {
    const timer = setInterval(() => setLeftMs(dueAtMs - Date.now()), 200)
    return () => clearInterval(timer)
  }, [dueAtMs])
  // The dialog gives the focus back to a button that is of no use now.
  useEffect(() => {
    const timer = setTimeout(() => undo.current?.focus(), 0)
    return () => clearTimeout(timer)
  }, [])
  return <div class="notice outgoing">
    <p role="status"><strong>{ranges.held[body.verdict](ranges.comments(count))}</strong></p>
    <p role="timer">{ranges.heldFor(Math.max(1, Math.ceil(leftMs / 1000)))}</p>
    <button ref={undo} class="primary" onClick={outgoing.clear}>{ranges.undoHeld}</button>
  </div>
}

function Made({ batchId, total, onOver }: { readonly batchId: string; readonly total: number; readonly onOver: () => void }) {
  const { ranges } = words()
  const loaded = useBatch(batchId, onOver)
  return <div class="notice outgoing">
    <p role="status"><strong>{ranges.made(ranges.comments(total))}</strong></p>
    {loaded.kind === 'there' && <ProgressView batch={loaded.value} />}
    {loaded.kind === 'failed' && <Problem failure={loaded.failure} retry={loaded.again} />}
    <p class="deeds"><a class="button" href={`/desk/batches/${batchId}`}>{ranges.toBatch}</a> <button onClick={outgoing.clear}>{ranges.next}</button></p>
  </div>
}
