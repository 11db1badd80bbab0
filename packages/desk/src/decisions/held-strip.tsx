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
  const heldBack = all.filter(({ state }) => state.kind === 'held')
  const latest = heldBack.at(-1)
  return <div class="strip">
    <div role="alert">
      {all.filter(({ state }) => state.kind === 'refused').map((held) => <RefusedRow key={held.key} held={held} onLook={onLook} />)}
      <WaitingRow all={all.filter(({ state }) => state.kind === 'waiting' && state.trouble !== null)} />
    </div>
    <p role="status">{latest !== undefined && <>
      <span class="strip-said"><b>{said.verdicts[latest.decisions[0]?.verdict ?? 'approve']}</b> <Named held={latest} /> <More count={heldBack.length - 1} /></span>
      <ActionButton action="undo" class="plain" onClick={() => onUndo(latest.key)} /> <SecondsLeft dueAt={latest.dueAt} />
    </>}</p>
  </div>
}

function RefusedRow({ held, onLook }: { readonly held: Held; readonly onLook: (key: string) => void }) {
  const { queue: { strip: said }, words: { statuses }, frame } = words()
  const trouble = held.state.kind === 'refused' ? held.state.trouble : undefined
  const status = trouble?.currentStatus
  return <p class="troubled">
    <span class="strip-said"><b>{said.notYet[held.decisions[0]?.verdict ?? 'approve']}</b> <Named held={held} /> <span class="problem">{trouble?.text} {isStatus(status) && said.now(statuses[status])}</span></span>
    <span class="strip-ways">
      <button class="plain" onClick={() => onLook(held.key)}>{said.look}</button>
      {trouble?.code !== 'status-changed' && <button class="plain" onClick={() => tryAgain(held.key)}>{frame.retry}</button>}
      <button class="plain" onClick={() => forgetRefused(held.key)}>{said.dismiss}</button>
    </span>
  </p>
}

/** One row for all that is sent again by itself: where the server is silent, it is so to each of them. */
function WaitingRow({ all }: { readonly all: readonly Held[] }) {
  const { queue: { strip: said }, frame } = words()
  const last = all.at(-1)
  if (last?.state.kind !== 'waiting') return null
  const count = all.reduce((sum, { decisions }) => sum + decisions.length, 0)
  return <p class="troubled">
    <span class="strip-said"><b>{said.notYet[last.decisions[0]?.verdict ?? 'approve']}</b> <Named held={last} /> <More count={count - 1} /> <span class="problem">{last.state.trouble?.text}</span></span>
    <button class="plain" onClick={() => { for (const { key } of all) tryAgain(key) }}>{frame.retry}</button>
  </p>
}

function More({ count }: { readonly count: number }) {
  return count <= 0 ? null : <span class="quiet">{words().queue.strip.more(count)}</span>
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
