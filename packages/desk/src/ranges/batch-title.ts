import type { Batch } from '@verbatim/contract'
import { words } from '../messages/language.ts'

/** What a batch was to do. */
export function batchTitle({ verdict, total }: Pick<Batch, 'verdict' | 'total'>): string {
  const { ranges } = words()
  const counted = ranges.comments(total)
  return verdict === 'approve' ? ranges.approvedRange(counted) : ranges.rejectedRange(counted)
}
