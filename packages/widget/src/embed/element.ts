import styles from '../style/comments.css'
import { fragmentAt } from './api.ts'
import { follow } from './follow.ts'
import { read } from './read.ts'
import { showOwn } from './own.ts'
import { report } from './report.ts'
import { find, findAll, viewOf, type View } from './view.ts'
import { write } from './write.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)

// Where this script came from, the comments come from.
const server = new URL('.', import.meta.url)
// A second, then three, then ten, and so on: a server that is overrun is not asked by all at once.
const [firstRetryMs, lastRetryMs] = [1000, 60_000]

/** `<verbatim-comments story="https://news.example/article">`: the comments of an article. */
class VerbatimComments extends HTMLElement {
  static readonly observedAttributes = ['story', 'lang']
  #shown = new AbortController()
  #isThere = false

  connectedCallback(): void {
    this.#isThere = true
    const section = find(this.shadowRoot ?? this, '.verbatim')
    if (section?.dataset['words'] === undefined) void this.#load()
    else this.#enliven(section)
  }

  disconnectedCallback(): void {
    this.#isThere = false
    this.#shown.abort()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.#isThere && before !== after) void this.#load()
  }

  async #load(retryMs = firstRetryMs): Promise<void> {
    this.#shown.abort()
    const { signal } = (this.#shown = new AbortController())
    const root = this.#root()
    this.dataset['loading'] = ''
    const query = new URLSearchParams({ url: this.getAttribute('story') ?? location.href, lang: this.#language() })
    try {
      const inside = await fragmentAt(`${server}api/v1/fragment?${query}`, signal)
      root.replaceChildren(inside)
      const section = find(root, '.verbatim')
      if (section !== null) this.#enliven(section)
    } catch {
      setTimeout(() => { if (!signal.aborted) void this.#load(Math.min(retryMs * 3, lastRetryMs)) }, retryMs * (1 + Math.random()))
    } finally {
      delete this.dataset['loading']
    }
  }

  /** What stands in the element shows until the comments are there: a link to them, for who has no script. */
  #root(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    if (root.childNodes.length === 0) root.append(document.createElement('slot'))
    return root
  }

  #language(): string {
    return this.lang || this.closest<HTMLElement>('[lang]')?.lang || navigator.language
  }

  #enliven(section: HTMLElement): void {
    if (this.#shown.signal.aborted) this.#shown = new AbortController()
    const view = viewOf(section, this.#shown.signal)
    for (const behave of [read, write, showOwn, report, follow] satisfies readonly ((view: View) => void)[]) behave(view)
    for (const live of findAll(section, '[data-live]')) live.hidden = false
  }
}

if (!customElements.get('verbatim-comments')) customElements.define('verbatim-comments', VerbatimComments)
