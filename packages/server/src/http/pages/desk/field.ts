import type { FieldError } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'

export interface Field {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password'
  readonly autocomplete: string
  readonly value?: string
  readonly hint?: string
}

/** A required line of a form, with its label, hint and whatever is wrong with it. */
export function field(input: Field, errors: readonly FieldError[]): Html {
  const wrong = errors.filter(({ path }) => path === `/${input.name}`)
  const hintId = `${input.name}-hint`
  const errorId = `${input.name}-error`
  const described = [input.hint !== undefined && hintId, wrong.length > 0 && errorId].filter((id) => id !== false)
  return html`<div class="field">
<label for="${input.name}">${input.label}</label>
${input.hint !== undefined && html`<p class="hint" id="${hintId}">${input.hint}</p>`}
${wrong.length > 0 && html`<p class="problem" id="${errorId}">${wrong.map(({ message }) => message).join(' ')}</p>`}
<input id="${input.name}" name="${input.name}" type="${input.type}" value="${input.value}" autocomplete="${input.autocomplete}" dir="auto" required${wrong.length > 0 && html` aria-invalid="true"`}${described.length > 0 && html` aria-describedby="${described.join(' ')}"`}>
</div>`
}

/** What is wrong with the form as a whole, read out at once by a screen reader. */
export function formProblem(sentences: readonly string[]): Html | undefined {
  if (sentences.length === 0) return undefined
  return html`<div class="problem box" role="alert">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`
}
