import { describe } from 'node:test'
import { accountRules } from './accounts.test.ts'
import { auditRules } from './audit.test.ts'
import { authorRules } from './authors.test.ts'
import { batchRules } from './batches.test.ts'
import { claimRules } from './claims.test.ts'
import { countRules } from './counts.test.ts'
import { decisionLogRules } from './decision-log.test.ts'
import { decisionRules } from './decisions.test.ts'
import { eventRules } from './events.test.ts'
import { feedbackRules } from './feedback.test.ts'
import { guidelineDraftRules } from './guideline-drafts.test.ts'
import { immutabilityRules } from './immutability.test.ts'
import { outboxRules } from './outbox.test.ts'
import { passRules } from './passes.test.ts'
import { policyRules } from './policies.test.ts'
import { queueRules } from './queue.test.ts'
import { rangeRules } from './ranges.test.ts'
import { receivingRules } from './receiving.test.ts'
import { recommendationRules } from './recommendations.test.ts'
import { reportRules } from './reports.test.ts'
import type { OpenStorage } from './samples.ts'
import { searchRules } from './search.test.ts'
import { secondReadingRules } from './second-readings.test.ts'
import { similarRules } from './similar.test.ts'
import { siteRules } from './sites.test.ts'
import { statsRules } from './stats.test.ts'
import { storyRules } from './stories.test.ts'
import { teamRules } from './team.test.ts'
import { termRules } from './terms.test.ts'
import { threadRules } from './threads.test.ts'

/** What every engine must do. `open` gives an empty storage, another each time. */
export function storageSuite(name: string, open: OpenStorage): void {
  describe(`storage on ${name}`, () => {
    describe('sites', () => siteRules(open))
    describe('stories', () => storyRules(open))
    describe('receiving', () => receivingRules(open))
    describe('immutability', () => immutabilityRules(open))
    describe('decisions', () => decisionRules(open))
    describe('counts', () => countRules(open))
    describe('threads', () => threadRules(open))
    describe('queue', () => queueRules(open))
    describe('claims', () => claimRules(open))
    describe('passes', () => passRules(open))
    describe('reports', () => reportRules(open))
    describe('recommendations', () => recommendationRules(open))
    describe('ranges', () => rangeRules(open))
    describe('batches', () => batchRules(open))
    describe('search', () => searchRules(open))
    describe('similar texts', () => similarRules(open))
    describe('decision log', () => decisionLogRules(open))
    describe('stats', () => statsRules(open))
    describe('policies', () => policyRules(open))
    describe('accounts', () => accountRules(open))
    describe('team', () => teamRules(open))
    describe('authors', () => authorRules(open))
    describe('drafts of the guidelines', () => guidelineDraftRules(open))
    describe('second readings', () => secondReadingRules(open))
    describe('feedback', () => feedbackRules(open))
    describe('terms', () => termRules(open))
    describe('events', () => eventRules(open))
    describe('audit', () => auditRules(open))
    describe('outbox', () => outboxRules(open))
  })
}
