import type { Receipt, ReceiptStatus } from '@verbatim/contract'
import { ask } from './api.ts'
import { keep, kept } from './device.ts'
import { element, find, goTo, type View } from './view.ts'

/** A comment that this device sent, for its commenter alone. */
interface Own {
  readonly id: string
  readonly token: string
  readonly url: string
  readonly body: string
}

interface Open {
  readonly own: Own
  readonly status: 'pending' | 'rejected'
}

/** One's own comments that are not published: with what became of them. */
export function showOwn(view: View): void {
  void refreshOwn(view)
}

function ownOf(view: View): readonly Own[] {
  return kept<readonly Own[]>(`own.${view.url}`) ?? []
}

function keepOwn(view: View, own: readonly Own[]): void {
  keep(`own.${view.url}`, own.length === 0 ? undefined : own)
}

/** Adds what was just received, and goes there. */
export function received(view: View, { comment, receipt }: Receipt): void {
  keepOwn(view, [...ownOf(view).filter(({ id }) => id !== comment.id), { id: comment.id, token: receipt.token, url: receipt.url, body: comment.body ?? '' }])
  show(view, ownOf(view).map((own) => ({ own, status: 'pending' })))
  goTo(find(view.section, '.own-comments li:last-child .own'))
}

/** Asks what became of them; what is published stands among the others, and what was withdrawn nowhere. */
export async function refreshOwn(view: View): Promise<void> {
  const asked = await Promise.all(ownOf(view).map(async (own) => ({ own, answer: await ask<ReceiptStatus>(view, ['GET', `/receipts/${own.token}`]) })))
  const open = asked.flatMap(({ own, answer }): readonly Open[] => {
    const status = answer.kind === 'done' ? answer.value.status : answer.kind === 'away' ? 'pending' : 'gone'
    return status === 'pending' || status === 'rejected' ? [{ own, status }] : []
  })
  const ended = asked.filter(({ own }) => !open.some((other) => other.own.id === own.id)).map(({ own }) => own.id)
  keepOwn(view, ownOf(view).filter(({ id }) => !ended.includes(id)))
  show(view, open)
}

function show(view: View, open: readonly Open[]): void {
  const place = find(view.section, '.own-comments')
  if (place === null) return
  place.hidden = open.length === 0
  find(place, 'ol')?.replaceChildren(...open.map((each) => entry(view, each)))
}

function entry(view: View, { own, status }: Open): HTMLElement {
  const { words } = view
  const [word, explanation] = words.statuses[status]
  const by = element('p', { className: 'by' })
  by.append(element('b', { className: 'author', textContent: word }))
  const acts = element('p', { className: 'acts' })
  const forget = element('button', { type: 'button', textContent: words.forget })
  forget.addEventListener('click', () => {
    keepOwn(view, ownOf(view).filter(({ id }) => id !== own.id))
    item.remove()
    const place = find(view.section, '.own-comments')
    if (place !== null) place.hidden = ownOf(view).length === 0
  })
  acts.append(element('a', { href: own.url, rel: 'nofollow noreferrer', textContent: words.receipt }), forget)
  const article = element('article', { className: 'comment own' })
  article.append(by, element('div', { className: 'comment-text', dir: 'auto', textContent: own.body }), element('p', { className: 'hint', textContent: explanation }), acts)
  const item = element('li')
  item.append(article)
  return item
}
