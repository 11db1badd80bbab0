import type { QueueItem } from '@verbatim/contract'

/** What was read of the queue so far, in its order. */
export interface WaitingList {
  readonly items: readonly QueueItem[]
  /** Where the next page begins; `null` after the last. */
  readonly nextCursor: string | null
  /** What is looked at. */
  readonly focusId: string | undefined
}

interface Page {
  readonly items: readonly QueueItem[]
  readonly nextCursor: string | null
}

/** Comments that are passed over when one goes on, unless nothing else is left: skipped ones, and those in somebody else's hand. */
type PassedOver = (commentId: string) => boolean

export const emptyList: WaitingList = { items: [], nextCursor: null, focusId: undefined }

export function idOf(item: QueueItem): string {
  return item.comment.id
}

/** Also what is published, once it is reported. */
export function isWaiting({ comment, reports }: Pick<QueueItem, 'comment' | 'reports'>): boolean {
  return comment.status === 'pending' || (comment.status === 'approved' && reports.total > 0)
}

export function indexOf({ items }: WaitingList, commentId: string | undefined): number {
  return commentId === undefined ? -1 : items.findIndex((item) => idOf(item) === commentId)
}

export function focusedItem(list: WaitingList): QueueItem | undefined {
  return list.items[indexOf(list, list.focusId)]
}

/** With the next page at its end. What arrived meanwhile may have pushed some of it on to a page that was read. */
export function withPage(list: WaitingList, page: Page): WaitingList {
  const known = new Set(list.items.map(idOf))
  const items = [...list.items, ...page.items.filter((item) => !known.has(idOf(item)))]
  return { items, nextCursor: page.nextCursor, focusId: list.focusId ?? (items[0] && idOf(items[0])) }
}

/** Read anew from its beginning. What is looked at stays so and comes first, whatever place it would have now. */
export function readAnew(list: WaitingList, page: Page): WaitingList {
  const focused = focusedItem(list)
  if (focused === undefined) return { ...page, focusId: page.items[0] && idOf(page.items[0]) }
  const fresh = page.items.find((item) => idOf(item) === idOf(focused)) ?? focused
  return { ...page, items: [fresh, ...page.items.filter((item) => idOf(item) !== idOf(focused))], focusId: list.focusId }
}

/** With items as they are by now, each at its place. */
export function withFresh(list: WaitingList, fresh: readonly QueueItem[]): WaitingList {
  const known = new Map(fresh.map((item) => [idOf(item), item]))
  return { ...list, items: list.items.map((item) => known.get(idOf(item)) ?? item) }
}

/** Without a comment. Whoever looks at it looks at the next one. */
export function withoutComment(list: WaitingList, commentId: string, passedOver: PassedOver): WaitingList {
  if (indexOf(list, commentId) === -1) return list
  const focusId = list.focusId === commentId ? nextId(list, passedOver) : list.focusId
  return { ...list, items: list.items.filter((item) => idOf(item) !== commentId), focusId }
}

/** With a comment again that had left it, at its head and looked at. */
export function withReturned(list: WaitingList, item: QueueItem): WaitingList {
  const at = Math.max(0, indexOf(list, list.focusId))
  const others = list.items.filter((other) => idOf(other) !== idOf(item))
  return { ...list, items: others.toSpliced(at, 0, item), focusId: idOf(item) }
}

/** The one after what is looked at; at the end, the first that is left; else one that would be passed over. */
export function nextId(list: WaitingList, passedOver: PassedOver): string | undefined {
  const at = indexOf(list, list.focusId)
  const after = [...list.items.slice(at + 1), ...list.items.slice(0, Math.max(0, at))].map(idOf)
  return after.find((id) => !passedOver(id)) ?? after[0]
}

/** The one before; `undefined` at the beginning. */
export function previousId(list: WaitingList): string | undefined {
  const before = list.items[indexOf(list, list.focusId) - 1]
  return before && idOf(before)
}

/** How many were read beyond what is looked at. */
export function readAhead(list: WaitingList): number {
  return list.items.length - 1 - indexOf(list, list.focusId)
}
