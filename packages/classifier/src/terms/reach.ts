/** What is known of the language of a text. */
export interface TextLanguage {
  /** As identified; `null` where the text is too short or too mixed. */
  readonly language: string | null
  /** From whoever knows the story or the writer. */
  readonly hint?: string | undefined
}

/** How far the terms of a language reach into a text: all of them, those that are no short words of other languages, or none. */
export type Reach = 'all' | 'long' | 'none'

/**
 * In which other languages people swear too who write in one that no model reads: Kurdish
 * comments borrow from the languages of the states, Urdu ones from English.
 */
const borrowsFrom: Readonly<Record<string, readonly string[]>> = {
  kmr: ['tr', 'ar', 'en'],
  ckb: ['ar', 'fa', 'en'],
  ur: ['en'],
  nl: ['en'],
  he: ['ar', 'en'],
}

/**
 * A term counts in texts of its own language. The same letters are another word elsewhere (Turkish
 * "am", Dutch "kut", English "retard" in a French text), so in a text of unknown language, and where
 * people borrow, only longer terms count; in a text surely of another language, none.
 */
export function reach(own: string | null, { language, hint }: TextLanguage): Reach {
  if (own === null) return 'all'
  const found = baseOf(language ?? hint)
  if (own === found) return 'all'
  if (language === null) return 'long'
  return found !== undefined && borrowsFrom[found]?.includes(own) === true ? 'long' : 'none'
}

function baseOf(tag: string | undefined): string | undefined {
  return tag?.toLowerCase().split('-')[0]
}
