import { useEffect, useRef, useState } from 'preact/hooks'
import type { ModeratedComment, StaffEvent } from '@verbatim/contract'
import type { View } from '../address/view.ts'
import { call, site, user } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { useGuidelines } from '../parts/names.ts'
import { CommentInContext } from './comment-in-context.tsx'
import { CommentProof } from './comment-proof.tsx'
import { DecideForm } from './decide-form.tsx'
import { StatusWord } from './entry.tsx'
import { useFollowed } from '../parts/followed.ts'
import { decidedMeanwhile } from './history.ts'
import { HistoryList } from './history-list.tsx'
import { useLastThere } from '../parts/last-there.ts'
import { PassDialog } from '../parts/pass-dialog.tsx'
import { StaffAnswer } from '../parts/staff-answer.tsx'
import { StandingPass } from '../parts/standing-pass.tsx'
import { isWaiting } from '../queue/waiting-list.ts'
import { Siblings } from './siblings.tsx'
import { WrittenBy } from './written-by.tsx'

/** Everything known of a comment, and what can be done about it. */
export function CommentPage({ view: { id } }: { readonly view: Extract<View, { readonly id: string }> }) {
  useGuidelines()
  const loaded = useLoaded(id, (signal) => call('moderatedComment', { params: { commentId: id }, signal }))
  const known = useLastThere(loaded)
  useFollowed((event) => concerns(event, id), loaded.again)
  if (known === undefined) return <LoadState loaded={loaded} />
  return <>
    <Heading known={known} />
    {loaded.kind === 'failed' && <Problem failure={loaded.failure} retry={loaded.again} />}
    <div class="page-columns">
      <article class="subject"><CommentInContext known={known} /></article>
      <aside><Deeds known={known} onChanged={loaded.again} /><WrittenBy author={known.author} /><CommentProof comment={known.comment} /></aside>
      <div><HistoryList known={known} /><Siblings known={known} /></div>
    </div>
  </>
}

function concerns({ event, data }: StaffEvent, id: string): boolean {
  return event === 'passes.changed' || event === 'reports.changed' || ('commentId' in data && data.commentId === id)
}

function Heading({ known: { author, comment } }: { readonly known: ModeratedComment }) {
  const { parts: { comment: said }, words: { erasedName } } = words()
  return <div class="page-head"><h1>{said.by(author.name ?? erasedName)}</h1> <StatusWord status={comment.status} /></div>
}

interface Deeds {
  readonly known: ModeratedComment
  readonly onChanged: () => void
}

function Deeds({ known, onChanged }: Deeds) {
  const { records: { decide: said }, parts: { answer, pass }, queue: { actions }, words: { statuses } } = words()
  const { comment } = known
  const [told, setTold] = useTold(known)
  const [open, setOpen] = useState<'pass' | 'reply'>()
  const [answerId, setAnswerId] = useState<string>()
  const close = () => setOpen(undefined)
  return <section class="panel" aria-labelledby="decide">
    <h2 id="decide">{isWaiting(known) || comment.status === 'withdrawn' ? said.title : said.laterTitle}</h2>
    <div role="status">{told !== '' && <p class="told">{told}</p>}{answerId !== undefined && <p class="told">{answer.done} <a href={`/desk/comments/${answerId}`}>{answer.see}</a></p>}</div>
    {!isWaiting(known) && comment.status !== 'withdrawn' && <p class="quiet">{said.laterHint}</p>}
    {known.passed !== null && <StandingPass pass={known.passed} onTakenBack={onChanged} />}
    <DecideForm comment={comment} onStale={onChanged} onDecided={(status) => {
      setTold(said.done(statuses[status]))
      onChanged()
    }} />
    <p class="deeds besides">
      {comment.status !== 'withdrawn' && (site.value?.duties.length ?? 0) > 0 && <button onClick={() => setOpen('pass')}>{pass.title}</button>}
      {comment.status === 'approved' && <button onClick={() => setOpen('reply')}>{actions.answer}</button>}
    </p>
    {open === 'pass' && <PassDialog commentId={comment.id} onClose={close} onPassed={onChanged} />}
    {open === 'reply' && <StaffAnswer commentId={comment.id} name={known.author.name} onClose={close} onAnswered={setAnswerId} />}
  </section>
}

/** What was decided just now, by oneself or by somebody else. */
function useTold(known: ModeratedComment) {
  const [told, setTold] = useState('')
  const before = useRef<ModeratedComment>(undefined)
  useEffect(() => {
    const decision = decidedMeanwhile(before.current, known, user.peek()?.id)
    before.current = known
    if (decision !== undefined) setTold(words().records.comment.meanwhile(decision.verdict, decision.actor.name))
  }, [known])
  return [told, setTold] as const
}
