import { useEffect, useRef, useState } from 'preact/hooks'
import type { Batch } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { onEvent, onReturn } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { guidelineTitle, useGuidelines } from '../parts/names.ts'
import { usePaged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'
import { Time } from '../parts/time.tsx'
import { furthest, isMoving, type Progress } from './batch-progress.ts'
import { batchTitle } from './batch-title.ts'
import { FilterView } from './filter-view.tsx'
import { ProgressView } from './progress-view.tsx'

/** All ranges that were decided as a whole, each as far as it is. */
export function BatchesPage() {
  const { ranges, frame } = words()
  const batches = usePaged('batches', ({ signal, ...place }) => call('batches', { query: place, signal }))
  const told = useAllTold(batches)
  useGuidelines()
  return <>
    <div class="page-head"><h1>{frame.batches}</h1><a href="/desk/distribution">{ranges.title}</a></div>
    <p class="quiet">{ranges.batchesIntro}</p>
    <PagedList paged={batches} none={ranges.noBatches}>{(items) =>
      <ol class="batches">{items.map((batch) => <Row key={batch.id} batch={furthest(batch, told.get(batch.id))} />)}</ol>}</PagedList>
  </>
}

type Told = ReadonlyMap<string, Progress>

/** How far each has come since the list was read; one that is not known yet makes it read anew. */
function useAllTold(batches: { readonly again: () => void }): Told {
  const [told, setTold] = useState<Told>(new Map())
  const seen = useRef(new Set<string>())
  const again = useRef(batches.again)
  again.current = batches.again
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

function Row({ batch }: { readonly batch: Batch }) {
  const { ranges } = words()
  return <li data-entry tabIndex={-1}>
    <p class="batch-name"><a href={`/desk/batches/${batch.id}`}>{batchTitle(batch)}</a> {batch.guidelines.length > 0 && <span class="why">{batch.guidelines.map(guidelineTitle).join(words().figures.comma)}</span>} <span class={`flag ${batch.state}`}>{ranges.states[batch.state]}</span></p>
    <p class="quiet about"><bdi>{batch.by.name}</bdi><Time at={batch.createdAt} /><FilterView filter={batch.filter} /></p>
    {isMoving(batch) && <ProgressView batch={batch} />}
  </li>
}
