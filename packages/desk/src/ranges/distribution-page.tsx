import { useEffect, useState } from 'preact/hooks'
import type { Histogram } from '@verbatim/contract'
import { forbiddenKeys } from '@verbatim/core'
import { address, goTo, replaceAddress } from '../address/address.ts'
import { call, mayAs, site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Choice } from '../parts/field.tsx'
import { useLastThere } from '../parts/last-there.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { guidelineTitle, languageName, languageOptions, useGuidelines } from '../parts/names.ts'
import { DecideForm } from './decide-form.tsx'
import { narrowedBy } from './filter-words.ts'
import { HistogramView, TypedEnds } from './histogram-view.tsx'
import { decideHeading, OutgoingView } from './outgoing-view.tsx'
import { estimateWithin, type PercentRange } from './percent-range.ts'
import { askedIn, pathOf, rangeOf, without, withRange, type Asked } from './range-query.ts'
import { SampleView } from './sample-view.tsx'

/** What waits, by its score for a guideline; a part of it can be looked into and decided as a whole. */
export function DistributionPage() {
  const { ranges, frame } = words()
  const asked = askedIn(address.value.searchParams)
  useGuidelines()
  return <>
    <div class="page-head"><h1>{ranges.title}</h1><a href="/desk/batches">{frame.batches}</a></div>
    <p class="quiet">{ranges.intro}</p>
    <Filters asked={asked} />
    <Distribution key={asked.guideline} asked={asked} />
  </>
}

function Filters({ asked }: { readonly asked: Asked }) {
  const { ranges, frame } = words()
  const others = narrowedBy(asked, { messages: words(), guidelineTitle, languageName }).filter(({ name }) => name !== 'language')
  return <div class="filters">
    <Choice label={ranges.guideline} value={asked.guideline} onValue={(guideline) => goTo(pathOf({ ...asked, guideline }))} options={forbiddenKeys.map((key) => ({ value: key, label: guidelineTitle(key) }))} />
    <Choice label={ranges.language} value={asked.language ?? ''} onValue={(tag) => goTo(pathOf(tag === '' ? without(asked, 'language') : { ...asked, language: tag }))} options={[{ value: '', label: ranges.anyLanguage }, ...languageOptions(asked.language === undefined ? [] : [asked.language])]} />
    {others.length > 0 && <ul class="narrowed" aria-label={ranges.only}>{others.map(({ name, text, href }) =>
      <li key={name}>{href === undefined ? text : <a href={href}>{text}</a>} <a href={pathOf(without(asked, name))} aria-label={`${ranges.all}: ${text}`} title={ranges.all}>{'\u00d7'}<span class="unseen"> {frame.close}</span></a></li>)}</ul>}
  </div>
}

/** Until a hand rests so long, a range may still move. */
const restMs = 300

function Distribution({ asked }: { readonly asked: Asked }) {
  const path = pathOf(asked)
  const [moving, setMoving] = useState<PercentRange>()
  const loaded = useLoaded(path, async (signal) => {
    const answer = await call('histogram', { query: asked, signal })
    return answer.ok ? { ok: true, value: { path, histogram: answer.value } } as const : answer
  })
  useEffect(() => {
    if (moving === undefined) return undefined
    const timer = setTimeout(() => {
      replaceAddress(pathOf(withRange(asked, moving)))
      setMoving(undefined)
    }, restMs)
    return () => clearTimeout(timer)
  }, [moving])
  const last = useLastThere(loaded)
  if (last === undefined) return <><OutgoingView onOver={loaded.again} /><LoadState loaded={loaded} /></>
  const { histogram } = last
  const counted = moving === undefined && loaded.kind === 'there' && last.path === path ? histogram : undefined
  const range = moving ?? rangeOf(asked)
  return <>
    <LoadState loaded={loaded} />
    <Waiting histogram={histogram} />
    <HistogramView bins={histogram.bins} range={range} onRange={setMoving} />
    <div class="selection">
      <Selected counted={counted} histogram={histogram} range={range} />
      <TypedEnds range={range} onRange={setMoving} />
    </div>
    <Holding asked={asked} selected={histogram.selected} />
    <div class="range-work">
      <section aria-labelledby="sample"><Sample histogram={histogram} counted={counted} again={loaded.again} /></section>
      <section class="whole-range" aria-labelledby={decideHeading}>
        <h2 id={decideHeading} tabIndex={-1}>{words().ranges.decide}</h2>
        <OutgoingView onOver={loaded.again} />
        {site.value?.batches === 'off' ? <Off /> : <DecideForm asked={asked} histogram={counted} />}
      </section>
    </div>
  </>
}

function Waiting({ histogram: { total, bins } }: { readonly histogram: Histogram }) {
  const { ranges } = words()
  const unassessed = total - bins.reduce((sum, { count }) => sum + count, 0)
  return <p>{ranges.waiting(ranges.comments(total))} {unassessed > 0 && <span class="quiet">{ranges.unassessed(unassessed)}</span>} <span class="quiet">{ranges.rangeHint}</span></p>
}

function Selected({ counted, histogram, range }: { readonly counted: Histogram | undefined; readonly histogram: Histogram; readonly range: PercentRange }) {
  const { ranges } = words()
  return <p class="selected" role="status" aria-busy={counted === undefined}><strong>{counted === undefined
    ? ranges.about(ranges.comments(estimateWithin(histogram.bins, range)))
    : ranges.selected(ranges.comments(counted.selected.total))}</strong></p>
}

/** For how many guidelines the range holds something; each can be looked at by itself. */
function Holding({ asked, selected }: { readonly asked: Asked; readonly selected: Histogram['selected'] }) {
  const { ranges, formats } = words()
  const held = Object.entries(selected.byGuideline).filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a)
  if (held.length === 0) return null
  return <div class="holding"><span class="quiet" id="holding">{ranges.holding}</span> <ul aria-labelledby="holding">{held.map(([key, count]) => {
    const known = forbiddenKeys.find((one) => one === key)
    const text = <>{guidelineTitle(key)} <b>{formats.number(count)}</b></>
    return <li key={key}>{known === undefined || known === asked.guideline ? <span>{text}</span> : <a href={pathOf({ ...asked, guideline: known })}>{text}</a>}</li>
  })}</ul></div>
}

function Sample({ histogram, counted, again }: { readonly histogram: Histogram; readonly counted: Histogram | undefined; readonly again: () => void }) {
  const { ranges } = words()
  return <>
    <div class="page-head"><h2 id="sample">{ranges.sample}</h2>{histogram.selected.total > histogram.sample.length && <button onClick={again} disabled={counted === undefined}>{ranges.another}</button>}</div>
    {histogram.sample.length === 0 ? <p class="quiet">{ranges.noneHere}</p> : <div aria-busy={counted === undefined} aria-live="off" class={counted === undefined ? 'stale' : ''}><SampleView sample={histogram.sample} guideline={histogram.guideline} /></div>}
  </>
}

function Off() {
  const { ranges } = words()
  return <><p>{ranges.off}</p><p class="quiet">{ranges.offHint}</p>{mayAs('editor') && <p><a href="/desk/settings">{ranges.toSettings}</a></p>}</>
}
