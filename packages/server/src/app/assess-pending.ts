import { holdEverything, priorityOf, routeOf, type CommentId } from '@verbatim/core'
import type { AssessInput, AssessmentStore, Assessor, Clock, OutdatedComment } from './ports.ts'

export interface AssessPendingDeps {
  readonly assessments: AssessmentStore
  readonly assessor: Assessor
  readonly clock: Clock
  /** Lets whatever else waits have its turn; false when it is time to stop. */
  readonly breathe: () => Promise<boolean>
}

const commentsAtOnce = 50

/**
 * Assesses what waits and has no assessment by the present model and terms: comments that were received
 * while the classifier failed, and all of them after the model or the term lists changed. Tells `onProgress` how many
 * are done; gives how many could be assessed.
 */
export async function assessPending(deps: AssessPendingDeps, onProgress: (done: number) => void): Promise<number> {
  let assessed = 0
  let after: CommentId | undefined
  for (;;) {
    const page = await deps.assessments.outdated({ model: deps.assessor.model, termsVersion: deps.assessor.termsVersion, limit: commentsAtOnce, ...(after === undefined ? {} : { after }) })
    const added = page.flatMap((comment) => assessedNow(deps, comment))
    await deps.assessments.add(added)
    assessed += added.length
    onProgress(assessed)
    after = page.at(-1)?.id
    if (after === undefined || !(await deps.breathe())) return assessed
  }
}

function assessedNow({ assessor, clock }: AssessPendingDeps, comment: OutdatedComment) {
  const assessment = assessor.assess(inputOf(comment))
  if (assessment === undefined) return []
  const route = routeOf(holdEverything, assessment).kind
  return [{ commentId: comment.id, assessed: { assessment, route, assessedAt: clock.now() }, priority: priorityOf(assessment) }]
}

function inputOf({ text, storyHeadline, storyLead, storyLanguage, parentText }: OutdatedComment): AssessInput {
  return {
    text,
    ...(storyLanguage === null ? {} : { languageHint: storyLanguage }),
    story: { headline: storyHeadline, text: storyLead ?? '' },
    ...(parentText === null ? {} : { parentText }),
  }
}
