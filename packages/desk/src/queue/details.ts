import { signal } from '@preact/signals'
import type { ModeratedComment } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { idOf, indexOf, type WaitingList } from './waiting-list.ts'

/** What the queue itself does not tell of the comments that are looked at now and next. */
export const details = signal<ReadonlyMap<string, ModeratedComment>>(new Map())

const asked = new Set<string>()
const readBefore = 2

/** Reads ahead, so that nothing moves when the next one is shown; what is left behind is forgotten. */
export function readDetails(list: WaitingList, alsoId: string | undefined): void {
  const at = indexOf(list, list.focusId)
  const wanted = [...list.items.slice(Math.max(0, at), at + 1 + readBefore).map(idOf), ...(alsoId === undefined ? [] : [alsoId])]
  if ([...details.peek().keys()].some((id) => !wanted.includes(id))) details.value = new Map([...details.peek()].filter(([id]) => wanted.includes(id)))
  for (const id of asked) if (!wanted.includes(id)) asked.delete(id)
  for (const id of wanted) if (!asked.has(id)) void read(id)
}

async function read(commentId: string): Promise<void> {
  asked.add(commentId)
  const answer = await call('moderatedComment', { params: { commentId } })
  if (!asked.has(commentId)) return
  if (answer.ok) details.value = new Map([...details.peek(), [commentId, answer.value]])
  else asked.delete(commentId)
}

/** Anew, after something was done to it. */
export function readDetailsAgain(commentId: string): void {
  void read(commentId)
}
