import type { Output } from '../model/outputs.ts'
import type { Row } from '../train/sets.ts'

export interface Published {
  readonly auc?: number
  readonly macroF1?: number
  readonly f1?: number
}

/** One line of the comparison with the plain baseline, and what the product has promised for it. */
export interface ComparedRow {
  readonly name: string
  readonly set: string
  readonly output: Output
  readonly includes: (row: Row) => boolean
  /** How the baseline's test rows were chosen, and how ours were where that differs. */
  readonly split: string
  readonly baseline: Published
  readonly goal: Published
}

const every = (): boolean => true

/** The baseline table of the data's README, row by row, and the further goals. */
export const comparedRows: readonly ComparedRow[] = [
  { name: 'OLID en', set: 'olid-offenseval2019', output: 'reject', includes: every, split: 'test', baseline: { auc: 0.812, macroF1: 0.726 }, goal: { auc: 0.855, macroF1: 0.75 } },
  { name: 'Kaggle insults en', set: 'kaggle-insults', output: 'personal-attacks', includes: every, split: 'test', baseline: { auc: 0.872, macroF1: 0.779 }, goal: { auc: 0.88 } },
  { name: 'EDOS sexism en', set: 'edos-sexism', output: 'sexism', includes: every, split: 'test', baseline: { auc: 0.866, macroF1: 0.775 }, goal: { auc: 0.875 } },
  { name: 'CMV ad hominem en', set: 'cmv-adhominem', output: 'personal-attacks', includes: every, split: 'one fifth held back (baseline: 5-fold)', baseline: { auc: 0.926, macroF1: 0.848 }, goal: {} },
  { name: 'GermEval-2018 de', set: 'germeval2018', output: 'reject', includes: every, split: 'test', baseline: { auc: 0.779, macroF1: 0.691 }, goal: { auc: 0.8 } },
  { name: 'GAHD de', set: 'gahd', output: 'hate', includes: every, split: 'its test part (baseline: 5-fold)', baseline: { auc: 0.815, macroF1: 0.733 }, goal: {} },
  { name: 'MPOLD ar news', set: 'arabic-news-mpold', output: 'reject', includes: every, split: 'one fifth held back (baseline: 5-fold)', baseline: { auc: 0.842, macroF1: 0.736 }, goal: { auc: 0.86 } },
  { name: 'OSACT-2022 ar offensive', set: 'osact2022-ar', output: 'reject', includes: every, split: 'dev', baseline: { auc: 0.851, macroF1: 0.768 }, goal: { auc: 0.87 } },
  { name: 'OffensEval-2020 ar', set: 'offenseval2020-tr-ar-el-da', output: 'reject', includes: (row) => row.language === 'ar' && row.source.split === 'dev', split: 'dev', baseline: { auc: 0.954, macroF1: 0.849 }, goal: {} },
  { name: 'OffensEval-2020 tr', set: 'offenseval2020-tr-ar-el-da', output: 'reject', includes: (row) => row.language === 'tr', split: 'one tenth held back (baseline: 5-fold of 12,000)', baseline: { auc: 0.832, macroF1: 0.726 }, goal: { auc: 0.86 } },
  { name: 'PHate fa', set: 'phate-fa', output: 'reject', includes: every, split: 'test', baseline: { macroF1: 0.747 }, goal: { macroF1: 0.77 } },
  { name: 'YouTube spam', set: 'youtube-spam-collection', output: 'promotion', includes: every, split: 'one video held back (baseline: each in turn)', baseline: { f1: 0.952 }, goal: { f1: 0.965 } },
]

/** Columns of Jigsaw-2018 and the outputs that stand for them. */
export const jigsawColumns: readonly (readonly [column: string, output: Output])[] = [
  ['toxic', 'reject'],
  ['obscene', 'profanity'],
  ['threat', 'threats'],
  ['insult', 'personal-attacks'],
  ['identity_hate', 'hate'],
]

export interface CleanGroup {
  readonly name: string
  readonly includes: (row: Row) => boolean
  /** The largest share that may be flagged. */
  readonly goal: number
}

/** Texts that break no guideline and are easily taken for such. */
export const cleanGroups: readonly CleanGroup[] = [
  { name: 'neutral identity mentions (toxigen)', includes: (row) => row.set === 'toxigen-human-safenlp' && row.source.orig?.['label'] === 'neutral', goal: 0.08 },
  { name: 'neutral identity mentions (mayda `hicbiri`, tr)', includes: (row) => row.set === 'turkish-hate-mayda' && row.source.y['reject'] === 0, goal: 0.08 },
  { name: 'rewrites without abuse (paradetox)', includes: (row) => row.set === 'paradetox' && row.source.y['reject'] === 0, goal: 0.05 },
  { name: 'news comments (MPOLD, ar)', includes: (row) => row.set === 'arabic-news-mpold' && row.source.y['reject'] === 0, goal: 0.05 },
  { name: 'news comments (detoxis, es)', includes: (row) => row.set === 'detoxis2021-es-news' && row.source.y['reject'] === 0, goal: 0.05 },
  { name: 'news comments (germeval2021, de)', includes: (row) => row.set === 'germeval2021' && row.source.y['reject'] === 0, goal: 0.05 },
  { name: 'news comments (fox, en)', includes: (row) => row.set === 'fox-news-comments' && row.source.y['abuse'] === 0, goal: 0.05 },
]

/** Violations in the same news sets, of which enough must be caught. */
export const newsViolations: readonly CleanGroup[] = [
  { name: 'MPOLD, ar', includes: (row) => row.set === 'arabic-news-mpold' && row.source.y['reject'] === 1, goal: 0.4 },
  { name: 'detoxis, es', includes: (row) => row.set === 'detoxis2021-es-news' && row.source.y['reject'] === 1, goal: 0.4 },
  { name: 'germeval2021, de', includes: (row) => row.set === 'germeval2021' && row.source.y['reject'] === 1, goal: 0.4 },
  { name: 'fox, en', includes: (row) => row.set === 'fox-news-comments' && row.source.y['abuse'] === 1, goal: 0.4 },
]
