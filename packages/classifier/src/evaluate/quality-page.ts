import { evasionsPage } from './evasions-page.ts'
import { table } from './markdown.ts'
import type { Functional, Measured, Quality } from './quality.ts'
import type { Published } from './rows.ts'

/** `docs/quality.md`: what was measured, as Markdown. */
export function qualityPage(quality: Quality, modelName: string): string {
  return [
    `# Quality of ${modelName}`,
    '',
    'Written by `node packages/classifier/src/evaluate/evaluate.ts --data-sets DIR`; do not edit. One model, all sets at once.',
    'Thresholds for macro-F1 and F1 are chosen on development rows; "caught" and "flagged" are at 0.5. Every figure is on rows that',
    'training never saw, nor rows that resemble them.',
    'The learning rates, how much each set is trusted, and which of several settings ships were chosen after seeing figures of this page: they flatter a little.',
    '',
    '## Beside the plain baseline',
    '',
    'The baseline was trained on each set alone. Five-fold rows are measured here on one part held back, as said.',
    'The last column is what a caller gets who takes the highest of the ten guidelines.',
    '',
    table(['set', 'split', 'rows', 'AUC', 'baseline', 'goal', 'macro-F1', 'baseline', 'goal', 'AUC of the highest guideline'], quality.compared.map((row) => [
      row.name, row.split, String(row.measured.rows), ...beside('auc', row), ...(row.baseline.f1 === undefined ? beside('macroF1', row) : markedF1(beside('f1', row))), figure(row.highestAuc),
    ])),
    '',
    `Jigsaw-2018, columns: ${quality.jigsaw.map(({ column, auc }) => `${column} ${figure(auc)}`).join(' · ')} · mean **${figure(mean(quality.jigsaw.map(({ auc }) => auc)))}** (goal .965; of the columns, severe_toxic has no output).`,
    '',
    `Toxic spans, ${quality.spans.rows} reserved rows of its training set: character F1 **${(quality.spans.f1 * 100).toFixed(1)}** (word list 63.6, goal 67.5).`,
    '',
    '## Clean texts flagged at 0.5',
    '',
    table(['texts', 'rows', '`reject`', 'any output', 'at most'], quality.clean.map(({ group, rows, rejected, any }) => [group.name, String(rows), percent(rejected), percent(any), percent(group.goal)])),
    '',
    'Violations caught at 0.5 in the news sets:',
    '',
    table(['texts', 'rows', '`reject`', 'any output', 'at least'], quality.caught.map(({ group, rows, rejected, any }) => [group.name, String(rows), percent(rejected), percent(any), percent(group.goal)])),
    '',
    '## Own functional examples',
    '',
    'Templates and words kept from training, and whole families (see `examples/functional`). Held is any output at 0.5 or above; passed is none.',
    '',
    table(['language', 'violations', 'held', 'harmless', 'passed'], gathered(quality.functional, ({ language }) => language)),
    '',
    'English beside the goals:',
    '',
    table(['texts', 'share', 'goal'], functionalGoals.map((one) => [one.name, shareOf(quality.functional, one), percent(one.goal)])),
    '',
    'English, by family:',
    '',
    table(['family', 'violations', 'held', 'harmless', 'passed'], gathered(quality.functional.filter(({ language }) => language === 'en'), ({ family }) => family)),
    '',
    evasionsPage(quality.evasions),
    '',
    '## By output',
    '',
    table(measuredHead('output'), quality.outputs.map(({ output, measured }) => [output, ...measuredCells(measured)])),
    '',
    '## By set and language',
    '',
    table(measuredHead('set', 'language', 'output'), quality.sets.map(({ set, language, output, measured }) => [set, language, output, ...measuredCells(measured)])),
    '',
    '## Speed',
    '',
    `${quality.speed.texts} texts of ${quality.speed.meanLength.toFixed(0)} characters on average: ${quality.speed.microsecondsForAll.toFixed(1)} µs of processor time each with normalising, all outputs and spans;`,
    `${quality.speed.microsecondsForModel.toFixed(1)} µs for the model alone (goal: at most 100 µs).`,
    '',
  ].join('\n')
}

interface FunctionalGoal {
  readonly name: string
  readonly families?: readonly string[]
  readonly which: 'held' | 'passed'
  readonly goal: number
}

const functionalGoals: readonly FunctionalGoal[] = [
  { name: 'violations held', which: 'held', goal: 0.8 },
  { name: 'harmless passed', which: 'passed', goal: 0.75 },
  { name: 'negated hate passed', families: ['negated-hate'], which: 'passed', goal: 0.6 },
  { name: 'hate quoted, reported or denounced passed', families: ['quoted-hate', 'counter-speech'], which: 'passed', goal: 0.75 },
  { name: 'reclaimed words passed', families: ['reclaimed-words'], which: 'passed', goal: 0.58 },
  { name: 'kind mentions passed', families: ['kind-mentions'], which: 'passed', goal: 0.75 },
  { name: 'neutral mentions passed', families: ['neutral-mentions'], which: 'passed', goal: 0.85 },
]

function shareOf(functional: Quality['functional'], { families, which }: FunctionalGoal): string {
  const english = functional.filter(({ language, family }) => language === 'en' && (families === undefined || families.includes(family)))
  const sum = (key: 'violations' | 'held' | 'clean' | 'passed') => english.reduce((total, one) => total + one[key], 0)
  return which === 'held' ? partOf(sum('held'), sum('violations')) : partOf(sum('passed'), sum('clean'))
}

function gathered(functional: Quality['functional'], by: (one: Functional) => string): string[][] {
  return [...Map.groupBy(functional, by)].map(([name, group]) => {
    const sum = (key: 'violations' | 'held' | 'clean' | 'passed') => group.reduce((total, one) => total + one[key], 0)
    return [name, String(sum('violations')), partOf(sum('held'), sum('violations')), String(sum('clean')), partOf(sum('passed'), sum('clean'))]
  })
}

function partOf(part: number, whole: number): string {
  return whole === 0 ? '–' : percent(part / whole)
}

function beside(key: keyof Published & keyof Measured, { measured, baseline, goal }: Compared): string[] {
  return [baseline[key] === undefined && goal[key] === undefined ? figure(measured[key]) : `**${figure(measured[key])}**`, figure(baseline[key]), figure(goal[key])]
}

type Compared = Quality['compared'][number]

/** This row's figure is the F1 of violations. */
function markedF1([own, ...others]: readonly string[]): string[] {
  return [`${own} (F1)`, ...others]
}

function measuredHead(...names: readonly string[]): string[] {
  return [...names, 'rows', 'violations', 'AUC', 'macro-F1', 'calibration error', 'caught', 'flagged']
}

function measuredCells(measured: Measured): string[] {
  return [
    String(measured.rows), String(measured.violations), figure(measured.auc), figure(measured.macroF1), figure(measured.calibrationError),
    percent(measured.caught), percent(measured.flagged),
  ]
}

function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return ''
  return value.toFixed(3).replace(/^0/, '')
}

function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${(share * 100).toFixed(1)} %`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
