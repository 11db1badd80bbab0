import type { Assessment } from './assessment.ts'

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

/** Before whatever the machine finds: a person saw that a life may be in danger. */
export const urgentPriority = 1

// What the machine cannot read needs a person before what it finds clean.
const unread = 0.5

const probable = 0.5
// The surest insult stands behind the least sure of the probable threats.
const belowThreats = 0.74

// Two decimals: within a step the older one comes first, and nothing waits behind a thousandth.
function rounded(priority: number): number {
  return Math.round(priority * 100) / 100
}
