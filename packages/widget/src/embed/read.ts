import { ask, part } from './api.ts'
import { keep, kept } from './device.ts'
import { commentIn, counted, element, find, findAll, goTo, inDigits, type View } from './view.ts'

/** Paging, order and permalinks in place, what is new since the last visit, and recommendations. */
export function read(view: View): void {
  const { section, signal } = view
  section.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('a, .recommend') : null
    if (pressed === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    if (pressed instanceof HTMLAnchorElement ? followed(view, pressed) : recommended(view, pressed)) event.preventDefault()
  }, { signal })
  addEventListener('hashchange', () => void openLinked(view), { signal })
  markNew(view)
  markRecommended(view)
  void openLinked(view)
}

/** Whether the link was followed here; else the browser does. */
function followed(view: View, link: HTMLAnchorElement): boolean {
  const { hash, search } = new URL(link.href)
  const id = commentId(hash)
  if (link.closest('.more') !== null) return done(once(link, () => showMore(view, link, search)))
  if (link.closest('.sorts, .back, .reply-count') !== null) return done(showThread(view, search))
  if (link.matches('.permalink') && id !== undefined) {
    history.pushState(null, '', hash)
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
function done(work: Promise<void>): true {
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
  const [from, to] = search.includes('parentId=') ? [find(after, '.replies > ol'), place?.previousElementSibling] : [find(after, '.thread'), find(view.section, '.thread')]
  const items = [...(from?.children ?? [])]
  to?.append(...items)
  place?.replaceWith(...findAll(after, '.more').slice(-1))
  settle(view)
  goTo(find(items[0] ?? view.section, '.comment'))
}

/** Another order, all comments again, or the replies of one. */
export async function showThread(view: View, search: string): Promise<void> {
  const found = find(await part(view, search), '.comments')
  if (found === null) return
  find(view.section, '.comments')?.replaceWith(found)
  settle(view)
  goTo(find(found, 'h2'))
}

/** The comment of the page's address, in its place, wherever in the story that is. */
async function openLinked(view: View): Promise<void> {
  const id = commentId(location.hash)
  if (id !== undefined) await open(view, id).catch(() => undefined)
}

async function open(view: View, id: string): Promise<void> {
  if (commentIn(view.section, id) === null) {
    const found = find(await part(view, `commentId=${id}`), '.comments')
    if (found === null) return
    find(view.section, '.comments')?.replaceWith(found)
    settle(view)
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
  for (const live of findAll(view.section, '.comments [data-live]')) live.hidden = false
  markRecommended(view)
}

const lastVisits = 200

/** Says how much was published since this device was here, and which it is. */
function markNew(view: View): void {
  const visits = kept<Record<string, string>>('visits') ?? {}
  const before = visits[view.url]
  const comments = findAll(view.section, '[data-decided]')
  const latest = comments.map(({ dataset }) => dataset['decided'] ?? '').toSorted().at(-1)
  if (before !== undefined) {
    const fresh = comments.filter(({ dataset }) => (dataset['decided'] ?? '') > before)
    for (const comment of fresh) markAsNew(view, comment)
    if (fresh.length > 0) find(view.section, '.count')?.append(element('span', { className: 'fresh', textContent: counted(view, view.words.newSinceVisit, fresh.length) }))
  }
  if (latest !== undefined) keep('visits', Object.fromEntries([...Object.entries(visits).filter(([url]) => url !== view.url).slice(-lastVisits), [view.url, latest]]))
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
  for (const button of findAll(section, '.recommend')) button.ariaPressed = String(ids.has(ofComment(button)))
}

function ofComment(inside: Element): string {
  return inside.closest('.comment')?.id.slice('comment-'.length) ?? ''
}

function recommended(view: View, button: HTMLElement): true {
  void recommend(view, button, button.ariaPressed !== 'true')
  return true
}

/** Shows it at once, and takes it back where the server does not. */
async function recommend(view: View, button: HTMLElement, isOn: boolean): Promise<void> {
  const id = ofComment(button)
  const device = kept<string>('device') ?? crypto.randomUUID()
  keep('device', device)
  button.ariaPressed = String(isOn)
  const answer = await ask<{ readonly recommendations: number }>(view, [isOn ? 'PUT' : 'DELETE', `/comments/${id}/recommendation`], { body: { device } })
  if (answer.kind !== 'done') {
    button.ariaPressed = String(!isOn)
    return
  }
  const others = recommendedHere().filter((other) => other !== id)
  keep('recommended', isOn ? [...others.slice(-lastRecommended), id] : others)
  const { recommendations: count } = answer.value
  const shown = find(button, 'span')
  if (shown !== null) shown.textContent = count > 0 ? inDigits(view, count) : ''
}
