import { useState } from 'preact/hooks'
import type { ModeratedComment } from '@verbatim/contract'
import { codeOf, type Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Checks } from '../parts/checks.tsx'
import { TextArea } from '../parts/field.tsx'
import { Problem } from '../parts/failure.tsx'
import { reasonOptions } from '../parts/names.ts'
import { Radios } from '../parts/radios.tsx'
import { missingIn } from '../parts/rejection.ts'
import { orNull } from '../parts/typed-text.ts'

type Verdict = 'approve' | 'reject'

interface Typed {
  readonly verdict: Verdict | undefined
  readonly guidelines: readonly string[]
  readonly message: string
  readonly note: string
}

const nothing: Typed = { verdict: undefined, guidelines: [], message: '', note: '' }

interface DecideForm {
  readonly comment: ModeratedComment['comment']
  readonly onDecided: (status: 'approved' | 'rejected') => void
  /** It is another one by now than the one shown. */
  readonly onStale: () => void
}

/** A decision, or the later one that undoes it. What was typed stays until it is taken, whatever others decide meanwhile. */
export function DecideForm({ comment, onDecided, onStale }: DecideForm) {
  const { records: { decide: said }, parts: { deciding } } = words()
  const [typed, setTyped] = useState(nothing)
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [tried, setTried] = useState(false)
  const { verdict, guidelines, message, note } = typed
  const { status } = comment
  if (status === 'withdrawn') return <p class="quiet">{said.withdrawn}</p>
  const missing = verdict === 'reject' ? missingIn(typed) : undefined

  async function decide(event: Event): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (verdict === undefined || missing !== undefined || status === 'withdrawn') return
    setSending(true)
    const refused = await send({ ...typed, verdict }, { commentId: comment.id, expectedStatus: status })
    setSending(false)
    setFailure(refused)
    if (refused !== undefined) return codeOf(refused) === 'status-changed' || codeOf(refused) === 'comment-withdrawn' ? onStale() : undefined
    setTyped(nothing)
    setTried(false)
    onDecided(verdict === 'approve' ? 'approved' : 'rejected')
  }

  const change = (changed: Partial<Typed>) => setTyped({ ...typed, ...changed })
  return <form class="decide" noValidate onSubmit={(event) => void decide(event)}>
    <Radios legend={said.verdict} value={verdict} onValue={(chosen) => change({ verdict: chosen })} options={[{ value: 'approve', label: said.approve[status] }, { value: 'reject', label: said.reject[status] }]} />
    {verdict !== undefined && <>
      {verdict === 'reject' && <Checks legend={deciding.reasons} error={tried && missing === 'reason' ? deciding.missingReason : undefined} values={guidelines} onValues={(chosen) => change({ guidelines: chosen })} options={reasonOptions()} />}
      <TextArea label={deciding.message} hint={missing === 'message' && !tried ? deciding.missingMessage : undefined} error={tried && missing === 'message' ? deciding.missingMessage : undefined} rows={2} maxLength={2000} value={message} onValue={(text) => change({ message: text })} />
      <TextArea label={deciding.note} rows={2} maxLength={2000} value={note} onValue={(text) => change({ note: text })} />
    </>}
    <Problem failure={failure} />
    {verdict !== undefined && <button class={verdict === 'approve' ? 'good' : 'bad'} disabled={sending}>{verdict === 'approve' ? said.approve[status] : said.reject[status]}</button>}
  </form>
}

async function send({ verdict, guidelines, message, note }: Typed & { readonly verdict: Verdict }, seen: { readonly commentId: string; readonly expectedStatus: 'pending' | 'approved' | 'rejected' }): Promise<Failure | undefined> {
  const answer = await call('decide', { body: { items: [{ ...seen, verdict, guidelines: verdict === 'reject' ? [...guidelines] : [], message: orNull(message), note: orNull(note) }] } })
  if (!answer.ok) return answer.failure
  const [item] = answer.value.items
  return item !== undefined && 'problem' in item ? { kind: 'problem', problem: item.problem, retryAfterSeconds: undefined } : undefined
}
