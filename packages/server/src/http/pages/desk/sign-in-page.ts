import { html } from '@verbatim/widget/render'
import { deskLayout, type DeskFrame } from './desk-layout.ts'
import { field, formProblem } from './field.ts'

export interface SignInPage {
  readonly frame: DeskFrame
  /** What was typed before, or an empty string. */
  readonly email: string
  /** Why signing in was refused, as one sentence. */
  readonly problem: string | null
  /** Where to go once signed in, a path under `/desk/`; sent on as the field `back`. */
  readonly back: string
}

/** Posted to `/desk/session`. */
export function signInPage(page: SignInPage): string {
  const main = html`<h1>Sign in</h1>
<form class="panel" method="post" action="/desk/session">
${formProblem(page.problem === null ? [] : [page.problem])}
<input type="hidden" name="back" value="${page.back}">
${field({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', value: page.email }, [])}
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' }, [])}
<button class="primary">Sign in</button>
</form>`
  return deskLayout(page.frame, { title: 'Sign in', main, width: 'narrow' })
}
