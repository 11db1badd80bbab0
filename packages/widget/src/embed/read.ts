import { ask, part } from './api.ts'
import { keep, kept, randomId } from './device.ts'
import { changeThread, commentIn, commentOf, counted, element, enliven, find, findAll, goTo, inDigits, onPress, put, type View } from './view.ts'

/** Paging, order and permalinks in place, what is new since the last visit, and recommendations. */
export function read(view: View): void {
  onPress(view, 'a', (link) => followed(view, link as HTMLAnchorElement))
  onPress(view, '.recommend', (button) => done(once(button, () => recommend(view, button))))
  addEventListener('hashchange', () => openLinked(view), { signal: view.signal })
  markNew(view)
  markRecommended(view)
  openLinked(view)
}

/** Whether the link was followed here; else the browser does. */
function followed(view: View, link: HTMLAnchorElement): boolean {
  const { hash, search } = new URL(link.href)
  const id = commentId(hash)
  if (link.closest('.more') !== null) return done(once(link, () => showMore(view, link, search)))
  if (link.closest('.sorts, .back, .reply-count') !== null) return done(once(link, () => showThread(view, search)))
  if (link.matches('.permalink') && id !== undefined) {
    // Whatever the page's base is, and whatever its own script keeps there.
    history.pushState(history.state, '', location.pathname + location.search + hash)
    return done(open(view, id))
  }
  // Inside a shadow root no address leads to an id.
  const target = link.getAttribute('href')?.startsWith('#') ? find(view.section, `[id="${hash.slice(1)}"]`) : null
  if (target === null) return false
  if (target.matches('input, textarea')) target.focus()
  else goTo(target)
  return true
}

/** What is pressed twice while its answer is on the way is done once. */
async function once(pressed: HTMLElement, work: () => Promise<void>): Promise<void> {
  if (pressed.ariaBusy === 'true') return
  pressed.ariaBusy = 'true'
  try {
    await work()
  } finally {
    pressed.ariaBusy = 'false'
  }
}

/** Where it fails, all stays as it is, and the link can be pressed again. */
export function done(work: Promise<void>): true {
  work.catch(() => undefined)
  return true
}

function commentId(hash: string): string | undefined {
  return /^#comment-([\da-f-]{36})$/.exec(hash)?.[1]
}

/** Adds what follows in the place of the link that asked for it. */
async function showMore(view: View, link: HTMLAnchorElement, search: string): Promise<void> {
  const after = await part(view, search)
  const place = link.closest('.more')
  // Another order came meanwhile.
  if (place?.isConnected !== true) return
  const [from, to] = search.includes('parentId=') ? [find(after, '.replies > ol'), place.previousElementSibling] : [find(after, '.thread'), find(view.section, '.thread')]
  const items = [...(from?.children ?? [])].filter((item) => commentIn(view.section, commentOf(find(item, '.comment') ?? item)) === null)
  to?.append(...items)
  place.replaceWith(...findAll(after, '.more').slice(-1))
  settle(view)
  goTo(find(items[0] ?? view.section, '.comment'))
}

/** Another order, all comments again, or the replies of one. */
async function showThread(view: View, search: string): Promise<void> {
  if (replaceThread(view, await part(view, search))) goTo(find(view.section, '.comments h2'))
}

function replaceThread(view: View, fresh: DocumentFragment): boolean {
  const found = find(fresh, '.comments')
  if (found !== null) changeThread(view, () => find(view.section, '.comments')?.replaceWith(found))
  settle(view)
  return found !== null
}

/** The comment of the page's address, in its place, wherever in the story that is. */
function openLinked(view: View): void {
  const id = commentId(location.hash)
  if (id !== undefined) done(open(view, id))
}

async function open(view: View, id: string): Promise<void> {
  if (commentIn(view.section, id) === null) {
    const fresh = await part(view, `commentId=${id}`).catch((error: Error) => error)
    if (!(fresh instanceof Error)) replaceThread(view, fresh)
    else if (fresh.message === '404') put(view.section, '.news .removed', view.words.missing)
  }
  const comment = commentIn(view.section, id)
  for (const other of findAll(view.section, '.found')) other.classList.remove('found')
  comment?.classList.add('found')
  const folded = comment?.closest('details')
  if (folded) folded.open = true
  goTo(comment)
}

/** Makes live what has just come. */
export function settle(view: View): void {
  enliven(view.section)
  markRecommended(view)
}

const lastVisits = 200

/** Says how much was published since this device was here, and which it is. */
function markNew(view: View): void {
  const visits = kept<Record<string, string>>('visits') ?? {}
  const before = visits[view.url]
  const comments = findAll(view.section, '[data-decided]')
  const times = comments.map(({ dataset }) => dataset['decided'] ?? '')
  if (before !== undefined) {
    const fresh = comments.filter((_, index) => (times[index] ?? '') > before)
    for (const comment of fresh) markAsNew(view, comment)
    if (fresh.length > 0) find(view.section, '.count')?.append(element('span', { className: 'fresh', textContent: counted(view.words.newSinceVisit, fresh.length) }))
  }
  const latest = times.reduce((last, time) => (time > last ? time : last), before ?? '')
  if (latest) keep('visits', Object.fromEntries([...Object.entries(visits).filter(([url]) => url !== view.url).slice(-lastVisits), [view.url, latest]]))
}

export function markAsNew({ words }: View, comment: HTMLElement): void {
  if (find(comment, '.new') === null) find(comment, '.by')?.append(element('span', { className: 'new', textContent: words.isNew }))
}

const lastRecommended = 500

function recommendedHere(): readonly string[] {
  return kept<readonly string[]>('recommended') ?? []
}

function markRecommended({ section }: View): void {
  const ids = new Set(recommendedHere())
  for (const sentence of findAll(section, '.recommendations')) sentence.hidden = true
  for (const button of findAll(section, '.recommend')) button.setAttribute('aria-pressed', String(ids.has(commentOf(button))))
}

/** Shows it at once, and takes it back where the server does not. */
async function recommend(view: View, button: HTMLElement): Promise<void> {
  const id = commentOf(button)
  const isOn = button.getAttribute('aria-pressed') !== 'true'
  const device = kept<string>('device') ?? randomId()
  keep('device', device)
  button.setAttribute('aria-pressed', String(isOn))
  const answer = await ask<{ readonly recommendations: number }>(view, [isOn ? 'PUT' : 'DELETE', `/comments/${id}/recommendation`], { body: JSON.stringify({ device }) })
  if (answer.kind !== 'done') return button.setAttribute('aria-pressed', String(!isOn))
  const others = recommendedHere().filter((other) => other !== id)
  keep('recommended', isOn ? [...others.slice(-lastRecommended), id] : others)
  const { recommendations: count } = answer.value
  put(button, 'span', count > 0 ? inDigits(view, count) : '')
}
