import { useEffect, useState } from 'preact/hooks'
import { replaceAddress } from '../address/address.ts'
import { readSite, site } from '../api/session.ts'
import { ActionButton } from '../keys/key-label.tsx'
import { waiting } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { mostCounted } from '../parts/waiting-counted.ts'
import { breakDue, beginAnew } from './breaks.ts'
import { addressOf, orders, withFilter } from './filter.ts'
import { FilterChips } from './filter-chips.tsx'
import { openDialog } from './open-dialog.ts'
import { perform } from './queue-keys.ts'
import { arrived, filter } from './queue.ts'

/** How much waits, in what order, how narrowed; and what concerns the whole site. */
export function QueueHead() {
  const { queue: { title, head: said } } = words()
  return <header class="queue-head">
    <div class="queue-title">
      <h1>{title}</h1> <Waiting />
      <p class="site-tools">
        <button class="plain" onClick={() => { openDialog.value = 'pause' }}>{site.value?.commenting === 'paused' ? said.resume : said.pause}</button>
        <button class="plain" onClick={() => { openDialog.value = 'calm' }}>{said.calm}</button>
        <ActionButton action="zen" class="plain" onClick={() => perform('zen')} />
        <ActionButton action="help" class="plain" onClick={() => perform('help')} />
      </p>
    </div>
    <div class="queue-tools">
      <OrderChoice />
      <Search />
      <ActionButton action="filter" onClick={() => perform('filter')} />
      <FilterChips />
      <Arrived />
    </div>
    <Assessing />
    <Break />
  </header>
}

function Waiting() {
  const { frame } = words()
  const count = waiting.value
  return <p class="count" role="status">{count !== undefined && (count >= mostCounted ? frame.waitingAtLeast(mostCounted) : frame.waiting(count))}</p>
}

function OrderChoice() {
  const { queue: { head: said } } = words()
  return <select aria-label={said.order} value={filter.value.order ?? 'priority'} onChange={(event) => {
    const order = orders.find((known) => known === event.currentTarget.value)
    replaceAddress(addressOf(withFilter(filter.peek(), { order })))
  }}>{orders.map((order) => <option key={order} value={order}>{said.orders[order]}</option>)}</select>
}

function Search() {
  const { queue: { head: said } } = words()
  const sought = filter.value.q ?? ''
  const [typed, setTyped] = useState(sought)
  useEffect(() => setTyped(sought), [sought])
  function search(event: Event): void {
    event.preventDefault()
    replaceAddress(addressOf(withFilter(filter.peek(), { q: typed.trim() === '' ? undefined : typed.trim() })))
    document.querySelector<HTMLElement>('.focused')?.focus({ preventScroll: true })
  }
  return <form role="search" onSubmit={search}>
    <input id="queue-search" type="search" dir="auto" maxLength={200} aria-label={said.search} placeholder={said.search} value={typed} onInput={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => { if (event.key === 'Escape') { setTyped(sought); event.currentTarget.blur() } }} />
  </form>
}

/** What arrived stays out of the list until somebody asks for it: nothing moves under their hands. */
function Arrived() {
  const { queue: { head: said } } = words()
  return <div role="status">{arrived.value > 0 && <ActionButton action="refresh" class="plain arrived" onClick={() => perform('refresh')}>{said.arrived(arrived.value)}</ActionButton>}</div>
}

const lookEveryMs = 10_000

function Assessing() {
  const progress = site.value?.assessing ?? null
  const isAssessing = progress !== null
  useEffect(() => {
    if (!isAssessing) return undefined
    const timer = setInterval(() => void readSite(), lookEveryMs)
    return () => clearInterval(timer)
  }, [isAssessing])
  return progress === null ? null : <p class="quiet">{words().frame.assessing(progress.done, progress.total)}</p>
}

function Break() {
  const { queue: { calm: said } } = words()
  return <div role="status">{breakDue.value && <p class="notice">{said.breakDue} <button class="plain" onClick={beginAnew}>{said.breakSeen}</button></p>}</div>
}
