import { useEffect, useState } from 'preact/hooks'
import type { Answer, Failure } from '../api/client.ts'

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'there'; readonly value: T }

/** Reads when `key` changes, and again when asked to; what was there stays until the next is. */
export function useLoaded<T>(key: string, read: (signal: AbortSignal) => Promise<Answer<T>>): Loaded<T> & { readonly again: () => void } {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' })
  const [round, setRound] = useState(0)
  async function readInto(signal: AbortSignal): Promise<void> {
    try {
      const answer = await read(signal)
      if (!signal.aborted) setState(answer.ok ? { kind: 'there', value: answer.value } : { kind: 'failed', failure: answer.failure })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
  useEffect(() => {
    const reading = new AbortController()
    void readInto(reading.signal)
    return () => reading.abort()
  }, [key, round])
  return { ...state, again: () => setRound((before) => before + 1) }
}
