import { useEffect, useRef, useState } from 'preact/hooks'
import type { Batch } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { connection, onEvent, onReturn } from '../live/live.ts'
import { useLastThere } from '../parts/last-there.ts'
import { useLoaded, type Loaded } from '../parts/loaded.ts'
import { furthest, isMoving, type Progress } from './batch-progress.ts'

/** Seldom where each step is told anyway; an event can be missed, and a connection be refused. */
const askEveryMs = { live: 10_000, otherwise: 2000 }

/** A batch as it goes on. `onOver` runs when it comes to rest, and also where it had when it was first read. */
export function useBatch(id: string, onOver: () => void = () => {}): Loaded<Batch> & { readonly again: () => void } {
  const loaded = useLoaded(id, (signal) => call('batch', { params: { batchId: id }, signal }))
  const told = useTold(id)
  const { again } = loaded
  const read = useLastThere(loaded)
  const batch = read === undefined ? undefined : furthest(read, told)
  const moving = batch !== undefined && isMoving(batch)
  const latest = useRef(again)
  latest.current = again
  useEffect(() => onReturn(() => latest.current()), [])
  useEffect(() => {
    if (!moving) return undefined
    const timer = setInterval(() => latest.current(), connection.value === 'live' ? askEveryMs.live : askEveryMs.otherwise)
    return () => clearInterval(timer)
  }, [moving, connection.value])
  useEffect(() => {
    if (batch === undefined || moving) return
    // What was skipped is not told, only read.
    if (read?.state !== batch.state) latest.current()
    onOver()
  }, [batch?.state])
  return batch === undefined ? loaded : { kind: 'there', value: batch, again }
}

function useTold(id: string): Progress | undefined {
  const [told, setTold] = useState<Progress>()
  useEffect(() => onEvent((event) => { if (event.event === 'batch.progress' && event.data.batchId === id) setTold(event.data) }), [id])
  return told
}
