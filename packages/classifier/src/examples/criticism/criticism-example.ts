/** What the complaints are about; each has both classes, so that a split by topic keeps both on either side. */
export const topics = [
  'headline', 'photo', 'sources', 'bias', 'government', 'context', 'correction', 'moderation',
  'paywall', 'advertising', 'app', 'translation', 'spelling', 'interview', 'football', 'prices',
] as const

export type Topic = (typeof topics)[number]

export const languages = ['en', 'ar', 'tr', 'ckb'] as const

export type ExampleLanguage = (typeof languages)[number]

/**
 * One comment as a reader might send it. `criticism` is 1 where it finds fault with the publisher
 * that readers write to: its paper, site, editors, coverage or rules, with or without praise beside it. `attack` is 1
 * where it goes for a named journalist as a person; no example has both.
 */
export interface CriticismExample {
  readonly text: string
  readonly lang: ExampleLanguage
  readonly criticism: 0 | 1
  readonly attack: 0 | 1
  readonly topic: Topic
  readonly source: 'written' | 'composed'
  /** Sorani as it comes from a keyboard made for Arabic: ك ي for ک ی, ه or ة for ە, and no ێ ۆ ڕ ڵ. */
  readonly keyboard?: 'arabic'
}

/** `elsewhere`: about politicians, companies, clubs, other media, other commenters, or the matter itself. */
export type Kind = 'criticism' | 'elsewhere' | 'praise' | 'attack'

export interface KindParts {
  /** Whole comments, used as they stand. */
  readonly written: readonly string[]
  /** Clauses without capital or full stop; `{story}` and the like are filled from `slots`. */
  readonly clauses: readonly string[]
}

/** Sentences around a clause. One that ends in a full stop stands alone; any other runs on into the clause. */
export interface Frames {
  readonly openings: readonly string[]
  /** From long-standing readers: before criticism and praise alike. */
  readonly loyalOpenings: readonly string[]
  readonly closings: readonly string[]
  readonly criticismClosings: readonly string[]
  readonly elsewhereClosings: readonly string[]
  readonly praiseClosings: readonly string[]
}

export interface LanguageParts {
  readonly lang: ExampleLanguage
  readonly topics: Readonly<Record<Topic, Readonly<Record<Kind, KindParts>>>>
  readonly frames: Frames
  /** For the held-back topics alone, so that they share no sentence with the others. */
  readonly heldBackFrames: Frames
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly emoji: readonly string[]
}
