import type { Assessment } from '@verbatim/core'
import type { AssessInput, Assessor } from '../app/index.ts'

/** A classifier proper, which throws when it fails. */
export interface Classifier {
  readonly model: string
  assess(input: AssessInput): Assessment
}

/** Advice may fail, and a comment must not be lost for it: the fault is told, and the comment waits unassessed. */
export function guardedAssessor(classifier: Classifier, onFault: (error: unknown) => void): Assessor {
  return {
    model: classifier.model,
    assess(input) {
      try {
        return classifier.assess(input)
      } catch (error) {
        onFault(error)
        return undefined
      }
    },
  }
}
