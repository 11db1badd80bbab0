import { useEffect } from 'preact/hooks'
import { call } from '../api/session.ts'
import { onReturn } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { useGuidelines } from '../parts/names.ts'
import { PolicyDesk } from './policy-desk.tsx'

/** What decides without a person, what shall, and what that would have done. */
export function PolicyPage() {
  const { rules } = words()
  const policies = useLoaded('policy', (signal) => call('policy', { signal }))
  useEffect(() => onReturn(policies.again), [])
  useGuidelines()
  return <>
    <h1>{rules.title}</h1>
    <p class="quiet">{rules.hint}</p>
    <LoadState loaded={policies} />
    {policies.kind === 'there' && <PolicyDesk policies={policies.value} onChanged={policies.again} />}
  </>
}
