import type { Receipt, ReceiptStatus } from '@verbatim/contract'
import { ask } from './api.ts'
import { keep, kept } from './device.ts'
import { find, goTo, put, type View } from './view.ts'

/** A comment that this device sent, for its commenter alone. */
interface Own {
  readonly id: string
  readonly token: string
  readonly url: string
  readonly body: string
  readonly status: string
  /** Why it was rejected, in its commenter's language. */
  readonly reason?: string | undefined
}

function ownOf(view: View): readonly Own[] {
  return kept<readonly Own[]>(`own.${view.url}`) ?? []
}

function keepOwn(view: View, own: readonly Own[]): void {
  keep(`own.${view.url}`, own.length === 0 ? undefined : own)
}

export function isOwn(view: View, id: string): boolean {
  return ownOf(view).some((own) => own.id === id)
}

/** Adds what was just received, and goes there if its sender is waiting for it. */
export function received(view: View, { comment, receipt }: Receipt, isAwaited: boolean): void {
  const { id, body, status } = comment
  keepOwn(view, [...ownOf(view).filter((own) => own.id !== id), { id, token: receipt.token, url: receipt.url, body: body ?? '', status }])
  show(view)
  if (isAwaited) goTo(find(view.section, '.own-comments li:last-child .own'))
}

/** Asks what became of them; what is published stands among the others, and what was withdrawn nowhere. */
export async function refreshOwn(view: View): Promise<void> {
  show(view)
  for (const own of ownOf(view)) {
    const answer = await ask<ReceiptStatus>(view, ['GET', `/receipts/${own.token}`])
    if (answer.kind === 'away') continue
    const { status, decision } = answer.kind === 'done' ? answer.value : { status: '', decision: null }
    const isOpen = status === 'pending' || status === 'rejected'
    keepOwn(view, ownOf(view).flatMap((each) => (each.id !== own.id ? [each] : isOpen ? [{ ...each, status, reason: decision?.statement }] : [])))
    if (status !== own.status) show(view)
  }
}

function show(view: View): void {
  const place = find(view.section, '.own-comments')
  if (place === null) return
  const open = ownOf(view).filter(({ status }) => view.words.statuses[status] !== undefined)
  place.hidden = open.length === 0
  const blank = place.querySelector('template')
  if (blank !== null) find(place, 'ol')?.replaceChildren(...open.map((own) => filled(view, own, blank.content.cloneNode(true) as DocumentFragment)))
}

function filled(view: View, own: Own, item: DocumentFragment): DocumentFragment {
  const [word = '', explanation = ''] = view.words.statuses[own.status] ?? []
  put(item, 'b', word)
  put(item, '.comment-text', own.body)
  put(item, '.hint', own.reason ?? explanation)
  find(item, 'a')?.setAttribute('href', own.url)
  find(item, 'button')?.addEventListener('click', () => {
    keepOwn(view, ownOf(view).filter(({ id }) => id !== own.id))
    show(view)
  })
  return item
}
