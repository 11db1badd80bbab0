import { coverages, forbiddenKeys } from '@verbatim/core'
import type { FieldError, Guidelines, Policies } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'
import { reasonTitle } from './comment-view.ts'
import { csrfField } from './desk-layout.ts'
import { coverageWords } from './policy-words.ts'

/** One rule as it stands in the form. Scores are percentages, blank where there is none. */
export interface RuleFields {
  /** Codes with commas; blank for all. */
  readonly languages: string
  readonly coverages: readonly string[]
  readonly rejectFrom: Readonly<Record<string, string>>
  readonly approveBelow: string
}

type Rule = Policies['published']['rules'][number]

export function ruleFields({ languages = [], coverages: covered, rejectFrom, approveBelow }: Rule): RuleFields {
  const thresholds = Object.entries(rejectFrom).map(([key, score]) => [key, percentOf(score)])
  return {
    languages: languages.join(', '),
    coverages: covered,
    rejectFrom: Object.fromEntries(thresholds),
    approveBelow: approveBelow === undefined ? '' : percentOf(approveBelow),
  }
}

// Two decimals of a percentage, without what binary fractions leave behind.
function percentOf(score: number): string {
  return String(Math.round(score * 10_000) / 100)
}

/** The document that the rules say, for `parsePolicy`; a rule that is wholly blank is left out. */
export function documentOfRules(rules: readonly RuleFields[]): unknown {
  return { rules: rules.map(documentOfRule) }
}

function documentOfRule({ languages, coverages: covered, rejectFrom, approveBelow }: RuleFields): unknown {
  const codes = languages.split(/[\s,،]+/).filter((code) => code !== '')
  const thresholds = Object.entries(rejectFrom).filter(([, text]) => text.trim() !== '').map(([key, text]) => [key, scoreOf(text)])
  return {
    ...(codes.length === 0 ? {} : { languages: codes }),
    coverages: covered,
    rejectFrom: Object.fromEntries(thresholds),
    ...(approveBelow.trim() === '' ? {} : { approveBelow: scoreOf(approveBelow) }),
  }
}

/** Of a percentage as people type it, in most of the world with a comma; NaN, which no policy takes, where it is none. */
function scoreOf(text: string): number {
  const percent = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN
  return Math.round(percent * 100) / 10_000
}

export interface PolicyForm {
  readonly rules: readonly RuleFields[]
  /** With pointers into the policy's document. */
  readonly errors: readonly FieldError[]
  /** English. */
  readonly guidelines: Guidelines
  readonly csrfToken: string
}

const blank: RuleFields = { languages: '', coverages: [], rejectFrom: {}, approveBelow: '' }

/** The draft's rules and a blank one, posted to `/desk/policy/draft`. */
export function policyForm(form: PolicyForm): Html {
  return html`<form class="policy" method="post" action="/desk/policy/draft">${csrfField(form.csrfToken)}
${form.errors.length > 0 && html`<p class="problem box" role="alert">The draft was not saved: see below what is wrong.</p>`}
${[...form.rules, blank].map((rule, index) => ruleSet(form, { rule, index }))}
<button class="primary">Save as draft</button>
</form>`
}

function ruleSet(form: PolicyForm, { rule, index }: { readonly rule: RuleFields; readonly index: number }): Html {
  const isNew = index === form.rules.length
  const name = `rule${index}`
  const errorsAt = (path: string) => problems(form, `/rules/${index}${path}`)
  return html`<fieldset class="panel"><legend>${isNew ? 'Another rule' : `Rule ${index + 1}`}</legend>
<input type="hidden" name="rule" value="${name}">
${errorsAt('')}
<div class="field"><label for="${name}-languages">Languages</label> <p class="hint" id="${name}-languages-hint">Codes such as en, ckb, ar; blank for all.</p>
${errorsAt('/languages')}<input id="${name}-languages" name="${name}.languages" value="${rule.languages}" aria-describedby="${name}-languages-hint"></div>
<fieldset><legend>Where the language is</legend>${errorsAt('/coverages')}
${coverages.map((coverage) => html`<span class="choice"><input type="checkbox" id="${name}-${coverage}" name="${name}.coverages" value="${coverage}"${rule.coverages.includes(coverage) && html` checked`}> <label for="${name}-${coverage}">${coverageWords[coverage]}</label></span>
`)}</fieldset>
<fieldset><legend>Reject from this score on, in per cent; blank never rejects</legend>${errorsAt('/rejectFrom')}
<div class="thresholds">${forbiddenKeys.map((key) => html`<div><label for="${name}-${key}">${reasonTitle(form.guidelines, key)}</label> <input id="${name}-${key}" name="${name}.rejectFrom.${key}" inputmode="decimal" value="${rule.rejectFrom[key]}"></div>
`)}</div></fieldset>
<div class="field"><label for="${name}-approve">Approve where every guideline scores below, in per cent</label> <p class="hint" id="${name}-approve-hint">Blank never approves.</p>
${errorsAt('/approveBelow')}<input id="${name}-approve" name="${name}.approveBelow" inputmode="decimal" value="${rule.approveBelow}" aria-describedby="${name}-approve-hint"></div>
${!isNew && html`<span class="choice"><input type="checkbox" id="${name}-remove" name="remove" value="${name}"> <label for="${name}-remove">Remove this rule</label></span>`}
</fieldset>
`
}

/** At a place itself, or at one inside of it. */
function problems({ errors }: PolicyForm, path: string): Html | undefined {
  const isRule = /^\/rules\/\d+$/.test(path)
  const found = errors.filter((error) => error.path === path || (!isRule && error.path.startsWith(`${path}/`)))
  if (found.length === 0) return undefined
  return html`<p class="problem">${found.map((error) => `${error.path === path ? '' : `${error.path.slice(path.length + 1)}: `}${error.message}`).join(' ')}</p>`
}
