import type { QueryOf } from '@verbatim/contract'
import { given, textIn, yesOrNoIn } from '../address/query.ts'
import type { RouteOf } from '../api/calls.ts'
import { daysAfter, parseDay, startOf, type Day } from '../parts/day.ts'

type Without<T> = Omit<NonNullable<T>, 'cursor' | 'limit'>

type SearchFilters = Without<QueryOf<RouteOf<'search'>>>
type DecisionFilters = Without<QueryOf<RouteOf<'decisions'>>>

export const statuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const
export const verdicts = ['approve', 'reject'] as const
export const means = ['person', 'batch', 'policy'] as const

/** What an address asks the search for; what it says wrongly counts as not said. */
export function searchFilters(query: URLSearchParams, timeZone: string): SearchFilters {
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
    wasReported: yesOrNoIn(query, 'wasReported'),
    ...timeIn(query, timeZone),
  })
}

/** What an address asks the log for; what it says wrongly counts as not said. */
export function decisionFilters(query: URLSearchParams, timeZone: string): DecisionFilters {
  return given({
    decidedBy: idOf(query, 'decidedBy'),
    verdict: oneOf(verdicts, query.get('verdict')),
    guideline: textIn(query, 'guideline'),
    means: oneOf(means, query.get('means')),
    storyId: idOf(query, 'storyId'),
    batchId: idOf(query, 'batchId'),
    ...timeIn(query, timeZone),
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

/** Whole days of the site's calendar, the last one included, by the moments at which they begin and end. */
function timeIn(query: URLSearchParams, timeZone: string): { readonly from: string | undefined; readonly to: string | undefined } {
  const [first, last] = [parseDay(query.get('from')), parseDay(query.get('to'))]
  const beginOf = (day: Day) => new Date(startOf(day, timeZone)).toISOString()
  return { from: first && beginOf(first), to: last && beginOf(daysAfter(last, 1)) }
}

function languageOf(query: URLSearchParams): string | undefined {
  return matching(query, 'language', /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
}
