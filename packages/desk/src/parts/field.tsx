import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Language } from '@verbatim/core'
import { words } from '../messages/language.ts'
import { directions } from './own-names.ts'

interface Field {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly onValue: (value: string) => void
}

type Described = { readonly 'id': string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: 'true' }

function Labelled({ label, hint, error, optional, children }: Pick<Field, 'label' | 'hint' | 'error'> & { readonly optional: boolean; readonly children: (described: Described) => JSX.Element }) {
  const id = useId()
  const about = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter((part) => part !== '').join(' ')
  return <div class="field">
    <label for={id}>{label}{optional && <small> ({words().frame.optional})</small>}</label>
    {hint !== undefined && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    {children({ id, ...(about === '' ? {} : { 'aria-describedby': about }), ...(error === undefined ? {} : { 'aria-invalid': 'true' }) })}
    {error !== undefined && <p class="problem" id={`${id}-error`}>{error}</p>}
  </div>
}

/** Of what is typed; where it is absent, its direction is that of what stands in it. */
interface InLanguage {
  readonly lang?: Language
}

function directed(lang: Language | undefined) {
  return lang === undefined ? ({ dir: 'auto' } as const) : { lang, dir: directions[lang] }
}

interface InputProps extends Field, InLanguage {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'number' | 'date' | 'datetime-local'
  readonly autocomplete?: 'name' | 'username' | 'current-password' | 'new-password' | 'off'
  readonly required?: boolean
  readonly maxLength?: number
  readonly min?: string | number
  readonly max?: string | number
}

/** A line of text with its label, hint and error. */
export function TextField({ label, hint, error, value, onValue, lang, type = 'text', ...others }: InputProps) {
  return <Labelled label={label} hint={hint} error={error} optional={others.required !== true && type !== 'password'}>{(described) =>
    <input {...described} {...others} type={type as 'text'} {...(type === 'email' || type === 'password' ? { dir: 'ltr' } : directed(lang))} value={value} onInput={(event) => onValue(event.currentTarget.value)} />}</Labelled>
}

/** Several lines of text. */
export function TextArea({ label, hint, error, value, onValue, lang, rows = 3, maxLength }: Field & InLanguage & { readonly rows?: number; readonly maxLength?: number }) {
  return <Labelled label={label} hint={hint} error={error} optional={false}>{(described) =>
    <textarea {...described} rows={rows} maxLength={maxLength} {...directed(lang)} value={value} onInput={(event) => onValue(event.currentTarget.value)} />}</Labelled>
}

/** One of a few. */
export function Choice<T extends string>({ label, hint, error, value, onValue, options }: Omit<Field, 'value' | 'onValue'> & { readonly value: T; readonly onValue: (value: T) => void; readonly options: readonly { readonly value: T; readonly label: string }[] }) {
  return <Labelled label={label} hint={hint} error={error} optional={false}>{(described) =>
    <select {...described} value={value} onChange={(event) => {
      const chosen = options.find((option) => option.value === event.currentTarget.value)
      if (chosen !== undefined) onValue(chosen.value)
    }}>{options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>}</Labelled>
}
