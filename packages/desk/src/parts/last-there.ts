import { useRef } from 'preact/hooks'
import type { Loaded } from './loaded.ts'

/** What was there last: where reading it anew fails, nobody should lose sight of it, nor of what they typed beside it. */
export function useLastThere<T>(loaded: Loaded<T>): T | undefined {
  const last = useRef<T | undefined>(undefined)
  if (loaded.kind === 'there') last.current = loaded.value
  return last.current
}
