import type { QueueItem } from '@verbatim/contract'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../messages/language.ts'
import { TextArea } from '../parts/field.tsx'
import { citableKeys } from '../parts/names.ts'
import { ReasonChoice } from '../parts/reason-choice.tsx'
import { closePanel, decideFocused, missing, panel, wantedField } from './deciding.ts'
import { draftOf, toggleReason, write } from './drafts.ts'
import { keysOfReasons } from './queue-keys.ts'
import { idOf } from './waiting-list.ts'

/** Reasons and texts of a decision, open while somebody gives them. */
export function DecisionPanel({ item }: { readonly item: QueueItem }) {
  const { queue, parts: { deciding: said }, frame } = words()
  const form = useRef<HTMLFormElement>(null)
  const isRejecting = panel.value === 'reasons'
  const id = idOf(item)
  const { guidelines, message, note } = draftOf(id)
  usePanelFocus(form)
  if (panel.value === 'closed') return null
  return <form ref={form} class="decision-panel" noValidate aria-label={isRejecting ? words().words.verdicts.reject : queue.deciding.texts}
    onSubmit={(event) => { event.preventDefault(); if (isRejecting) decideFocused('reject') }}
    onKeyDown={(event) => typing(event, isRejecting)}>
    {isRejecting && <ReasonChoice reasons={citableKeys()} chosen={guidelines} keys={keysOfReasons()} error={missing.value === 'reason' ? said.missingReason : undefined}
      onToggle={(key) => { toggleReason(id, key); missing.value = undefined }} />}
    <div class="decision-texts">
      <div data-field="message"><TextArea label={said.message} hint={queue.deciding.messageHint} rows={2} maxLength={2000} value={message} error={missing.value === 'message' ? said.missingMessage : undefined}
        onValue={(typed) => { write(id, { message: typed }); if (missing.peek() === 'message') missing.value = undefined }} /></div>
      <div data-field="note"><TextArea label={said.note} hint={queue.deciding.noteHint} rows={2} maxLength={2000} value={note} onValue={(typed) => write(id, { note: typed })} /></div>
    </div>
    <p class="panel-ways">
      {isRejecting && <button class="bad">{words().words.verdicts.reject} <kbd aria-hidden="true">Enter</kbd></button>}
      <button type="button" class="plain" onClick={closePanel}>{frame.close} <kbd aria-hidden="true">Esc</kbd></button>
    </p>
  </form>
}

/** In a field, Escape leaves it with what was typed; with Ctrl, Enter sends. */
function typing(event: KeyboardEvent, isRejecting: boolean): void {
  if (!(event.target instanceof HTMLTextAreaElement)) return
  if (event.key === 'Escape') {
    event.stopPropagation()
    event.target.closest<HTMLElement>('.focused')?.focus({ preventScroll: true })
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) decideFocused(isRejecting ? 'reject' : 'approve')
}

/** Before the next key: whoever types at once types into the field. */
function usePanelFocus(form: { readonly current: HTMLFormElement | null }): void {
  const state = panel.value
  const field = wantedField.value
  const lacking = missing.value
  useLayoutEffect(() => {
    if (state !== 'reasons') return
    form.current?.querySelector('input')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [state])
  useLayoutEffect(() => {
    const wanted = field ?? (lacking === 'message' ? 'message' : undefined)
    if (wanted === undefined) return
    form.current?.querySelector<HTMLElement>(`[data-field=${wanted}] textarea`)?.focus()
    wantedField.value = undefined
  }, [field, lacking, state])
}
