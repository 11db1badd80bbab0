import type { DecisionRecord, SearchItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle, languageName } from '../parts/names.ts'
import { Time } from '../parts/time.tsx'

interface Entry {
  readonly item: SearchItem
  /** What the page is about already. */
  readonly without?: 'author' | 'story'
}

/** A comment in a list: enough of it to know it again. */
export function Entry({ item: { comment, story, author, flags, decision }, without }: Entry) {
  const { parts, records: said, words: { erasedName, flags: flagNames } } = words()
  return <li class="entry" data-entry tabIndex={-1}>
    <p class="entry-head">
      {without !== 'author' && <a class="entry-author" href={`/desk/authors/${author.id}`}><bdi>{author.name ?? erasedName}</bdi></a>}
      {without !== 'story' && <a class="entry-story" href={`/desk/stories/${story.id}`} dir="auto" lang={story.language ?? undefined}>{story.headline}</a>}
      <StatusWord status={comment.status} />
    </p>
    <Excerpt body={comment.body} language={comment.language} />
    <p class="entry-foot">
      <a class="entry-link" href={`/desk/comments/${comment.id}`}><span class="unseen">{parts.comment.by(author.name ?? erasedName)}, </span><Time at={comment.submittedAt} /></a>
      <span>{languageName(comment.language)}</span>
      {comment.parentId !== null && <span>{said.reply}</span>}
      {decision !== null && <LastDecision decision={decision} />}
      {flags.map((flag) => <span key={flag} class="flag">{flagNames[flag] ?? flag}</span>)}
    </p>
  </li>
}

function LastDecision({ decision: { verdict, actor, means, guidelines } }: { readonly decision: DecisionRecord }) {
  const { records: said, words: { means: meansNames } } = words()
  return <>
    <span>{said.decidedBy(verdict, actor.name)}{means !== 'person' && actor.kind !== 'policy' && ` (${meansNames[means]})`}</span>
    <Reasons keys={guidelines} />
  </>
}

/** The guidelines that a rejection names. */
export function Reasons({ keys }: { readonly keys: readonly string[] }) {
  return <>{keys.map((key) => <span key={key} class="flag">{guidelineTitle(key)}</span>)}</>
}

export function StatusWord({ status }: { readonly status: SearchItem['comment']['status'] }) {
  return <span class={`status ${status}`}>{words().words.statuses[status]}</span>
}

/** The beginning of a text; whoever wants all of it opens the comment. */
export function Excerpt({ body, language }: { readonly body: string | null; readonly language: string | null }) {
  if (body === null) return <p class="erased">{words().words.erasedText}</p>
  return <p class="excerpt" dir="auto" lang={language ?? undefined}>{body}</p>
}
