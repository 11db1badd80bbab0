import { accept, parsePolicy, refuse, type PolicyRefusal, type Result } from '@verbatim/core'
import type { ChangeLog, PolicyStore, SitePolicies } from './ports.ts'

export type PublishPolicyRefusal =
  | { readonly code: 'policy-draft-missing' }
  /** `version`: the draft that there is now. */
  | { readonly code: 'policy-draft-changed'; readonly version: number }

export interface ChangePolicyDeps {
  readonly policies: Pick<PolicyStore, 'current' | 'saveDraft' | 'discardDraft' | 'publish'>
}

/** Makes a document the draft, whose routes are recorded from now on and decide nothing. */
export async function savePolicyDraft(deps: ChangePolicyDeps, input: { readonly document: unknown; readonly log: ChangeLog }): Promise<Result<SitePolicies, PolicyRefusal>> {
  const policy = parsePolicy(input.document)
  if (!policy.ok) return policy
  await deps.policies.saveDraft(policy.value, input.log)
  return accept(await deps.policies.current())
}

export async function discardPolicyDraft(deps: ChangePolicyDeps, log: ChangeLog): Promise<Result<undefined, PublishPolicyRefusal>> {
  return (await deps.policies.discardDraft(log)) ? accept(undefined) : refuse({ code: 'policy-draft-missing' })
}

/** Lets the draft decide, from the next assessment on, if it is still the version that its publisher saw. */
export async function publishPolicy(
  deps: ChangePolicyDeps,
  { version, log }: { readonly version: number; readonly log: ChangeLog },
): Promise<Result<SitePolicies, PublishPolicyRefusal>> {
  const published = await deps.policies.publish(version, log)
  const policies = await deps.policies.current()
  if (published) return accept(policies)
  return refuse(policies.draft === null ? { code: 'policy-draft-missing' } : { code: 'policy-draft-changed', version: policies.draft.version })
}
