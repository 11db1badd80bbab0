import type { Result, SiteId } from '@verbatim/core'
import type { FastifyBaseLogger } from 'fastify'
import type { AssessProgress, Assessor, DistantAssessor, Metrics, Platform, StaffNameGuard, Storage, TermReader, Tracing } from '../app/index.ts'
import type { BatchAnswer, BatchRefusal, BatchRequest } from './batch.ts'
import type { KeptByStory } from './kept-by-story.ts'
import type { StreamLimits } from './listeners.ts'
import type { PageWithPlace } from './page-with-place.ts'
import type { RateLimits } from './rate-limit.ts'
import type { ReadyAnswers } from './ready-answers.ts'
import type { BatchProgress } from './event-text.ts'

/** What the HTTP edge is given. It also satisfies the deps of every use case. */
export interface HttpDeps extends Storage, Platform {
  readonly siteId: SiteId
  readonly assessor: Assessor
  readonly distant: DistantAssessor
  /** `answerBatch` in a thread that answers no readers. */
  readonly answerBatch: (request: BatchRequest) => Promise<Result<BatchAnswer, BatchRefusal>>
  readonly staffNames: StaffNameGuard
  readonly termReader: TermReader
  /** How far the ranges are that are being decided, and those that have ended lately, of which nobody was told yet. */
  readonly batchesInProgress: () => Promise<readonly BatchProgress[]>
  /** How far the assessing of what waits is; `undefined` while nothing is assessed anew. */
  readonly assessing: () => AssessProgress | undefined
  /** Scheme, host and port under which readers reach this server; known once it listens. */
  readonly publicUrl: () => string
  /** `undefined` switches them off, for benchmarks. */
  readonly rateLimits: RateLimits | undefined
  /** Whether mails are sent, and so may be offered. */
  readonly mail: 'on' | 'off'
  readonly streamLimits: StreamLimits
  /** CIDR ranges of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  /** The signing secrets of Coral's moderation phase; without any, it is not answered. */
  readonly coralSecrets: readonly string[]
  /** Public answers, kept as they are sent. */
  readonly ready: ReadyAnswers
  /** Pages of stories, ready but for the key of their form. */
  readonly readyPages: KeptByStory<PageWithPlace>
  /** Aborted once the server is about to stop: it is no longer ready, and what stays open by design, such as an event stream, ends. */
  readonly draining: AbortSignal
  readonly metrics: Metrics
  /** All that is measured, in Prometheus's text format, and the media type of that format. */
  readonly exposition: () => Promise<string>
  readonly expositionType: string
  readonly tracing: Tracing
  readonly logger: FastifyBaseLogger
}
