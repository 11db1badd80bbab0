import { signal } from '@preact/signals'
import type { Pass } from '@verbatim/contract'
import { useEffect } from 'preact/hooks'
import { user } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { dutyTitle } from '../parts/duties.ts'
import { TakePassBack } from '../parts/standing-pass.tsx'
import { refresh } from './queue.ts'

/** What was passed on a moment ago from here. */
export const lastPass = signal<Pass | undefined>(undefined)

const saidForMs = 15_000

/** Says that it was passed on, with the way back. */
export function LastPass() {
  const { parts: { pass: said } } = words()
  const pass = lastPass.value
  useEffect(() => {
    const timer = setTimeout(() => { if (lastPass.peek() === pass) lastPass.value = undefined }, saidForMs)
    return () => clearTimeout(timer)
  }, [pass])
  function forget(): void {
    lastPass.value = undefined
    void refresh()
  }
  return <div role="status">{pass !== undefined && <div class="last-pass">{said.passedOn(dutyTitle(pass.to), user.value?.name ?? pass.by.name)} <TakePassBack key={pass.id} pass={pass} onTakenBack={forget} /></div>}</div>
}
