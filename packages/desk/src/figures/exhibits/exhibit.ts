import type { ChartConfiguration } from 'chart.js'
import type { Sheet } from '../sheet.ts'

/** What a colour stands for, the same in every chart. */
export type Tone = 'submitted' | 'approved' | 'rejected' | 'median' | 'p90'

/** How charts look where they are drawn: a canvas knows nothing of style sheets. */
export interface Look {
  readonly direction: 'ltr' | 'rtl'
  readonly font: string
  readonly colours: Readonly<Record<'ink' | 'quiet' | 'line' | 'panel' | Tone, string>>
  readonly motion: 'some' | 'none'
}

export type Config = ChartConfiguration<'bar' | 'line', (number | null)[], string>

/** A chart, with all that who cannot see it needs. */
export interface Exhibit {
  readonly name: string
  readonly title: string
  /** One sentence, in the place of the picture. */
  readonly summary: string
  readonly legend: readonly { readonly tone: Tone; readonly label: string }[]
  readonly sheet: Sheet
  readonly layout: { readonly kind: 'over-time' } | { readonly kind: 'in-rows'; readonly rows: number }
  readonly draw: (look: Look) => Config
}
