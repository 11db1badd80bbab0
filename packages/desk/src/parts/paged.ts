import { useState } from 'preact/hooks'
import type { Answer, Failure } from '../api/client.ts'
import { useLoaded, type Loaded } from './loaded.ts'

interface Page {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
}

/** A part of the query: where the page begins. */
type Place = { readonly cursor?: string }
/** A part of the call. */
type Sending = { readonly signal?: AbortSignal }

interface Rest<P extends Page> {
  /** The page that they follow; others begin anew. */
  readonly first: P
  readonly items: P['items']
  readonly nextCursor: string | null
  readonly failure: Failure | undefined
}

/** A list whose first page is read when `key` changes, and whose next ones when asked for. */
export function usePaged<P extends Page>(key: string, read: (place: Place, signal: Sending) => Promise<Answer<P>>): Paged<P> {
  const loaded = useLoaded(key, (signal) => read({}, { signal }))
  const [state, setState] = useState<Rest<P>>()
  const first = loaded.kind === 'there' ? loaded.value : undefined
  const rest = state?.first === first ? state : undefined
  const cursor = rest === undefined ? (first?.nextCursor ?? null) : rest.nextCursor
  const earlier: P['items'] = rest?.items ?? []

  async function more(): Promise<void> {
    if (first === undefined || cursor === null) return
    const answer = await read({ cursor }, {})
    setState(answer.ok
      ? { first, items: [...earlier, ...answer.value.items], nextCursor: answer.value.nextCursor, failure: undefined }
      : { first, items: earlier, nextCursor: cursor, failure: answer.failure })
  }

  return { loaded, items: [...(first?.items ?? []), ...earlier], more: cursor === null ? undefined : more, failure: rest?.failure }
}

export interface Paged<P extends Page> {
  readonly loaded: Loaded<P> & { readonly again: () => void }
  readonly items: readonly P['items'][number][]
  /** `undefined` on the last page. */
  readonly more: (() => Promise<void>) | undefined
  /** Why the next page was not read. */
  readonly failure: Failure | undefined
}
