import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../messages/language.ts'
import { Problem } from './failure.tsx'
import type { Page, Paged } from './paged.ts'

interface PagedList<P extends Page> {
  readonly paged: Paged<P>
  /** Said where nothing fits. */
  readonly none: string
  /** Said of how many are there to whom does not see them. */
  readonly shown?: (count: number) => string
  /** The items; the root of each has the attribute `data-entry` and can take the focus. */
  readonly children: (items: P['items']) => ComponentChildren
}

/** What there is of a list so far, and the way to more of it. */
export function PagedList<P extends Page>({ paged, none, shown, children }: PagedList<P>) {
  const { frame } = words()
  const place = useRef<HTMLDivElement>(null)
  const { page, failure, reading, next } = paged
  const count = page?.items.length ?? 0
  const seen = useRef<number>(undefined)
  // Who asked for more goes on reading where the new ones begin.
  useEffect(() => {
    const entries = place.current?.querySelectorAll<HTMLElement>('[data-entry]')
    if (seen.current !== undefined && count > seen.current) entries?.[seen.current]?.focus()
    seen.current = undefined
  }, [count])

  function more(): void {
    seen.current = count
    next()
  }

  return <div ref={place} class="paged" aria-busy={reading}>
    <p class="unseen" role="status">{page === undefined || reading ? '' : count === 0 ? none : shown?.(count)}</p>
    {page !== undefined && (count === 0 ? <p class="empty">{none}</p> : children(page.items))}
    {page === undefined && failure === undefined && <p class="empty">{frame.loading}</p>}
    <Problem failure={failure} retry={more} />
    {typeof page?.nextCursor === 'string' && failure === undefined && <p class="paging"><button disabled={reading} onClick={more}>{frame.showMore}</button></p>}
  </div>
}
