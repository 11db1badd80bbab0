import type { FastifyInstance } from 'fastify'
import type { HttpDeps } from '../deps.ts'
import { registerAssets } from '../routes/assets.ts'
import type { CommentRouteLimits } from '../routes/comments.ts'
import type { ReportRouteLimits } from '../routes/reports.ts'
import { registerDesk } from './desk.ts'
import { registerEmbed } from './embed.ts'
import { registerFeeds } from './feeds.ts'
import { registerReceiptPages } from './receipts.ts'
import { registerReportPages } from './reports.ts'
import { registerSitePages } from './site.ts'
import { registerStoryPages } from './stories.ts'

export { sendErrorPage } from './error.ts'

/** The pages: HTML that is complete without JavaScript. */
export function registerPages(app: FastifyInstance, deps: HttpDeps, limits: CommentRouteLimits & ReportRouteLimits): void {
  registerAssets(app)
  registerSitePages(app, deps)
  registerStoryPages(app, deps, limits)
  registerFeeds(app, deps)
  registerReceiptPages(app, deps, limits)
  registerReportPages(app, deps, limits)
  registerDesk(app)
  registerEmbed(app)
}
