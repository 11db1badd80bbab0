import type { GuidelinesMessages } from './guidelines.ts'

/** Guidelines and settings of the site. */
export interface SiteMessages {
  readonly title: string
  readonly unsaved: string
  readonly saved: string
  readonly commenting: CommentingMessages
  readonly settings: SettingsMessages
  readonly guidelines: GuidelinesMessages
}

interface CommentingMessages {
  readonly title: string
  readonly open: string
  readonly paused: string
  readonly pause: string
  readonly pauseQuestion: string
  readonly pauseHint: string
  readonly goOn: string
  readonly goOnQuestion: string
  readonly goOnHint: string
}

interface SettingsMessages {
  readonly site: string
  readonly name: string
  readonly languages: string
  readonly languagesHint: string
  readonly timeZone: string
  readonly timeZoneHint: string
  readonly origins: string
  readonly originsHint: string
  readonly stories: string
  readonly closeAfterDays: string
  readonly closeAfterDaysHint: string
  readonly readers: string
  readonly recommendations: string
  readonly recommendationsHint: string
  readonly checkBeforeSend: string
  readonly checkBeforeSendHint: string
  readonly switches: Readonly<Record<'on' | 'off', string>>
  readonly decisions: string
  readonly undoSeconds: string
  readonly undoSecondsHint: string
  readonly batches: string
  readonly batchesHint: string
  readonly batchesChoices: Readonly<Record<'off' | 'editors', string>>
  readonly duties: string
  readonly dutiesHint: string
  readonly dutyTitle: string
  readonly dutyKey: string
  readonly dutyKeyHint: string
  readonly addDuty: string
  readonly remove: string
  readonly removeDuty: (title: string) => string
}
