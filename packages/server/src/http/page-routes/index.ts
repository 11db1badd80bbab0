import type { FastifyInstance } from 'fastify'
import type { HttpDeps } from '../deps.ts'
import type { CommentRouteLimits } from '../routes/comments.ts'
import type { SessionRouteLimits } from '../routes/session.ts'
import { registerAssets } from './assets.ts'
import { registerDesk } from './desk.ts'
import { registerDeskTerms } from './desk-terms.ts'
import { registerDeskPolicy } from './desk-policy.ts'
import { registerReceiptPages } from './receipts.ts'
import { registerSitePages } from './site.ts'
import { registerStoryPages } from './stories.ts'

export { sendErrorPage } from './error.ts'

/** The pages: HTML that is complete without JavaScript. */
export function registerPages(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits & SessionRouteLimits): void {
  registerAssets(app)
  registerSitePages(app, deps)
  registerStoryPages(app, deps, limits)
  registerReceiptPages(app, deps, limits)
  registerDesk(app, deps, limits)
  registerDeskTerms(app, deps)
  registerDeskPolicy(app, deps)
}
