import type { Coverage } from '@verbatim/core'
import type { Guidelines, Policies } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'
import { reasonTitle } from './comment-view.ts'

/** How well the machine knows a language. */
export const coverageWords: Readonly<Record<Coverage, string>> = {
  full: 'learned by the machine',
  terms: 'known by word lists alone',
  none: 'not learned',
}

type Rule = Policies['published']['rules'][number]

/** What a policy does, in sentences. */
export function policyWords(rules: readonly Rule[], guidelines: Guidelines): Html {
  if (rules.length === 0) return html`<p>A person reads every comment. Nothing is approved or rejected automatically.</p>`
  return html`<ol>${rules.map((rule) => html`<li>${ruleWords(rule, guidelines)}</li>
`)}</ol>
<p>The first rule that applies decides; everything else waits for a person, and so does whatever may be criticism of the publisher and would be rejected, and whatever could not be assessed.</p>`
}

function ruleWords({ languages, coverages, rejectFrom, approveBelow }: Rule, guidelines: Guidelines): Html {
  const where = `${languages === undefined ? 'In every language' : `In ${listed(languages)}`} that is ${listed(coverages.map((coverage) => coverageWords[coverage]), 'or')}:`
  const rejects = Object.entries(rejectFrom).map(([key, from]) => `${reasonTitle(guidelines, key)} from ${percent(from)}`)
  const deeds = [
    ...(rejects.length === 0 ? [] : [`rejects ${listed(rejects, 'or')}`]),
    ...(approveBelow === undefined ? [] : [`approves where every guideline is below ${percent(approveBelow)}`]),
  ]
  return html`${where} ${deeds.length === 0 ? 'holds everything' : deeds.join('; ')}.`
}

export function percent(score: number): string {
  return `${Math.round(score * 10_000) / 100} %`
}

function listed(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
