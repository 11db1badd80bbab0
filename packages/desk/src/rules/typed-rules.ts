import type { Policies, PolicyInput } from '@verbatim/contract'
import { codesIn } from '../parts/typed-text.ts'
import { inAsciiDigits } from '../parts/digits.ts'
import { percentOf } from '../messages/percent.ts'

export type Rule = Policies['published']['rules'][number]

/** One rule as somebody types it. Scores are percentages, blank where there is none. */
export interface TypedRule {
  /** Tells the rules apart while they are moved. */
  readonly row: number
  /** Codes with commas; blank for all. */
  readonly languages: string
  readonly coverages: readonly string[]
  readonly rejectFrom: Readonly<Record<string, string>>
  readonly approveBelow: string
}

export function typedRules(rules: readonly Rule[]): readonly TypedRule[] {
  return rules.map(({ languages = [], coverages, rejectFrom, approveBelow }, row) => ({
    row,
    languages: languages.join(', '),
    coverages,
    rejectFrom: Object.fromEntries(Object.entries(rejectFrom).map(([key, score]) => [key, percentOf(score)])),
    approveBelow: approveBelow === undefined ? '' : percentOf(approveBelow),
  }))
}

/** After the others; it says nothing yet. */
export function withBlank(rules: readonly TypedRule[]): readonly TypedRule[] {
  return [...rules, { row: Math.max(-1, ...rules.map(({ row }) => row)) + 1, languages: '', coverages: ['full'], rejectFrom: {}, approveBelow: '' }]
}

/** The policy that the rules say; what is no percentage is refused by the server, since JSON has no such number. */
export function policyInput(rules: readonly TypedRule[]): PolicyInput {
  return { rules: rules.map(ruleInput) }
}

function ruleInput({ languages, coverages, rejectFrom, approveBelow }: TypedRule): PolicyInput['rules'][number] {
  const codes = codesIn(languages)
  const thresholds = Object.entries(rejectFrom).filter(([, text]) => text.trim() !== '').map(([key, text]) => [key, scoreOf(text)])
  return {
    ...(codes.length === 0 ? {} : { languages: codes }),
    coverages: [...coverages],
    rejectFrom: Object.fromEntries(thresholds),
    ...(approveBelow.trim() === '' ? {} : { approveBelow: scoreOf(approveBelow) }),
  }
}

export function isPercent(text: string): boolean {
  return scoreOf(text) <= 1
}

/** Of a percentage as people type it, in most of the world with a comma; NaN where it is none. */
function scoreOf(text: string): number {
  const typed = inAsciiDigits(text).replace(/[\s%٪]/g, '').replace(/[,٫]/, '.')
  return /^\d+(\.\d+)?$/.test(typed) ? Math.round(Number(typed) * 100) / 10_000 : NaN
}

export function isSamePolicy(rules: readonly TypedRule[], saved: readonly Rule[]): boolean {
  return JSON.stringify(policyInput(rules)) === JSON.stringify(policyInput(typedRules(saved)))
}

/** One place earlier or later; at the end it stays. */
export function withMoved(rules: readonly TypedRule[], row: number, direction: 'up' | 'down'): readonly TypedRule[] {
  const from = rules.findIndex((rule) => rule.row === row)
  const to = direction === 'up' ? from - 1 : from + 1
  const [one, other] = [rules[from], rules[to]]
  return one === undefined || other === undefined ? rules : rules.with(from, other).with(to, one)
}
