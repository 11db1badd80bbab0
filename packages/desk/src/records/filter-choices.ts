import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useLoaded } from '../parts/loaded.ts'
import { languageOptions, reasonOptions } from '../parts/names.ts'
import type { Filter, Option } from './filter-bar.tsx'
import { means, statuses, verdicts } from './filters.ts'

/** Everybody who decides or did; nobody until they were read. */
export function useDeciders(): readonly Option[] {
  const team = useLoaded('team', (signal) => call('team', { signal }))
  return team.kind === 'there' ? team.value.items.map(({ id, name }) => ({ value: id, label: name })) : []
}

export function searchChoices(deciders: readonly Option[]): readonly Filter[] {
  const { filters: said } = words().records
  return [
    choice('status', said.status, statusOptions()),
    choice('verdict', said.lastVerdict, verdicts.map((value) => ({ value, label: said.verdicts[value] }))),
    choice('decidedBy', said.decidedBy, deciders),
    choice('reasonedBy', said.reason, reasonOptions()),
    choice('language', said.language, languageOptions(usual)),
    choice('hasLink', said.link, [{ value: 'true', label: said.withLink }, { value: 'false', label: said.withoutLink }]),
    choice('isReply', said.place, [{ value: 'true', label: said.replies }, { value: 'false', label: said.beginnings }]),
    choice('wasReported', said.reports, [{ value: 'true', label: said.wasReported }, { value: 'false', label: said.neverReported }]),
    ...days(),
  ]
}

export function decisionChoices(deciders: readonly Option[]): readonly Filter[] {
  const { records: { filters: said }, words: { means: meansNames } } = words()
  return [
    choice('verdict', said.verdict, verdicts.map((value) => ({ value, label: said.verdicts[value] }))),
    choice('decidedBy', said.decidedBy, deciders),
    choice('guideline', said.reason, reasonOptions()),
    choice('means', said.means, means.map((value) => ({ value, label: meansNames[value] }))),
    ...days(),
  ]
}

export function statusOptions(): readonly Option[] {
  return statuses.map((value) => ({ value, label: words().words.statuses[value] }))
}

// Besides the site's own, those in which comments come anyway.
const usual = ['en', 'ckb', 'kmr', 'ar', 'tr']

function days(): readonly Filter[] {
  const { filters: said } = words().records
  return [{ kind: 'day', name: 'from', label: said.from }, { kind: 'day', name: 'to', label: said.to }]
}

function choice(name: string, label: string, options: readonly Option[]): Filter {
  return { kind: 'choice', name, label, options }
}
