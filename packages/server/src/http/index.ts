export type { HttpDeps } from './deps.ts'
export { defaultRateLimits, type RateLimits } from './rate-limit.ts'
export { httpServer } from './server.ts'
export { scorerServer, type ScorerDeps } from './scorer.ts'
