import { useId, useState } from 'preact/hooks'
import { address, replaceAddress } from '../address/address.ts'
import { words } from '../messages/language.ts'
import { pathWith } from './filters.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

/** One thing that the address can say, and how it is chosen. */
export type Filter =
  | { readonly kind: 'choice'; readonly name: string; readonly label: string; readonly options: readonly Option[] }
  | { readonly kind: 'day'; readonly name: string; readonly label: string }

/** What came with a link and can only be taken out. */
export interface Chip {
  readonly name: string
  readonly label: string
}

export function choose(name: string, value: string): void {
  replaceAddress(pathWith(address.peek(), name, value))
}

/** Filters that stand in the address, where they can be kept and sent to a colleague. */
export function FilterBar({ filters, chips }: { readonly filters: readonly Filter[]; readonly chips: readonly Chip[] }) {
  const { filters: said } = words().records
  const chosen = [...filters, ...chips].filter(({ name }) => address.value.searchParams.has(name))
  const inUse = chosen.length > 0 ? ` (${words().formats.number(chosen.length)})` : ''
  const [isWide] = useState(() => matchMedia('(min-width: 48rem)').matches)
  function clear(): void {
    const left = chosen.reduce((url, { name }) => new URL(pathWith(url, name, ''), url), address.peek())
    replaceAddress(left.pathname + left.search)
  }
  return <div class="filter-bar">
    <details open={isWide}>
      <summary>{said.title}{inUse}</summary>
      <div class="filter-grid">{filters.map((filter) => <FilterField key={filter.name} filter={filter} />)}</div>
    </details>
    {chosen.length > 0 && <p class="filter-chips">
      {chips.filter((chip) => chosen.includes(chip)).map(({ name, label }) =>
        <button key={name} class="filter-chip" aria-label={`${said.remove}: ${label}`} onClick={() => choose(name, '')}>{label} <span aria-hidden="true">×</span></button>)}
      <button class="plain" onClick={clear}>{said.clear}</button>
    </p>}
  </div>
}

function FilterField({ filter }: { readonly filter: Filter }) {
  const id = useId()
  const value = address.value.searchParams.get(filter.name) ?? ''
  return <div class={value === '' ? 'filter-field' : 'filter-field chosen'}>
    <label for={id}>{filter.label}</label>
    {filter.kind === 'day'
      ? <input id={id} type="date" value={value} onChange={(event) => choose(filter.name, event.currentTarget.value)} />
      : <select id={id} value={value} onChange={(event) => choose(filter.name, event.currentTarget.value)}>
        <option value="">{words().records.filters.any}</option>
        {filter.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>}
  </div>
}
