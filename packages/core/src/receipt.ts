import type { Decision } from './decision.ts'
import type { GuidelineKey, Guidelines, Language } from './guideline.ts'

/** Wording that does not come from the guidelines themselves. */
export interface StatementWording {
  readonly approved: string
  readonly relevance: string
  readonly illegal: string
}

/**
 * What the commenter is told about a decision, one paragraph for each reason: the
 * guidelines' own text in the commenter's language, then the moderator's message.
 */
export function statementOf(
  decision: Pick<Decision, 'verdict' | 'message'>,
  told: { readonly guidelines: Guidelines; readonly language: Language; readonly wording: StatementWording },
): string {
  const reasons =
    decision.verdict.kind === 'approve'
      ? [told.wording.approved]
      : decision.verdict.guidelines.map((key) => reasonOf(key, told))
  return [...reasons, ...(decision.message === null ? [] : [decision.message])].join('\n\n')
}

function reasonOf(key: GuidelineKey, told: { guidelines: Guidelines; language: Language; wording: StatementWording }): string {
  if (key === 'relevance') return told.wording.relevance
  if (key === 'illegal') return told.wording.illegal
  const wording = told.guidelines.items.find((item) => item.key === key)?.wording[told.language]
  return wording === undefined ? key : `${wording.title}${colonOf(told.language)} ${wording.text}`
}

/** A colon as it stands after a word: in French with a no-break space before it. */
export function colonOf(language: Language): string {
  return language === 'fr' ? '\u00a0:' : ':'
}
