/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Evidence, ForbiddenKey, GuidelineScore } from '@verbatim/core'
import type { Model } from './model.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { outputIndex, outputs } from './outputs.ts'
import { Reading } from './reading.ts'
import { marksOf, weighMarks } from './marks.ts'

/** What the model itself finds in a text; language, terms and relevance come from elsewhere. */
export interface Findings {
  readonly guidelines: Readonly<Record<ForbiddenKey, GuidelineScore>>
  /** Whether a newsroom would reject the text for any reason. */
  readonly reject: GuidelineScore
  /** Whether the text attacks a group, whichever it is. */
  readonly hate: GuidelineScore
}

/** Below this an output has nothing to show for. */
const shownFrom = 0.08

const reading = new Reading()

/**
 * Scores and evidence of a normalised text, with the spans in the original. Always an answer, in
 * time linear in the text: a text of more than 400 tokens is read in stretches, and the worst of
 * them counts, so that abuse is not thinned out by what stands around it.
 */
export function assess(model: Model, normalised: NormalisedText): Findings {
  const scores = new Float32Array(outputs.length)
  const spans = outputs.map((): Evidence[] => [])
  reading.open(normalised.text)
  while (reading.goesOn) {
    reading.readStretch(model)
    let weighed = false
    for (let output = 0; output < outputs.length; output += 1) {
      const score = 1 / (1 + Math.exp(-reading.logits[output]!))
      if (score > scores[output]!) scores[output] = score
      if (score < shownFrom) continue
      if (!weighed) weighMarks(model, reading)
      weighed = true
      marksOf({ model, reading, normalised, output, into: spans[output]! })
    }
  }
  nameWhatIsSure(scores, spans)
  const of = (index: number): GuidelineScore => ({ score: scores[index]!, spans: spans[index]! })
  return { guidelines: guidelinesOf(of), reject: of(outputIndex('reject')), hate: of(outputIndex('hate')) }
}

const groups = (['sexism', 'racism', 'homophobia', 'xenophobia', 'other-abuse'] as const).map(outputIndex)
const abuses = [...(['profanity', 'threats', 'personal-attacks', 'vulgarity'] as const).map(outputIndex), ...groups]
const promotion = outputIndex('promotion')
const reject = outputIndex('reject')
const hate = outputIndex('hate')

/**
 * Whether any guideline is broken is surer than which: the overall outputs learn from all labels, a guideline's own from few.
 * So the guideline that is likeliest broken carries what they found. Without it the highest guideline tells rejected from published
 * comments much worse than `reject` does (OLID AUC .80 against .825, OSACT .80 against .85, see docs/quality.md).
 */
function nameWhatIsSure(scores: Float32Array, spans: Evidence[][]): void {
  if (scores[hate]! >= 0.5 && scores[hate]! > scores[likeliest(scores, abuses)]!) carry(likeliest(scores, groups), hate)
  // Whoever advertises breaks a guideline and may abuse nobody.
  const isExplained = scores[promotion]! >= 0.5 && scores[promotion]! > scores[likeliest(scores, abuses)]!
  if (!isExplained && scores[reject]! > scores[likeliest(scores, abuses)]!) carry(likeliest(scores, abuses), reject)

  function carry(guideline: number, overall: number): void {
    scores[guideline] = scores[overall]!
    spans[guideline] = spans[overall]!
  }
}

function likeliest(scores: Float32Array, among: readonly number[]): number {
  return among.reduce((best, output) => (scores[output]! > scores[best]! ? output : best))
}

function guidelinesOf(of: (index: number) => GuidelineScore): Readonly<Record<ForbiddenKey, GuidelineScore>> {
  return {
    'profanity': of(0),
    'threats': of(1),
    'personal-attacks': of(2),
    'vulgarity': of(3),
    'sexism': of(4),
    'racism': of(5),
    'homophobia': of(6),
    'xenophobia': of(7),
    'other-abuse': of(8),
    'promotion': of(9),
  }
}
