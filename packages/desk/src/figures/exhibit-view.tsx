import { words } from '../messages/language.ts'
import { Chart } from './chart.tsx'
import { download } from './download.ts'
import type { Exhibit } from './exhibits/exhibit.ts'
import { isEmpty } from './exhibits/exhibits.ts'
import { sheetAsCsv, shownIn, type Sheet } from './sheet.ts'
import type { Moments } from './wording.ts'

interface Shown {
  readonly exhibit: Exhibit
  readonly moments: Moments
  readonly hint?: string | undefined
  /** Of the file, after the name of the exhibit. */
  readonly period: string
}

/** A chart with its title, its legend, and the same numbers as a table and as a file. */
export function ExhibitView({ exhibit, moments, hint, period }: Shown) {
  const { figures } = words()
  return <section class={`exhibit ${exhibit.layout.kind}`}>
    <h2>{exhibit.title}</h2>
    {hint !== undefined && <p class="hint">{hint}</p>}
    {isEmpty(exhibit) ? <p class="empty">{figures.empty}</p> : <>
      <Legend legend={exhibit.legend} />
      <Chart exhibit={exhibit} />
      <div class="behind">
        <details><summary>{figures.numbers}<span class="unseen">: {exhibit.title}</span></summary><SheetTable sheet={exhibit.sheet} title={exhibit.title} moments={moments} /></details>
        <button class="plain" aria-label={figures.csvOf(exhibit.title)} onClick={() => download(`${exhibit.name}_${period}.csv`, sheetAsCsv(exhibit.sheet, words()))}>{figures.csv}</button>
      </div>
    </>}
  </section>
}

function Legend({ legend }: Pick<Exhibit, 'legend'>) {
  if (legend.length === 0) return null
  return <ul class="legend" aria-hidden="true">{legend.map(({ tone, label }) => <li key={tone}><span class={`swatch ${tone}`} />{label}</li>)}</ul>
}

function SheetTable({ sheet: { columns, rows }, title, moments }: { readonly sheet: Sheet; readonly title: string; readonly moments: Moments }) {
  return <div class="scrolled" role="region" aria-label={title} tabIndex={0}><table>
    <thead><tr>{columns.map(({ label }) => <th key={label} scope="col">{label}</th>)}</tr></thead>
    <tbody>{rows.map((row, index) => <tr key={index}>{row.map((cell, place) => {
      const shown = shownIn(words(), cell, { kind: columns[place]?.kind ?? 'text', moments })
      return place === 0 ? <th key={place} scope="row"><bdi>{shown}</bdi></th> : <td key={place}>{shown}</td>
    })}</tr>)}</tbody>
  </table></div>
}
