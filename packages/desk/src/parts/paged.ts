import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Failure } from '../api/client.ts'

export interface Page {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
}

interface Read<P> {
  /** What was read so far as one page; `undefined` before the first came, and where it could not be read. */
  readonly page: P | undefined
  readonly failure: Failure | undefined
  readonly reading: boolean
}

export interface Paged<P> extends Read<P> {
  /** The page that comes next; the first one again where there is none. */
  readonly next: () => void
  readonly again: () => void
}

interface PageAsked {
  readonly cursor?: string
  readonly signal: AbortSignal
}

/** A list that grows page by page; it begins anew when `key` changes, and what was there stays until the new one is. */
export function usePaged<P extends Page>(key: string, read: (asked: PageAsked) => Promise<Answer<P>>): Paged<P> {
  const [state, setState] = useState<Read<P>>({ page: undefined, failure: undefined, reading: true })
  const present = useRef<AbortController>(undefined)

  async function readFrom(cursor: string | undefined): Promise<void> {
    present.current?.abort()
    const { signal } = (present.current = new AbortController())
    setState((before) => ({ ...before, failure: undefined, reading: true }))
    try {
      const answer = await read(cursor === undefined ? { signal } : { cursor, signal })
      if (!signal.aborted) setState((before) => after(before, { answer, cursor }))
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
  useEffect(() => {
    void readFrom(undefined)
    return () => present.current?.abort()
  }, [key])
  return { ...state, next: () => void readFrom(state.page?.nextCursor ?? undefined), again: () => void readFrom(undefined) }
}

function after<P extends Page>({ page }: Read<P>, { answer, cursor }: { readonly answer: Answer<P>; readonly cursor: string | undefined }): Read<P> {
  if (!answer.ok) return { page: cursor === undefined ? undefined : page, failure: answer.failure, reading: false }
  const { items, nextCursor } = answer.value
  return { page: cursor === undefined || page === undefined ? answer.value : { ...page, items: [...page.items, ...items], nextCursor }, failure: undefined, reading: false }
}
