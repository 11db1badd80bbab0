import type { FieldError } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'
import { deskLayout, type DeskFrame } from './desk-layout.ts'
import { field, formProblem } from './field.ts'

export interface SetUpPage {
  readonly frame: DeskFrame
  /** The one-time token of the link; `null` where the link is used or wrong, and no form is shown. */
  readonly token: string | null
  /** What was typed before, but the password. */
  readonly values: { readonly name: string; readonly email: string }
  /** With paths `/name`, `/email`, `/password`; any other is shown for the whole form. */
  readonly errors: readonly FieldError[]
}

/** Makes the first administrator, posted to `/desk/setup`. */
export function setUpPage(page: SetUpPage): string {
  const main = page.token === null ? usedLink : setUpForm(page, page.token)
  return deskLayout(page.frame, { title: 'Set up', main, width: 'narrow' })
}

const usedLink = html`<h1>This link is not valid</h1>
<p>A set-up link works once. If there is an administrator already, <a href="/desk/">sign in</a>. If there is none, the server prints a new link when it starts.</p>`

function setUpForm({ values, errors }: SetUpPage, token: string): Html {
  const ofTheWhole = errors.filter(({ path }) => !['/name', '/email', '/password'].includes(path))
  return html`<h1>Welcome to your desk</h1>
<p>You are the first here. Make yourself the administrator of this site.</p>
<form class="panel" method="post" action="/desk/setup">
${formProblem(ofTheWhole.map(({ message }) => message))}
<input type="hidden" name="token" value="${token}">
${field({ name: 'name', label: 'Your name', type: 'text', autocomplete: 'name', value: values.name, hint: 'Your colleagues see it beside your decisions. Readers never do.' }, errors)}
${field({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', value: values.email, hint: 'You sign in with it.' }, errors)}
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'new-password', hint: 'At least 10 characters. A few unrelated words are easy to remember and hard to guess.' }, errors)}
<button class="primary">Set up and sign in</button>
</form>`
}
