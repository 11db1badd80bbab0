import type { Settings } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call, site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from './confirmation.tsx'

interface PauseDialogProps {
  readonly commenting: Settings['commenting'] | undefined
  readonly onClose: () => void
  readonly onChanged?: () => void
}

/** Pauses commenting on the whole site, or lets readers comment again; asked once more each time, since every reader notices. */
export function PauseDialog({ commenting, onClose, onChanged }: PauseDialogProps) {
  const { commenting: said } = words().site
  const isPaused = commenting === 'paused'

  async function change(): Promise<Failure | undefined> {
    const answer = await call('patchDeskSite', { body: { commenting: isPaused ? 'open' : 'paused' } })
    if (!answer.ok) return answer.failure
    site.value = answer.value
    onChanged?.()
    return undefined
  }

  return isPaused
    ? <Confirmation title={said.goOnQuestion} confirmLabel={said.goOn} onConfirm={change} onClose={onClose}><p>{said.goOnHint}</p></Confirmation>
    : <Confirmation title={said.pauseQuestion} confirmLabel={said.pause} tone="bad" onConfirm={change} onClose={onClose}><p>{said.pauseHint}</p></Confirmation>
}
