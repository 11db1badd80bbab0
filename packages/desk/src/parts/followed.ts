import { useEffect, useRef } from 'preact/hooks'
import type { StaffEvent } from '@verbatim/contract'
import { onEvent, onReturn } from '../live/live.ts'

/** Runs `read` after each event that concerns what is shown, and when the connection is there again. */
export function useFollowed(concerns: (event: StaffEvent) => boolean, read: () => void): void {
  const present = useRef({ concerns, read })
  present.current = { concerns, read }
  useEffect(() => {
    const ends = [
      onEvent((event) => { if (event.event === 'reset' || present.current.concerns(event)) present.current.read() }),
      onReturn(() => present.current.read()),
    ]
    return () => { for (const end of ends) end() }
  }, [])
}
