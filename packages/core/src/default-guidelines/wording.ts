import type { ForbiddenKey, GuidelineWording, WelcomeKey } from '../guideline.ts'

/** The product's own guidelines in one language, complete. */
export interface DefaultWording {
  readonly preamble: string
  readonly closing: string
  readonly items: Readonly<Record<WelcomeKey | ForbiddenKey, GuidelineWording>>
}
