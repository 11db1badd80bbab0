import { accept, refuse, type Result } from '@verbatim/core'
import type { RangeRefusal } from './problem.ts'

/** Milliseconds since the Unix epoch; `from` belongs to it, `to` does not. */
export interface Range {
  readonly from?: number
  readonly to?: number
}

export function rangeIn({ from, to }: { readonly from?: string; readonly to?: string }): Result<Range, RangeRefusal> {
  const [fromMs, toMs] = [momentOf(from), momentOf(to)]
  if (Number.isNaN(fromMs)) return refuse({ code: 'time-refused', name: 'from' })
  if (Number.isNaN(toMs)) return refuse({ code: 'time-refused', name: 'to' })
  return accept({ ...(fromMs === undefined ? {} : { from: fromMs }), ...(toMs === undefined ? {} : { to: toMs }) })
}

// A time without a zone would mean another moment on each machine; a bare date is midnight in UTC, as Date reads it.
const timeOrDay = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/

function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return timeOrDay.test(text) ? Date.parse(text) : NaN
}
