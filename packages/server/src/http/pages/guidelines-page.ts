import type { Guidelines } from '@verbatim/contract'
import { html, messagesFor, type Html } from '@verbatim/widget/render'
import { readerLayout, type ReaderFrame } from './layout.ts'

export interface GuidelinesPage {
  readonly frame: ReaderFrame
  /** In the page's language. */
  readonly guidelines: Guidelines
}

/** `/guidelines` */
export function guidelinesPage({ frame, guidelines }: GuidelinesPage): string {
  const wording = messagesFor(frame.language).guidelines
  const main = html`<h1>${wording.title}</h1>
<p>${guidelines.preamble}</p>
${clauses(wording.welcomeHeading, 'welcome', guidelines)}
${clauses(wording.forbiddenHeading, 'forbidden', guidelines)}
<p>${guidelines.closing}</p>
<p class="meta">${wording.version(guidelines.version)}</p>`
  return readerLayout(frame, { title: wording.title, description: guidelines.preamble, canonicalUrl: `${frame.baseUrl}/guidelines`, main })
}

/** Each clause has its key as id, for links to it. */
function clauses(heading: string, kind: 'welcome' | 'forbidden', { items }: Guidelines): Html {
  return html`<h2>${heading}</h2>
<ul class="clauses">${items.filter((item) => item.kind === kind).map(({ key, title, text }) => html`<li id="${key}"><h3>${title}</h3><p>${text}</p></li>
`)}</ul>`
}
