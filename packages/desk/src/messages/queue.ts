/** The queue: one comment in focus, its keys and filters, decisions, claims, passing on. */
export interface QueueMessages {
  readonly title: string
}
