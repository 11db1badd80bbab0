import { useState } from 'preact/hooks'
import { call, mayAs } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useFollowed } from '../parts/followed.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { Invites } from './invites.tsx'
import { Member } from './member.tsx'

/** Who works at the desk; administrators change it here. */
export function TeamPage() {
  const team = useLoaded('team', (signal) => call('team', { signal }))
  const [told, setTold] = useState('')
  useFollowed(({ event }) => event === 'site.changed', team.again)
  return <>
    <h1>{words().team.title}</h1>
    <p class="told" role="status">{told}</p>
    <LoadState loaded={team} />
    {team.kind === 'there' && <ul class="people">{team.value.items.map((member) =>
      <Member key={member.id} member={member} onChanged={(sentence) => { setTold(sentence); team.again() }} />)}</ul>}
    {mayAs('admin') && <Invites />}
  </>
}
