import { accept, refuse, type Assessment, type Policy, type Result, type Span } from '@verbatim/core'
import { isLong, type Assessor, type DistantAssessor } from '../../app/index.ts'
import type { PerspectiveRefusal } from './errors.ts'
import { hintOf, unsupportedOf } from './languages.ts'
import type { AnalyzeRequest, RequestedAttribute } from './requests.ts'
import { sentencesOf } from './sentences.ts'

export interface AnalyzeDeps {
  readonly assessor: Assessor
  readonly distant: DistantAssessor
  /** The policy in force. */
  readonly policy: () => Promise<Policy>
}

export interface AnalyzeAnswer {
  readonly attributeScores: Readonly<Record<string, AttributeScores>>
  readonly languages: readonly string[]
  readonly detectedLanguages: readonly string[]
  readonly clientToken?: string
}

export interface AttributeScores {
  readonly spanScores: readonly { readonly begin: number; readonly end: number; readonly score: Score }[]
  readonly summaryScore: Score
}

interface Score {
  readonly value: number
  readonly type: 'PROBABILITY'
}

/** A stretch of the text with what the machine found there. */
interface Part extends Span {
  readonly assessment: Assessment
}

/** Scores a text by what its language is found to be, whatever the client said of it. */
export async function analyze(deps: AnalyzeDeps, request: AnalyzeRequest): Promise<Result<AnalyzeAnswer, PerspectiveRefusal>> {
  const unsupported = unsupportedOf(request.languages)
  const [first] = request.attributes
  if (unsupported.length > 0 && first !== undefined && request.whereUnsupported === 'refuse') {
    return refuse({ code: 'language-unsupported', attribute: first.name, languages: unsupported })
  }
  const [whole, ...parts] = await assessParts(deps, request)
  if (whole === undefined) return refuse({ code: 'unavailable' })
  if (isUndetected(request, whole.assessment)) return refuse({ code: 'language-undetected' })

  const policy = await deps.policy()
  const attributes = unsupported.length > 0 ? [] : request.attributes
  const scores = attributes.flatMap((attribute): [string, AttributeScores][] => {
    const found = scoresOf(attribute, { text: request.text, whole, parts, policy })
    return found === undefined ? [] : [[attribute.name, found]]
  })
  const detected = whole.assessment.language === null ? [] : [whole.assessment.language]
  return accept({
    attributeScores: Object.fromEntries(scores),
    languages: request.languages.length > 0 ? request.languages : detected,
    detectedLanguages: detected,
    ...(request.clientToken ? { clientToken: request.clientToken } : {}),
  })
}

/** The whole text first, then each sentence if they were asked for; nothing when the classifier failed. */
async function assessParts(deps: AnalyzeDeps, { text, languages, spans }: AnalyzeRequest): Promise<readonly Part[]> {
  const sentences = spans === 'sentences' ? sentencesOf(text) : []
  const whole = { start: 0, end: text.length }
  // A single sentence is the text itself, and scores like it.
  const asked = sentences.length > 1 ? [whole, ...sentences] : [whole]
  const languageHint = hintOf(languages)
  const inputs = asked.map(({ start, end }) => ({ text: text.slice(start, end), ...(languageHint === undefined ? {} : { languageHint }) }))
  const assessed = isLong(text) ? await deps.distant.assess(inputs) : inputs.map((input) => deps.assessor.assess(input))
  const parts = asked.flatMap((span, index) => {
    const assessment = assessed[index]
    return assessment === undefined ? [] : [{ ...span, assessment }]
  })
  const [first] = parts
  if (parts.length < asked.length || first === undefined) return []
  return parts.length > 1 ? parts : [first, first]
}

/** Without a single letter there is no language to find; emoji that mean harm are scored all the same. */
function isUndetected({ text, languages }: AnalyzeRequest, { language, guidelines }: Assessment): boolean {
  if (languages.length > 0 || language !== null || /\p{L}/u.test(text)) return false
  return Object.values(guidelines).every(({ score }) => score < 0.5)
}

interface Texts {
  readonly text: string
  readonly whole: Part
  readonly parts: readonly Part[]
  readonly policy: Policy
}

function scoresOf({ score, threshold }: RequestedAttribute, { text, whole, parts, policy }: Texts): AttributeScores | undefined {
  const valueOf = ({ start, end, assessment }: Part) => float32(score({ text: text.slice(start, end), assessment, policy }))
  const summary = valueOf(whole)
  if (threshold !== undefined && summary < threshold) return undefined
  return {
    spanScores: parts.map((part) => ({ begin: part.start, end: part.end, score: probability(part === whole ? summary : valueOf(part)) })),
    summaryScore: probability(summary),
  }
}

function probability(value: number): Score {
  return { value, type: 'PROBABILITY' }
}

/** The shortest decimal that is this number in 32 bits, as Google prints it. */
export function float32(value: number): number {
  const rounded = Math.fround(value)
  for (let digits = 6; digits < 9; digits += 1) {
    const shorter = Number(rounded.toPrecision(digits))
    if (Math.fround(shorter) === rounded) return shorter
  }
  return Number(rounded.toPrecision(9))
}
