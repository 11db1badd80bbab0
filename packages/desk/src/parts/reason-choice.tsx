import { words } from '../messages/language.ts'
import { guidelineTitle } from './names.ts'

interface ReasonChoiceProps {
  /** What may be named, in its order. */
  readonly reasons: readonly string[]
  readonly chosen: readonly string[]
  readonly onToggle: (key: string) => void
  /** Where one key each chooses. */
  readonly keys?: Readonly<Record<string, string>>
  readonly error?: string | undefined
}

/** The reasons of a rejection; several may be named. */
export function ReasonChoice({ reasons, chosen, onToggle, keys = {}, error }: ReasonChoiceProps) {
  const { parts: { deciding: said } } = words()
  return <fieldset class="reasons" aria-describedby={error === undefined ? undefined : 'reasons-error'}>
    <legend>{said.reasons}</legend>
    {error !== undefined && <p class="problem" id="reasons-error" role="alert">{error}</p>}
    <ul>{reasons.map((reason) => <li key={reason}><label>
      <input type="checkbox" checked={chosen.includes(reason)} onChange={() => onToggle(reason)} />
      {keys[reason] !== undefined && <kbd aria-hidden="true">{keys[reason]}</kbd>}
      <span>{guidelineTitle(reason)}</span>
    </label></li>)}</ul>
  </fieldset>
}
