import type { Guidelines, Language } from '@verbatim/contract'
import { messagesFor } from '../messages/index.ts'
import { html, type Html } from './html.ts'

export interface StatementView {
  readonly language: Language
  /** In `language`. */
  readonly guidelines: Guidelines
  /** Where they stand in full. */
  readonly guidelinesHref: string
}

/** The moderation statement: what is welcome, what is not accepted, and that a comment is approved or rejected and never edited. */
export function statement({ language, guidelines, guidelinesHref }: StatementView): Html {
  const { guidelines: wording } = messagesFor(language)
  return html`<section class="statement" id="statement" aria-labelledby="statement-heading">
<h2 id="statement-heading">${wording.title}</h2>
<p>${guidelines.preamble}</p>
${titles(wording.welcomeHeading, 'welcome', guidelines)}
${titles(wording.forbiddenHeading, 'forbidden', guidelines)}
<p>${guidelines.closing}</p>
<p><a href="${guidelinesHref}">${wording.readAll}</a></p>
</section>`
}

function titles(heading: string, kind: 'welcome' | 'forbidden', { items }: Guidelines): Html {
  return html`<h3>${heading}</h3>
<ul class="${kind}">${items.filter((item) => item.kind === kind).map(({ key, title }) => html`<li data-key="${key}">${title}</li>`)}</ul>`
}
