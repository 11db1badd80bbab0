/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { forbiddenKeys } from '@verbatim/core'
import { assess } from '../model/assess.ts'
import type { Model } from '../model/model.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { type Output, outputs } from '../model/outputs.ts'
import { unknown } from '../train/labels.ts'
import type { Row } from '../train/sets.ts'

/** A row and what the model said of it, in the order of `outputs`. */
export interface ScoredRow {
  readonly row: Row
  readonly scores: Float32Array
}

export function scoreRows(model: Model, normalise: (text: string) => NormalisedText, rows: readonly Row[]): ScoredRow[] {
  return rows.map((row) => {
    const found = assess(model, normalise(row.text))
    const scores = Float32Array.from(outputs, (output) => (output === 'reject' || output === 'hate' ? found[output].score : found.guidelines[output].score))
    return { row, scores }
  })
}

export interface Series {
  readonly scores: Float32Array
  readonly labels: Int8Array
}

/** The scores of one output beside its labels, where they are known. */
export function seriesOf(scored: readonly ScoredRow[], output: Output): Series {
  const index = outputs.indexOf(output)
  const known = scored.filter(({ row }) => row.labels[index] !== unknown)
  return { scores: Float32Array.from(known, ({ scores }) => scores[index]!), labels: Int8Array.from(known, ({ row }) => row.labels[index]!) }
}

/** The highest of the guidelines, which is all that the program tells: whether anything would hold the text. */
export function strongest({ scores }: ScoredRow): number {
  return Math.max(...scores.subarray(0, forbiddenKeys.length))
}
