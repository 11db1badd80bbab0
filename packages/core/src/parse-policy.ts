import type { Coverage } from './assessment.ts'
import { forbiddenKeys, welcomeKeys, type ForbiddenKey } from './guideline.ts'
import type { Policy, PolicyRule } from './policy.ts'
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from './result.ts'

/** One thing that is wrong with a policy. `path` is a JSON pointer (RFC 6901) into the document. */
export interface PolicyFault {
  readonly path: string
  readonly code: PolicyFaultCode
}

/**
 * `guideline`: nothing gives it a score, as is so for a site's own. `not-for-policy`: only a person may name it, or nobody.
 * `above-rejection`: it would approve what the same rule rejects. `unread`: it would approve where the machine has not learned the language.
 * `unreachable`: an earlier rule takes all that it would apply to.
 */
export type PolicyFaultCode =
  | 'required' | 'unknown-field' | 'type' | 'value' | 'range' | 'too-few' | 'too-many' | 'language-code' | 'repeated'
  | 'guideline' | 'not-for-policy' | 'above-rejection' | 'unread' | 'unreachable'

export type PolicyRefusal = { readonly code: 'policy-refused'; readonly faults: NonEmpty<PolicyFault> }

/** More would be a mistake: one rule for each language and coverage is fewer. */
export const policyLimits = { rules: 50, languages: 50 } as const

export const coverages = ['full', 'terms', 'none'] as const satisfies readonly Coverage[]

/** The policy that a document is, such as a file's parsed JSON; or everything that is wrong with it, in the document's order. */
export function parsePolicy(document: unknown): Result<Policy, PolicyRefusal> {
  const faults: PolicyFault[] = []
  const policy = readPolicy(document, (path, code) => void faults.push({ path, code }))
  return isNonEmpty(faults) ? refuse({ code: 'policy-refused', faults }) : accept(policy)
}

type Tell = (path: string, code: PolicyFaultCode) => void

function readPolicy(document: unknown, tell: Tell): Policy {
  const { rules } = fieldsOf(document, { known: ['rules'], required: ['rules'], path: '', tell })
  if (rules === undefined) return { rules: [] }
  const found = listOf(rules, { path: '/rules', tell })
  if (found.length > policyLimits.rules) tell('/rules', 'too-many')
  const read = found.slice(0, policyLimits.rules).map((rule, index) => readRule(rule, { path: `/rules/${index}`, tell }))
  read.forEach((rule, index) => {
    if (read.slice(0, index).some((earlier) => covers(earlier, rule))) tell(`/rules/${index}`, 'unreachable')
  })
  return { rules: read }
}

interface Place {
  readonly path: string
  readonly tell: Tell
}

function readRule(document: unknown, { path, tell }: Place): PolicyRule {
  const known = ['languages', 'coverages', 'rejectFrom', 'approveBelow']
  const fields = fieldsOf(document, { known, required: ['coverages', 'rejectFrom'], path, tell })
  const languages = fields['languages'] === undefined ? undefined : readLanguages(fields['languages'], { path: `${path}/languages`, tell })
  const covered = fields['coverages'] === undefined ? [] : readCoverages(fields['coverages'], { path: `${path}/coverages`, tell })
  const rejectFrom = fields['rejectFrom'] === undefined ? {} : readThresholds(fields['rejectFrom'], { path: `${path}/rejectFrom`, tell })
  const approveBelow = fields['approveBelow'] === undefined ? undefined : readScore(fields['approveBelow'], { path: `${path}/approveBelow`, tell })
  if (approveBelow !== undefined && Object.values(rejectFrom).some((from) => approveBelow > from)) tell(`${path}/approveBelow`, 'above-rejection')
  if (approveBelow !== undefined && covered.some((coverage) => coverage !== 'full')) tell(`${path}/approveBelow`, 'unread')
  return { ...(languages && { languages }), coverages: covered, rejectFrom, ...(approveBelow === undefined ? {} : { approveBelow }) }
}

// As assessments name them: a tag with a region or in capitals would never meet a comment.
const languageCode = /^[a-z]{2,3}$/

function readLanguages(document: unknown, { path, tell }: Place): readonly string[] {
  const found = listOf(document, { path, tell })
  // None named is all languages, which is said by leaving the field out.
  if (found.length === 0 && Array.isArray(document)) tell(path, 'too-few')
  if (found.length > policyLimits.languages) tell(path, 'too-many')
  return eachOnce(found.slice(0, policyLimits.languages), { path, tell, read: (item) => (typeof item === 'string' && languageCode.test(item) ? item : undefined), code: 'language-code' })
}

function readCoverages(document: unknown, { path, tell }: Place): readonly Coverage[] {
  const found = listOf(document, { path, tell })
  if (found.length === 0 && Array.isArray(document)) tell(path, 'too-few')
  return eachOnce(found.slice(0, 20), { path, tell, read: (item) => coverages.find((coverage) => coverage === item), code: 'value' })
}

interface Reading<T> extends Place {
  readonly read: (item: unknown) => T | undefined
  readonly code: PolicyFaultCode
}

function eachOnce<T>(items: readonly unknown[], { path, tell, read, code }: Reading<T>): readonly T[] {
  const found = new Set<T>()
  items.forEach((item, index) => {
    const value = read(item)
    if (value === undefined) tell(`${path}/${index}`, typeof item === 'string' ? code : 'type')
    else if (found.has(value)) tell(`${path}/${index}`, 'repeated')
    else found.add(value)
  })
  return [...found]
}

const personsAlone: readonly string[] = [...welcomeKeys, 'illegal']

function readThresholds(document: unknown, { path, tell }: Place): PolicyRule['rejectFrom'] {
  if (!isRecord(document)) {
    tell(path, 'type')
    return {}
  }
  const thresholds: Partial<Record<ForbiddenKey, number>> = {}
  for (const [name, value] of Object.entries(document).slice(0, 100)) {
    const place = { path: `${path}/${pointer(name)}`, tell }
    const key = forbiddenKeys.find((known) => known === name)
    if (key === undefined) tell(place.path, personsAlone.includes(name) ? 'not-for-policy' : 'guideline')
    else thresholds[key] = readScore(value, place) ?? 1
  }
  return thresholds
}

function readScore(value: unknown, { path, tell }: Place): number | undefined {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  tell(path, typeof value === 'number' ? 'range' : 'type')
  return undefined
}

function fieldsOf(document: unknown, { known, required, path, tell }: Place & { known: readonly string[]; required: readonly string[] }): Readonly<Record<string, unknown>> {
  if (!isRecord(document)) {
    tell(path, 'type')
    return {}
  }
  const missing = required.filter((name) => document[name] === undefined)
  const unknown = Object.keys(document).filter((name) => !known.includes(name))
  for (const name of missing) tell(`${path}/${name}`, 'required')
  for (const name of unknown.slice(0, 100)) tell(`${path}/${pointer(name)}`, 'unknown-field')
  return document
}

function listOf(document: unknown, { path, tell }: Place): readonly unknown[] {
  if (Array.isArray(document)) return document
  tell(path, 'type')
  return []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Whether the earlier rule takes everything that the later one would apply to. */
function covers(earlier: PolicyRule, later: PolicyRule): boolean {
  const { languages } = earlier
  const coversLanguages = languages === undefined || (later.languages?.every((language) => languages.includes(language)) ?? false)
  return coversLanguages && later.coverages.length > 0 && later.coverages.every((coverage) => earlier.coverages.includes(coverage))
}
