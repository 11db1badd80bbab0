/** The site’s own words and phrases. */
export interface TermsMessages {
  readonly hint: string
  readonly counted: (terms: number, version: string) => string
  readonly all: string
  readonly everyLanguage: string
  readonly lists: string
  readonly search: string
  readonly searchSubmit: string
  readonly none: string
  readonly reaches: Readonly<Record<'exact' | 'endings' | 'stem', string>>
  readonly notIn: (exceptions: string) => string
  readonly change: string
  readonly changeOf: (term: string) => string
  readonly remove: string
  readonly removeOf: (term: string) => string
  readonly form: TermFormMessages
  readonly preview: TermPreviewMessages
  readonly log: TermLogMessages
}

interface TermFormMessages {
  readonly headings: Readonly<Record<'add' | 'change' | 'remove', string>>
  readonly text: string
  readonly textHint: string
  readonly textFixed: string
  readonly language: string
  readonly guideline: string
  readonly inflection: string
  readonly exceptions: string
  readonly exceptionsHint: string
  readonly preview: string
  readonly save: string
  readonly remove: string
  readonly saved: string
}

interface TermPreviewMessages {
  readonly title: string
  readonly none: (examined: number) => string
  readonly some: (examined: number, newly: number, noLonger: number) => string
  readonly notSaved: string
  readonly newly: (total: number) => string
  readonly noLonger: (total: number) => string
  /** Of more than are shown. */
  readonly latest: (shown: number) => string
}

interface TermLogMessages {
  readonly title: string
  readonly show: string
  readonly none: string
  readonly added: string
  readonly changed: string
  readonly removed: string
  readonly by: (name: string) => string
}
