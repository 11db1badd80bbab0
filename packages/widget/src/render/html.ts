/** What may stand between the literal parts: text is escaped, `Html` passes, nothing becomes nothing. */
export type HtmlPart = Html | string | number | false | null | undefined | readonly HtmlPart[]

/** Markup that is safe to put on a page: made by `html`, or vouched for with `raw`. */
export class Html {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/**
 * Markup from a template whose holes are escaped. A hole may be text between tags or
 * lie in a quoted attribute value; a hole inside a tag takes only `Html` or nothing,
 * such as `${checked && html`checked`}`. Throws `TypeError` for any other place or part.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const places = placesOf(literals)
  let markup = literals[0] ?? ''
  for (const [index, part] of parts.entries()) {
    markup += fill(part, places[index] ?? 'text') + (literals[index + 1] ?? '')
  }
  return new Html(markup)
}

/** Markup as it is. Only for article bodies that the allow-list has cleaned, and for data blocks that nothing in them ends. */
export function raw(cleaned: string): Html {
  return new Html(cleaned)
}

type Place = 'text' | 'tag' | 'value'

function fill(part: HtmlPart, place: Place): string {
  const nothing = part === undefined || part === null || part === false
  const plain = typeof part === 'string' || typeof part === 'number'
  if (place === 'value' && !plain && !nothing) throw new TypeError('html: an attribute value takes text alone')
  if (place === 'tag' && !(part instanceof Html) && !nothing) throw new TypeError('html: inside a tag only Html may stand')
  return textOf(part)
}

function textOf(part: HtmlPart): string {
  if (part === undefined || part === null || part === false) return ''
  if (part instanceof Html) return part.toString()
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part))
  return part.map(textOf).join('')
}

// A parser turns CR into LF and drops NUL; the reference keeps the one, and nothing can keep the other.
const references: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;', '\0': '&#xfffd;',
}

function escape(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => references[character] ?? '')
}

const knownPlaces = new WeakMap<TemplateStringsArray, readonly Place[]>()

/** Where each hole of a template is; read once for each template in the program. */
function placesOf(literals: TemplateStringsArray): readonly Place[] {
  const known = knownPlaces.get(literals)
  if (known !== undefined) return known
  const places: Place[] = []
  let state: State = 'text'
  for (const literal of literals.slice(0, -1)) {
    state = stateAfter(literal, state)
    if (state === 'tag' && /=\s*$/.test(literal)) throw new TypeError('html: an attribute value without quotes')
    places.push(state === 'text' || state === 'tag' ? state : 'value')
  }
  knownPlaces.set(literals, places)
  return places
}

type State = 'text' | 'tag' | '"' | "'"

function stateAfter(literal: string, before: State): State {
  let state = before
  for (const character of literal) {
    if (state === 'text') state = character === '<' ? 'tag' : 'text'
    else if (state === 'tag') state = character === '>' ? 'text' : character === '"' || character === "'" ? character : 'tag'
    else if (character === state) state = 'tag'
  }
  return state
}
