import type { Assessment, Coverage } from '@verbatim/core'
import { criticismOf, type CriticismModel } from './criticism/criticism-model.ts'
import { identifyLanguage, type IdentifiedLanguage } from './language/identify-language.ts'
import type { LanguageModel } from './language/language-model.ts'
import { assess } from './model/assess.ts'
import type { Model } from './model/model.ts'
import { normalise } from './normalise/normalise.ts'
import type { RelevanceModel } from './relevance/relevance-model.ts'
import { createRelevance } from './relevance/relevance.ts'

export interface ClassifierInput {
  readonly text: string
  /** BCP 47, from whoever knows; it decides only where the text leaves it open. */
  readonly languageHint?: string
  readonly story?: { readonly headline: string; readonly text: string }
  readonly parentText?: string
}

export interface Classifier {
  /** `name@version`. */
  readonly model: string
  /** Always an answer, for any string, in time linear in its length. */
  assess(input: ClassifierInput): Assessment
}

export interface ClassifierModels {
  readonly guidelines: Model
  readonly languages: LanguageModel
  readonly criticism: CriticismModel
  readonly relevance: RelevanceModel
}

/** Languages with at least a thousand labelled comments in training; docs/model-card.md has the numbers. */
export const coveredLanguages: ReadonlySet<string> = new Set(['en', 'ar', 'tr', 'fa', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'pl', 'el', 'da', 'ko', 'hi'])

/** Everything the machine finds in a text, by models that were read before; the same answer for the same input. Each thread makes its own of the same models. */
export function createClassifier({ guidelines, languages, criticism, relevance: relevanceModel }: ClassifierModels): Classifier {
  const relevance = createRelevance(relevanceModel)
  return {
    model: guidelines.name,
    assess({ text, languageHint, story, parentText }) {
      const found = identifyLanguage(languages, text)
      const language = named(found, languageHint)
      const normalised = normalise(text)
      const { guidelines: scores } = assess(guidelines, normalised)
      return {
        model: guidelines.name,
        language,
        languageConfidence: found.confidence,
        coverage: coverageOf(language ?? languageHint ?? null),
        guidelines: scores,
        relevance: relevance.of({ normalised: normalised.text, story, parentText }),
        criticismOfPublisher: criticismOf(criticism, normalised.text),
      }
    },
  }
}

// Below, two languages that share a script and most of their words cannot be told apart.
const surely = 0.9

/** The language found; of the Kurdish written in Arabic letters the one that is read most, unless the text is surely another. */
function named({ language, confidence }: IdentifiedLanguage, hint: string | undefined): string | null {
  const isNeighbour = language === 'sdh' || language === 'hac'
  return isNeighbour && confidence < surely && (hint === undefined || !hint.startsWith(language)) ? 'ckb' : language
}

function coverageOf(language: string | null): Coverage {
  const base = language?.toLowerCase().split('-')[0]
  return base !== undefined && coveredLanguages.has(base) ? 'full' : 'none'
}
