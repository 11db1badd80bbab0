import type { BatchInput } from '@verbatim/contract'
import { forbiddenKeys, type ForbiddenKey } from '@verbatim/core'
import { given, textIn, yesOrNoIn } from '../address/query.ts'
import type { PercentRange } from './percent-range.ts'

export type RangeFilter = BatchInput['filter']
/** What the histogram is of, and which part of it is chosen. */
export type Asked = RangeFilter & { readonly guideline: ForbiddenKey; readonly minScore: number; readonly maxScore: number }

/** Where breaches are likely: what a range is most often wanted for. */
const usual: PercentRange = { low: 90, high: 100 }

/** What narrows the comments down besides the score, in the order in which it is told. */
export const narrowings = ['storyId', 'tag', 'language', 'authorId', 'q', 'hasLink', 'isReply'] as const
export type Narrowing = (typeof narrowings)[number]

/** What an address asks for; what is missing or wrong is as usual. */
export function askedIn(query: URLSearchParams): Asked {
  const { low, high } = rangeIn(query)
  const narrowed = given({ storyId: textIn(query, 'storyId'), tag: textIn(query, 'tag'), language: textIn(query, 'language'), authorId: textIn(query, 'authorId'), q: textIn(query, 'q'), hasLink: yesOrNoIn(query, 'hasLink'), isReply: yesOrNoIn(query, 'isReply') })
  return { ...narrowed, guideline: forbiddenKeys.find((key) => key === query.get('guideline')) ?? forbiddenKeys[0], minScore: low / 100, maxScore: high / 100 }
}

function rangeIn(query: URLSearchParams): PercentRange {
  const low = percentIn(query.get('minScore'))
  const high = percentIn(query.get('maxScore'))
  if (low === undefined && high === undefined) return usual
  const range = { low: low ?? 0, high: high ?? 100 }
  return range.low < range.high ? range : usual
}

function percentIn(text: string | null): number | undefined {
  const percent = text === null || text.trim() === '' ? Number.NaN : Math.round(Number(text) * 100)
  return percent >= 0 && percent <= 100 ? percent : undefined
}

export function rangeOf({ minScore, maxScore }: Pick<Asked, 'minScore' | 'maxScore'>): PercentRange {
  return { low: Math.round(minScore * 100), high: Math.round(maxScore * 100) }
}

export function withRange(asked: Asked, { low, high }: PercentRange): Asked {
  return { ...asked, minScore: low / 100, maxScore: high / 100 }
}

export function without(asked: Asked, name: Narrowing): Asked {
  const { [name]: _dropped, ...others } = asked
  return others
}

export function pathOf(asked: Asked): string {
  const query = new URLSearchParams()
  for (const name of ['guideline', 'minScore', 'maxScore', ...narrowings] as const) {
    const value = asked[name]
    if (value !== undefined) query.set(name, String(value))
  }
  return `/desk/distribution?${query}`
}
