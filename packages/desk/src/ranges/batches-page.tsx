import { useEffect, useRef, useState } from 'preact/hooks'
import type { Batch } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call } from '../api/session.ts'
import { onEvent, onReturn } from '../live/live.ts'
import { language, words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { guidelineTitle, readGuidelines } from '../parts/names.ts'
import { Time } from '../parts/time.tsx'
import { furthest, isMoving, type Progress } from './batch-progress.ts'
import { batchTitle } from './batch-title.ts'
import { FilterView } from './filter-view.tsx'
import { ProgressView } from './progress-view.tsx'

/** All ranges that were decided as a whole, each as far as it is. */
export function BatchesPage() {
  const { ranges, frame } = words()
  const loaded = useLoaded('batches', (signal) => call('batches', { query: {}, signal }))
  const told = useAllTold(loaded)
  useEffect(() => void readGuidelines(), [language.value])
  return <>
    <div class="page-head"><h1>{frame.batches}</h1><a href="/desk/distribution">{ranges.title}</a></div>
    <p class="quiet">{ranges.batchesIntro}</p>
    {loaded.kind !== 'there' ? <LoadState loaded={loaded} /> : loaded.value.items.length === 0 ? <p class="empty">{ranges.noBatches}</p> : <>
      <BatchList items={loaded.value.items} told={told} />
      <More key={loaded.value.nextCursor} cursor={loaded.value.nextCursor} told={told} />
    </>}
  </>
}

type Told = ReadonlyMap<string, Progress>

/** How far each has come since the list was read; one that is not known yet makes it read anew. */
function useAllTold(loaded: { readonly again: () => void }): Told {
  const [told, setTold] = useState<Told>(new Map())
  const seen = useRef(new Set<string>())
  const again = useRef(loaded.again)
  again.current = loaded.again
  useEffect(() => onReturn(() => again.current()), [])
  useEffect(() => onEvent((event) => {
    if (event.event !== 'batch.progress') return
    const { batchId } = event.data
    if (!seen.current.has(batchId)) again.current()
    seen.current.add(batchId)
    setTold((before) => new Map(before).set(batchId, event.data))
  }), [])
  return told
}

function BatchList({ items, told }: { readonly items: readonly Batch[]; readonly told: Told }) {
  return <ol class="batches">{items.map((batch) => <Row key={batch.id} batch={furthest(batch, told.get(batch.id))} />)}</ol>
}

function Row({ batch }: { readonly batch: Batch }) {
  const { ranges } = words()
  return <li>
    <p class="batch-name"><a href={`/desk/batches/${batch.id}`}>{batchTitle(batch)}</a> {batch.guidelines.length > 0 && <span class="why">{batch.guidelines.map(guidelineTitle).join(words().figures.comma)}</span>} <span class={`flag ${batch.state}`}>{ranges.states[batch.state]}</span></p>
    <p class="quiet about"><bdi>{batch.by.name}</bdi><Time at={batch.createdAt} /><FilterView filter={batch.filter} /></p>
    {isMoving(batch) && <ProgressView batch={batch} />}
  </li>
}

/** The older ones, a page at a time. */
function More({ cursor, told }: { readonly cursor: string | null; readonly told: Told }) {
  const [items, setItems] = useState<readonly Batch[]>([])
  const [next, setNext] = useState(cursor)
  const [failure, setFailure] = useState<Failure>()
  async function read(from: string): Promise<void> {
    const answer = await call('batches', { query: { cursor: from } })
    setFailure(answer.ok ? undefined : answer.failure)
    if (!answer.ok) return
    setItems([...items, ...answer.value.items])
    setNext(answer.value.nextCursor)
  }
  return <>
    {items.length > 0 && <BatchList items={items} told={told} />}
    <Problem failure={failure} />
    {next !== null && <p class="paging"><button onClick={() => void read(next)}>{words().frame.showMore}</button></p>}
  </>
}
