import { useEffect, useMemo } from 'preact/hooks'
import type { Stats } from '@verbatim/contract'
import { address } from '../address/address.ts'
import { call, mayAs, site } from '../api/session.ts'
import { onReturn } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { dayOf } from '../parts/day.ts'
import { useLastThere } from '../parts/last-there.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { guidelines, guidelineTitle, languageName, useGuidelines } from '../parts/names.ts'
import { ExhibitView } from './exhibit-view.tsx'
import { exhibitsOf } from './exhibits/exhibits.ts'
import { Headline } from './headline.tsx'
import { momentsOf, periodIn, type Period } from './period.ts'
import { PeriodChoice } from './period-choice.tsx'

const freshMs = 60_000

/** Figures that people would rather look at than read; they follow what happens, a minute behind. */
export function FiguresPage() {
  const timeZone = site.value?.timeZone ?? 'UTC'
  const today = dayOf(Date.now(), timeZone)
  const period = periodIn(address.value.searchParams, today)
  const { from, to, by } = period
  const loaded = useLoaded(`${from} ${to} ${by}`, async (signal) => {
    const answer = await call('stats', { query: { ...momentsOf(period, { timeZone, nowMs: Date.now() }), by }, signal })
    return answer.ok ? { ok: true, value: { stats: answer.value, period } } as const : answer
  })
  const last = useLastThere(loaded)
  useGuidelines()
  useFresh(loaded.again)
  return <>
    <h1>{words().figures.title}</h1>
    <PeriodChoice period={period} today={today} />
    <LoadState loaded={loaded} />
    {last !== undefined && <Shown {...last} />}
  </>
}

function useFresh(again: () => void): void {
  useEffect(() => {
    const timer = setInterval(() => { if (document.visibilityState === 'visible') again() }, freshMs)
    const stop = onReturn(again)
    return () => { clearInterval(timer); stop() }
  }, [again])
}

function Shown({ stats, period: { from, to } }: { readonly stats: Stats; readonly period: Period }) {
  const { figures, formats } = words()
  const exhibits = useMemo(() => exhibitsOf(stats, { messages: words(), guidelineTitle, languageName }), [stats, words(), guidelines.value])
  const hints: Readonly<Record<string, string | undefined>> = {
    'time-to-decision': figures.speedHint,
    'by-moderator': mayAs('editor') ? undefined : figures.ownOnly,
    'criticism': exhibits.find(({ name }) => name === 'criticism')?.summary,
  }
  return <>
    <p class="quiet" role="status">{figures.period(formats.dateOf(from, 'UTC'), formats.dateOf(to, 'UTC'))}</p>
    <Headline stats={stats} />
    <div class="exhibits">{exhibits.map((exhibit) =>
      <ExhibitView key={exhibit.name} exhibit={exhibit} moments={stats} hint={hints[exhibit.name]} period={`${from}_${to}`} />)}</div>
  </>
}
