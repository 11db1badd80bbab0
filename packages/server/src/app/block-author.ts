import { accept, newId, refuse, type BlockId, type CommenterId, type BlockKind, type Result } from '@verbatim/core'
import type { AuthorRecord, AuthorStore, LaidBlock } from './authors.ts'
import type { Chance, ChangeLog, Clock } from './ports.ts'

export interface BlockDeps {
  readonly authors: AuthorStore
  readonly clock: Clock
  readonly chance: Chance
}

export type BlockRefusal =
  | { readonly code: 'author-unknown' }
  | { readonly code: 'field-refused'; readonly field: 'expiresAt'; readonly reason: 'date' | 'range' }

export interface BlockInput {
  readonly authorId: CommenterId
  readonly kind: BlockKind
  readonly reason: string
  /** RFC 3339; `null`: until somebody lifts it. */
  readonly expiresAt: string | null
}

/** Holds or blocks an author from the next submission on, in the place of what stood before. */
export async function blockAuthor(deps: BlockDeps, { log, ...input }: BlockInput & { readonly log: ChangeLog }): Promise<Result<LaidBlock, BlockRefusal>> {
  const expiresAt = input.expiresAt === null ? null : Date.parse(input.expiresAt)
  if (Number.isNaN(expiresAt)) return refuse({ code: 'field-refused', field: 'expiresAt', reason: 'date' })
  if (expiresAt !== null && expiresAt <= log.at) return refuse({ code: 'field-refused', field: 'expiresAt', reason: 'range' })
  const id = newId<BlockId>(log.at, (count) => deps.chance.bytes(count))
  const laid = await deps.authors.block({ ...input, id, expiresAt }, log)
  return laid === undefined ? refuse({ code: 'author-unknown' }) : accept(laid)
}

export async function unblockAuthor({ authors }: Pick<BlockDeps, 'authors'>, { id, log }: { readonly id: BlockId; readonly log: ChangeLog }): Promise<Result<undefined, { readonly code: 'block-unknown' }>> {
  return (await authors.unblock(id, log)) ? accept(undefined) : refuse({ code: 'block-unknown' })
}

const namesShown = 10

export async function readAuthor({ authors, clock }: Pick<BlockDeps, 'authors' | 'clock'>, id: CommenterId): Promise<Result<AuthorRecord, { readonly code: 'author-unknown' }>> {
  const record = await authors.record(id, { names: namesShown, now: clock.now() })
  return record === undefined ? refuse({ code: 'author-unknown' }) : accept(record)
}
