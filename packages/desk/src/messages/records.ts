/** Pages of a comment, an author and a story; search, the log of decisions, holds and blocks. */
export interface RecordsMessages {
  readonly title: string
}
