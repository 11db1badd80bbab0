import { useEffect, useState } from 'preact/hooks'
import type { Invite, MadeInvite } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { onEvent } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { Time, timeWords } from '../parts/time.tsx'
import { dutyTitles } from '../parts/duties.ts'
import { InviteForm } from './invite-form.tsx'
import { Made } from './made-invite.tsx'

/** How somebody new comes in. */
export function Invites() {
  const { invites: said } = words().team
  const open = useLoaded('invites', (signal) => call('invites', { signal }))
  const [made, setMade] = useState<MadeInvite>()
  const [told, setTold] = useState('')
  useEffect(() => onEvent(({ event }) => { if (event === 'site.changed') open.again() }), [])

  function takenBack(id: string): void {
    setTold(said.takenBack)
    if (made?.id === id) setMade(undefined)
    open.again()
  }

  return <div class="sheet">
    <section aria-labelledby="invite">
      <h2 id="invite">{said.title}</h2>
      <div>
        <p class="quiet">{said.hint}</p>
        {made !== undefined && <Made key={made.id} invite={made} />}
        <InviteForm onMade={(invite) => { setMade(invite); setTold(''); open.again() }} />
      </div>
    </section>
    <section aria-labelledby="open-invites">
      <h2 id="open-invites">{said.open}</h2>
      <div>
        <p class="told" role="status">{told}</p>
        <LoadState loaded={open} />
        {open.kind === 'there' && open.value.items.length === 0 && <p class="quiet">{said.none}</p>}
        {open.kind === 'there' && <ul class="lines">{open.value.items.map((invite) => <Open key={invite.id} invite={invite} onTakenBack={() => takenBack(invite.id)} />)}</ul>}
      </div>
    </section>
  </div>
}

function Open({ invite, onTakenBack }: { readonly invite: Invite; readonly onTakenBack: () => void }) {
  const { team: { invites: said }, words: { roles } } = words()
  const [failure, setFailure] = useState<Failure>()
  async function takeBack(): Promise<void> {
    const answer = await call('takeInviteBack', { params: { inviteId: invite.id } })
    if (answer.ok) onTakenBack()
    else setFailure(answer.failure)
  }
  const role = [roles[invite.role], ...dutyTitles(invite.duties)].join(', ')
  return <li>
    <div class="line-text">
      <strong>{invite.note === null ? role : <bdi>{invite.note}</bdi>}</strong> {invite.note !== null && <span>{role}</span>}
      <div class="quiet"><Time at={invite.createdAt} /> {said.by(invite.by)} · {said.openUntil(timeWords(invite.expiresAt))}</div>
    </div>
    <button aria-label={said.takeBackOf(invite.note ?? role)} onClick={() => void takeBack()}>{said.takeBack}</button>
    <Problem failure={failure} />
  </li>
}
