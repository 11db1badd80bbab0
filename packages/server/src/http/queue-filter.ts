import { forbiddenKeys, parseId, type CommenterId, type ForbiddenKey, type StoryId } from '@verbatim/core'
import type { QueryOf, routes } from '@verbatim/contract'
import type { QueueFilter, RangeFilter } from '../app/index.ts'

type Filters = Omit<QueryOf<typeof routes.queue>, 'reason' | 'status' | 'order' | 'passedTo' | 'cursor' | 'limit'>

/** `undefined` where the guideline is one of the site's own, which has no score and so fits nothing. */
export function queueFilter(query: Filters): QueueFilter | undefined {
  if (hasNoScore(query)) return undefined
  const score = scoreIn(query)
  return { ...filterBesides(query), ...(score === undefined ? {} : { score }) }
}

type ScoreQuery = Pick<Filters, 'guideline' | 'minScore' | 'maxScore'>

/** Whether it asks for the score of a guideline that has none. */
export function hasNoScore({ guideline }: ScoreQuery): boolean {
  return guideline !== undefined && scoredKey(guideline) === undefined
}

export function scoreIn({ guideline, minScore, maxScore }: ScoreQuery): QueueFilter['score'] {
  const key = guideline === undefined ? undefined : scoredKey(guideline)
  return key && { guideline: key, from: minScore ?? (maxScore === undefined ? probable : 0), to: maxScore ?? 1 }
}

// Where a guideline is named and no score, what the machine would rather call a violation.
const probable = 0.5

/** Whoever looks at all scores of a guideline sees all, where no bound is named. */
export function rangeFilter(query: Filters & { readonly guideline: ForbiddenKey }): RangeFilter {
  const { guideline, minScore = 0, maxScore = 1 } = query
  return { ...filterBesides(query), score: { guideline, from: minScore, to: maxScore } }
}

function scoredKey(guideline: string): ForbiddenKey | undefined {
  return forbiddenKeys.find((key) => key === guideline)
}

function filterBesides(query: Filters): Omit<QueueFilter, 'score'> {
  const { tag, language, hasLink, isReply, q } = query
  const storyId = query.storyId === undefined ? undefined : parseId<StoryId>(query.storyId)
  const authorId = query.authorId === undefined ? undefined : parseId<CommenterId>(query.authorId)
  return {
    ...(storyId === undefined ? {} : { storyId }),
    ...(authorId === undefined ? {} : { authorId }),
    ...(tag === undefined ? {} : { tag }),
    ...(language === undefined ? {} : { language }),
    ...(hasLink === undefined ? {} : { hasLink }),
    ...(isReply === undefined ? {} : { isReply }),
    ...(q === undefined ? {} : { q }),
  }
}

/** As it was asked for, with the bounds that held. */
export function filterView({ score, ...others }: QueueFilter): Filters {
  return score === undefined ? others : { ...others, guideline: score.guideline, minScore: score.from, maxScore: score.to }
}
