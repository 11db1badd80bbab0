import { signal } from '@preact/signals'
import type { Pass } from '@verbatim/contract'
import { useEffect, useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { call, user } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { refresh } from './queue.ts'
import { dutyTitle } from './standing-of.tsx'

/** What was passed on a moment ago from here. */
export const lastPass = signal<Pass | undefined>(undefined)

const saidForMs = 15_000

/** Says that it was passed on, with the way back. */
export function LastPass() {
  const { queue: { pass: said } } = words()
  const [failure, setFailure] = useState<Failure>()
  const pass = lastPass.value
  useEffect(() => {
    setFailure(undefined)
    const timer = setTimeout(() => { if (lastPass.peek() === pass) lastPass.value = undefined }, saidForMs)
    return () => clearTimeout(timer)
  }, [pass])
  async function takeBack(passId: string): Promise<void> {
    const answer = await call('takePassBack', { params: { passId } })
    setFailure(answer.ok ? undefined : answer.failure)
    if (!answer.ok) return
    lastPass.value = undefined
    await refresh()
  }
  return <div role="status">{pass !== undefined && <>
    <p class="last-pass">{said.passedOn(dutyTitle(pass.to), user.value?.name ?? pass.by.name)} <button class="plain small" onClick={() => void takeBack(pass.id)}>{said.takeBack}</button></p>
    <Problem failure={failure} />
  </>}</div>
}
