import { accept, checkGuidelines, refuse, type GuidelinesDraft, type GuidelinesRefusal, type Language, type Result, type WrittenGuidelines } from '@verbatim/core'
import type { ChangeLog, SavedGuidelines, SiteStore } from './ports.ts'

export interface ChangeGuidelinesDeps {
  readonly sites: Pick<SiteStore, 'writtenGuidelines' | 'guidelinesDraft' | 'saveGuidelinesDraft' | 'discardGuidelinesDraft' | 'publishGuidelines'>
}

export interface SiteGuidelines {
  readonly published: WrittenGuidelines
  readonly draft: SavedGuidelines | undefined
}

export type GuidelinesDraftRefusal =
  | { readonly code: 'guidelines-draft-missing' }
  /** `version`: the draft that there is now. */
  | { readonly code: 'guidelines-draft-changed'; readonly version: number }

export async function currentGuidelines({ sites }: ChangeGuidelinesDeps): Promise<SiteGuidelines> {
  const [published, draft] = await Promise.all([sites.writtenGuidelines(), sites.guidelinesDraft()])
  return { published, draft }
}

interface ByEditor {
  readonly log: ChangeLog
  /** In which the guidelines must be written: the site's own. */
  readonly languages: readonly Language[]
}

export async function saveGuidelinesDraft(deps: ChangeGuidelinesDeps, input: ByEditor & { readonly draft: GuidelinesDraft }): Promise<Result<SiteGuidelines, GuidelinesRefusal>> {
  const checked = checkGuidelines(input.draft, input.languages)
  if (!checked.ok) return checked
  await deps.sites.saveGuidelinesDraft(checked.value, input.log)
  return accept(await currentGuidelines(deps))
}

export async function discardGuidelinesDraft({ sites }: ChangeGuidelinesDeps, log: ChangeLog): Promise<Result<undefined, GuidelinesDraftRefusal>> {
  return (await sites.discardGuidelinesDraft(log)) ? accept(undefined) : refuse({ code: 'guidelines-draft-missing' })
}

/** Makes the draft the guidelines, from the next page and the next decision on, if it is still the version that its publisher saw. */
export async function publishGuidelines(
  deps: ChangeGuidelinesDeps,
  { version, log, languages }: ByEditor & { readonly version: number },
): Promise<Result<SiteGuidelines, GuidelinesDraftRefusal | GuidelinesRefusal>> {
  const saved = await deps.sites.guidelinesDraft()
  // The site may have another language since, and a later version of the program may ask more than the one that saved them.
  const checked = saved === undefined ? accept(undefined) : checkGuidelines(saved.draft, languages)
  if (saved?.version === version && !checked.ok) return checked
  const published = await deps.sites.publishGuidelines(version, log)
  const current = await currentGuidelines(deps)
  if (published) return accept(current)
  return refuse(current.draft === undefined ? { code: 'guidelines-draft-missing' } : { code: 'guidelines-draft-changed', version: current.draft.version })
}
