/** Figures and their charts. */
export interface FiguresMessages {
  readonly title: string
  /** Of which time. */
  readonly time: string
  readonly presets: Readonly<Record<'today' | 'week' | 'month' | 'year', string>>
  readonly from: string
  readonly to: string
  readonly show: string
  readonly step: string
  readonly steps: Readonly<Record<'hour' | 'day', string>>
  readonly byStep: Readonly<Record<'hour' | 'day', string>>
  readonly rangeWrong: string
  readonly period: (from: string, to: string) => string
  readonly inShort: string

  readonly waiting: string
  readonly oldest: (ago: string) => string
  readonly nothingWaits: string
  readonly submitted: string
  readonly approved: string
  readonly rejected: string
  readonly median: string
  readonly medianHint: string
  readonly p90: string
  readonly p90Hint: string
  /** Of all decisions, a percentage. */
  readonly share: (percent: string) => string

  readonly flow: string
  readonly speed: string
  readonly speedHint: string
  readonly byGuideline: string
  readonly byMeans: string
  readonly byLanguage: string
  readonly byModerator: string
  readonly ownOnly: string
  readonly criticism: string
  readonly criticismRow: string
  readonly criticismShare: (percent: string, approved: number, decided: number) => string
  readonly guideline: string
  readonly language: string
  readonly moderator: string
  readonly means: string

  readonly empty: string
  readonly numbers: string
  readonly csv: string
  readonly csvOf: (title: string) => string
  /** The name of a column whose numbers are seconds. */
  readonly inSeconds: (label: string) => string

  readonly comma: string
  /** A day and month as short as can be; the day is in the digits of the language, the month from 1 to 12. */
  readonly shortDay: (day: string, month: number) => string
  readonly units: Readonly<Record<'second' | 'minute' | 'hour' | 'day', string>>
  readonly span: (count: number, unit: 'second' | 'minute' | 'hour' | 'day') => string
  readonly spans: (larger: string, smaller: string) => string
}
