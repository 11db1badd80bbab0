import type { RangesMessages } from '../ranges.ts'

export const ranges: RangesMessages = {
  title: 'Li gorî pûanê',
}
