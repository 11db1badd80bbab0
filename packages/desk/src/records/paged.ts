import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Failure } from '../api/client.ts'

export interface Page<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

interface Read<T> {
  /** `undefined` before the first page came, and where it could not be read. */
  readonly page: Page<T> | undefined
  readonly failure: Failure | undefined
  readonly reading: boolean
}

export interface Paged<T> extends Read<T> {
  /** The page that comes next; the first one again where there is none. */
  readonly next: () => void
  readonly again: () => void
}

export interface PageAsked {
  readonly cursor?: string
  readonly signal: AbortSignal
}

/** A list that grows page by page; it begins anew when `key` changes, and what was there stays until the new one is. */
export function usePaged<T>(key: string, read: (asked: PageAsked) => Promise<Answer<Page<T>>>): Paged<T> {
  const [state, setState] = useState<Read<T>>({ page: undefined, failure: undefined, reading: true })
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

function after<T>({ page }: Read<T>, { answer, cursor }: { readonly answer: Answer<Page<T>>; readonly cursor: string | undefined }): Read<T> {
  if (!answer.ok) return { page: cursor === undefined ? undefined : page, failure: answer.failure, reading: false }
  const before = cursor === undefined ? [] : (page?.items ?? [])
  return { page: { ...answer.value, items: [...before, ...answer.value.items] }, failure: undefined, reading: false }
}
