import type { Assessment } from './assessment.ts'
import type { GuidelineKey } from './guideline.ts'

/**
 * How much a comment needs a person first, from 0 to 1: probable threats before all,
 * then the near-certain cases; what could not be assessed, or is in a language the model has not learned (word lists say nothing of the rest), stands in the middle at least.
 */
export function priorityOf(assessment: Assessment | undefined): number {
  if (assessment === undefined) return unread
  const { threats, ...others } = assessment.guidelines
  const highest = Math.max(...Object.values(others).map(({ score }) => score))
  const known = Math.max(threats.score >= probable ? (1 + threats.score) / 2 : threats.score / 2, highest * belowThreats)
  return rounded(assessment.coverage === 'full' ? known : Math.max(known, unread))
}

/**
 * How much a published comment that was reported needs a person first, from 0 to 1: it stands before readers while it waits. What may be
 * a threat or against the law comes with the probable threats, the rest before what is merely unread; each further reporter counts a little.
 */
export function reportedPriority(assessment: Assessment | undefined, guidelines: readonly GuidelineKey[]): number {
  const isUrgent = guidelines.some((key) => key === 'illegal' || key === 'threats')
  const { from, to } = isUrgent ? ofGrave : ofOthers
  const reported = Math.min(to, from + Math.max(0, guidelines.length - 1) * perReporter)
  return rounded(Math.max(assessment === undefined ? 0 : priorityOf(assessment), reported))
}

/** Before whatever the machine finds: a person saw that a life may be in danger. */
export const urgentPriority = 1

// What the machine cannot read needs a person before what it finds clean.
const unread = 0.5

const probable = 0.5
// The surest insult stands behind the least sure of the probable threats.
const belowThreats = 0.74

const ofGrave = { from: 0.8, to: 0.95 }
const ofOthers = { from: 0.6, to: belowThreats }
const perReporter = 0.01

// Two decimals: within a step the older one comes first, and nothing waits behind a thousandth.
function rounded(priority: number): number {
  return Math.round(priority * 100) / 100
}
