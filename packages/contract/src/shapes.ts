import { forbiddenKeys } from '@verbatim/core'
import Type, { type Static } from 'typebox'
import { Problem } from './problem.ts'
import { GuidelineKey, HttpUrl, LanguageTag, listOf, orNull, plainText, Role, Sha256, Status, strict, Time, TimeOrDay, Uuid } from './scalars.ts'

const Range = Type.Object({ min: Type.Integer(), max: Type.Integer() })
const Rate = Type.Object({
  burst: Type.Integer({ description: 'How many at once' }),
  perMinute: Type.Number({ description: 'How many a minute in the long run' }),
})

export const Site = Type.Object({
  name: Type.String(),
  languages: Type.Array(Type.String()),
  timeZone: Type.String(),
  guidelinesVersion: Type.Integer(),
  limits: Type.Object({
    name: Range,
    email: Type.Object({ max: Type.Integer() }),
    body: Range,
    requestBytes: Type.Integer(),
    rates: orNull(Type.Object({ submissions: Rate, signIns: Rate }), ),
  }),
  challenge: Type.Object({ required: Type.Boolean() }),
}, { $id: 'Site' })
export type Site = Static<typeof Site>

export const Guidelines = Type.Object({
  version: Type.Integer(),
  preamble: Type.String(),
  closing: Type.String(),
  items: Type.Array(Type.Object({
    key: GuidelineKey,
    kind: Type.Enum(['welcome', 'forbidden']),
    title: Type.String(),
    text: Type.String(),
  })),
}, { $id: 'Guidelines' })
export type Guidelines = Static<typeof Guidelines>

export const Commenting = Type.Enum(['open', 'closed'])

export const Story = Type.Object({
  id: orNull(Uuid),
  url: Type.String(),
  slug: orNull(Type.String()),
  pageUrl: orNull(Type.String()),
  headline: Type.String(),
  publisher: orNull(Type.String()),
  publishedAt: orNull(Type.String()),
  language: orNull(Type.String()),
  dateline: orNull(Type.String()),
  byline: orNull(Type.String()),
  tags: Type.Array(Type.String()),
  commenting: Commenting,
  commentCount: Type.Integer({ description: 'Approved comments' }),
}, { $id: 'Story' })
export type Story = Static<typeof Story>

const Line = plainText({ minLength: 1, maxLength: 500 })
export const StoryInput = strict({
  url: HttpUrl,
  headline: Line,
  publisher: Type.Optional(orNull(Line)),
  publishedAt: Type.Optional(orNull(TimeOrDay)),
  language: Type.Optional(orNull(LanguageTag)),
  dateline: Type.Optional(orNull(Line)),
  byline: Type.Optional(orNull(Line)),
  tags: Type.Optional(orNull(Type.Array(plainText({ minLength: 1, maxLength: 100 }), { maxItems: 50 }))),
  bodyHtml: Type.Optional(orNull(Type.String())),
  commenting: Type.Optional(Commenting),
})
export type StoryInput = Static<typeof StoryInput>

export const StoryPatch = strict({ commenting: Commenting })

export const PublicComment = Type.Object({
  id: Uuid,
  storyId: Uuid,
  parentId: orNull(Uuid),
  rootId: Uuid,
  author: Type.Object({ name: Type.String(), staff: Type.Optional(Type.Literal(true)) }),
  body: Type.String(),
  bodySha256: Sha256,
  language: orNull(Type.String()),
  submittedAt: Time,
  decidedAt: Time,
  replyCount: Type.Integer({ description: 'Approved comments below it, at any depth' }),
  recommendations: Type.Integer(),
}, { $id: 'PublicComment' })
export type PublicComment = Static<typeof PublicComment>

export const RemovedComment = Type.Object({
  id: Uuid,
  parentId: orNull(Uuid),
  rootId: Uuid,
  removed: Type.Literal(true),
  replyCount: Type.Integer(),
}, { $id: 'RemovedComment' })
export type RemovedComment = Static<typeof RemovedComment>

export const ThreadEntry = Type.Union([PublicComment, RemovedComment])
export type ThreadEntry = Static<typeof ThreadEntry>

export const Replies = Type.Object({
  items: Type.Array(ThreadEntry),
  nextCursor: orNull(Type.String()),
  total: Type.Integer({ description: 'Approved comments below the root' }),
}, { $id: 'Replies' })
export type Replies = Static<typeof Replies>

export const Thread = Type.Union([
  Type.Intersect([PublicComment, Type.Object({ replies: Replies })]),
  Type.Intersect([RemovedComment, Type.Object({ replies: Replies })]),
])
export type Thread = Static<typeof Thread>

/** With `parentId` the items are that root's replies and hold no `replies` of their own. */
export const ThreadPage = listOf(Type.Union([Thread, ThreadEntry]))
export type ThreadPage = Static<typeof ThreadPage>

export const sorts = ['newest', 'oldest', 'replies'] as const
export type Sort = (typeof sorts)[number]

const submission = {
  name: Type.String({ description: '1 to 80 code points' }),
  email: Type.String({ description: 'By the rule of the HTML standard; never public' }),
  body: Type.String({ description: 'Plain text, 2 to 5,000 code points after trimming; kept untrimmed' }),
  parentId: Type.Optional(orNull(Uuid)),
  notify: Type.Optional(strict({ decision: Type.Optional(Type.Boolean()), replies: Type.Optional(Type.Boolean()) })),
  challenge: Type.Optional(Type.String({ maxLength: 4000 })),
}
export const Submission = strict(submission)
export type Submission = Static<typeof Submission>
export const SubmissionByUrl = strict({ ...submission, storyUrl: HttpUrl })
export type SubmissionByUrl = Static<typeof SubmissionByUrl>

export const OwnComment = Type.Object({
  id: Uuid,
  storyId: Uuid,
  parentId: orNull(Uuid),
  status: Status,
  body: orNull(Type.String({ description: 'null once erased' })),
  bodySha256: orNull(Sha256),
  submittedAt: Time,
}, { $id: 'OwnComment' })
export type OwnComment = Static<typeof OwnComment>

export const Receipt = Type.Object({
  comment: OwnComment,
  receipt: Type.Object({ token: Type.String(), url: Type.String() }),
}, { $id: 'Receipt' })
export type Receipt = Static<typeof Receipt>

export const ReceiptStatus = Type.Object({
  comment: OwnComment,
  status: Status,
  decision: orNull(Type.Object({
    verdict: Type.Enum(['approve', 'reject']),
    guidelines: Type.Array(GuidelineKey),
    statement: Type.String(),
    decidedAt: Time,
    automated: Type.Boolean(),
  })),
  appeal: Type.Null(),
  ledger: Type.Null(),
}, { $id: 'ReceiptStatus' })
export type ReceiptStatus = Static<typeof ReceiptStatus>

export const Account = Type.Object({ id: Uuid, name: Type.String(), email: Type.String(), role: Role }, { $id: 'Account' })
export type Account = Static<typeof Account>
export const Session = Type.Object({ user: Account, csrfToken: Type.String() }, { $id: 'Session' })
export type Session = Static<typeof Session>
export const SignIn = strict({ email: Type.String(), password: Type.String({ maxLength: 1000 }) })
export const SetUp = strict({
  token: Type.String(),
  email: Type.String(),
  password: Type.String({ minLength: 10, maxLength: 1000 }),
  name: Type.Optional(plainText({ minLength: 1, maxLength: 80 })),
})

export const SettingsPatch = strict({
  name: Type.Optional(plainText({ minLength: 1, maxLength: 200 })),
  languages: Type.Optional(Type.Array(LanguageTag, { minItems: 1, maxItems: 50 })),
  timeZone: Type.Optional(Type.String()),
  origins: Type.Optional(Type.Array(HttpUrl, { maxItems: 100 })),
})
export const Settings = Type.Object({
  name: Type.String(),
  languages: Type.Array(Type.String()),
  timeZone: Type.String(),
  origins: Type.Array(Type.String()),
}, { $id: 'Settings' })
export type Settings = Static<typeof Settings>

const Score = Type.Number({ minimum: 0, maximum: 1 })
const GuidelineScores = Type.Object(Object.fromEntries(forbiddenKeys.map((key) => [key, Type.Object({
  score: Score,
  spans: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer(), score: Score })),
})])), { description: 'Offsets in UTF-16 code units of the text' })

const assessment = {
  language: orNull(Type.String()),
  coverage: Type.Enum(['full', 'terms', 'none']),
  guidelines: GuidelineScores,
  relevance: orNull(Score),
  criticismOfPublisher: Score,
  route: Type.Enum(['hold', 'approve', 'reject']),
}
export const Assessment = Type.Object({ model: Type.String(), ...assessment, assessedAt: Time }, { $id: 'Assessment' })
export type Assessment = Static<typeof Assessment>

export const AssessmentsInput = strict({
  items: Type.Array(strict({
    text: Type.String(),
    languageHint: Type.Optional(LanguageTag),
    story: Type.Optional(strict({ headline: Type.String(), text: Type.String() })),
    parentText: Type.Optional(Type.String()),
  }), { minItems: 1, maxItems: 1000 }),
})
export type AssessmentsInput = Static<typeof AssessmentsInput>

export const AssessmentsAnswer = Type.Object({
  model: Type.String(),
  items: Type.Array(Type.Union([Type.Object(assessment), Type.Object({ problem: Problem })])),
}, { $id: 'AssessmentsAnswer' })
export type AssessmentsAnswer = Static<typeof AssessmentsAnswer>

const Count = Type.Integer()
export const QueueItem = Type.Object({
  comment: Type.Intersect([OwnComment, Type.Object({ language: orNull(Type.String()) })]),
  story: Type.Object({
    id: Uuid,
    url: Type.String(),
    pageUrl: Type.String(),
    headline: Type.String(),
    lead: orNull(Type.String()),
    language: orNull(Type.String()),
    tags: Type.Array(Type.String()),
  }),
  parent: orNull(Type.Object({
    id: Uuid,
    author: Type.Object({ name: orNull(Type.String()) }),
    status: Status,
    body: orNull(Type.String()),
    submittedAt: Time,
  })),
  author: Type.Object({
    id: Uuid,
    name: orNull(Type.String()),
    email: Type.Optional(orNull(Type.String({ description: 'For editors alone' }))),
    submitted: Count,
    approved: Count,
    rejected: Count,
    lastGuidelines: Type.Array(GuidelineKey),
  }),
  assessment: orNull(Assessment),
  flags: Type.Array(Type.String()),
  reports: Type.Object({ total: Count, byGuideline: Type.Record(Type.String(), Count) }),
  appeal: Type.Null(),
  similar: Type.Object({ total: Count, ids: Type.Array(Uuid) }),
  claim: Type.Null(),
  priority: Type.Number(),
}, { $id: 'QueueItem' })
export type QueueItem = Static<typeof QueueItem>

export const DecisionRecord = Type.Object({
  id: Uuid,
  verdict: Type.Enum(['approve', 'reject']),
  guidelines: Type.Array(GuidelineKey),
  message: orNull(Type.String()),
  note: orNull(Type.String()),
  guidelinesVersion: Type.Integer(),
  actor: Type.Object({ kind: Type.Enum(['user', 'program', 'policy']), id: orNull(Uuid), name: Type.String() }),
  automated: Type.Boolean(),
  means: Type.Enum(['person', 'batch', 'policy']),
  statusBefore: Status,
  decidedAt: Time,
}, { $id: 'DecisionRecord' })
export type DecisionRecord = Static<typeof DecisionRecord>

export const SecondReading = Type.Object({
  model: Type.String(),
  guidelinesVersion: Type.Integer({ description: 'Of the guidelines that were its instruction' }),
  findings: Type.Array(Type.Object({
    guideline: GuidelineKey,
    spans: Type.Array(Type.Object({ start: Count, end: Count }), { description: 'The words it quotes, in UTF-16 code units' }),
  }), { description: 'Empty where it found nothing' }),
  readAt: Time,
}, { $id: 'SecondReading' })
export type SecondReading = Static<typeof SecondReading>

export const ModeratedComment = Type.Intersect([
  QueueItem,
  Type.Object({
    decisions: Type.Array(DecisionRecord, { description: 'Oldest first' }),
    assessments: Type.Array(Assessment, { description: 'Oldest first' }),
    secondReadings: Type.Array(SecondReading, { description: 'Of a slower second reader, where the site has one; oldest first' }),
    appeals: Type.Array(Type.Null()),
    batches: Type.Array(Type.Null()),
  }),
])
export type ModeratedComment = Static<typeof ModeratedComment>

export const DecisionsInput = strict({
  items: Type.Array(strict({
    commentId: Type.String(),
    verdict: Type.Enum(['approve', 'reject']),
    guidelines: Type.Optional(Type.Array(GuidelineKey, { maxItems: 50 })),
    message: Type.Optional(orNull(plainText({ maxLength: 2000 }))),
    note: Type.Optional(orNull(plainText({ maxLength: 2000 }))),
    expectedStatus: Type.Optional(Status),
  }), { minItems: 1, maxItems: 100 }),
})
export type DecisionsInput = Static<typeof DecisionsInput>

export const DecisionsAnswer = Type.Object({
  items: Type.Array(Type.Union([
    Type.Object({ commentId: Type.String(), status: Status, decisionId: Uuid }),
    Type.Object({ commentId: Type.String(), problem: Problem }),
  ])),
}, { $id: 'DecisionsAnswer' })
export type DecisionsAnswer = Static<typeof DecisionsAnswer>

export const QueueQuery = {
  reason: Type.Optional(Type.Enum(['new', 'reported', 'appealed'])),
  status: Type.Optional(Type.Literal('pending')),
  order: Type.Optional(Type.Enum(['priority', 'oldest', 'newest'])),
  guideline: Type.Optional(GuidelineKey),
  minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  maxScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  storyId: Type.Optional(Uuid),
  tag: Type.Optional(Type.String({ maxLength: 100 })),
  language: Type.Optional(LanguageTag),
  authorId: Type.Optional(Uuid),
  hasLink: Type.Optional(Type.Boolean()),
  isReply: Type.Optional(Type.Boolean()),
  q: Type.Optional(Type.String({ maxLength: 200 })),
}

