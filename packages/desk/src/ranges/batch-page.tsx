import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Batch } from '@verbatim/contract'
import { site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { LoadState } from '../parts/load-state.tsx'
import { guidelineTitle, useGuidelines } from '../parts/names.ts'
import { Time } from '../parts/time.tsx'
import { batchTitle } from './batch-title.ts'
import { FilterView } from './filter-view.tsx'
import { ProgressView } from './progress-view.tsx'
import { UndoQuestion } from './undo-question.tsx'
import { useBatch } from './use-batch.ts'

/** One range that was decided as a whole: who decided it, on what, and what came of it. */
export function BatchPage({ view: { id } }: { readonly view: { readonly id: string } }) {
  const { frame } = words()
  const loaded = useBatch(id)
  useGuidelines()
  return <>
    <p><a href="/desk/batches">{frame.batches}</a></p>
    {loaded.kind === 'there' ? <Shown batch={loaded.value} again={loaded.again} /> : <><h1>{words().ranges.batch}</h1><LoadState loaded={loaded} /></>}
  </>
}

function Shown({ batch, again }: { readonly batch: Batch; readonly again: () => void }) {
  const { ranges, parts: { deciding }, words: said } = words()
  const [asking, setAsking] = useState<'no' | 'yes'>('no')
  const canUndo = (batch.state === 'done' || batch.state === 'running') && site.value?.batches !== 'off'
  return <>
    <h1>{batchTitle(batch)} <span class={`flag ${batch.state}`} role="status">{ranges.states[batch.state]}</span></h1>
    <ProgressView batch={batch} />
    <p class="deeds"><a class="button" href={`/desk/decisions?batchId=${batch.id}`}>{ranges.toLog}</a>{canUndo && <button onClick={() => setAsking('yes')}>{ranges.undo}</button>}</p>
    {asking === 'yes' && <UndoQuestion batch={batch} onUndone={again} onClose={() => setAsking('no')} />}
    <dl class="facts">
      <Fact label={ranges.verdict}>{said.verdicts[batch.verdict]}{batch.guidelines.length > 0 && <>: {batch.guidelines.map(guidelineTitle).join(words().figures.comma)}</>}</Fact>
      <Fact label={ranges.filter}><FilterView filter={batch.filter} /></Fact>
      <Fact label={ranges.decidedBy}><bdi>{batch.by.name}</bdi>{words().figures.comma}<Time at={batch.createdAt} /></Fact>
      <Fact label={ranges.asOf}><Time at={batch.asOf} /></Fact>
      {batch.message !== null && <Fact label={ranges.message}><span class="as-written" dir="auto">{batch.message}</span></Fact>}
      {batch.note !== null && <Fact label={deciding.note}><span class="as-written" dir="auto">{batch.note}</span></Fact>}
      <Fact label={ranges.looked}><Looked sample={batch.sample} /></Fact>
    </dl>
    {batch.skippedItems.length > 0 && <Skipped batch={batch} />}
  </>
}

function Fact({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>
}

function Looked({ sample }: Pick<Batch, 'sample'>) {
  const { ranges, formats } = words()
  if (sample.length === 0) return <>{ranges.noneLooked}</>
  return <ul class="looked">{sample.map((id, index) => <li key={id}><a href={`/desk/comments/${id}`}>{ranges.lookedAt(formats.number(index + 1))}</a></li>)}</ul>
}

function Skipped({ batch: { skipped, skippedItems } }: { readonly batch: Batch }) {
  const { ranges, formats } = words()
  return <section aria-labelledby="skipped">
    <h2 id="skipped">{ranges.skippedItems}</h2>
    <p class="quiet">{ranges.skippedHint}</p>
    <ul class="skipped">{skippedItems.map(({ commentId, code }, index) =>
      <li key={commentId}><a href={`/desk/comments/${commentId}`}>{ranges.lookedAt(formats.number(index + 1))}</a> <span class="quiet">{ranges.skippedReasons[code] ?? code}</span></li>)}</ul>
    {skipped > skippedItems.length && <p class="quiet">{ranges.skippedMore(skipped - skippedItems.length)}</p>}
  </section>
}
