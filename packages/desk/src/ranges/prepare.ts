import type { BatchInput, Histogram } from '@verbatim/contract'
import { missingIn } from '../parts/rejection.ts'
import { orNull } from '../parts/typed-text.ts'
import type { Asked } from './range-query.ts'

export interface Typed {
  readonly verdict: 'approve' | 'reject'
  readonly guidelines: readonly string[]
  readonly message: string
  readonly note: string
}

/** Why the server would not take it. */
export function refusalOf(typed: Typed): ReturnType<typeof missingIn> {
  return typed.verdict === 'approve' ? undefined : missingIn(typed)
}

/** What is sent: just what was counted, with the texts that were looked at. Of a rejection that became an approval no reason is left. */
export function prepare({ asked, histogram, typed }: { readonly asked: Asked; readonly histogram: Histogram; readonly typed: Typed }): BatchInput {
  const { verdict, guidelines, message, note } = typed
  return {
    filter: asked,
    asOf: histogram.asOf,
    verdict,
    ...(verdict === 'reject' ? { guidelines: [...guidelines], message: orNull(message) } : {}),
    note: orNull(note),
    sample: histogram.sample.map(({ comment }) => comment.id),
  }
}
