import { words } from '../messages/language.ts'
import { guidelineTitle, languageName } from '../parts/names.ts'
import type { Rule } from './typed-rules.ts'

/** What a policy does, in sentences. */
export function PolicyText({ rules }: { readonly rules: readonly Rule[] }) {
  const { words: said } = words().rules
  if (rules.length === 0) return <p>{said.everythingHeld}</p>
  return <>
    <ol class="numbered">{rules.map((rule, index) => <li key={index}>{ruleWords(rule)}</li>)}</ol>
    <p>{said.rest}</p>
  </>
}

function ruleWords({ languages, coverages, rejectFrom, approveBelow }: Rule): string {
  const { words: said } = words().rules
  const where = said.where(languages === undefined ? undefined : said.and(languages.map(languageName)), said.or(coverages.map((coverage) => said.coverages[coverage])))
  const rejects = Object.entries(rejectFrom).map(([key, from]) => said.from(guidelineTitle(key), said.percent(from)))
  const deeds = [
    ...(rejects.length === 0 ? [] : [said.rejects(said.or(rejects))]),
    ...(approveBelow === undefined ? [] : [said.approves(said.percent(approveBelow))]),
  ]
  return `${where} ${deeds.length === 0 ? said.holds : deeds.join('; ')}.`
}
