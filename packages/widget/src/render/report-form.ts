import type { FieldError, Guidelines, Language } from '@verbatim/contract'
import { messagesFor } from '../messages/index.ts'
import { html, type Html } from './html.ts'

export interface ReportFormView {
  readonly language: Language
  /** In `language`; those that forbid something are offered. */
  readonly guidelines: Guidelines
  /** Where it is posted to; `null` where a script sends it. */
  readonly action: string | null
  readonly idempotencyKey: string | null
  readonly values: { readonly guideline: string; readonly explanation: string; readonly email: string }
  /** With paths `/guideline`, `/explanation`, `/email`. In `language`. */
  readonly errors: readonly FieldError[]
  /** Whether the site sends mails: else nobody is asked for an address. */
  readonly mail: 'on' | 'off'
}

/** The form to report a published comment. Its fields' ids begin with `report-`. */
export function reportForm({ language, guidelines, action, idempotencyKey, values, errors, mail }: ReportFormView): Html {
  const { report, form } = messagesFor(language)
  const choices = [...guidelines.items.filter(({ kind }) => kind === 'forbidden'), { key: 'illegal', title: report.illegal }]
  return html`<form method="post" class="report-form"${action !== null && html` action="${action}"`}>
<p>${report.explanation}</p>
<div class="faults" role="alert" tabindex="-1"${errors.length === 0 ? html` hidden` : html` autofocus`}><ul>${errors.map(({ message }) => html`<li>${message}</li>`)}</ul></div>
${idempotencyKey !== null && html`<input type="hidden" name="idempotencyKey" value="${idempotencyKey}">`}
<fieldset><legend>${report.guideline}</legend>
${choices.map(({ key, title }) => html`<p class="box"><label><input type="radio" name="guideline" value="${key}" required${key === values.guideline && html` checked`}> ${title}</label></p>
`)}</fieldset>
<div class="field"><label for="report-explanation">${report.details}</label>
<p class="hint" id="hint-report-explanation">${report.detailsHint}</p>
<textarea rows="3" id="report-explanation" name="explanation" aria-describedby="hint-report-explanation">
${values.explanation}</textarea></div>
${mail === 'on' && html`<div class="field"><label for="report-email">${form.email}</label>
<p class="hint" id="hint-report-email">${report.emailHint}</p>
<input type="email" id="report-email" name="email" value="${values.email}" autocomplete="email" dir="ltr" aria-describedby="hint-report-email"></div>
`}<p class="send"><button>${report.submit}</button></p>
<p class="progress" role="status"></p>
</form>`
}

/** The same, for a script to open over the comments. The name of who wrote the comment takes the place of `#`. */
export function reportDialog(view: Pick<ReportFormView, 'language' | 'guidelines' | 'mail'>): Html {
  const { report } = messagesFor(view.language)
  return html`<dialog class="report-dialog" aria-labelledby="report-heading"><h2 id="report-heading" data-title="${report.title('#')}" tabindex="-1"></h2>
${reportForm({ ...view, action: null, idempotencyKey: null, values: { guideline: '', explanation: '', email: '' }, errors: [] })}
<div class="sent" hidden tabindex="-1"><p><strong>${report.sent.title}</strong></p><p>${report.sent.text}</p></div>
<form method="dialog"><button class="button">${report.cancel}</button></form></dialog>`
}
