import type { CommentId } from '@verbatim/core'
import { sliceMs } from './assess-texts.ts'
import type { AddedAssessment, AssessInput, AssessmentStore, Assessor, Clock, OutdatedBy, OutdatedComment } from './ports.ts'
import { routeComment, type RouteCommentDeps } from './route-comment.ts'

export interface AssessPendingDeps extends RouteCommentDeps {
  readonly assessments: Pick<AssessmentStore, 'outdated' | 'countOutdated' | 'add'>
  readonly assessor: Assessor
  readonly clock: Clock
  /** Lets whatever else waits have its turn; false when it is time to stop. */
  readonly breathe: () => Promise<boolean>
  /** Milliseconds of a clock that only counts up. */
  readonly elapsed: () => number
}

const commentsAtOnce = 50

/** How far it is: comments looked at, of those that there were at the start. */
export interface AssessProgress {
  readonly done: number
  readonly total: number
}

export interface PendingAssessed {
  /** Those that the classifier did not fail on. */
  readonly assessed: number
  /** Those of them that the published policy decided. */
  readonly decided: number
}

/**
 * Assesses what waits and has no assessment by the present model and terms: comments that were received
 * while the classifier failed, and all of them after the model or the term lists changed. The published policy is asked as
 * at the first time, and decides those that nobody decided or passed on meanwhile. Tells `onProgress` at the start and after each step.
 */
export async function assessPending(deps: AssessPendingDeps, onProgress: (progress: AssessProgress) => void): Promise<PendingAssessed> {
  const total = await deps.assessments.countOutdated(versionsOf(deps.assessor))
  let [done, assessed, decided] = [0, 0, 0]
  let after: CommentId | undefined
  if (total > 0) onProgress({ done, total })
  for (;;) {
    const page = await deps.assessments.outdated({ ...versionsOf(deps.assessor), limit: commentsAtOnce, now: deps.clock.now(), ...(after === undefined ? {} : { after }) })
    after = page.at(-1)?.id
    if (after === undefined) return { assessed, decided }
    const added = await assessedInSlices(deps, page)
    decided += await deps.assessments.add(added)
    assessed += added.length
    done += page.length
    // More may have come to wait meanwhile.
    onProgress({ done, total: Math.max(done, total) })
    if (!(await deps.breathe())) return { assessed, decided }
  }
}

/** What an assessment of now is by; the terms may change while it goes on. */
function versionsOf({ model, termsVersion }: Assessor): OutdatedBy {
  return { model, termsVersion }
}

/** Readers are answered in between. What is assessed of a page is kept, also when it is time to stop. */
async function assessedInSlices(deps: AssessPendingDeps, page: readonly OutdatedComment[]): Promise<readonly AddedAssessment[]> {
  const added: AddedAssessment[] = []
  let sliceBegan = deps.elapsed()
  for (const comment of page) {
    if (deps.elapsed() - sliceBegan >= sliceMs) {
      await deps.breathe()
      sliceBegan = deps.elapsed()
    }
    added.push(...(await assessedNow(deps, comment)))
  }
  return added
}

async function assessedNow(deps: AssessPendingDeps, comment: OutdatedComment): Promise<readonly AddedAssessment[]> {
  const assessment = deps.assessor.assess(inputOf(comment))
  const { assessed, ...routed } = await routeComment(deps, { commentId: comment.id, assessment, at: deps.clock.now(), mayDecide: comment.isHeld ? 'a person' : 'the policy' })
  return assessed === null ? [] : [{ commentId: comment.id, assessed, ...routed }]
}

function inputOf({ text, storyHeadline, storyLead, storyLanguage, parentText }: OutdatedComment): AssessInput {
  return {
    text,
    ...(storyLanguage === null ? {} : { languageHint: storyLanguage }),
    story: { headline: storyHeadline, text: storyLead ?? '' },
    ...(parentText === null ? {} : { parentText }),
  }
}
