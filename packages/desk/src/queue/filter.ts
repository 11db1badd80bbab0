import type { QueryOf } from '@verbatim/contract'
import type { RouteOf } from '../api/calls.ts'

/** What narrows the queue, and its order: its address says all of it, in the API's words. */
export type Filter = Omit<QueryOf<RouteOf<'queue'>>, 'cursor' | 'limit' | 'status'>

/** `undefined` takes a narrowing away. */
export type Change = { readonly [K in keyof Filter]?: Filter[K] | undefined }

export type Order = NonNullable<Filter['order']>
export const orders: readonly Order[] = ['priority', 'oldest', 'newest']
export const reasons = ['new', 'reported', 'appealed'] as const

/** What an address asks for; what makes no sense there is left out. */
export function filterOf(search: URLSearchParams): Filter {
  return defined({
    order: orders.find((order) => order === search.get('order')),
    reason: reasons.find((reason) => reason === search.get('reason')),
    guideline: text(search, 'guideline'),
    minScore: score(search, 'minScore'),
    maxScore: score(search, 'maxScore'),
    storyId: text(search, 'storyId'),
    tag: text(search, 'tag'),
    language: text(search, 'language'),
    authorId: text(search, 'authorId'),
    hasLink: choice(search, 'hasLink'),
    isReply: choice(search, 'isReply'),
    passedTo: text(search, 'passedTo'),
    q: text(search, 'q'),
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
  return defined({ ...filter, ...changed })
}

/** Without one narrowing, and without what says nothing by itself. */
export function without(filter: Filter, name: FilterName): Filter {
  return withFilter(filter, { [name]: undefined, ...(name === 'guideline' ? { minScore: undefined, maxScore: undefined } : {}) })
}

function defined(filter: Change): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

function text(search: URLSearchParams, name: string): string | undefined {
  return search.get(name)?.trim() || undefined
}

function score(search: URLSearchParams, name: string): number | undefined {
  const found = text(search, name)
  const value = Number(found)
  return found !== undefined && value >= 0 && value <= 1 ? value : undefined
}

function choice(search: URLSearchParams, name: string): boolean | undefined {
  const found = search.get(name)
  return found === 'true' ? true : found === 'false' ? false : undefined
}
