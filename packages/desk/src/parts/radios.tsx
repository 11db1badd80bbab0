import { useId } from 'preact/hooks'

interface Radios<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  readonly value: T | undefined
  readonly onValue: (value: T) => void
}

/** One of a few, all of them in sight. */
export function Radios<T extends string>({ legend, options, value: chosen, onValue }: Radios<T>) {
  const name = useId()
  return <fieldset class="radios">
    <legend>{legend}</legend>
    <div class="checks">{options.map(({ value, label, hint }) => <label key={value} class="check">
      <input type="radio" name={name} checked={value === chosen} onChange={() => onValue(value)} /> <span>{label}{hint !== undefined && <small class="radio-hint">{hint}</small>}</span>
    </label>)}</div>
  </fieldset>
}
