import type { ComponentChildren } from 'preact'
import type { Stats } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { durationIn } from './wording.ts'

/** The figures that are asked for first, large enough to be read across a room. */
export function Headline({ stats }: { readonly stats: Stats }) {
  const { figures, formats: { number, agoOf } } = words()
  const { totals: { submitted, approved, rejected, medianSeconds, p90Seconds }, waiting } = stats
  const since = waiting.oldestSubmittedAt
  return <section class="in-short" aria-label={figures.inShort}><dl>
    <Figure label={figures.waiting} value={number(waiting.count)}>{since === null ? figures.nothingWaits : figures.oldest(agoOf(Math.max(0, Date.now() - Date.parse(since))))}</Figure>
    <Figure label={figures.submitted} value={number(submitted)} />
    <Figure label={figures.approved} value={number(approved)}>{shareOf(approved, approved + rejected)}</Figure>
    <Figure label={figures.rejected} value={number(rejected)}>{shareOf(rejected, approved + rejected)}</Figure>
    <Figure kind="span" label={figures.median} value={durationIn(words(), medianSeconds)}>{medianSeconds !== null && figures.medianHint}</Figure>
    <Figure kind="span" label={figures.p90} value={durationIn(words(), p90Seconds)}>{p90Seconds !== null && figures.p90Hint}</Figure>
  </dl></section>
}

function Figure({ kind = 'number', label, value, children }: { readonly kind?: 'number' | 'span'; readonly label: string; readonly value: string; readonly children?: ComponentChildren }) {
  return <div><dt>{label}</dt><dd><b class={kind}>{value}</b>{children !== undefined && children !== false && <span class="quiet">{children}</span>}</dd></div>
}

function shareOf(part: number, whole: number): string | undefined {
  const { figures, formats } = words()
  return whole === 0 ? undefined : figures.share(formats.percent(part / whole))
}
