import { useRef } from 'preact/hooks'
import type { Loaded } from '../parts/loaded.ts'

/** What was read last, also while a later reading fails: a page with something typed on it must not vanish. */
export function useLastValue<T>(loaded: Loaded<T>): T | undefined {
  const last = useRef<T>(undefined)
  if (loaded.kind === 'there') last.current = loaded.value
  return last.current
}
