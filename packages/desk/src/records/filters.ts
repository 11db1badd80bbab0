import type { QueryOf } from '@verbatim/contract'
import { given, textIn, yesOrNoIn } from '../address/query.ts'
import type { RouteOf } from '../api/calls.ts'

type Without<T> = Omit<NonNullable<T>, 'cursor' | 'limit'>

type SearchFilters = Without<QueryOf<RouteOf<'search'>>>
type DecisionFilters = Without<QueryOf<RouteOf<'decisions'>>>

export const statuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const
export const verdicts = ['approve', 'reject'] as const
export const means = ['person', 'batch', 'policy'] as const

/** What an address asks the search for; what it says wrongly counts as not said. */
export function searchFilters(query: URLSearchParams): SearchFilters {
  return given({
    q: textIn(query, 'q'),
    status: oneOf(statuses, query.get('status')),
    verdict: oneOf(verdicts, query.get('verdict')),
    decidedBy: idOf(query, 'decidedBy'),
    reasonedBy: textIn(query, 'reasonedBy'),
    storyId: idOf(query, 'storyId'),
    tag: textIn(query, 'tag'),
    language: languageOf(query),
    authorId: idOf(query, 'authorId'),
    hasLink: yesOrNoIn(query, 'hasLink'),
    isReply: yesOrNoIn(query, 'isReply'),
    from: dayOf(query, 'from'),
    to: dayOf(query, 'to'),
  })
}

/** What an address asks the log for; what it says wrongly counts as not said. */
export function decisionFilters(query: URLSearchParams): DecisionFilters {
  return given({
    decidedBy: idOf(query, 'decidedBy'),
    verdict: oneOf(verdicts, query.get('verdict')),
    guideline: textIn(query, 'guideline'),
    means: oneOf(means, query.get('means')),
    storyId: idOf(query, 'storyId'),
    batchId: idOf(query, 'batchId'),
    from: dayOf(query, 'from'),
    to: dayOf(query, 'to'),
  })
}

/** The path of the same view with one thing said otherwise; nothing (`''`) takes it out. */
export function pathWith({ pathname, searchParams }: URL, name: string, value: string): string {
  const query = new URLSearchParams(searchParams)
  if (value === '') query.delete(name)
  else query.set(name, value)
  return query.size === 0 ? pathname : `${pathname}?${query}`
}

export function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value)
}

function matching(query: URLSearchParams, name: string, pattern: RegExp): string | undefined {
  const text = textIn(query, name)
  return text !== undefined && pattern.test(text) ? text : undefined
}

function idOf(query: URLSearchParams, name: string): string | undefined {
  return matching(query, name, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i)
}

function dayOf(query: URLSearchParams, name: string): string | undefined {
  return matching(query, name, /^\d{4}-\d{2}-\d{2}$/)
}

function languageOf(query: URLSearchParams): string | undefined {
  return matching(query, 'language', /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
}
