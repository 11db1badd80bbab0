/** The languages in which examples are written. */
export const exampleLanguages = ['en', 'de', 'fr', 'es', 'ar', 'tr', 'ckb', 'kmr', 'fa', 'pt'] as const
export type ExampleLanguage = (typeof exampleLanguages)[number]

export const groupLabels = ['sexism', 'racism', 'homophobia', 'xenophobia', 'otherAbuse'] as const
export const exampleLabels = ['profanity', 'threat', 'attack', 'vulgar', ...groupLabels, 'promotion'] as const
export type GroupLabel = (typeof groupLabels)[number]
export type ExampleLabel = (typeof exampleLabels)[number]

/** 1 breaks the guideline, 0 does not; a label that is absent is not known. */
export type ExampleLabels = Readonly<Partial<Record<ExampleLabel, 0 | 1>>> & { readonly reject: 0 | 1 }

export interface FunctionalExample {
  readonly text: string
  readonly lang: ExampleLanguage
  readonly y: ExampleLabels
  /** The phenomenon, the same name in every language: `negated-hate`. */
  readonly family: string
  /** Unique: language, family, section and place in it. */
  readonly template: string
  /** Which part of the words filled it. */
  readonly vocabulary: 'train' | 'test'
  /** Made from a template or from words kept for testing: never to be trained on. */
  readonly heldBack: boolean
}
