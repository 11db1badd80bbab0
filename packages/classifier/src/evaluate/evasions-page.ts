import { type Evaded, type Extent, extents, type Held } from './evasions.ts'
import { table } from './markdown.ts'

/** Points that recall may lose, and that false alarms may gain. */
export const evasionGoals = { recall: -10, alarms: 1 } as const

/** The part of the quality page on disguises: over all languages, then by language. */
export function evasionsPage(evaded: readonly Evaded[]): string {
  return [
    '## Evasions',
    '',
    `Test texts of every language disguised as a writer would who evades: the marked words alone, or all. Held is any output at 0.5. Goals: recall loses at most ${-evasionGoals.recall} points, false alarms gain at most ${evasionGoals.alarms}.`,
    '',
    table(['disguise', 'words', 'violations', 'recall', 'disguised', 'points', 'clean', 'false alarms', 'disguised', 'points', 'goals'], overall(evaded)),
    '',
    'By language, marked words alone: points of recall / points of false alarms, where at least 30 texts of each could be disguised.',
    '',
    byLanguage(evaded.filter(({ extent, violations, clean }) => extent === 'marked words' && violations.texts >= 30 && clean.texts >= 30)),
  ].join('\n')
}

function overall(evaded: readonly Evaded[]): string[][] {
  return [...new Set(evaded.map(({ disguise }) => disguise))].flatMap((disguise) => extents.filter((extent) => evaded.some((one) => one.disguise === disguise && one.extent === extent)).map((extent) => overallRow(evaded, { disguise, extent })))
}

function overallRow(evaded: readonly Evaded[], { disguise, extent }: { readonly disguise: string; readonly extent: Extent }): string[] {
  const own = evaded.filter((one) => one.disguise === disguise && one.extent === extent)
  const [violations, clean] = [own.map((one) => one.violations), own.map((one) => one.clean)].map(sum)
  if (violations === undefined || clean === undefined) throw new Error('nothing measured')
  const isReached = points(violations) >= evasionGoals.recall && points(clean) <= evasionGoals.alarms
  return [
    disguise, extent, String(violations.texts), share(violations.before, violations), share(violations.after, violations), signed(violations),
    String(clean.texts), share(clean.before, clean), share(clean.after, clean), signed(clean), isReached ? 'reached' : '**missed**',
  ]
}

function byLanguage(evaded: readonly Evaded[]): string {
  const names = [...new Set(evaded.map(({ disguise }) => disguise))]
  const languages = [...Map.groupBy(evaded, ({ language }) => language)]
  return table(['language', ...names], languages.map(([language, own]) => [language, ...names.map((name) => {
    const one = own.find(({ disguise }) => disguise === name)
    return one === undefined ? '' : `${signed(one.violations)} / ${signed(one.clean)}`
  })]))
}

function sum(all: readonly Held[]): Held {
  return all.reduce((total, one) => ({ texts: total.texts + one.texts, before: total.before + one.before, after: total.after + one.after }), { texts: 0, before: 0, after: 0 })
}

function points({ texts, before, after }: Held): number {
  return texts === 0 ? 0 : ((after - before) / texts) * 100
}

function signed(held: Held): string {
  const value = points(held)
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`
}

function share(count: number, { texts }: Held): string {
  return texts === 0 ? '' : `${((count / texts) * 100).toFixed(1)} %`
}
