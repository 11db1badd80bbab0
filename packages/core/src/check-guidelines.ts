import { forbiddenKeys, languages, welcomeKeys, type Guideline, type GuidelineKey, type Language, type Written, type WrittenGuideline, type WrittenGuidelines } from './guideline.ts'
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from './result.ts'

/** Guidelines that are not published, and so have no version. */
export type GuidelinesDraft = Omit<WrittenGuidelines, 'version'>

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
 * the two welcomes, whatever their wording and order, and any of the site's own; or everything that is wrong. All of it is
 * written in the languages that are `demanded`, the site's own; whatever is written in another has a title there too.
 */
export function checkGuidelines<Draft extends GuidelinesDraft>(draft: Draft, demanded: readonly Language[]): Result<Draft, GuidelinesRefusal> {
  const { preamble, closing, items } = draft
  const faults = [
    ...unwritten(preamble, demanded).map((language) => ({ path: `/preamble/${language}`, code: 'required' }) as const),
    ...unwritten(closing, demanded).map((language) => ({ path: `/closing/${language}`, code: 'required' }) as const),
    ...items.flatMap((item, index) => faultsOf(item, { path: `/items/${index}`, earlier: items.slice(0, index), demanded })),
    ...missing(items),
  ]
  return isNonEmpty(faults) ? refuse({ code: 'guidelines-refused', faults }) : accept(draft)
}

const kinds: ReadonlyMap<GuidelineKey, Guideline['kind']> = new Map([
  ...welcomeKeys.map((key) => [key, 'welcome'] as const),
  ...forbiddenKeys.map((key) => [key, 'forbidden'] as const),
])

/** A person may always name it as a reason, and it is the law's, not the site's. */
const reserved: GuidelineKey = 'illegal'

interface Place {
  readonly path: string
  readonly earlier: readonly WrittenGuideline[]
  readonly demanded: readonly Language[]
}

function faultsOf({ key, kind, wording }: WrittenGuideline, { path, earlier, demanded }: Place): readonly GuidelinesFault[] {
  const written = languages.filter((language) => demanded.includes(language) || wording[language] !== undefined)
  return [
    ...(key === reserved ? [{ path: `${path}/key`, code: 'reserved' } as const] : []),
    ...(earlier.some((item) => item.key === key) ? [{ path: `${path}/key`, code: 'repeated' } as const] : []),
    ...((kinds.get(key) ?? kind) === kind ? [] : [{ path: `${path}/kind`, code: 'guideline-kind' } as const]),
    ...written.filter((language) => (wording[language]?.title ?? '').trim() === '').map((language) => ({ path: `${path}/wording/${language}/title`, code: 'required' }) as const),
  ]
}

function unwritten(text: Written<string>, demanded: readonly Language[]): readonly Language[] {
  return demanded.filter((language) => text[language] === undefined)
}

function missing(items: readonly WrittenGuideline[]): readonly GuidelinesFault[] {
  return [...kinds.keys()].filter((key) => items.every((item) => item.key !== key)).map((key) => ({ path: '/items', code: 'guideline-missing', key }))
}
