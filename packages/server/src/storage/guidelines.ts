import { languages, withDefaultWording, type GuidelineWording, type Written, type WrittenGuideline, type WrittenGuidelines } from '@verbatim/core'

/**
 * The version of the guidelines that a stored document holds; in languages that are younger than it, with the product's own
 * wording where the site never had another. Throws when it is none.
 */
export function parseGuidelines(document: string): WrittenGuidelines {
  const found: unknown = JSON.parse(document)
  const { version, preamble, closing, items } = asRecord(found)
  if (typeof version !== 'number') throw unreadable('version')
  if (!Array.isArray(items)) throw unreadable('items')
  return withDefaultWording({ version, preamble: eachLanguage(preamble, asText), closing: eachLanguage(closing, asText), items: items.map(parseGuideline) })
}

function parseGuideline(found: unknown): WrittenGuideline {
  const { key, kind, wording } = asRecord(found)
  if (kind !== 'welcome' && kind !== 'forbidden') throw unreadable('kind')
  return { key: asText(key), kind, wording: eachLanguage(wording, parseWording) }
}

function parseWording(found: unknown): GuidelineWording {
  const { title, text } = asRecord(found)
  return { title: asText(title), text: asText(text) }
}

function eachLanguage<T>(found: unknown, parse: (found: unknown) => T): Written<T> {
  const record = asRecord(found)
  return Object.fromEntries(languages.filter((language) => record[language] !== undefined).map((language) => [language, parse(record[language])]))
}

function asRecord(found: unknown): Readonly<Record<string, unknown>> {
  if (typeof found !== 'object' || found === null) throw unreadable('an object')
  return Object.fromEntries(Object.entries(found))
}

function asText(found: unknown): string {
  if (typeof found !== 'string') throw unreadable('a text')
  return found
}

function unreadable(missing: string): Error {
  return new Error(`a stored version of the guidelines lacks ${missing}`)
}
