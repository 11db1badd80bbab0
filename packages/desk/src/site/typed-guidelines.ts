import type { GuidelinesInput } from '@verbatim/contract'
import { forbiddenKeys, inEachLanguage, languages, welcomeKeys, type Language, type Written } from '@verbatim/core'

export type Kind = GuidelinesInput['items'][number]['kind']
export interface Wording {
  readonly title: string
  readonly text: string
}

/** The guidelines as somebody types them; blank where they are not written. */
export interface TypedGuidelines {
  readonly preamble: Readonly<Record<Language, string>>
  readonly closing: Readonly<Record<Language, string>>
  readonly items: readonly TypedGuideline[]
}

/** Likewise, as readers see it. */
export interface PublishedGuidelines extends TypedGuidelines {
  readonly version: number
}

export interface TypedGuideline {
  /** Tells them apart while their keys are typed. */
  readonly row: number
  readonly key: string
  readonly kind: Kind
  readonly wording: Readonly<Record<Language, Wording>>
}

export function typedGuidelines({ preamble, closing, items }: GuidelinesInput): TypedGuidelines {
  return {
    preamble: inEachLanguage((language) => preamble[language] ?? ''),
    closing: inEachLanguage((language) => closing[language] ?? ''),
    items: items.map(({ key, kind, wording }, row) => ({ row, key, kind, wording: inEachLanguage((language) => wording[language] ?? nothing) })),
  }
}

/** All that is written, and all that is `demanded`: the texts in the site's own languages, blank or not. */
export function guidelinesInput({ preamble, closing, items }: TypedGuidelines, demanded: readonly Language[]): GuidelinesInput {
  return {
    preamble: written(preamble, demanded),
    closing: written(closing, demanded),
    items: items.map(({ key, kind, wording }) => ({ key, kind, wording: written(wording, demanded) })),
  }
}

function written<T extends string | Wording>(texts: Readonly<Record<Language, T>>, demanded: readonly Language[]): Written<T> {
  return Object.fromEntries(languages.filter((language) => demanded.includes(language) || !isBlank(texts[language])).map((language) => [language, texts[language]]))
}

function isBlank(text: string | Wording): boolean {
  return typeof text === 'string' ? text.trim() === '' : isBlank(text.title) && isBlank(text.text)
}

export function isSame(typed: TypedGuidelines, document: GuidelinesInput): boolean {
  return isEqual(guidelinesInput(typed, languages), guidelinesInput(typedGuidelines(document), languages))
}

/** Whatever order their fields come in. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [ones, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))]
  return ones.length === others.size && ones.every(([name, value]) => others.has(name) && isEqual(value, others.get(name)))
}

/** Every site has these, with their kinds. */
export function isOwn(key: string): boolean {
  return ![...forbiddenKeys, ...welcomeKeys].some((known) => known === key)
}

const nothing: Wording = { title: '', text: '' }

/** With a blank one after all others of its kind; `row` is its. */
export function withAnother(typed: TypedGuidelines, kind: Kind): { readonly typed: TypedGuidelines; readonly row: number } {
  const row = Math.max(-1, ...typed.items.map((item) => item.row)) + 1
  return { typed: { ...typed, items: [...typed.items, { row, key: '', kind, wording: inEachLanguage(() => nothing) }] }, row }
}

export function without(typed: TypedGuidelines, row: number): TypedGuidelines {
  return { ...typed, items: typed.items.filter((item) => item.row !== row) }
}

export function withItem(typed: TypedGuidelines, changed: TypedGuideline): TypedGuidelines {
  return { ...typed, items: typed.items.map((item) => (item.row === changed.row ? changed : item)) }
}

/** In the place of the next one of its kind in that direction, which takes its own; the other kind is shown elsewhere. */
export function moved(typed: TypedGuidelines, row: number, direction: 'up' | 'down'): TypedGuidelines {
  const from = typed.items.findIndex((item) => item.row === row)
  const { place, of } = placeOf(typed, row)
  const next = of[direction === 'up' ? place - 1 : place + 1]
  const [one, to] = [typed.items[from], typed.items.findIndex((item) => item.row === next)]
  const other = typed.items[to]
  if (one === undefined || other === undefined) return typed
  return { ...typed, items: typed.items.with(from, other).with(to, one) }
}

/** Among its kind, from 0. */
export function placeOf({ items }: TypedGuidelines, row: number): { readonly place: number; readonly of: readonly number[] } {
  const kind = items.find((item) => item.row === row)?.kind
  const of = items.filter((item) => item.kind === kind).map((item) => item.row)
  return { place: of.indexOf(row), of }
}
