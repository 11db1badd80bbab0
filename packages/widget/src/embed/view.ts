import type { ScriptWords } from '../render/words.ts'

/** The comments of one story on a page, as a script finds them: in a shadow root, or on a page of the site itself. */
export interface View {
  readonly section: HTMLElement
  readonly api: string
  /** Empty as long as nobody has commented. */
  storyId: string
  /** Of the article. */
  readonly url: string
  readonly language: string
  readonly words: ScriptWords
  /** What was published since, and is not shown yet. */
  unseen: readonly string[]
  /** Of what waits for a network: until it is sent again, and how often it was. */
  timer: ReturnType<typeof setTimeout> | undefined
  tries: number
  /** Hears that the first comment made the story. */
  onStory: () => void
  /** Aborted once the element leaves the page or shows another story. */
  readonly signal: AbortSignal
}

export function viewOf(section: HTMLElement, signal: AbortSignal): View {
  // As the server wrote them.
  const { api, story, url, words } = section.dataset as Record<'api' | 'story' | 'url' | 'words', string>
  return { section, api, storyId: story, url, language: section.lang, words: JSON.parse(words), signal, unseen: [], timer: undefined, tries: 0, onStory: () => {} }
}

export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E | null {
  return root.querySelector<E>(selector)
}

export function findAll<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)]
}

export function commentIn(root: ParentNode, id: string): HTMLElement | null {
  return find(root, `[id="comment-${id}"]`)
}

/** Of the comment that holds it; empty where none does. */
export function commentOf(inside: Element): string {
  return inside.closest('.comment')?.id.slice('comment-'.length) ?? ''
}

/** By whom that comment is. */
export function authorOf(inside: Element): string {
  return inside.closest('.comment')?.querySelector('.author')?.textContent ?? ''
}

/** An element with text in it, which is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties)
}

/** Puts a text where there is a place for it. */
export function put(root: ParentNode, selector: string, text: string): void {
  const place = find(root, selector)
  if (place !== null) place.textContent = text
}

/** A whole number in the language's own digits. */
export function inDigits({ words }: View, count: number): string {
  return String(count).replace(/\d/g, (digit) => words.digits[Number(digit)] ?? digit)
}

/** The sentence for a number; the last one is for all that are greater. */
export function counted(sentences: readonly string[], count: number): string {
  return sentences[count] ?? sentences.at(-1) ?? ''
}

/** Moves what is read and what is typed to an element, without a jump where nothing has to move. */
export function goTo(to: HTMLElement | null): void {
  if (to === null) return
  to.tabIndex = -1
  to.focus({ preventScroll: true })
  const { top, bottom, height } = to.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) to.scrollIntoView({ block: height > innerHeight ? 'start' : 'center' })
}

/** Changes the thread around the form: what somebody is writing there stays, where it was, and in focus. */
export function changeThread({ section }: View, change: () => void): void {
  const form = find(section, '.comments .write')
  if (form === null) return change()
  const { activeElement } = section.getRootNode() as Document | ShadowRoot
  const parent = find<HTMLInputElement>(form, '[name=parentId]')?.value ?? ''
  find(section, '.report-dialog')?.before(form)
  change()
  commentIn(section, parent)?.after(form)
  if (activeElement instanceof HTMLElement && form.contains(activeElement)) activeElement.focus({ preventScroll: true })
}

/** Hears what is pressed in the comments, but for what is to open elsewhere; `false` leaves it to the browser. */
export function onPress({ section, signal }: View, selector: string, hear: (pressed: HTMLElement) => unknown): void {
  section.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
    if (pressed !== null && !event.metaKey && !event.ctrlKey && !event.shiftKey && hear(pressed) !== false) event.preventDefault()
  }, { signal })
}

/** Tells above a form what is wrong with it; nothing where nothing is. */
export function showFaults(form: HTMLElement, faults: readonly (string | Node)[], isAwaited: boolean): void {
  const summary = find(form, '.faults')
  if (summary === null) return
  summary.hidden = faults.length === 0
  find(summary, 'ul')?.replaceChildren(...faults.map((fault) => {
    const item = element('li')
    item.append(fault)
    return item
  }))
  if (faults.length > 0 && isAwaited) goTo(summary)
}

/** Says beside the button what is going on. */
export function say(form: HTMLElement, progress: string): void {
  put(form, '.progress', progress)
}

/** Makes live what has just come. */
export function enliven(root: ParentNode): void {
  for (const live of findAll(root, '[data-live]')) live.hidden = false
}
