import type { Storage } from '../app/index.ts'
import { accountStore } from './accounts.ts'
import { answerStore } from './answers.ts'
import { assessmentStore } from './assessments.ts'
import { authorStore } from './authors.ts'
import { batchStore } from './batches.ts'
import { claimStore } from './claims.ts'
import { commentStore } from './comments.ts'
import type { Database } from './database.ts'
import { decisionLogStore } from './decision-log.ts'
import { decisionStore } from './decisions.ts'
import { deskChangeStore } from './desk-changes.ts'
import { eventStore, type StoredEvents } from './events.ts'
import { feedbackStore } from './feedback.ts'
import { outboxStore } from './outbox.ts'
import { passStore } from './passes.ts'
import { policyStore } from './policies.ts'
import { queueStore } from './queue.ts'
import { recommendationStore } from './recommendations.ts'
import { reportStore } from './reports.ts'
import { searchStore } from './search.ts'
import { secondReadingStore } from './second-readings.ts'
import { siteStore } from './sites.ts'
import { statsStore } from './stats.ts'
import { storyStore } from './stories.ts'
import { teamStore } from './team.ts'
import { termStore } from './terms.ts'
import { tokenStore } from './tokens.ts'

export interface Stores extends Omit<Storage, 'events'> {
  readonly events: StoredEvents
}

/** The stores on one database, whatever its engine; what hears of events comes from whoever opened it. */
export function storageOver(database: Database): Stores {
  return {
    sites: siteStore(database),
    stories: storyStore(database),
    comments: commentStore(database),
    decisions: decisionStore(database),
    decisionLog: decisionLogStore(database),
    queue: queueStore(database),
    batches: batchStore(database),
    search: searchStore(database),
    stats: statsStore(database),
    assessments: assessmentStore(database),
    policies: policyStore(database),
    secondReadings: secondReadingStore(database),
    feedback: feedbackStore(database),
    terms: termStore(database),
    accounts: accountStore(database),
    team: teamStore(database),
    authors: authorStore(database),
    tokens: tokenStore(database),
    answers: answerStore(database),
    events: eventStore(database),
    outbox: outboxStore(database),
    claims: claimStore(database),
    passes: passStore(database),
    reports: reportStore(database),
    recommendations: recommendationStore(database),
    deskChanges: deskChangeStore(database),
    check: () => database.check(),
    close: () => database.close(),
  }
}
