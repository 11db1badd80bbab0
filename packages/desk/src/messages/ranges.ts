/** Deciding by distribution, and batches. */
export interface RangesMessages {
  readonly title: string
}
