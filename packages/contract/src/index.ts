export type { Language, Role, Scope } from '@verbatim/core'
export { languages, submissionLimits } from '@verbatim/core'
export type { SubmissionFault, SubmissionFaultCode, StatementWording } from '@verbatim/core'
export { createClient, type Answer, type CallInput, type Client } from './client.ts'
export { openApiDocument } from './openapi.ts'
export { problems, problemType, type FieldError, type Problem, type ProblemCode } from './problem.ts'
export type { Access, AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from './route.ts'
export { countedUrls, defaultBodyLimit, routes, storiesOfStream, type RouteName } from './routes.ts'
export type {
  Author, Batch, BatchInput, Block, Claim, DeskSite, Duty, GuidelinesDocument, GuidelinesDrafts, GuidelinesInput, Histogram, Invite, LoggedDecision, MadeInvite, Pass, SearchItem, Sibling, Stats, StoryFigures, TeamMember,
} from './desk-shapes.ts'
export type {
  Account, Assessment, AssessmentsAnswer, AssessmentsInput, Counts, DecisionRecord, DecisionsAnswer, DecisionsInput, Guidelines, ModeratedComment, OwnComment, Policies, PolicyInput, PolicyShadow, PublicComment, PublicEvent,
  QueueItem,
  Receipt, ReceiptStatus, RemovedComment, Replies, Report, ReportInput, SecondReading, Session, Settings, Site, Sort, StaffEvent, Story, StoryInput, Submission, SubmissionByUrl,
  Term, TermChanges, TermsChanged, TermsPage, TermsPatch, TermsPreview, TermsProposal, Thread, ThreadEntry, ThreadPage,
} from './shapes.ts'
export { publicEvents, sorts, staffEvents } from './shapes.ts'
