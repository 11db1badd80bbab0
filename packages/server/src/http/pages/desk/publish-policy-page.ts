import type { Guidelines, Policies } from '@verbatim/contract'
import { html } from '@verbatim/widget/render'
import { csrfField, deskLayout, type DeskFrame } from './desk-layout.ts'
import { policyWords } from './policy-words.ts'

export interface PublishPolicyPage {
  readonly frame: DeskFrame & { readonly session: NonNullable<DeskFrame['session']> }
  readonly draft: NonNullable<Policies['draft']>
  readonly published: Policies['published']
  /** English. */
  readonly guidelines: Guidelines
}

/** Asks once more before a machine may decide; posted to `/desk/policy/publish`. */
export function publishPolicyPage({ frame, draft, published, guidelines }: PublishPolicyPage): string {
  const main = html`<h1>Publish version ${draft.version}?</h1>
<p>From now on, comments are decided like this, without a person having read them. What waits stays for people, until a new model assesses it.</p>
<section class="panel">${policyWords(draft.rules, guidelines)}</section>
<h2>Until now</h2>
${policyWords(published.rules, guidelines)}
<p>Each of its decisions says that no person made it, and can be undone by a later one.</p>
<form method="post" action="/desk/policy/publish">${csrfField(frame.session.csrfToken)}<input type="hidden" name="version" value="${draft.version}">
<p><button class="primary">Publish version ${draft.version}</button> <a class="button" href="/desk/policy">Back, without publishing</a></p></form>`
  return deskLayout(frame, { title: 'Publish the policy', main, width: 'wide' })
}
