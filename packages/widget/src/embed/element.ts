// In the order in which the script comes out smallest: any other costs up to 110 bytes of the eight thousand.
import styles from '../style/comments.css'
import { fragmentAt } from './api.ts'
import { refreshOwn } from './own.ts'
import { write } from './write.ts'
import { report } from './report.ts'
import { follow } from './follow.ts'
import { enliven, find, viewOf, type View } from './view.ts'
import { read } from './read.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)

// Where this script came from, the comments come from.
const server = new URL('.', import.meta.url)
// A second, then three, then ten, and so on: a server that is overrun is not asked by all at once.
const firstRetryMs = 1000
const lastRetryMs = 60_000

/** `<verbatim-comments story="https://news.example/article">`: the comments of an article. */
class VerbatimComments extends HTMLElement {
  static readonly observedAttributes = ['story', 'lang']
  #shown = new AbortController()
  /** What it shows, or is about to; empty before. */
  #asked = ''

  connectedCallback(): void {
    const section = find(this.shadowRoot ?? this, '.verbatim')
    const isOurs = section?.dataset['words'] !== undefined && (this.#asked === '' || this.#asked === this.#query())
    if (isOurs) this.#enliven(section)
    else void this.#load()
  }

  disconnectedCallback(): void {
    this.#shown.abort()
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.#asked !== '' && this.#asked !== this.#query()) void this.#load()
  }

  async #load(retryMs = firstRetryMs): Promise<void> {
    this.#shown.abort()
    const { signal } = (this.#shown = new AbortController())
    const query = (this.#asked = this.#query())
    const root = this.#root()
    const before = find(root, '.verbatim')
    if (before !== null) before.inert = true
    else if (retryMs === firstRetryMs) this.dataset['loading'] = ''
    const inside = await fragmentAt(`${server}api/v1/fragment?${query}`, signal).catch((error: Error) => error)
    if (signal.aborted) return
    if (inside instanceof Error) {
      delete this.dataset['loading']
      // There is nothing, and there will be nothing; else the server is away.
      if (!inside.message.startsWith('4')) setTimeout(() => { if (!signal.aborted) void this.#load(Math.min(retryMs * 3, lastRetryMs)) }, retryMs * (1 + Math.random()))
      return
    }
    root.replaceChildren(inside)
    const section = find(root, '.verbatim')
    // The first comments are painted before anything is done about the others.
    requestAnimationFrame(() => setTimeout(() => { if (section && !signal.aborted) this.#enliven(section) }))
  }

  /** What stands in the element shows until the comments are there: a link to them, for who has no script. */
  #root(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    if (root.childNodes.length === 0) root.append(document.createElement('slot'))
    return root
  }

  #query(): string {
    const lang = this.lang || this.closest<HTMLElement>('[lang]')?.lang || navigator.language
    return String(new URLSearchParams({ url: this.getAttribute('story') ?? location.origin + location.pathname, lang }))
  }

  #enliven(section: HTMLElement): void {
    this.#asked = this.#query()
    delete this.dataset['loading']
    // Where a host's policy forbids the style sheet that its server included.
    if (this.shadowRoot !== null) this.shadowRoot.adoptedStyleSheets = [sheet]
    if (this.#shown.signal.aborted) this.#shown = new AbortController()
    const view = viewOf(section, this.#shown.signal)
    const behaviours: readonly ((view: View) => void)[] = [read, write, refreshOwn, report, follow]
    for (const behave of behaviours) behave(view)
    enliven(section)
  }
}

if (!customElements.get('verbatim-comments')) customElements.define('verbatim-comments', VerbatimComments)
