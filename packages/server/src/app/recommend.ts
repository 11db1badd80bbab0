import { accept, parseId, refuse, type CommentId, type Result } from '@verbatim/core'
import type { Chance, Clock, Hashing, SiteStore } from './ports.ts'
import { siteSecret, type SiteSecretDeps } from './site-secret.ts'

/** A courtesy from one device to one comment; no vote, since nobody knows how many devices somebody has. */
export interface Recommendation {
  readonly commentId: CommentId
  readonly deviceHash: string
  readonly at: number
}

export interface RecommendationStore {
  /** Counts it once, and gives how many there are then; `undefined` where the comment is not published. */
  add(recommendation: Recommendation): Promise<number | undefined>
  /** The same, of one that there may not be. */
  takeBack(recommendation: Recommendation): Promise<number | undefined>
}

export type RecommendRefusal = { readonly code: 'recommendations-off' } | { readonly code: 'comment-unknown' }

export interface RecommendDeps extends SiteSecretDeps {
  readonly sites: SiteSecretDeps['sites'] & Pick<SiteStore, 'recent'>
  readonly recommendations: RecommendationStore
  readonly hashing: Hashing
  readonly chance: Chance
  readonly clock: Clock
}

export interface RecommendInput {
  readonly commentId: string
  /** Random, and the device's own. */
  readonly device: string
}

/** How many recommend the comment, this device among them. */
export function recommend(deps: RecommendDeps, input: RecommendInput): Promise<Result<number, RecommendRefusal>> {
  return change(deps, input, (recommendation) => deps.recommendations.add(recommendation))
}

/** How many recommend the comment without this device. */
export function takeRecommendationBack(deps: RecommendDeps, input: RecommendInput): Promise<Result<number, RecommendRefusal>> {
  return change(deps, input, (recommendation) => deps.recommendations.takeBack(recommendation))
}

async function change(deps: RecommendDeps, { commentId, device }: RecommendInput, store: (recommendation: Recommendation) => Promise<number | undefined>): Promise<Result<number, RecommendRefusal>> {
  if ((await deps.sites.recent())?.recommendations === 'off') return refuse({ code: 'recommendations-off' })
  const id = parseId<CommentId>(commentId)
  if (id === undefined) return refuse({ code: 'comment-unknown' })
  // Of the comment, too: what one device recommends cannot be put together.
  const deviceHash = deps.hashing.keyed(await siteSecret(deps), `recommendation ${id} ${device}`)
  const count = await store({ commentId: id, deviceHash, at: deps.clock.now() })
  return count === undefined ? refuse({ code: 'comment-unknown' }) : accept(count)
}
