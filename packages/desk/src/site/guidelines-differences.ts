import { languages, type Language } from '@verbatim/core'
import { isEqual, type TypedGuideline, type TypedGuidelines } from './typed-guidelines.ts'

/** What publishing would change about one text; of a changed one, in which languages. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'new' }
  | { readonly kind: 'changed'; readonly languages: readonly Language[] }

type InEachLanguage = Readonly<Record<Language, unknown>>

export function differenceBetween(typed: InEachLanguage, published: InEachLanguage | undefined): Difference {
  if (published === undefined) return { kind: 'new' }
  const changed = languages.filter((language) => !isEqual(typed[language], published[language]))
  return changed.length === 0 ? { kind: 'same' } : { kind: 'changed', languages: changed }
}

export function differenceOf({ key, wording }: TypedGuideline, published: TypedGuidelines): Difference {
  return differenceBetween(wording, published.items.find((item) => item.key === key)?.wording)
}

export interface Differences {
  readonly preamble: Difference
  readonly closing: Difference
  /** Those that are not the same, in their order. */
  readonly items: readonly { readonly item: TypedGuideline; readonly difference: Difference }[]
  readonly removed: readonly TypedGuideline[]
  /** Whether those that stay stand in another order. */
  readonly order: 'same' | 'changed'
}

export function differencesOf(typed: TypedGuidelines, published: TypedGuidelines): Differences {
  const items = typed.items.map((item) => ({ item, difference: differenceOf(item, published) }))
  const keys = typed.items.map(({ key }) => key)
  return {
    preamble: differenceBetween(typed.preamble, published.preamble),
    closing: differenceBetween(typed.closing, published.closing),
    items: items.filter(({ difference }) => difference.kind !== 'same'),
    removed: published.items.filter(({ key }) => !keys.includes(key)),
    order: isEqual(staying(typed.items, published.items), staying(published.items, typed.items)) ? 'same' : 'changed',
  }
}

type Keyed = readonly { readonly key: string; readonly kind: string }[]

/** The keys of those that the others have too; each kind by itself, as it is shown. */
function staying(items: Keyed, others: Keyed): readonly string[] {
  const both = items.filter(({ key }) => others.some((other) => other.key === key))
  return [...both.filter(({ kind }) => kind === 'welcome'), ...both.filter(({ kind }) => kind !== 'welcome')].map(({ key }) => key)
}

export function isNothing({ preamble, closing, items, removed, order }: Differences): boolean {
  return preamble.kind === 'same' && closing.kind === 'same' && items.length === 0 && removed.length === 0 && order === 'same'
}
