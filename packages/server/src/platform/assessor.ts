import type { Assessment, Term } from '@verbatim/core'
import type { AssessInput, Assessor, FindTerms, TermReader } from '../app/index.ts'

/** A classifier proper, which throws when it fails. */
export interface Classifier<Terms> {
  readonly model: string
  assess(input: AssessInput): Assessment
  withTerms(terms: Terms | undefined): Classifier<Terms>
}

/** What the classifier's package offers to read terms with. */
export interface TermTools<Terms> {
  readonly compile: (terms: readonly Term[]) => Terms
  readonly find: (terms: Terms) => FindTerms
  readonly formOf: (text: string) => string
}

export interface TermedAssessor {
  readonly assessor: Assessor
  readonly termReader: TermReader
}

/**
 * Advice may fail, and a comment must not be lost for it: the fault is told, and the comment waits
 * unassessed. The term lists can be replaced at any time, between two texts.
 */
export function guardedAssessor<Terms>(classifier: Classifier<Terms>, { tools, onFault }: { readonly tools: TermTools<Terms>; readonly onFault: (error: unknown) => void }): TermedAssessor {
  let current: { readonly classifier: Classifier<Terms>; readonly version?: number | undefined } = { classifier }
  return {
    assessor: {
      model: classifier.model,
      get termsVersion() {
        return current.version
      },
      assess(input) {
        const { classifier: present, version } = current
        try {
          const assessment = present.assess(input)
          return version === undefined ? assessment : { ...assessment, termsVersion: version }
        } catch (error) {
          onFault(error)
          return undefined
        }
      },
    },
    termReader: {
      formOf: tools.formOf,
      finder: (terms) => tools.find(tools.compile(terms)),
      use({ version, terms }) {
        current = { classifier: classifier.withTerms(tools.compile(terms)), version }
      },
    },
  }
}
