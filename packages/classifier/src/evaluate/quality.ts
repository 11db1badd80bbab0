/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Model } from '../model/model.ts'
import { assess } from '../model/assess.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { type Output, outputs } from '../model/outputs.ts'
import { marksIn } from '../train/learn-marks.ts'
import { unknown } from '../train/labels.ts'
import { withOwnExamples } from '../train/own-examples.ts'
import type { LoadedSets, Row } from '../train/sets.ts'
import { areaUnderCurve, bestThreshold, calibrationError, countsAt, f1, macroF1, spanF1 } from './metrics.ts'
import { type Evaded, measureEvasions } from './evasions.ts'
import { cleanGroups, type CleanGroup, comparedRows, type ComparedRow, jigsawColumns, newsViolations } from './rows.ts'
import { type ScoredRow, scoreRows, seriesOf, strongest } from './scored.ts'

export interface Measured {
  readonly rows: number
  readonly violations: number
  readonly auc: number
  readonly macroF1: number
  readonly f1: number
  readonly calibrationError: number
  /** At 0.5: violations caught, clean texts flagged. */
  readonly caught: number
  readonly flagged: number
}

export interface Quality {
  readonly compared: readonly (ComparedRow & { readonly measured: Measured; readonly highestAuc: number })[]
  readonly jigsaw: readonly { readonly column: string; readonly auc: number }[]
  readonly outputs: readonly { readonly output: Output; readonly measured: Measured }[]
  readonly sets: readonly { readonly set: string; readonly language: string; readonly output: Output; readonly measured: Measured }[]
  readonly clean: readonly Flagged[]
  readonly caught: readonly Flagged[]
  readonly spans: { readonly rows: number; readonly f1: number }
  readonly functional: readonly Functional[]
  readonly evasions: readonly Evaded[]
  readonly speed: Speed
}

/** Own examples from templates and words that training never saw; held is any output at 0.5 or above. */
export interface Functional {
  readonly family: string
  readonly language: string
  readonly violations: number
  readonly held: number
  readonly clean: number
  readonly passed: number
}

export interface Flagged {
  readonly group: CleanGroup
  readonly rows: number
  /** The share with `reject` at 0.5 or above. */
  readonly rejected: number
  /** The share with any output at 0.5 or above. */
  readonly any: number
}

export interface Speed {
  readonly texts: number
  readonly meanLength: number
  readonly microsecondsForAll: number
  readonly microsecondsForModel: number
}

export interface EvaluateDeps {
  readonly model: Model
  readonly normalise: (text: string) => NormalisedText
  /** Milliseconds of processor time since the start. */
  readonly processorMs: () => number
}

export function measureQuality(deps: EvaluateDeps, sets: LoadedSets): Quality {
  const test = scoreRows(deps.model, deps.normalise, sets.rows.filter(({ part }) => part === 'test'))
  const develop = scoreRows(deps.model, deps.normalise, sets.rows.filter(({ part }) => part === 'develop'))
  return {
    compared: comparedRows.map((compared) => {
      const chosen = (scored: readonly ScoredRow[]): ScoredRow[] => scored.filter(({ row }) => row.set === compared.set && compared.includes(row))
      // A part of the set that only testing has leaves the whole set's development rows.
      const ownDevelop = chosen(develop)
      const thresholdRows = ownDevelop.length > 0 ? ownDevelop : develop.filter(({ row }) => row.set === compared.set)
      const tested = chosen(test)
      return { ...compared, measured: measure(tested, thresholdRows, compared.output), highestAuc: highestAuc(tested, compared.output) }
    }),
    jigsaw: measureJigsaw(test),
    outputs: outputs.map((output) => ({ output, measured: measure(test, develop, output) })),
    sets: measureSets(test, develop),
    clean: cleanGroups.map((group) => flaggedOf(group, test)),
    caught: newsViolations.map((group) => flaggedOf(group, test)),
    functional: measureFunctional(scoreRows(deps.model, deps.normalise, withOwnExamples({ rows: [], summaries: [] }, 1).rows.filter(({ part }) => part === 'test'))),
    spans: measureSpans(deps, sets.rows),
    evasions: measureEvasions(deps, withTestsOf(sets, ['ckb', 'kmr'])),
    speed: measureSpeed(deps, sets.rows),
  }
}

/** The own examples of languages that no set has. */
function withTestsOf(sets: LoadedSets, languages: readonly string[]): LoadedSets {
  const { rows } = withOwnExamples({ rows: [], summaries: [] }, 1)
  return { ...sets, rows: [...sets.rows, ...rows.filter(({ language }) => languages.includes(language))] }
}

function measure(test: readonly ScoredRow[], develop: readonly ScoredRow[], output: Output): Measured {
  const { scores, labels } = seriesOf(test, output)
  const chosen = seriesOf(develop, output)
  const counts = countsAt(bestThreshold(chosen.scores, chosen.labels), scores, labels)
  const half = countsAt(0.5, scores, labels)
  return {
    rows: labels.length,
    violations: counts.truePositive + counts.falseNegative,
    auc: areaUnderCurve(scores, labels),
    macroF1: macroF1(counts),
    f1: f1(counts.truePositive, counts.falsePositive, counts.falseNegative),
    calibrationError: calibrationError(scores, labels),
    caught: half.truePositive / (half.truePositive + half.falseNegative),
    flagged: half.falsePositive / (half.falsePositive + half.trueNegative),
  }
}

/** How well the highest of the guidelines, which is all that callers see, tells an output's violations. */
function highestAuc(tested: readonly ScoredRow[], output: Output): number {
  const index = outputs.indexOf(output)
  const known = tested.filter(({ row }) => row.labels[index] !== unknown)
  return areaUnderCurve(known.map(strongest), known.map(({ row }) => row.labels[index]!))
}

function measureJigsaw(test: readonly ScoredRow[]): Quality['jigsaw'] {
  const rows = test.filter(({ row }) => row.set === 'jigsaw2018-subset')
  return jigsawColumns.map(([column, output]) => {
    const known = rows.filter(({ row }) => row.source.orig?.[column] !== undefined && row.source.orig[column] !== null)
    const index = outputs.indexOf(output)
    return { column, auc: areaUnderCurve(known.map(({ scores }) => scores[index]!), known.map(({ row }) => Number(row.source.orig?.[column]))) }
  })
}

function measureSets(test: readonly ScoredRow[], develop: readonly ScoredRow[]): Quality['sets'] {
  const groups = Map.groupBy(test, ({ row }) => `${row.set} ${row.language}`)
  return [...groups.values()].flatMap((scored) => {
    const { set, language } = scored[0]!.row
    const output = (['reject', 'hate', 'personal-attacks', 'sexism', 'promotion'] as const).find((one) => hasBoth(scored, one))
    if (output === undefined) return []
    const own = develop.filter(({ row }) => row.set === set && row.language === language)
    return [{ set, language, output, measured: measure(scored, own, output) }]
  })
}

function hasBoth(scored: readonly ScoredRow[], output: Output): boolean {
  const index = outputs.indexOf(output)
  const labels = new Set(scored.map(({ row }) => row.labels[index]!).filter((label) => label !== unknown))
  return labels.size === 2
}

function flaggedOf(group: CleanGroup, test: readonly ScoredRow[]): Flagged {
  const scored = test.filter(({ row }) => group.includes(row))
  const share = (isFlagged: (one: ScoredRow) => boolean): number => scored.filter(isFlagged).length / scored.length
  const reject = outputs.indexOf('reject')
  return { group, rows: scored.length, rejected: share(({ scores }) => scores[reject]! >= 0.5), any: share((one) => strongest(one) >= 0.5) }
}

function measureFunctional(scored: readonly ScoredRow[]): readonly Functional[] {
  const reject = outputs.indexOf('reject')
  const groups = Map.groupBy(scored, ({ row }) => `${row.language} ${String(row.source.orig?.['family'])}`)
  return [...groups].map(([key, rows]) => {
    const [language = '', family = ''] = key.split(' ')
    const violations = rows.filter(({ row }) => row.labels[reject] === 1)
    const clean = rows.filter(({ row }) => row.labels[reject] === 0)
    const held = violations.filter((one) => strongest(one) >= 0.5).length
    const passed = clean.filter((one) => strongest(one) < 0.5).length
    return { language, family, violations: violations.length, held, clean: clean.length, passed }
  })
}

function measureSpans({ model, normalise }: EvaluateDeps, rows: readonly Row[]): Quality['spans'] {
  const test = rows.filter(({ set, part }) => set === 'toxic-spans-train' && part === 'test')
  let sum = 0
  for (const row of test) {
    const found = new Set<number>()
    for (const { start, end } of assess(model, normalise(row.text)).reject.spans) for (let at = start; at < end; at += 1) found.add(at)
    sum += spanF1(found, marksIn(row) ?? new Set())
  }
  return { rows: test.length, f1: sum / test.length }
}

const speedTexts = 10_000

function measureSpeed({ model, normalise, processorMs }: EvaluateDeps, rows: readonly Row[]): Speed {
  const texts = rows.map(({ text }) => text).filter((text) => text.length >= 250 && text.length <= 350).slice(0, speedTexts)
  for (const text of texts.slice(0, 2000)) assess(model, normalise(text))
  const begun = processorMs()
  for (const text of texts) assess(model, normalise(text))
  const all = processorMs() - begun
  const normalised = texts.map(normalise)
  const begunModel = processorMs()
  for (const one of normalised) assess(model, one)
  const alone = processorMs() - begunModel
  const perText = (ms: number): number => (ms * 1000) / texts.length
  return {
    texts: texts.length,
    meanLength: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
    microsecondsForAll: perText(all),
    microsecondsForModel: perText(alone),
  }
}
