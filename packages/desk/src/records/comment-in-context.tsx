import type { ModeratedComment } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { CommentFlags, Similar } from '../parts/comment-flags.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { guidelineTitle } from '../parts/names.ts'
import { Reports } from '../parts/reports.tsx'
import { suspected } from '../parts/suspected.ts'
import { Time } from '../parts/time.tsx'

interface Known {
  readonly known: ModeratedComment
}

/** A comment large, in its context: where it stands, what it answers, and what to know about it. */
export function CommentInContext({ known }: Known) {
  const { comment, story, parent, assessment } = known
  const { story: said } = words().records
  return <>
    <p class="subject-story">
      <a href={`/desk/stories/${story.id}`} dir="auto" lang={story.language ?? undefined}>{story.headline}</a>
      <a class="quiet" href={story.pageUrl} rel="noopener noreferrer" target="_blank">{said.article}</a>
    </p>
    {story.lead !== null && <p class="subject-lead" dir="auto" lang={story.language ?? undefined}>{story.lead}</p>}
    {parent !== null && <Parent parent={parent} />}
    <MarkedText comment={comment} assessment={assessment} />
    <CommentFlags item={known} />
    <Reports reports={known.reports} reported={known.reported} />
    <Similar similar={known.similar} />
    <InHand known={known} />
    <Scores known={known} />
  </>
}

function Parent({ parent: { id, author, status, body } }: { readonly parent: NonNullable<ModeratedComment['parent']> }) {
  const { records: said, words: { erasedName, erasedText, statuses } } = words()
  return <blockquote class="subject-parent">
    <p class="quiet"><a href={`/desk/comments/${id}`}>{said.repliesTo(author.name ?? erasedName)}</a>{status !== 'approved' && <> <span class="flag">{said.nowStatus(statuses[status])}</span></>}</p>
    {body === null ? <p class="erased">{erasedText}</p> : <p class="as-written" dir="auto">{body}</p>}
  </blockquote>
}

function InHand({ known: { claim } }: Known) {
  return claim === null ? null : <p class="quiet">{words().records.comment.inHand(claim.by.name)} <Time at={claim.until} /></p>
}

function Scores({ known: { assessment } }: Known) {
  const { parts, records: { comment: said }, formats: { percent } } = words()
  const found = suspected(assessment)
  if (assessment === null) return null
  return <section aria-labelledby="scores">
    <h2 id="scores" class="unseen">{parts.comment.scores}</h2>
    {found.length === 0 ? <p class="quiet">{said.noScores}</p> : <dl class="suspicions">{found.map(({ key, score }) => <div key={key}>
      <dt>{guidelineTitle(key)}</dt><dd>{percent(score)}</dd>
      <Bar share={score} />
    </div>)}</dl>}
  </section>
}

function Bar({ share }: { readonly share: number }) {
  return <dd class="bar-line" aria-hidden="true"><span ref={(bar) => { if (bar !== null) bar.style.inlineSize = `${Math.round(share * 100)}%` }} /></dd>
}
