import type { ModeratedComment } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { MarkedText } from '../parts/marked-text.tsx'
import { guidelineTitle, languageName } from '../parts/names.ts'
import { hintsOf, suspected } from '../parts/suspected.ts'
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
    <Facts known={known} />
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

function Facts({ known: { comment, flags, assessment, reports, claim, similar } }: Known) {
  const { records: { comment: said }, words: { flags: flagNames }, formats: { number } } = words()
  return <p class="meta-line quiet">
    <Time at={comment.submittedAt} />
    <span>{languageName(comment.language)}</span>
    {flags.map((flag) => <span key={flag} class="flag">{flagNames[flag] ?? flag}</span>)}
    {hintsOf(assessment).map((hint) => <span key={hint} class="flag">{said.hints[hint]}</span>)}
    {reports.total > 0 && <span class="flag">{said.reported(reports.total)}</span>}
    {similar.total > 0 && <span>{said.similar(similar.total)} {similar.ids.slice(0, 5).map((id, index) =>
      <a key={id} class="numbered" href={`/desk/comments/${id}`} aria-label={said.similarOne(index + 1)}>{number(index + 1)}</a>)}</span>}
    {claim !== null && <span>{said.inHand(claim.by.name)} <Time at={claim.until} /></span>}
  </p>
}

function Scores({ known: { assessment } }: Known) {
  const { percent, comment: said } = words().records
  const found = suspected(assessment)
  if (assessment === null) return null
  return <section aria-labelledby="scores">
    <h2 id="scores" class="unseen">{said.scores}</h2>
    {found.length === 0 ? <p class="quiet">{said.noScores}</p> : <dl class="suspicions">{found.map(({ key, score }) => <div key={key}>
      <dt>{guidelineTitle(key)}</dt><dd>{percent(score)}</dd>
      <Bar share={score} />
    </div>)}</dl>}
  </section>
}

function Bar({ share }: { readonly share: number }) {
  return <dd class="bar-line" aria-hidden="true"><span ref={(bar) => { if (bar !== null) bar.style.inlineSize = `${Math.round(share * 100)}%` }} /></dd>
}
