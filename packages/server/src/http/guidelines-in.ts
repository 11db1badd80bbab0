import type { Guidelines } from '@verbatim/contract'
import type { Guidelines as StoredGuidelines, Language } from '@verbatim/core'

/** The guidelines in one language, as readers see them. */
export function guidelinesIn({ version, preamble, closing, items }: StoredGuidelines, language: Language): Guidelines {
  return { version, preamble: preamble[language], closing: closing[language], items: items.map(({ key, kind, wording }) => ({ key, kind, ...wording[language] })) }
}
