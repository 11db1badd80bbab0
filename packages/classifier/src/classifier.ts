import type { Assessment, Coverage } from '@verbatim/core'
import { criticismOf, type CriticismModel } from './criticism/criticism-model.ts'
import { identifyLanguage, type IdentifiedLanguage } from './language/identify-language.ts'
import type { LanguageModel } from './language/language-model.ts'
import { assess } from './model/assess.ts'
import type { Model } from './model/model.ts'
import { normalise } from './normalise/normalise.ts'
import type { RelevanceModel } from './relevance/relevance-model.ts'
import { createRelevance, type Relevance } from './relevance/relevance.ts'
import { addTerms } from './terms/add-terms.ts'
import type { CompiledTerms } from './terms/compile-terms.ts'

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
  /** The same models with these term lists in the place of the present ones; nothing is read anew. */
  withTerms(terms: CompiledTerms | undefined): Classifier
}

export interface ClassifierModels {
  readonly guidelines: Model
  readonly languages: LanguageModel
  readonly criticism: CriticismModel
  readonly relevance: RelevanceModel
}

/** Languages with at least a thousand labelled comments in training; docs/model-card.md has the numbers. */
export const coveredLanguages: ReadonlySet<string> = new Set(['en', 'ar', 'tr', 'fa', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'pl', 'el', 'da', 'ko', 'hi'])

/** Everything the machine finds in a text, by models that were read before and a site's terms; the same answer for the same input. Each thread makes its own of the same models. */
export function createClassifier(models: ClassifierModels, terms?: CompiledTerms): Classifier {
  return classifierWith({ ...models, relevance: createRelevance(models.relevance) }, terms)
}

/** The models, with relevance as it is once it remembers the stories it read last. */
type Reading = Omit<ClassifierModels, 'relevance'> & { readonly relevance: Relevance }

function classifierWith(models: Reading, terms: CompiledTerms | undefined): Classifier {
  const { guidelines, languages, criticism, relevance } = models
  return {
    model: guidelines.name,
    withTerms: (others) => classifierWith(models, others),
    assess({ text, languageHint, story, parentText }) {
      const found = identifyLanguage(languages, text)
      const language = named(found, languageHint)
      const normalised = normalise(text)
      const { guidelines: scores } = assess(guidelines, normalised)
      const matches = terms?.find(normalised, { language, hint: languageHint }) ?? []
      return {
        model: guidelines.name,
        language,
        languageConfidence: found.confidence,
        coverage: coverageOf(language ?? languageHint ?? null, terms),
        guidelines: addTerms(scores, matches),
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

function coverageOf(language: string | null, terms: CompiledTerms | undefined): Coverage {
  const base = language?.toLowerCase().split('-')[0]
  if (base === undefined) return 'none'
  if (coveredLanguages.has(base)) return 'full'
  return terms?.languages.has(base) === true ? 'terms' : 'none'
}
