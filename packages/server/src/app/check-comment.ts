import { accept, bodyFaults, forbiddenKeys, refuse, type Assessment, type CommentId, type GuidelineKey, type Result, type Span, type StoryId } from '@verbatim/core'
import { assessInput } from './new-comment.ts'
import type { Assessor, CommentStore, SiteStore, StoryStore } from './ports.ts'
import { parentOf, type SubmitRefusal } from './submit-comment.ts'

export interface CheckInput {
  readonly storyId: StoryId
  readonly parentId: CommentId | null
  readonly body: string
}

/** Words that may go against a guideline. Spans are of the text as it was sent, in its order, never overlapping. */
export interface Caution {
  readonly guideline: GuidelineKey
  readonly spans: readonly Span[]
}

export type CheckRefusal =
  | { readonly code: 'check-off' }
  | Exclude<SubmitRefusal, { readonly code: 'commenter-blocked' | 'idempotency-key-reused' }>

export interface CheckDeps {
  readonly sites: Pick<SiteStore, 'recent'>
  readonly stories: Pick<StoryStore, 'find'>
  readonly comments: Pick<CommentStore, 'find'>
  readonly assessor: Pick<Assessor, 'assess'>
}

/** What a commenter may want to look at once more before sending a text, which is not kept. Nobody learns of scores, by which a text could be made to pass. */
export async function checkComment(deps: CheckDeps, { storyId, parentId, body }: CheckInput): Promise<Result<readonly Caution[], CheckRefusal>> {
  const site = await deps.sites.recent()
  if (site?.checkBeforeSend !== 'on') return refuse({ code: 'check-off' })
  const story = await deps.stories.find(storyId)
  if (story === undefined) return refuse({ code: 'story-unknown' })
  if (story.commenting === 'closed') return refuse({ code: 'commenting-closed' })
  if (site.commenting === 'paused') return refuse({ code: 'commenting-paused' })
  const faults = bodyFaults(body)
  if (faults.length > 0) return refuse({ code: 'input-refused', faults })
  const parent = await parentOf(deps, { story, parentId })
  if (!parent.ok) return parent
  const assessment = deps.assessor.assess(assessInput(body, { story, parent: parent.value }))
  return accept(assessment === undefined ? [] : cautionsIn(assessment))
}

// Where the model would rather say yes.
const probable = 0.5

/** Only what can be shown: without words to look at, it would be a mere suspicion. */
function cautionsIn({ guidelines }: Assessment): readonly Caution[] {
  return forbiddenKeys.flatMap((guideline) => {
    const { score, spans } = guidelines[guideline]
    return score < probable || spans.length === 0 ? [] : [{ guideline, spans: spans.map(({ start, end }) => ({ start, end })) }]
  })
}
