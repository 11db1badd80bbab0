import type { ModeratedComment, QueueItem } from '@verbatim/contract'
import { useEffect, useRef } from 'preact/hooks'
import { isTypedInto, keyMap } from '../keys/keys.ts'
import { ActionButton } from '../keys/key-label.tsx'
import { words } from '../messages/language.ts'
import { AuthorLine, AuthorName } from '../parts/author-line.tsx'
import { CommentFlags, Similar } from '../parts/comment-flags.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Reports } from '../parts/reports.tsx'
import { Scores } from '../parts/scores.tsx'
import { preferences } from '../preferences/preferences.ts'
import { DecisionPanel } from './decision-panel.tsx'
import { details } from './details.ts'
import { StandingOf } from './standing-of.tsx'
import { perform } from './queue-keys.ts'
import { isVeiled } from './veil.ts'

/** The comment large, in its context: where it stands, what it answers, who wrote it, and what to know of it. */
export function FocusedComment({ item }: { readonly item: QueueItem }) {
  const { parts: { comment: said }, words: { erasedName } } = words()
  const article = useFollowedFocus(item.comment.id)
  const known = details.value.get(item.comment.id)
  const isZen = preferences.value.zen === 'on'
  return <article class="focused" ref={article} tabIndex={-1} aria-labelledby="focused-title">
    <h2 class="unseen" id="focused-title">{said.by(item.author.name ?? erasedName)}</h2>
    <StandingOf item={item} known={known} />
    <StoryLine item={item} />
    {item.parent !== null && <Parent parent={item.parent} />}
    <div class="written">
      <AuthorLine author={item.author} />
      <CommentFlags item={item} />
      <Text item={item} />
      <Reports reports={item.reports} reported={known?.reported} />
      <Scores assessment={item.assessment} />
      <Similar similar={item.similar} />
    </div>
    <DecisionPanel item={item} />
    {!isZen && <Siblings known={known} />}
    <p class="details-link"><a href={`/desk/comments/${item.comment.id}`}>{said.details}</a></p>
  </article>
}

/** The next comment begins at its beginning; whoever was in the text of the last one, or on something that is gone, is at it. */
function useFollowedFocus(commentId: string) {
  const article = useRef<HTMLElement>(null)
  const before = useRef(commentId)
  useEffect(() => {
    if (before.current === commentId) return
    before.current = commentId
    const active = document.activeElement
    const isElsewhere = isTypedInto(active) || active?.closest('.foot, dialog') !== null
    if (active === document.body || !isElsewhere) article.current?.focus({ preventScroll: true })
    if ((article.current?.getBoundingClientRect().top ?? 0) < 0) article.current?.scrollIntoView({ block: 'start' })
  }, [commentId])
  return article
}

function StoryLine({ item: { story } }: { readonly item: QueueItem }) {
  return <header class="story-line">
    <p class="headline"><a href={story.pageUrl} target="_blank" rel="noreferrer" dir="auto" lang={story.language ?? undefined}>{story.headline}</a> <ActionButton action="story" class="plain small" onClick={() => perform('story')} /></p>
    {story.lead !== null && <p class="lead quiet" dir="auto" lang={story.language ?? undefined}>{story.lead}</p>}
  </header>
}

function Parent({ parent: { id, author, status, body } }: { readonly parent: NonNullable<QueueItem['parent']> }) {
  const { parts: { comment: said }, words: { statuses, erasedText } } = words()
  return <blockquote class="parent">
    <p class="quiet">{said.inReplyTo} <a href={`/desk/comments/${id}`}><AuthorName name={author.name} /></a>{status !== 'approved' && <> <span class="flag">{statuses[status]}</span></>}</p>
    {body === null ? <p class="erased">{erasedText}</p> : <p class="quoted" dir="auto">{body}</p>}
  </blockquote>
}

/** A veiled text shows itself to the pointer, to the focus and to a key. */
function Text({ item }: { readonly item: QueueItem }) {
  const { comment, assessment } = item
  if (!isVeiled(item)) return <MarkedText comment={comment} assessment={assessment} />
  return <div class="veiled">
    <MarkedText comment={comment} assessment={assessment} />
    <button type="button" class="small" aria-keyshortcuts={keyMap.value.show} onClick={() => perform('show')}>{words().queue.actions.show} <kbd aria-hidden="true">{keyMap.value.show}</kbd></button>
  </div>
}

/** Their place is kept while they are on their way. */
function Siblings({ known }: { readonly known: ModeratedComment | undefined }) {
  const { parts: { comment: said }, words: { statuses, erasedText } } = words()
  return <section class="siblings" aria-labelledby="siblings-title">
    <h3 id="siblings-title">{said.siblings}</h3>
    {known !== undefined && (known.siblings.length === 0 ? <p class="quiet">{said.noSiblings}</p> : <ul>{known.siblings.map(({ id, author, status, body }) => <li key={id}>
      <a href={`/desk/comments/${id}`}><AuthorName name={author.name} /></a> <span class={`status ${status}`}>{statuses[status]}</span>
      <span class="sibling-text" dir="auto">{body ?? erasedText}</span>
    </li>)}</ul>)}
  </section>
}
