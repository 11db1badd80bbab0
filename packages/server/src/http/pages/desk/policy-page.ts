import { outcomes, routeKinds, type Outcome } from '@verbatim/core'
import type { FieldError, Guidelines, Policies, PolicyShadow } from '@verbatim/contract'
import { html, type Html } from '@verbatim/widget/render'
import { reasonTitle } from './comment-view.ts'
import { csrfField, deskLayout, type DeskFrame } from './desk-layout.ts'
import { deskTime } from './desk-time.ts'
import { policyForm, type RuleFields } from './policy-form.ts'
import { percent, policyWords } from './policy-words.ts'

export interface PolicyPage {
  readonly frame: DeskFrame
  readonly policies: Policies
  /** What the draft would have done; `null` without a draft. */
  readonly shadow: PolicyShadow | null
  /** As the draft has them, or as somebody typed them. */
  readonly rules: readonly RuleFields[]
  readonly errors: readonly FieldError[]
  /** What was just done, or why it was not. */
  readonly notice: string | null
  /** English. */
  readonly guidelines: Guidelines
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/** `/desk/policy`: what decides, the draft, and what the draft would have done. For editors. */
export function policyPage(page: PolicyPage): string {
  const main = html`<h1>Policy</h1>
${page.notice !== null && html`<p class="notice" role="status">${page.notice}</p>`}
<section aria-labelledby="published"><h2 id="published">In force</h2>
${policyWords(page.policies.published.rules, page.guidelines)}
${publishedBy(page)}
<p><a href="/desk/policy/decisions">What it decided lately</a></p></section>
${draft(page)}
<section aria-labelledby="form"><h2 id="form">${page.policies.draft === null ? 'A draft' : 'Change the draft'}</h2>
<p>A draft decides nothing. From when it is saved, what it would have done with each comment is recorded beside what people do.</p>
${page.frame.session !== null && policyForm({ ...page, csrfToken: page.frame.session.csrfToken })}</section>`
  return deskLayout(page.frame, { title: 'Policy', main, width: 'wide' })
}

function publishedBy({ policies: { published }, frame, now }: PolicyPage): Html {
  if (published.published === null) return html`<p class="hint">The default, until somebody publishes another.</p>`
  return html`<p class="hint">Version ${published.version}, published by <bdi>${published.published.by}</bdi>, ${deskTime(published.published.at, { timeZone: frame.timeZone, now })}</p>`
}

function draft({ policies, shadow, frame, guidelines, now }: PolicyPage): Html | undefined {
  if (policies.draft === null || shadow === null || frame.session === null) return undefined
  const { version, rules, saved } = policies.draft
  return html`<section aria-labelledby="draft"><h2 id="draft">Draft, version ${version}</h2>
${policyWords(rules, guidelines)}
${saved !== null && html`<p class="hint">Saved by <bdi>${saved.by}</bdi>, ${deskTime(saved.at, { timeZone: frame.timeZone, now })}</p>`}
<h3>What it would have done</h3>
${figures(shadow, guidelines)}
<p><a class="button primary" href="/desk/policy/publish">Publish this draft…</a></p>
<form method="post" action="/desk/policy/discard">${csrfField(frame.session.csrfToken)}<button>Discard the draft</button></form></section>`
}

const columns: Readonly<Record<Outcome, string>> = { approved: 'People approved', rejected: 'People rejected', waiting: 'Still wait', unread: 'Decided without a person, or withdrawn' }
const wouldHave = { approve: 'Would approve', hold: 'Would hold', reject: 'Would reject' } as const

function figures(shadow: PolicyShadow, guidelines: Guidelines): Html {
  const { wouldApprove, wouldReject } = shadow.disagreements
  return html`<p>${shadow.agreement === null ? 'Nothing that it would have decided was decided by a person yet.' : `Where it would have decided, people agreed in ${percent(shadow.agreement)}.`}</p>
${table('All comments since it was saved', rowsOf(shadow.routes))}
${shadow.byGuideline.length > 0 && table('Would reject, by guideline', shadow.byGuideline.map(({ guideline, outcomes: counts }) => ({ name: reasonTitle(guidelines, guideline), counts })))}
${shadow.byLanguage.length > 1 && shadow.byLanguage.map(({ language, routes }) => table(`In ${language ?? 'a language that could not be told'}`, rowsOf(routes)))}
${examples('It would have approved, and a person rejected', wouldApprove)}
${examples('It would have rejected, and a person approved', wouldReject)}`
}

function rowsOf(routes: PolicyShadow['routes']) {
  return routeKinds.map((route) => ({ name: wouldHave[route], counts: routes[route] }))
}

type Counts = PolicyShadow['byGuideline'][number]['outcomes']

function table(caption: string, rows: readonly { readonly name: string; readonly counts: Counts | undefined }[]): Html {
  return html`<div class="scrolled" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr><td></td>${outcomes.map((outcome) => html`<th scope="col">${columns[outcome]}</th>`)}</tr></thead>
<tbody>${rows.map(({ name, counts }) => html`<tr><th scope="row">${name}</th>${outcomes.map((outcome) => html`<td>${(counts?.[outcome] ?? 0).toLocaleString('en')}</td>`)}</tr>
`)}</tbody></table></div>
`
}

function examples(sentence: string, ids: readonly string[]): Html | undefined {
  if (ids.length === 0) return undefined
  return html`<p>${sentence}: ${ids.map((id, index) => html`${index > 0 && ', '}<a href="/desk/comments/${id}" aria-label="Comment ${index + 1}: ${sentence}">${index + 1}</a>`)}</p>`
}
