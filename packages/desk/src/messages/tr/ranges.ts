import type { RangesMessages } from '../ranges.ts'

export const ranges: RangesMessages = {
  title: 'Puana göre',
}
