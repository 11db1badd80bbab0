import { useState } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { fieldError, Problem } from '../parts/failure.tsx'
import { RuleEditor } from './rule-editor.tsx'
import { withBlank, withMoved, type TypedRule } from './typed-rules.ts'

interface RulesEditorProps {
  readonly typed: readonly TypedRule[]
  readonly onTyped: (rules: readonly TypedRule[]) => void
  readonly failure: Failure | undefined
  readonly isUnsaved: boolean
  /** Somebody else changed the draft since it was read. */
  readonly isOvertaken: boolean
  readonly onSave: () => Promise<void>
  readonly onTake: () => void
}

/** The draft's rules; the first that applies decides, so their order counts. */
export function RulesEditor({ typed, onTyped, failure, isUnsaved, isOvertaken, onSave, onTake }: RulesEditorProps) {
  const { rules: said } = words()
  const [saving, setSaving] = useState(false)
  async function save(event: Event): Promise<void> {
    event.preventDefault()
    setSaving(true)
    await onSave()
    setSaving(false)
  }
  return <section aria-labelledby="edit">
    <h2 id="edit">{said.edit}</h2>
    <p class="quiet">{said.editHint}</p>
    <form noValidate onSubmit={(event) => void save(event)}>
      {typed.length === 0 && <p>{said.form.none}</p>}
      {fieldError(failure, '/rules') !== undefined && <p class="problem">{fieldError(failure, '/rules')}</p>}
      {typed.map((rule, index) => <RuleEditor key={rule.row} rule={rule} index={index} of={typed.length} failure={failure}
        onRule={(changed) => onTyped(typed.map((other) => (other.row === rule.row ? changed : other)))}
        onMove={(direction) => onTyped(withMoved(typed, rule.row, direction))} onRemove={() => onTyped(typed.filter(({ row }) => row !== rule.row))} />)}
      <Problem failure={failure} />
      {isOvertaken && <p class="notice" role="alert">{said.overtaken} <button type="button" onClick={onTake}>{said.take}</button></p>}
      <p class="deeds"><button type="button" onClick={() => onTyped(withBlank(typed))}>{said.form.add}</button> <button class="primary" disabled={saving || !isUnsaved}>{said.save}</button></p>
    </form>
  </section>
}
