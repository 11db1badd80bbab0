import { useId } from 'preact/hooks'

interface Checks {
  readonly legend: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly values: readonly string[]
  readonly onValues: (values: readonly string[]) => void
}

/** Any of a few; in the order in which they are offered. */
export function Checks({ legend, hint, error, options, values, onValues }: Checks) {
  const id = useId()
  const flipped = (value: string) => options.map((option) => option.value).filter((known) => (known === value) !== values.includes(known))
  return <fieldset aria-describedby={error === undefined ? undefined : `${id}-error`}>
    <legend>{legend}</legend>
    {hint !== undefined && <p class="hint">{hint}</p>}
    {error !== undefined && <p class="problem" id={`${id}-error`}>{error}</p>}
    <div class="checks">{options.map(({ value, label }) => <label key={value} class="check">
      <input type="checkbox" checked={values.includes(value)} onChange={() => onValues(flipped(value))} /> <span>{label}</span>
    </label>)}</div>
  </fieldset>
}
