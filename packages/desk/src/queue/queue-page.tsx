import { useEffect } from 'preact/hooks'
import { HeldStrip } from '../decisions/held-strip.tsx'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { useGuidelines } from '../parts/names.ts'
import { preferences } from '../preferences/preferences.ts'
import { useBreaks } from './breaks.ts'
import { follow, handOf, readClaims } from './claims.ts'
import { CommentList } from './comment-list.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { lookAtRefused, undo } from './deciding.ts'
import { readDetails } from './details.ts'
import { addressOf, narrowings } from './filter.ts'
import { FocusedComment } from './focused-comment.tsx'
import { LastPass } from './last-pass.tsx'
import { QueueDialogs } from './queue-dialogs.tsx'
import { QueueHead } from './queue-head.tsx'
import { useQueueKeys } from './queue-keys.ts'
import { filter, focused, followQueue, list, openQueue, readAheadIfNeeded, reading, refresh, revisited, taken } from './queue.ts'
import { isWaiting } from './waiting-list.ts'

/** One comment in focus, the next ones ready, and a key for everything that can be done with it. */
export function QueuePage() {
  const isZen = preferences.value.zen === 'on'
  const item = focused.value
  useGuidelines()
  useQueueKeys()
  useBreaks()
  useEffect(() => void openQueue(), [addressOf(filter.value)])
  useEffect(followQueue, [])
  useEffect(() => readAheadIfNeeded(), [list.value, reading.value])
  useEffect(() => readDetails(list.value, revisited.value?.comment.id), [list.value, revisited.value])
  useClaims()
  return <div class={isZen ? 'queue zen' : 'queue'}>
    {isZen ? <h1 class="unseen">{words().queue.title}</h1> : <QueueHead />}
    {item === undefined ? <NothingThere /> : <FocusedComment item={item} />}
    <div class="foot">
      <LastPass />
      <HeldStrip onUndo={(key) => void undo(key)} onLook={(key) => void lookAtRefused(key)} />
      {item !== undefined && <DecisionBar item={item} />}
    </div>
    {item !== undefined && !isZen && <CommentList />}
    <QueueDialogs item={item} />
  </div>
}

/** What is looked at is in one's hand after a moment, unless it is in somebody else's, or decided. */
function useClaims(): void {
  useEffect(() => {
    const leave = () => follow(undefined)
    void readClaims()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const item = focused.value
  const isFree = item !== undefined && isWaiting(item) && taken.value === undefined && handOf(item.comment.id) === undefined
  const claimed = isFree ? item.comment.id : undefined
  useEffect(() => follow(claimed), [claimed])
}

function NothingThere() {
  const { queue: { empty: said }, frame } = words()
  const state = reading.value
  if (state.kind === 'failed') return <Problem failure={state.failure} retry={() => void refresh()} />
  if (state.kind === 'first' || state.kind === 'more' || list.value.nextCursor !== null) return <p class="empty" role="status">{frame.loading}</p>
  if (narrowings(filter.value).length === 0) return <p class="empty" role="status">{said.all}</p>
  return <p class="empty" role="status">{said.filtered} <a href="/desk/">{said.showAll}</a></p>
}
