import { forbiddenKeys, languages, welcomeKeys, type Guideline, type GuidelineKey, type Guidelines } from './guideline.ts'
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from './result.ts'

/** Guidelines that are not published, and so have no version. */
export type GuidelinesDraft = Omit<Guidelines, 'version'>

/** One thing that is wrong with guidelines. `path` is a JSON pointer (RFC 6901) into them. */
export interface GuidelinesFault {
  readonly path: string
  readonly code: GuidelinesFaultCode
  /** Of `guideline-missing`: which one. */
  readonly key?: GuidelineKey
}

/**
 * `guideline-missing`: every site has it. `guideline-kind`: what every site forbids or welcomes cannot become the other.
 * `reserved`: the key means something of its own.
 */
export type GuidelinesFaultCode = 'required' | 'repeated' | 'reserved' | 'guideline-kind' | 'guideline-missing'

export type GuidelinesRefusal = { readonly code: 'guidelines-refused'; readonly faults: NonEmpty<GuidelinesFault> }

/**
 * The guidelines, where a site may have them: the ten forbidden ones, which the classifier scores and policies rest on, and
 * the two welcomes, whatever their wording and order, and any of the site's own; or everything that is wrong.
 */
export function checkGuidelines<Draft extends GuidelinesDraft>(draft: Draft): Result<Draft, GuidelinesRefusal> {
  const { items } = draft
  const faults = [...items.flatMap((item, index) => faultsOf(item, { path: `/items/${index}`, earlier: items.slice(0, index) })), ...missing(items)]
  return isNonEmpty(faults) ? refuse({ code: 'guidelines-refused', faults }) : accept(draft)
}

const kinds: ReadonlyMap<GuidelineKey, Guideline['kind']> = new Map([
  ...welcomeKeys.map((key) => [key, 'welcome'] as const),
  ...forbiddenKeys.map((key) => [key, 'forbidden'] as const),
])

/** A person may always name it as a reason, and it is the law's, not the site's. */
const reserved: GuidelineKey = 'illegal'

function faultsOf({ key, kind, wording }: Guideline, { path, earlier }: { readonly path: string; readonly earlier: readonly Guideline[] }): readonly GuidelinesFault[] {
  return [
    ...(key === reserved ? [{ path: `${path}/key`, code: 'reserved' } as const] : []),
    ...(earlier.some((item) => item.key === key) ? [{ path: `${path}/key`, code: 'repeated' } as const] : []),
    ...((kinds.get(key) ?? kind) === kind ? [] : [{ path: `${path}/kind`, code: 'guideline-kind' } as const]),
    ...languages.filter((language) => wording[language].title.trim() === '').map((language) => ({ path: `${path}/wording/${language}/title`, code: 'required' }) as const),
  ]
}

function missing(items: readonly Guideline[]): readonly GuidelinesFault[] {
  return [...kinds.keys()].filter((key) => items.every((item) => item.key !== key)).map((key) => ({ path: '/items', code: 'guideline-missing', key }))
}
