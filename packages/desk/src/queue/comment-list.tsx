import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import type { QueueItem } from '@verbatim/contract'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { words } from '../messages/language.ts'
import { AuthorName } from '../parts/author-line.tsx'
import { guidelineTitle } from '../parts/names.ts'
import { probable } from '../parts/suspected.ts'
import { Ago } from '../parts/time.tsx'
import { handOf } from './claims.ts'
import { focusOn, list, readMore, reading } from './queue.ts'
import { isVeiledAtFirst } from './veil.ts'
import { idOf, indexOf } from './waiting-list.ts'

// Of one size, so that the place of each is known without measuring a hundred thousand.
const rowRem = 5.25

/** What comes, as far as it was read; only the rows in sight are in the page. */
export function CommentList() {
  const { queue: { list: said }, frame } = words()
  const scroller = useRef<HTMLDivElement>(null)
  const { items, nextCursor, focusId } = list.value
  const rows = useRows(scroller, items.length)
  const shown = rows.getVirtualItems()
  const at = indexOf(list.value, focusId)
  useEffect(() => { if (at !== -1) rows.scrollToIndex(at, { align: 'auto' }) }, [at])
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => { if (lastShown > items.length - 20) void readMore() }, [lastShown, items.length])
  return <nav class="comment-list" aria-label={said.label}>
    <div class="comment-rows" ref={scroller}>
      <ol style={{ blockSize: `${rows.getTotalSize()}px` }}>{shown.map(({ index, start, size }) => {
        const item = items[index]
        return item === undefined ? null : <li key={idOf(item)} aria-posinset={index + 1} aria-setsize={nextCursor === null ? items.length : -1} style={{ transform: `translateY(${start}px)`, blockSize: `${size}px` }}>
          <Row item={item} isFocused={idOf(item) === focusId} />
        </li>
      })}</ol>
    </div>
    {reading.value.kind === 'more' && <p class="quiet list-more" role="status">{frame.loading}</p>}
    {reading.value.kind === 'failed' && <p class="list-more"><button class="plain" onClick={() => { reading.value = { kind: 'rest' }; void readMore() }}>{frame.failedToLoad} {frame.retry}</button></p>}
  </nav>
}

function Row({ item, isFocused }: { readonly item: QueueItem; readonly isFocused: boolean }) {
  const { queue: { list: said } } = words()
  const { comment, author, assessment, reports } = item
  const hand = handOf(comment.id)
  const [worst] = probable(assessment)
  return <button class="comment-row" aria-current={isFocused ? 'true' : undefined} onClick={() => focusOn(comment.id)}>
    <span class="row-head"><b><AuthorName name={author.name} /></b> <small><Ago at={comment.submittedAt} /></small></span>
    <span class={isVeiledAtFirst(assessment) ? 'row-text veiled' : 'row-text'} dir="auto" lang={comment.language ?? undefined}>{comment.body?.slice(0, 160) ?? words().words.erasedText}</span>
    <span class="row-marks">{hand !== undefined ? <b>{said.inHand(hand.by.name)}</b> : reports.total > 0 ? <b>{words().parts.comment.reported(reports.total)}</b> : worst !== undefined && <>{guidelineTitle(worst.key)} {words().formats.percent(worst.score)}</>}</span>
  </button>
}

function useRows(scroller: RefObject<HTMLDivElement | null>, count: number): Virtualizer<HTMLDivElement, HTMLLIElement> {
  const [, redraw] = useState({})
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowRem * remPx(),
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw({}),
  }
  const [rows] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options))
  rows.setOptions(options)
  // The library's own names for what binds it to a view.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => rows._didMount(), [])
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => rows._willUpdate())
  return rows
}

/** Larger where somebody reads with larger letters. */
function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
