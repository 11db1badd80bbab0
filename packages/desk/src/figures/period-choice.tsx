import { useState } from 'preact/hooks'
import { goTo } from '../address/address.ts'
import { words } from '../messages/language.ts'
import { dayCount, parseDay, type Day } from '../parts/day.ts'
import { daysByHour, pathOf, periodOf, presetOf, presetPeriod, presets, type Period, type Preset } from './period.ts'

interface Choice {
  readonly period: Period
  readonly today: Day
}

/** Which time the figures are of; the address has it, so that it can be kept and sent to somebody. */
export function PeriodChoice({ period, today }: Choice) {
  const { figures } = words()
  return <div class="period">
    <nav aria-label={figures.time}><ul class="tabs">{(Object.keys(presets) as Preset[]).map((preset) =>
      <li key={preset}><a href={pathOf(presetPeriod(preset, today))} aria-current={presetOf(period, today) === preset ? 'true' : undefined}>{figures.presets[preset]}</a></li>)}</ul></nav>
    <OwnDays key={`${period.from} ${period.to}`} period={period} today={today} />
    {dayCount(period.from, period.to) <= daysByHour && <nav aria-label={figures.step}><ul class="tabs">{(['hour', 'day'] as const).map((by) =>
      <li key={by}><a href={pathOf({ ...period, by })} aria-current={period.by === by ? 'true' : undefined}>{figures.byStep[by]}</a></li>)}</ul></nav>}
  </div>
}

function OwnDays({ period, today }: Choice) {
  const { figures } = words()
  const [from, setFrom] = useState(period.from)
  const [to, setTo] = useState(period.to)
  const days = { from: parseDay(from), to: parseDay(to) }
  const wrong = days.from !== undefined && days.to !== undefined && days.from > days.to
  const canGo = days.from !== undefined && days.to !== undefined && !wrong
  function show(event: Event): void {
    event.preventDefault()
    if (days.from !== undefined && days.to !== undefined && !wrong) goTo(pathOf(periodOf(days.from, days.to)))
  }
  return <form class="own-days" onSubmit={show}>
    <label>{figures.from} <input type="date" value={from} max={today} required aria-invalid={wrong ? 'true' : undefined} onInput={(event) => setFrom(event.currentTarget.value)} /></label>
    <label>{figures.to} <input type="date" value={to} max={today} required onInput={(event) => setTo(event.currentTarget.value)} /></label>
    <button disabled={!canGo || (from === period.from && to === period.to)}>{figures.show}</button>
    {wrong && <p class="problem" role="alert">{figures.rangeWrong}</p>}
  </form>
}
