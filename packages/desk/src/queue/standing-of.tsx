import type { ModeratedComment, QueueItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle } from '../parts/names.ts'
import { StandingPass } from '../parts/standing-pass.tsx'
import { handOf, mine } from './claims.ts'
import { readDetailsAgain } from './details.ts'
import { goOn, revisited, taken } from './queue.ts'
import { idOf } from './waiting-list.ts'

/** How a comment stands with people: in whose hand it is, to whom it was passed on, and what was decided meanwhile or before. */
export function StandingOf({ item, known }: { readonly item: QueueItem; readonly known: ModeratedComment | undefined }) {
  const { queue: { list: said, deciding }, words: { statuses } } = words()
  const hand = handOf(item.comment.id)
  const passed = known?.passed ?? item.passed
  return <div class="standing-of" role="status">
    {taken.value !== undefined && <Taken />}
    {revisited.value !== undefined && <p class="notice"><span class={`status ${item.comment.status}`}>{statuses[item.comment.status]}</span> {deciding.later}</p>}
    {hand !== undefined && taken.value === undefined && <p class="notice">{said.inHand(hand.by.name)}</p>}
    {mine.value === item.comment.id && <p class="quiet mine">{said.inMyHand}</p>}
    {passed !== null && passed !== undefined && passed.endedAt === null && <StandingPass pass={passed} onTakenBack={() => readDetailsAgain(idOf(item))} />}
  </div>
}

/** Somebody else was first; one goes on when one has seen it. */
function Taken() {
  const { queue: { taken: said }, words: { statuses } } = words()
  const known = taken.value?.known
  const last = known?.decisions.at(-1)
  return <div class="notice taken"><p>
    {known === undefined ? said.decided : last === undefined ? said.withdrawn : <><span class={`status ${known.comment.status}`}>{statuses[known.comment.status]}</span> {said.by(last.actor.name, last.guidelines.map(guidelineTitle))}</>}
  </p><button class="primary" onClick={goOn}>{said.next} <kbd aria-hidden="true">Enter</kbd></button></div>
}
