import type { GuidelineKey, Guidelines } from './guideline.ts'
import { isEmail, submissionLimits, textFault, type SubmissionFaultCode } from './submission.ts'

/** In Unicode code points, measured after trimming. */
export const reportLimits = { explanation: { min: 0, max: 2000 } } as const

/** What a reader says of a published comment. */
export interface ReportText {
  /** A guideline that it breaks, or `illegal`. */
  readonly guideline: GuidelineKey
  readonly explanation: string | null
  /** Where the reader wants to hear what was decided. */
  readonly email: string | null
}

export interface ReportFault {
  readonly field: 'guideline' | 'explanation' | 'email'
  /** `value`: it is no guideline that a comment can break. */
  readonly code: 'value' | SubmissionFaultCode
  /** Which code point of the field, counted from 1, where a single one is at fault. */
  readonly position?: number
  /** The limit that was missed, in code points, where there is one. */
  readonly limit?: number
}

/** Everything wrong with a report, in the order of its form; empty when nothing is. */
export function reportFaults(guidelines: Pick<Guidelines, 'items'>, { guideline, explanation, email }: ReportText): readonly ReportFault[] {
  const faults: ReportFault[] = []
  if (!reportableKeys(guidelines).includes(guideline)) faults.push({ field: 'guideline', code: 'value' })
  const fault = explanation === null ? undefined : textFault(explanation, reportLimits.explanation)
  if (fault !== undefined) faults.push({ field: 'explanation', ...fault })
  if (email !== null && email.length > submissionLimits.email.max) faults.push({ field: 'email', code: 'too-long', limit: submissionLimits.email.max })
  else if (email !== null && !isEmail(email)) faults.push({ field: 'email', code: 'email' })
  return faults
}

/** What a comment can be reported for: what the site forbids, in its order, and then what the law does. */
export function reportableKeys({ items }: Pick<Guidelines, 'items'>): readonly GuidelineKey[] {
  return [...items.filter(({ kind }) => kind === 'forbidden').map(({ key }) => key), 'illegal']
}
