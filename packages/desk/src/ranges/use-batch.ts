import { useEffect, useRef, useState } from 'preact/hooks'
import type { Batch } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { onEvent, onReturn } from '../live/live.ts'
import { useLastThere } from '../parts/last-there.ts'
import { useLoaded, type Loaded } from '../parts/loaded.ts'
import { furthest, isMoving, type Progress } from './batch-progress.ts'

/** Each step is told as well, but events can be missed, and their stream be refused. */
const askEveryMs = 3000

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
    const timer = setInterval(() => latest.current(), askEveryMs)
    return () => clearInterval(timer)
  }, [moving])
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
