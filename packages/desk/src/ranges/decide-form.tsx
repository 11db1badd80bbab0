import { useEffect, useState } from 'preact/hooks'
import type { Histogram } from '@verbatim/contract'
import { newKey } from '../api/new-key.ts'
import { site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Checks } from '../parts/checks.tsx'
import { Confirmation } from '../parts/confirmation.tsx'
import { TextArea } from '../parts/field.tsx'
import { guidelineTitle, reasonOptions } from '../parts/names.ts'
import type { Prepared } from './outgoing-batch.ts'
import { outgoing } from './outgoing.ts'
import { prepare, refusalOf, type Typed } from './prepare.ts'
import type { Asked } from './range-query.ts'

interface Deciding {
  readonly asked: Asked
  /** `undefined` while the range moves: what is decided is what was counted and sampled. */
  readonly histogram: Histogram | undefined
}

/** The verdict on a whole range. It keeps what was typed until the batch is made. */
export function DecideForm({ asked, histogram }: Deciding) {
  const { ranges, parts: { deciding: said } } = words()
  const [typed, setTyped] = useState<Typed>({ verdict: 'reject', guidelines: [asked.guideline], message: '', note: '' })
  const [tried, setTried] = useState<'no' | 'yes'>('no')
  const [asking, setAsking] = useState<Prepared>()
  const refusal = tried === 'yes' ? refusalOf(typed) : undefined
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const state = outgoing.state.value.kind
  const isFree = state === 'none' || state === 'failed'
  const canDecide = histogram !== undefined && histogram.selected.total > 0 && isFree

  // The next range has other commenters, whom the same words may not suit.
  useEffect(() => { if (state === 'made') change({ message: '', note: '' }) }, [state])

  function ask(event: Event): void {
    event.preventDefault()
    setTried('yes')
    if (histogram === undefined || !canDecide || refusalOf(typed) !== undefined) return
    setAsking({ body: prepare({ asked, histogram, typed }), count: histogram.selected.total, idempotencyKey: newKey() })
  }
  async function confirm(): Promise<undefined> {
    outgoing.clear()
    if (asking !== undefined) outgoing.hold(asking, site.value?.undoSeconds ?? 0)
    return undefined
  }
  return <>
    <form class="decide-range" hidden={!isFree} onSubmit={ask} noValidate>
      <fieldset class="verdicts"><legend class="unseen">{ranges.verdict}</legend>{(['reject', 'approve'] as const).map((verdict) =>
        <label key={verdict} class={`verdict ${verdict}`}><input type="radio" name="verdict" value={verdict} checked={typed.verdict === verdict} onChange={() => change({ verdict })} /> {verdict === 'approve' ? ranges.approveAll : ranges.rejectAll}</label>)}</fieldset>
      {typed.verdict === 'reject' && <>
        <Checks legend={said.reasons} error={refusal === 'reason' ? said.missingReason : undefined} options={reasonOptions()} values={typed.guidelines} onValues={(guidelines) => change({ guidelines })} />
        <TextArea label={ranges.message} hint={ranges.messageHint} error={refusal === 'message' ? said.missingMessage : undefined} maxLength={2000} value={typed.message} onValue={(message) => change({ message })} />
      </>}
      <TextArea label={said.note} rows={2} maxLength={2000} value={typed.note} onValue={(note) => change({ note })} />
      <button class={typed.verdict === 'approve' ? 'good' : 'bad'} disabled={!canDecide}>{ranges.deed[typed.verdict](ranges.comments(histogram?.selected.total ?? 0))}</button>
    </form>
    {asking !== undefined && <Question prepared={asking} onConfirm={confirm} onClose={() => setAsking(undefined)} />}
  </>
}

function Question({ prepared: { body, count }, onConfirm, onClose }: { readonly prepared: Prepared; readonly onConfirm: () => Promise<undefined>; readonly onClose: () => void }) {
  const { ranges } = words()
  const counted = ranges.comments(count)
  return <Confirmation title={ranges.question[body.verdict](counted)} confirmLabel={ranges.deed[body.verdict](counted).replace(/\s*…$/, '')} {...(body.verdict === 'reject' ? { tone: 'bad' } : {})} onConfirm={onConfirm} onClose={onClose}>
    <p>{ranges.consequence[body.verdict]}</p>
    {body.verdict === 'reject' && <ul class="told-reasons">{body.guidelines?.map((key) => <li key={key}>{guidelineTitle(key)}</li>)}</ul>}
    <p><strong>{ranges.unread(body.sample?.length ?? 0)}</strong></p>
  </Confirmation>
}
