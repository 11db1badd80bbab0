/** `hold`: a person reads each comment, whatever the policy says. `block`: nothing is taken. */
export const blockKinds = ['hold', 'block'] as const
export type BlockKind = (typeof blockKinds)[number]

/** What was laid on an author and not lifted since. */
export interface AuthorBlock {
  readonly kind: BlockKind
  /** For staff alone. */
  readonly reason: string
  /** Milliseconds since the Unix epoch; `null`: until somebody lifts it. */
  readonly expiresAt: number | null
}

/** Whether it still stands: it ends by the clock alone, with nothing that would have to run. */
export function stands({ expiresAt }: Pick<AuthorBlock, 'expiresAt'>, now: number): boolean {
  return expiresAt === null || expiresAt > now
}
