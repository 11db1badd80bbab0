import type { DeskLanguage } from './desk-languages.ts'
import type { FiguresMessages } from './figures.ts'
import type { FrameMessages } from './frame.ts'
import type { PartsMessages } from './parts.ts'
import type { QueueMessages } from './queue.ts'
import type { RangesMessages } from './ranges.ts'
import type { RecordsMessages } from './records.ts'
import type { RulesMessages } from './rules.ts'
import type { SiteMessages } from './site.ts'
import type { TeamMessages } from './team.ts'
import type { WordsMessages } from './words.ts'

/** All wording of the desk in one language, as plain text. */
export interface Messages {
  readonly language: DeskLanguage
  readonly direction: 'ltr' | 'rtl'
  readonly formats: Formats
  readonly figures: FiguresMessages
  readonly frame: FrameMessages
  readonly parts: PartsMessages
  readonly queue: QueueMessages
  readonly ranges: RangesMessages
  readonly records: RecordsMessages
  readonly rules: RulesMessages
  readonly site: SiteMessages
  readonly team: TeamMessages
  readonly words: WordsMessages
}

interface Formats {
  /** A whole number in the digits of the language. */
  readonly number: (value: number) => string
  /** The day of a bare date, or of an RFC 3339 time as seen in the IANA `timeZone`. */
  readonly dateOf: (time: string, timeZone: string) => string
  /** Day, hour and minute of `ms` since the Unix epoch, as seen in the IANA `timeZone`. */
  readonly timeOf: (ms: number, timeZone: string) => string
  /** How long ago, in whole minutes, hours or days. */
  readonly agoOf: (elapsedMs: number) => string
  /** A share or score from 0 to 1, as a whole percentage. */
  readonly percent: (share: number) => string
}
