import { forbiddenKeys, summaryOf, type PolicyRule } from '@verbatim/core'
import type { Policies, PolicyShadow } from '@verbatim/contract'
import type { PolicyFigures, PolicyVersion, SitePolicies } from '../app/index.ts'
import type { Range } from './range.ts'
import { timeView } from './views.ts'

/** The site's policies, in the shape of the contract. */
export function policiesView({ published, draft }: SitePolicies): Policies {
  return { published: { ...versionView(published), published: savedView(published.published) }, draft: draft && versionView(draft) }
}

function versionView({ version, policy, saved }: PolicyVersion) {
  const rules = policy.rules.map(({ languages, coverages, rejectFrom, approveBelow }) => ({
    ...(languages === undefined ? {} : { languages: [...languages] }),
    coverages: [...coverages],
    rejectFrom: thresholdsView(rejectFrom),
    ...(approveBelow === undefined ? {} : { approveBelow }),
  }))
  return { version, rules, saved: savedView(saved) }
}

function thresholdsView(rejectFrom: PolicyRule['rejectFrom']): Record<string, number> {
  const named = forbiddenKeys.flatMap((key) => {
    const from = rejectFrom[key]
    return from === undefined ? [] : [[key, from] as const]
  })
  return Object.fromEntries(named)
}

function savedView(saved: PolicyVersion['saved']) {
  return saved && { by: saved.by, at: timeView(saved.at) }
}

export function shadowView(figures: PolicyFigures, { version, from, to }: Range & { readonly version: number }): PolicyShadow {
  const { routes, agreement, byLanguage, byGuideline } = summaryOf(figures)
  const { wouldApprove, wouldReject } = figures.disagreements
  return {
    version,
    from: from === undefined ? null : timeView(from),
    to: to === undefined ? null : timeView(to),
    routes,
    agreement,
    byLanguage: [...byLanguage],
    byGuideline: [...byGuideline],
    disagreements: { wouldApprove: [...wouldApprove], wouldReject: [...wouldReject] },
  }
}
