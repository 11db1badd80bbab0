import { useState } from 'preact/hooks'
import type { TeamMember } from '@verbatim/contract'
import { call, mayAs, user } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Confirmation } from '../parts/confirmation.tsx'
import { dayWords } from '../parts/time.tsx'
import { dutyTitles } from '../parts/duties.ts'
import { MemberForm } from './member-form.tsx'

interface MemberProps {
  readonly member: TeamMember
  /** With a sentence that says what was done. */
  readonly onChanged: (told: string) => void
}

/** One person of the team, and what an administrator may do about them. */
export function Member({ member, onChanged }: MemberProps) {
  const { team } = words()
  const [open, setOpen] = useState<'nothing' | 'form' | 'question'>('nothing')
  const close = () => setOpen('nothing')
  return <li class={member.active ? 'person' : 'person gone'}>
    <Facts member={member} />
    {mayAs('admin') && <p class="deeds">
      <button aria-expanded={open === 'form'} aria-label={team.changeOf(member.name)} onClick={() => setOpen(open === 'form' ? 'nothing' : 'form')}>{team.change}</button>
      <button class="plain" aria-label={`${member.active ? team.deactivate : team.reactivate}: ${member.name}`} onClick={() => setOpen('question')}>{member.active ? team.deactivate : team.reactivate}</button>
    </p>}
    {open === 'form' && <MemberForm member={member} onDone={() => { close(); onChanged(team.changed(member.name)) }} onCancel={close} />}
    {open === 'question' && <Activity member={member} onChanged={() => onChanged(team.changed(member.name))} onClose={close} />}
  </li>
}

function Facts({ member: { id, name, email, role, duties, active, joinedAt } }: Pick<MemberProps, 'member'>) {
  const { team, words: { roles } } = words()
  return <>
    <div class="person-name">
      <strong><bdi>{name}</bdi></strong> {id === user.value?.id && <span class="quiet">{team.you}</span>} {!active && <span class="flag">{team.inactive}</span>}
      {email !== undefined && <div class="quiet"><bdi dir="ltr">{email}</bdi></div>}
    </div>
    <div>{roles[role]}</div>
    <ul>{dutyTitles(duties).map((title) => <li key={title}><bdi>{title}</bdi></li>)}</ul>
    <div class="quiet">{team.since(dayWords(joinedAt))}</div>
  </>
}

function Activity({ member: { id, name, active }, onChanged, onClose }: { readonly member: TeamMember; readonly onChanged: () => void; readonly onClose: () => void }) {
  const { team } = words()
  async function change() {
    const answer = await call('patchTeamMember', { params: { userId: id }, body: { active: !active } })
    if (!answer.ok) return answer.failure
    onChanged()
    return undefined
  }
  return active
    ? <Confirmation title={team.deactivateOf(name)} confirmLabel={team.deactivate} tone="bad" onConfirm={change} onClose={onClose}><p>{team.deactivateHint}</p></Confirmation>
    : <Confirmation title={team.reactivateOf(name)} confirmLabel={team.reactivate} onConfirm={change} onClose={onClose}><p>{team.reactivateHint}</p></Confirmation>
}
