import { defaultGuidelines } from './default-guidelines.ts'
import { inEachLanguage, languages, type Guidelines, type Language, type Written, type WrittenGuideline, type WrittenGuidelines } from './guideline.ts'

/**
 * The guidelines for readers of every language. Where a text is not written in theirs they get it in English, else in the
 * first of `languages` that it is written in; one that is written in none is blank.
 */
export function completeGuidelines({ version, preamble, closing, items }: WrittenGuidelines): Guidelines {
  return {
    version,
    preamble: complete(preamble, ''),
    closing: complete(closing, ''),
    items: items.map(({ key, kind, wording }) => ({ key, kind, wording: complete(wording, { title: key, text: '' }) })),
  }
}

function complete<T>(written: Written<T>, missing: T): Readonly<Record<Language, T>> {
  const other = languages.map((language) => written[language]).find((found) => found !== undefined) ?? missing
  return inEachLanguage((language) => written[language] ?? other)
}

/**
 * The same with the product's own words in the languages that a text lacks, where its English is the product's own too: what
 * a site has that never changed it, and began when there were fewer languages.
 */
export function withDefaultWording(written: WrittenGuidelines): WrittenGuidelines {
  return {
    ...written,
    preamble: withDefaults(written.preamble, defaultGuidelines.preamble),
    closing: withDefaults(written.closing, defaultGuidelines.closing),
    items: written.items.map(withDefaultItem),
  }
}

function withDefaultItem(item: WrittenGuideline): WrittenGuideline {
  const ours = defaultGuidelines.items.find(({ key }) => key === item.key)
  return ours === undefined ? item : { ...item, wording: withDefaults(item.wording, ours.wording) }
}

function withDefaults<T>(written: Written<T>, ours: Readonly<Record<Language, T>>): Written<T> {
  return isSame(written.en, ours.en) ? { ...ours, ...written } : written
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
