import { useEffect, useState } from 'preact/hooks'
import { ActionButton } from '../keys/key-label.tsx'
import { words } from '../messages/language.ts'
import { AuthorName } from '../parts/author-line.tsx'
import type { Held } from './held.ts'
import { forgetRefused, outbox, tryAgain } from './outbox.ts'

interface HeldStripProps {
  readonly onUndo: (key: string) => void
  readonly onLook: (key: string) => void
}

/** What was decided and is not recorded yet: the latest can be undone; what goes wrong is said, and stays until somebody saw to it. */
export function HeldStrip({ onUndo, onLook }: HeldStripProps) {
  const { queue: { strip: said } } = words()
  const all = outbox.value
  const latest = all.findLast(({ state }) => state.kind === 'held')
  const others = all.filter(({ state }) => state.kind === 'held').length - 1
  return <div class="strip">
    <div role="alert">{all.filter(isTroubled).map((held) => <TroubledRow key={held.key} held={held} onLook={onLook} />)}</div>
    <p role="status">{latest !== undefined && <>
      <span class="strip-said"><b>{said.verdicts[latest.decisions[0]?.verdict ?? 'approve']}</b> <Named held={latest} />{others > 0 && <span class="quiet"> {said.more(others)}</span>}</span>
      <ActionButton action="undo" class="plain" onClick={() => onUndo(latest.key)} /> <SecondsLeft dueAt={latest.dueAt} />
    </>}</p>
  </div>
}

function isTroubled({ state }: Held): boolean {
  return state.kind === 'refused' || (state.kind === 'waiting' && state.trouble !== null)
}

function TroubledRow({ held, onLook }: { readonly held: Held; readonly onLook: (key: string) => void }) {
  const { queue: { strip: said }, words: { statuses }, frame } = words()
  const { state } = held
  if (state.kind !== 'refused' && state.kind !== 'waiting') return null
  const status = state.trouble?.currentStatus
  return <p class="troubled">
    <span class="strip-said"><b>{said.notYet[held.decisions[0]?.verdict ?? 'approve']}</b> <Named held={held} />{held.decisions.length > 1 && <span class="quiet"> {said.more(held.decisions.length - 1)}</span>}
      <span class="problem"> {state.trouble?.text} {isStatus(status) && said.now(statuses[status])}</span></span>
    <span class="strip-ways">
      {state.kind === 'refused' && <button class="plain" onClick={() => onLook(held.key)}>{said.look}</button>}
      {state.trouble?.code !== 'status-changed' && <button class="plain" onClick={() => tryAgain(held.key)}>{frame.retry}</button>}
      {state.kind === 'refused' && <button class="plain" onClick={() => forgetRefused(held.key)}>{said.dismiss}</button>}
    </span>
  </p>
}

function isStatus(status: string | undefined): status is 'pending' | 'approved' | 'rejected' | 'withdrawn' {
  return ['pending', 'approved', 'rejected', 'withdrawn'].includes(status ?? '')
}

function Named({ held: { decisions: [decision] } }: { readonly held: Held }) {
  return decision === undefined ? null : <><AuthorName name={decision.name} />: <bdi class="quiet">{decision.excerpt}</bdi></>
}

/** For the eye alone; a screen reader would count aloud. */
function SecondsLeft({ dueAt }: { readonly dueAt: number }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return <span class="seconds quiet" aria-hidden="true">{words().formats.number(Math.max(0, Math.ceil((dueAt - now) / 1000)))}</span>
}
