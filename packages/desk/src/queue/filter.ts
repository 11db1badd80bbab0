import type { QueryOf } from '@verbatim/contract'
import { given, textIn, yesOrNoIn } from '../address/query.ts'
import type { RouteOf } from '../api/calls.ts'

/** What narrows the queue, and its order: its address says all of it, in the API's words. */
export type Filter = Omit<QueryOf<RouteOf<'queue'>>, 'cursor' | 'limit' | 'status'>

/** `undefined` takes a narrowing away. */
export type Change = { readonly [K in keyof Filter]?: Filter[K] | undefined }

type Order = NonNullable<Filter['order']>
export const orders: readonly Order[] = ['priority', 'oldest', 'newest']
export const reasons = ['new', 'reported', 'appealed'] as const

/** What an address asks for; what makes no sense there is left out. */
export function filterOf(search: URLSearchParams): Filter {
  return given({
    order: orders.find((order) => order === search.get('order')),
    reason: reasons.find((reason) => reason === search.get('reason')),
    guideline: textIn(search, 'guideline'),
    minScore: score(search, 'minScore'),
    maxScore: score(search, 'maxScore'),
    storyId: textIn(search, 'storyId'),
    tag: textIn(search, 'tag'),
    language: textIn(search, 'language'),
    authorId: textIn(search, 'authorId'),
    hasLink: yesOrNoIn(search, 'hasLink'),
    isReply: yesOrNoIn(search, 'isReply'),
    passedTo: textIn(search, 'passedTo'),
    q: textIn(search, 'q'),
  })
}

/** The address of the queue so narrowed; two filters that ask for the same have the same. */
export function addressOf(filter: Filter): string {
  const search = new URLSearchParams()
  const usual = filter.order === 'priority' ? { ...filter, order: undefined } : filter
  for (const [name, value] of Object.entries(usual).toSorted(([a], [b]) => a.localeCompare(b))) if (value !== undefined && value !== '') search.append(name, String(value))
  return search.size === 0 ? '/desk/' : `/desk/?${search}`
}

export type FilterName = Exclude<keyof Filter, 'order'>

/** What is narrowed, in the order in which it is shown; the ends of a range are one with their guideline. */
export function narrowings(filter: Filter): readonly FilterName[] {
  const names: readonly FilterName[] = ['q', 'guideline', 'storyId', 'authorId', 'tag', 'language', 'hasLink', 'isReply', 'reason', 'passedTo']
  return names.filter((name) => filter[name] !== undefined)
}

export function withFilter(filter: Filter, changed: Change): Filter {
  return given({ ...filter, ...changed })
}

/** Without one narrowing, and without what says nothing by itself. */
export function without(filter: Filter, name: FilterName): Filter {
  return withFilter(filter, { [name]: undefined, ...(name === 'guideline' ? { minScore: undefined, maxScore: undefined } : {}) })
}

function score(search: URLSearchParams, name: string): number | undefined {
  const found = textIn(search, name)
  const value = Number(found)
  return found !== undefined && value >= 0 && value <= 1 ? value : undefined
}
