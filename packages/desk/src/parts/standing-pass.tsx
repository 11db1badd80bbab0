import { useState } from 'preact/hooks'
import type { Pass } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { dutyTitle } from './duties.ts'
import { Problem } from './failure.tsx'
import { Ago } from './time.tsx'

interface StandingPassProps {
  readonly pass: Pass
  readonly onTakenBack: () => void
}

/** To whom a comment is passed on, and the way back into the common queue. */
export function StandingPass({ pass, onTakenBack }: StandingPassProps) {
  const { parts: { pass: said }, words: { flags } } = words()
  return <div class="notice">
    <div>{said.passedOn(dutyTitle(pass.to), pass.by.name)} <Ago at={pass.at} /> {pass.why === 'threat-to-life' && <span class="flag warning">{flags['threat-to-life']}</span>} <TakePassBack pass={pass} onTakenBack={onTakenBack} /></div>
    {pass.note !== null && <p class="as-written" dir="auto">{pass.note}</p>}
  </div>
}

export function TakePassBack({ pass, onTakenBack }: StandingPassProps) {
  const [failure, setFailure] = useState<Failure>()
  async function takeBack(): Promise<void> {
    const answer = await call('takePassBack', { params: { passId: pass.id } })
    setFailure(answer.ok ? undefined : answer.failure)
    if (answer.ok) onTakenBack()
  }
  return <><button class="plain small" onClick={() => void takeBack()}>{words().parts.pass.takeBack}</button><Problem failure={failure} /></>
}
