import { useRef } from 'preact/hooks'
import type { Failure } from '../api/client.ts'
import { words } from '../messages/language.ts'
import { errorsWithin } from '../parts/failure.tsx'
import type { TypedDuty } from './typed-settings.ts'

interface DutiesEditorProps {
  readonly duties: readonly TypedDuty[]
  readonly onDuties: (duties: readonly TypedDuty[]) => void
  readonly failure: Failure | undefined
}

/** A short list of keys and titles. */
export function DutiesEditor({ duties, onDuties, failure }: DutiesEditorProps) {
  const { settings: said } = words().site
  const button = useRef<HTMLButtonElement>(null)
  const add = () => onDuties([...duties, { row: Math.max(-1, ...duties.map(({ row }) => row)) + 1, key: '', title: '' }])
  function remove(row: number): void {
    onDuties(duties.filter((duty) => duty.row !== row))
    button.current?.focus()
  }
  return <>
    <p class="quiet">{said.dutiesHint} {said.dutyKeyHint}</p>
    <ul class="duties">{duties.map((duty, index) => <DutyRow key={duty.row} duty={duty} error={errorsWithin(failure, `/duties/${index}`)}
      onDuty={(changed) => onDuties(duties.map((other) => (other.row === duty.row ? changed : other)))} onRemove={() => remove(duty.row)} />)}</ul>
    <p><button type="button" ref={button} onClick={add}>{said.addDuty}</button></p>
  </>
}

interface DutyRowProps {
  readonly duty: TypedDuty
  readonly error: string | undefined
  readonly onDuty: (duty: TypedDuty) => void
  readonly onRemove: () => void
}

function DutyRow({ duty, error, onDuty, onRemove }: DutyRowProps) {
  const { settings: said } = words().site
  return <li>
    <label><span>{said.dutyTitle}</span><input dir="auto" maxLength={60} value={duty.title} onInput={(event) => onDuty({ ...duty, title: event.currentTarget.value })} /></label>
    <label><span>{said.dutyKey}</span><input dir="ltr" maxLength={31} value={duty.key} onInput={(event) => onDuty({ ...duty, key: event.currentTarget.value })} /></label>
    <button type="button" class="plain" aria-label={said.removeDuty(duty.title === '' ? duty.key : duty.title)} onClick={onRemove}>{said.remove}</button>
    {error !== undefined && <p class="problem">{error}</p>}
  </li>
}
