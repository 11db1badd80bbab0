import { forbiddenKeys, routeOf, type Assessment, type ForbiddenKey, type Policy } from '@verbatim/core'
import { incoherenceOf, insubstantialityOf } from './text-shape.ts'

/** A text, or a sentence of one, as an attribute sees it. */
export interface Scored {
  readonly text: string
  readonly assessment: Assessment
  readonly policy: Policy
}

/** From 0 to 1. */
export type ScoreOf = (scored: Scored) => number

const identity = ['sexism', 'racism', 'homophobia', 'xenophobia', 'other-abuse'] as const
const abusive = forbiddenKeys.filter((key) => key !== 'promotion')
// The definition wants it much less sensitive to swearing that means no harm.
const severe = abusive.filter((key) => key !== 'profanity')

const toxicity = scoreOf(abusive)
const severeToxicity: ScoreOf = (scored) => withHigherThreshold(scoreOf(severe)(scored))
const identityAttack = scoreOf(identity)
const insult = scoreOf(['personal-attacks'])
const profanity = scoreOf(['profanity'])
const threat = scoreOf(['threats'])
const vulgarity = scoreOf(['vulgarity'])

const scores: ReadonlyMap<string, ScoreOf> = new Map(Object.entries({
  TOXICITY: toxicity,
  SEVERE_TOXICITY: severeToxicity,
  IDENTITY_ATTACK: identityAttack,
  INSULT: insult,
  PROFANITY: profanity,
  THREAT: threat,

  TOXICITY_EXPERIMENTAL: toxicity,
  SEVERE_TOXICITY_EXPERIMENTAL: severeToxicity,
  IDENTITY_ATTACK_EXPERIMENTAL: identityAttack,
  INSULT_EXPERIMENTAL: insult,
  PROFANITY_EXPERIMENTAL: profanity,
  THREAT_EXPERIMENTAL: threat,
  SEXUALLY_EXPLICIT: vulgarity,
  // The nearest that the guidelines have to it.
  FLIRTATION: vulgarity,
  TOXICITY_FAST: toxicity,

  ATTACK_ON_AUTHOR: insult,
  ATTACK_ON_COMMENTER: insult,
  INCOHERENT: ({ text, assessment }) => incoherenceOf(text, assessment.language),
  INFLAMMATORY: toxicity,
  LIKELY_TO_REJECT: likelyToReject,
  OBSCENE: vulgarity,
  SPAM: scoreOf(['promotion']),
  UNSUBSTANTIAL: ({ text }) => insubstantialityOf(text),
} satisfies Record<string, ScoreOf>))

/** How an attribute is scored, with its version (`TOXICITY@6`) or without; `undefined` for one that is not scored here. */
export function attributeScore(name: string): ScoreOf | undefined {
  return scores.get(name.replace(/@\d{1,9}$/, ''))
}

/** All names, as the discovery document and the docs list them. */
export const attributeNames: readonly string[] = [...scores.keys()]

function scoreOf(keys: readonly ForbiddenKey[]): ScoreOf {
  return ({ assessment }) => together(keys.map((key) => assessment.guidelines[key].score))
}

/**
 * One number for several guidelines: never below the highest, more where several speak, and hardly more where
 * many whisper. A plain noisy-or would make 0.4 of ten scores of 0.05; of the cubes, with the cube root, it is 0.11.
 */
export function together(parts: readonly number[]): number {
  const none = parts.reduce((product, score) => product * (1 - score ** 3), 1)
  // The highest once more: rounding must not take it below.
  return Math.min(1, Math.max(Math.cbrt(1 - none), ...parts))
}

/** The same scale, with 0.5 where it was 0.88: odds divided by e². */
function withHigherThreshold(score: number): number {
  return score / (score + (1 - score) * Math.E ** 2)
}

/**
 * The whole policy in one number, for a client with one field: at least 0.9 for what it would reject, at most
 * 0.1 for what it would approve, and how surely some guideline is broken for what it leaves to a person.
 */
function likelyToReject({ assessment, policy }: Scored): number {
  const broken = together(forbiddenKeys.map((key) => assessment.guidelines[key].score))
  switch (routeOf(policy, assessment).kind) {
    case 'reject':
      return 0.9 + broken / 10
    case 'approve':
      return broken / 10
    case 'hold':
      return broken
  }
}
