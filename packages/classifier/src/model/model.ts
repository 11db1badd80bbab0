import type { Sieve } from './sieve.ts'

/** What training leaves behind. All weights are views of one buffer, which threads may share. */
export interface Model {
  /** `name@version`. */
  readonly name: string
  readonly sieve: Sieve
  /** One row for each feature the sieve lets through: its `rowWidth` weights, each 128 above its value. */
  readonly table: Uint8Array
  /** The same bytes, four weights at a time. */
  readonly tableWords: Int32Array
  /** By how much a step in each column of `table` counts. */
  readonly scales: Float32Array
  /** The dense layers, laid out as `dense` in `shape.ts` says. */
  readonly dense: Float32Array
  /** For each output how much each output's own logit counts for it, and at last a constant. */
  readonly blend: Float32Array
  /** How much a word and its neighbours speak for a mark under the word; see `marks.ts`. */
  readonly marking: Float32Array
  readonly buffer: ArrayBufferLike
  readonly card: ModelCard
}

/** Where a model comes from; told in the model file itself. */
export interface ModelCard {
  readonly sets: readonly TrainedOn[]
  readonly seed: number
  readonly licence: 'all' | 'permissive'
}

export interface TrainedOn {
  readonly set: string
  readonly licence: string
  readonly rows: number
  readonly train: number
  readonly develop: number
  readonly test: number
  /** Rows for training whose text evaluations elsewhere use. */
  readonly neverTrainOn: number
  /** Rows for training that resemble a row kept for testing. */
  readonly nearTest: number
}
