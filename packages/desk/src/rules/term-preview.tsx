import { useEffect, useRef, useState } from 'preact/hooks'
import type { TermsPreview } from '@verbatim/contract'
import { codeOf, type Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { markedSpans } from '../parts/marked-spans.ts'
import { Time } from '../parts/time.tsx'
import { proposalOf, type TypedTerm } from './typed-term.ts'

interface PreviewProps {
  /** The change that was looked at. */
  readonly typed: TypedTerm
  readonly preview: TermsPreview
  readonly onSaved: () => void
  /** Somebody else changed the lists since. */
  readonly onOvertaken: () => void
}

/** What a change would match otherwise than now; it is saved only on the lists on which that was seen. */
export function Preview({ typed, preview: { version, examined, newlyMatched, noLongerMatched }, onSaved, onOvertaken }: PreviewProps) {
  const { preview: said, form } = words().rules.terms
  const heading = useRef<HTMLHeadingElement>(null)
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => heading.current?.focus(), [typed])

  async function save(): Promise<void> {
    const answer = await call('patchTerms', { body: { ...proposalOf(typed), expectedVersion: version } })
    if (answer.ok) return onSaved()
    setFailure(answer.failure)
    if (codeOf(answer.failure) === 'terms-changed') onOvertaken()
  }

  const isQuiet = newlyMatched.total === 0 && noLongerMatched.total === 0
  return <section class="preview" aria-labelledby="preview">
    <h2 id="preview" ref={heading} tabIndex={-1}>{said.title}</h2>
    <p role="status">{isQuiet ? said.none(examined) : said.some(examined, newlyMatched.total, noLongerMatched.total)} {said.notSaved}</p>
    <Problem failure={failure} />
    <p><button class={typed.action === 'remove' ? 'bad' : 'primary'} onClick={() => void save()}>{typed.action === 'remove' ? form.remove : form.save}</button></p>
    <Matched title={said.newly(newlyMatched.total)} matched={newlyMatched} />
    <Matched title={said.noLonger(noLongerMatched.total)} matched={noLongerMatched} />
  </section>
}

function Matched({ title, matched: { total, items } }: { readonly title: string; readonly matched: TermsPreview['newlyMatched'] }) {
  const { rules: { terms: { preview: said } }, words: { statuses } } = words()
  if (total === 0) return null
  return <>
    <h3>{title}{items.length < total && `, ${said.latest(items.length)}`}</h3>
    <ul class="lines matched">{items.map(({ commentId, status, submittedAt, language, body, spans }) => <li key={commentId}>
      <p><span class={`status ${status}`}>{statuses[status]}</span> <a href={`/desk/comments/${commentId}`}><Time at={submittedAt} /></a></p>
      <p class="comment-text" dir="auto" lang={language ?? undefined}>{markedSpans(body, spans.map((span) => ({ ...span, key: 'term' }))).map(({ text, keys }, index) => (keys.length > 0 ? <mark key={index}>{text}</mark> : text))}</p>
    </li>)}</ul>
  </>
}
