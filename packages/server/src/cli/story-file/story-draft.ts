/** What a file says about a story. A fact the file does not state, or does not state clearly, is `null`. */
export interface StoryDraft {
  /** Absolute, http or https; not made canonical. */
  readonly url: string | null
  readonly headline: string
  readonly publisher: string | null
  /** `2017-09-04`, or an RFC 3339 time in UTC where the file names a time zone too. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string | null
  /** `ERBIL, Kurdistan Region`, without the dash after it. */
  readonly dateline: string | null
  /** Names only: the `By` before them is for the page to write. */
  readonly byline: string | null
  /** In the order of the file, each once. */
  readonly tags: readonly string[]
  /** As the file has it: whoever shows it cleans it first. The letters of a plain text are escaped already. */
  readonly bodyHtml: string
}

/** `line` counts from 1, in the file as it is. */
export type StoryFileRefusal =
  /** Nothing in it can be seen. */
  | { readonly code: 'file-empty' }
  /** Not UTF-8, or not a text at all: letters would be lost. */
  | { readonly code: 'file-not-text'; readonly line: number }
  | { readonly code: 'headline-missing' }
  | { readonly code: 'front-matter-broken'; readonly line: number; readonly reason: string }
  /** The front matter can be read, but not what it says under this key. */
  | { readonly code: 'front-matter-invalid'; readonly line: number; readonly key: string; readonly value: string }
  /** Markdown only. */
  | { readonly code: 'line-too-long'; readonly line: number; readonly limitCharacters: number }
  /** Markdown only: quotes or lists within one another, thousands deep. */
  | { readonly code: 'nested-too-deep' }

/** How a date in nothing but numbers is to be read; one that begins with a year of four digits is clear by itself. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

export interface StoryFileOptions {
  readonly dateOrder: DateOrder
}
