/** Scores from `low` to `high`, in whole percent from 0 to 100. */
export interface PercentRange {
  readonly low: number
  readonly high: number
}

const binPercent = 5

/** Moves one end; the other stays where it is, and the two never meet, for a range without width holds next to nothing. */
export function moved({ low, high }: PercentRange, end: 'low' | 'high', to: number): PercentRange {
  const whole = Math.round(to)
  return end === 'low' ? { low: clamp(whole, 0, high - 1), high } : { low, high: clamp(whole, low + 1, 100) }
}

/** What lies between two points on the bars, from 0 to 1 in the direction of writing: all the bars that were touched. */
export function rangeBetween(from: number, to: number): PercentRange {
  const [first, last] = [barAt(Math.min(from, to)), barAt(Math.max(from, to))]
  return { low: first * binPercent, high: (last + 1) * binPercent }
}

function barAt(point: number): number {
  return clamp(Math.floor((point * 100) / binPercent), 0, 100 / binPercent - 1)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** How many the bars have between both ends; of a bar that is cut its part. */
export function estimateWithin(bins: readonly Bin[], { low, high }: PercentRange): number {
  const within = bins.map(({ from, to, count }) => {
    const overlap = Math.min(to * 100, high) - Math.max(from * 100, low)
    return count * clamp(overlap / ((to - from) * 100), 0, 1)
  })
  return Math.round(within.reduce((sum, part) => sum + part, 0))
}

export function isWithin({ from, to }: Bin, { low, high }: PercentRange): boolean {
  const middle = ((from + to) / 2) * 100
  return low < middle && middle < high
}
