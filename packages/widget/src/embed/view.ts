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
  /** Aborted once the element leaves the page or shows another story. */
  readonly signal: AbortSignal
}

export function viewOf(section: HTMLElement, signal: AbortSignal): View {
  const { api = '', story = '', url = '', words = '{}' } = section.dataset
  return { section, api, storyId: story, url, language: section.lang, words: JSON.parse(words), signal }
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

/** An element with text in it, which is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties)
}

/** A whole number in the language's own digits. */
export function inDigits({ words }: View, count: number): string {
  return String(count).replace(/\d/g, (digit) => words.digits[Number(digit)] ?? digit)
}

/** The sentence for a number; where the browser does not know the language's plurals, the one for most numbers. */
export function counted(view: View, sentences: Readonly<Record<string, string>>, count: number): string {
  const category = new Intl.PluralRules(view.language).select(count)
  return (sentences[category] ?? sentences['other'] ?? '').replace('#', () => inDigits(view, count))
}

/** Moves what is read and what is typed to an element, without a jump where nothing has to move. */
export function goTo(to: HTMLElement | null): void {
  if (to === null) return
  to.tabIndex = -1
  to.focus({ preventScroll: true })
  const { top, bottom } = to.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) to.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
}
