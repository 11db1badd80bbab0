import type { Clock, PolicyStore, SitePolicies } from './ports.ts'

// Another process beside this one may publish, too: its policy decides here within a second.
const keptMs = 1000

/** The same store, whose `current` is read at most once a second, and anew after each change made here. */
export function cachedPolicies(store: PolicyStore, clock: Clock): PolicyStore {
  let kept: { readonly readAt: number; readonly policies: Promise<SitePolicies> } | undefined
  const forget = () => {
    kept = undefined
  }
  const changed = async <T>(change: Promise<T>): Promise<T> => change.finally(forget)
  return {
    current() {
      const now = clock.now()
      if (kept !== undefined && Math.abs(now - kept.readAt) < keptMs) return kept.policies
      const policies = store.current()
      kept = { readAt: now, policies }
      // A failure is nothing to keep; whoever asked hears of it.
      policies.catch(forget)
      return policies
    },
    saveDraft: (policy, log) => changed(store.saveDraft(policy, log)),
    discardDraft: (log) => changed(store.discardDraft(log)),
    publish: (version, log) => changed(store.publish(version, log)),
    shadow: (asked) => store.shadow(asked),
  }
}
