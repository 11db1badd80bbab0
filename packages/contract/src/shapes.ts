import { blockKinds, coverages, forbiddenKeys, inflections, outcomes, routeKinds, termLimits } from '@verbatim/core'
import Type, { type Static } from 'typebox'
import { Problem } from './problem.ts'
import { GuidelineKey, HttpUrl, LanguageTag, listOf, orNull, plainText, Role, Sha256, Status, strict, Time, TimeOrDay, Uuid } from './scalars.ts'

const Range = Type.Object({ min: Type.Integer(), max: Type.Integer() })
const Rate = Type.Object({
  burst: Type.Integer({ description: 'How many at once' }),
  perMinute: Type.Number({ description: 'How many a minute in the long run' }),
})

const Switch = Type.Enum(['on', 'off'])

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
    rates: orNull(Type.Object({ submissions: Rate, reports: Rate, recommendations: Rate, signIns: Rate })),
  }),
  recommendations: Switch,
  checkBeforeSend: Switch,
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

export const Fragment = Type.String({ $id: 'Fragment', description: 'A <verbatim-comments> element with a declarative shadow root, which also stands by itself where no script runs' })

/** As long as a story's own URL may be; what is no http or https URL has no comments. */
export const CountedUrl = Type.String({ maxLength: 2000 })

export const Counts = Type.Object({
  items: Type.Array(Type.Object({
    url: Type.String({ description: 'As it was asked for' }),
    storyId: orNull(Uuid),
    count: Type.Integer({ description: 'Approved comments' }),
  }), { description: 'In the order in which they were asked for' }),
}, { $id: 'Counts' })
export type Counts = Static<typeof Counts>

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
  recommendations: Type.Integer({ description: 'A courtesy count; it may lag by some seconds' }),
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

export const CheckInput = strict({ body: submission.body, parentId: submission.parentId })
export const Checked = Type.Object({
  guidelines: Type.Array(Type.Object({
    key: GuidelineKey,
    spans: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer() }), { description: 'In UTF-16 code units of the text; end is exclusive' }),
  }), { description: 'Those that it may go against, in the order of the guidelines; mostly empty' }),
}, { $id: 'Checked' })

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

/** Of a duty that comments are passed on to, such as `lawyer`. */
export const DutyKey = Type.String({ pattern: '^[a-z][a-z0-9-]{0,30}$' })
export const Duty = Type.Object({ key: DutyKey, title: plainText({ minLength: 1, maxLength: 60 }) })
export type Duty = Static<typeof Duty>

export const Account = Type.Object({
  id: Uuid,
  name: Type.String(),
  email: Type.String(),
  role: Role,
  duties: Type.Array(DutyKey, { description: 'What is passed on to these is passed on to them' }),
}, { $id: 'Account' })
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

export const SiteCommenting = Type.Enum(['open', 'paused'])

export const SettingsPatch = strict({
  name: Type.Optional(plainText({ minLength: 1, maxLength: 200 })),
  languages: Type.Optional(Type.Array(LanguageTag, { minItems: 1, maxItems: 50 })),
  timeZone: Type.Optional(Type.String()),
  origins: Type.Optional(Type.Array(HttpUrl, { maxItems: 100 })),
  commenting: Type.Optional(SiteCommenting),
  closeAfterDays: Type.Optional(orNull(Type.Integer({ minimum: 1, maximum: 3650 }))),
  undoSeconds: Type.Optional(Type.Integer({ minimum: 0, maximum: 60 })),
  batches: Type.Optional(Type.Enum(['off', 'editors'])),
  recommendations: Type.Optional(Switch),
  checkBeforeSend: Type.Optional(Switch),
  duties: Type.Optional(Type.Array(strict(Duty.properties), { maxItems: 20 })),
})
export const Settings = Type.Object({
  name: Type.String(),
  languages: Type.Array(Type.String()),
  timeZone: Type.String(),
  origins: Type.Array(Type.String()),
  commenting: SiteCommenting,
  closeAfterDays: orNull(Type.Integer({ description: 'Stories close so many days after they were published, once; null: never' })),
  undoSeconds: Type.Integer({ description: 'How long the desk holds a decision back' }),
  batches: Type.Enum(['off', 'editors'], { description: 'Whether editors may decide whole ranges' }),
  recommendations: Type.Enum(['on', 'off'], { description: 'Whether readers may recommend comments' }),
  checkBeforeSend: Type.Enum(['on', 'off'], { description: 'Whether a text can be checked against the guidelines before it is sent' }),
  duties: Type.Array(Duty, { description: 'To whom comments can be passed on' }),
}, { $id: 'Settings' })
export type Settings = Static<typeof Settings>

const Score = Type.Number({ minimum: 0, maximum: 1 })
const GuidelineScores = Type.Object(Object.fromEntries(forbiddenKeys.map((key) => [key, Type.Object({
  score: Score,
  spans: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer(), score: Score })),
})])), { description: 'Offsets in UTF-16 code units of the text' })

const Route = Type.Enum([...routeKinds])

const assessment = {
  language: orNull(Type.String()),
  coverage: Type.Enum([...coverages]),
  guidelines: GuidelineScores,
  relevance: orNull(Score),
  criticismOfPublisher: Score,
  route: Route,
}
export const Assessment = Type.Object({
  model: Type.String(),
  ...assessment,
  policyVersion: Type.Integer({ description: 'Of the policy whose route it is; 0 is the default' }),
  draft: orNull(Type.Object({ version: Type.Integer(), route: Route }, { description: 'What the draft of that moment would have done' })),
  assessedAt: Time,
}, { $id: 'Assessment' })
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
export const ReportInput = strict({
  guideline: GuidelineKey,
  explanation: Type.Optional(orNull(Type.String({ description: 'Plain text, up to 2,000 code points' }))),
  email: Type.Optional(orNull(Type.String({ description: 'To hear what was decided; forgotten once that was told' }))),
})
export type ReportInput = Static<typeof ReportInput>

export const RecommendationInput = strict({
  device: Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'Random, made and kept by the device; here it is kept as a keyed hash alone' }),
})
export const Recommended = Type.Object({ recommendations: Type.Integer() }, { $id: 'Recommended' })

export const Report = Type.Object({
  id: Uuid,
  guideline: GuidelineKey,
  explanation: orNull(Type.String()),
  email: Type.Optional(orNull(Type.String({ description: 'For editors alone; null once forgotten' }))),
  at: Time,
  closedAt: orNull(Time),
  decisionId: orNull(Uuid),
}, { $id: 'Report' })
export type Report = Static<typeof Report>

/** Of a user or a program. */
export const Named = Type.Object({ id: Uuid, name: Type.String() })

export const Claim = Type.Object({ commentId: Uuid, by: Named, until: Time }, { $id: 'Claim' })
export type Claim = Static<typeof Claim>

export const passReasons = ['question', 'threat-to-life'] as const
export const Pass = Type.Object({
  id: Uuid,
  commentId: Uuid,
  to: DutyKey,
  why: Type.Enum([...passReasons]),
  note: orNull(Type.String()),
  by: Named,
  at: Time,
  endedAt: orNull(Time),
}, { $id: 'Pass', description: 'It ends with the next decision, or when it is taken back' })
export type Pass = Static<typeof Pass>

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
    block: orNull(Type.Object({ kind: Type.Enum([...blockKinds]), reason: Type.String(), expiresAt: orNull(Time) })),
  }),
  assessment: orNull(Assessment),
  flags: Type.Array(Type.String()),
  reports: Type.Object({ total: Count, byGuideline: Type.Record(Type.String(), Count) }, { description: 'Open ones; each reporter once' }),
  appeal: Type.Null(),
  similar: Type.Object({ total: Count, ids: Type.Array(Uuid) }),
  claim: orNull(Type.Object({ by: Named, until: Time })),
  passed: orNull(Pass),
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

export const Sibling = Type.Object({ id: Uuid, author: Type.Object({ name: orNull(Type.String()) }), status: Status, body: orNull(Type.String()), submittedAt: Time })
export type Sibling = Static<typeof Sibling>

export const ModeratedComment = Type.Intersect([
  QueueItem,
  Type.Object({
    decisions: Type.Array(DecisionRecord, { description: 'Oldest first' }),
    assessments: Type.Array(Assessment, { description: 'Oldest first' }),
    secondReadings: Type.Array(SecondReading, { description: 'Of a slower second reader, where the site has one; oldest first' }),
    reported: Type.Array(Report, { description: 'Every report, closed ones too; oldest first' }),
    appeals: Type.Array(Type.Null()),
    batches: Type.Array(Type.Object({ id: Uuid, outcome: Type.Enum(['decided', 'skipped', 'undone']) })),
    passes: Type.Array(Pass, { description: 'Oldest first' }),
    siblings: Type.Array(Sibling, { description: 'The others below the same parent, or the latest other beginnings below the story; oldest first, at most ten' }),
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
  passedTo: Type.Optional(Type.String({ maxLength: 40, description: 'A duty, or "me": any duty of mine; whatever the comment’s status' })),
  q: Type.Optional(Type.String({ maxLength: 200 })),
}


const termKey = {
  text: plainText({ maxLength: 400 }),
  language: Type.Optional(orNull(LanguageTag)),
}
const TermInput = strict({
  ...termKey,
  guideline: GuidelineKey,
  inflection: Type.Optional(Type.Enum([...inflections], { description: 'exact (default); endings: with those of its language; stem: every word that begins with it' })),
  exceptions: Type.Optional(Type.Array(plainText({ maxLength: 400 }), { maxItems: termLimits.exceptions, description: 'Harmless words and phrases that hold the term' })),
})
const proposal = {
  add: Type.Optional(Type.Array(TermInput, { maxItems: termLimits.terms })),
  change: Type.Optional(Type.Array(TermInput, { maxItems: termLimits.terms, description: 'Terms that are there, with another guideline, inflection or exceptions' })),
  remove: Type.Optional(Type.Array(strict(termKey), { maxItems: termLimits.terms })),
}
export const TermsProposal = strict(proposal)
export type TermsProposal = Static<typeof TermsProposal>
export const TermsPatch = strict({ ...proposal, expectedVersion: Type.Optional(Type.Integer({ minimum: 0, description: 'Refused when the lists have another version by now' })) })
export type TermsPatch = Static<typeof TermsPatch>

export const Term = Type.Object({
  text: Type.String(),
  language: orNull(Type.String({ description: 'null: a term of every language' })),
  guideline: GuidelineKey,
  inflection: Type.Enum([...inflections]),
  exceptions: Type.Array(Type.String()),
}, { $id: 'Term' })
export type Term = Static<typeof Term>

export const TermsPage = Type.Object({
  version: Type.Integer({ description: 'Counts the changes of the lists' }),
  lists: Type.Array(Type.Object({ language: orNull(Type.String()), count: Type.Integer() })),
  items: Type.Array(Term),
  nextCursor: orNull(Type.String()),
}, { $id: 'TermsPage' })
export type TermsPage = Static<typeof TermsPage>

export const TermsChanged = Type.Object({ version: Type.Integer(), added: Type.Integer(), changed: Type.Integer(), removed: Type.Integer() }, { $id: 'TermsChanged' })
export type TermsChanged = Static<typeof TermsChanged>

const Matched = Type.Object({
  total: Type.Integer(),
  items: Type.Array(Type.Object({
    commentId: Uuid,
    status: Status,
    submittedAt: Time,
    language: orNull(Type.String()),
    body: Type.String(),
    spans: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer() })),
  }), { description: 'The latest ones' }),
})
export const TermsPreview = Type.Object({
  version: Type.Integer(),
  examined: Type.Integer({ description: 'How many comments were looked at, the latest first' }),
  newlyMatched: Matched,
  noLongerMatched: Matched,
}, { $id: 'TermsPreview' })
export type TermsPreview = Static<typeof TermsPreview>

export const TermChanges = listOf(Type.Object({
  version: Type.Integer({ description: 'Of the lists once the change was made' }),
  changedAt: Time,
  actor: Type.Object({ kind: Type.Enum(['user', 'program', 'operator']), id: orNull(Type.String()), name: Type.String() }),
  before: orNull(Term),
  after: orNull(Term),
}))
export type TermChanges = Static<typeof TermChanges>

/** What a policy says; whether it makes sense is told by the core's `parsePolicy`. */
export const PolicyInput = strict({
  rules: Type.Array(strict({
    languages: Type.Optional(Type.Array(Type.String(), { description: 'As assessments name them; all where it is absent' })),
    coverages: Type.Array(Type.String(), { description: coverages.join(', ') }),
    rejectFrom: Type.Record(Type.String(), Type.Number(), { description: 'Guideline: the score from 0 to 1 from which on it rejects' }),
    approveBelow: Type.Optional(Type.Number({ description: 'Approves where every guideline scores below; never where it is absent' })),
  }), { description: 'The first that applies decides; where none does, a person does' }),
})
export type PolicyInput = Static<typeof PolicyInput>

const Saved = Type.Object({ by: Type.String(), at: Time })
const PolicyVersion = {
  version: Type.Integer({ description: 'Counts from 1; 0 is the default, which holds everything' }),
  rules: Type.Array(Type.Object({
    languages: Type.Optional(Type.Array(Type.String())),
    coverages: Type.Array(Type.Enum([...coverages])),
    rejectFrom: Type.Record(Type.String(), Score),
    approveBelow: Type.Optional(Score),
  })),
  saved: orNull(Saved),
}
export const Policies = Type.Object({
  published: Type.Object({ ...PolicyVersion, published: orNull(Saved) }),
  draft: orNull(Type.Object(PolicyVersion)),
}, { $id: 'Policies' })
export type Policies = Static<typeof Policies>

export const PublishPolicy = strict({ version: Type.Integer({ description: 'Of the draft that its publisher saw' }) })

const Outcomes = Type.Object(Object.fromEntries(outcomes.map((outcome) => [outcome, Count])), {
  description: 'approved, rejected: by a person, whose last verdict counts. unread: decided by a rule or a program alone, or withdrawn',
})
const RouteFigures = Type.Object(Object.fromEntries(routeKinds.map((route) => [route, Outcomes])))
export const PolicyShadow = Type.Object({
  version: Type.Integer(),
  from: orNull(Time),
  to: orNull(Time),
  routes: RouteFigures,
  agreement: orNull(Type.Number({ description: 'Of what it would have decided and a person did, the part in which both said the same' })),
  byLanguage: Type.Array(Type.Object({ language: orNull(Type.String()), routes: RouteFigures }), { description: 'The most frequent first' }),
  byGuideline: Type.Array(Type.Object({ guideline: GuidelineKey, outcomes: Outcomes }), { description: 'Those it would have rejected under, the most frequent first' }),
  disagreements: Type.Object({
    wouldApprove: Type.Array(Uuid, { description: 'A person rejected them; the latest 20' }),
    wouldReject: Type.Array(Uuid, { description: 'A person approved them; the latest 20' }),
  }),
}, { $id: 'PolicyShadow' })
export type PolicyShadow = Static<typeof PolicyShadow>

/** What is told to readers, and with what; `id` is where a stream resumes. */
export const publicEvents = {
  'comment.approved': Type.Object({ storyId: Uuid, commentId: Uuid }),
  'comment.removed': Type.Object({ storyId: Uuid, commentId: Uuid }),
  'story.closed': Type.Object({ storyId: Uuid }),
  'story.opened': Type.Object({ storyId: Uuid }),
  'reset': Type.Object({}, { description: 'What was missed is not known any more: read anew' }),
} as const
export type PublicEvent = { readonly [K in keyof typeof publicEvents]: { readonly event: K; readonly data: Static<(typeof publicEvents)[K]> } }[keyof typeof publicEvents]

export const batchStates = ['running', 'done', 'undoing', 'undone'] as const

const ofComment = { storyId: Uuid, commentId: Uuid, happenedAt: Time }
const ofStory = { storyId: Uuid, happenedAt: Time }
/** `null` where the commenter did it. */
const decisionId = orNull(Uuid)

/** What is told to staff, and with what. */
export const staffEvents = {
  'comment.submitted': Type.Object(ofComment),
  'comment.approved': Type.Object({ ...ofComment, decisionId }),
  'comment.rejected': Type.Object({ ...ofComment, decisionId }, { description: 'It was pending' }),
  'comment.withdrawn': Type.Object(ofComment, { description: 'It was pending' }),
  'comment.removed': Type.Object({ ...ofComment, decisionId }, { description: 'It was published; without a decision, by its commenter' }),
  'comment.confirmed': Type.Object({ ...ofComment, decisionId }, { description: 'A decision that left the status as it was' }),
  'story.changed': Type.Object(ofStory),
  'story.closed': Type.Object(ofStory),
  'story.opened': Type.Object(ofStory),
  'waiting': Type.Object({ count: Count }, { description: 'How many comments wait, reported ones among them, counted up to 1,000; at the beginning and where it changes, at most once a second' }),
  'claims.changed': Type.Object({}, { description: 'Who has which comment in hand' }),
  'passes.changed': Type.Object({}, { description: 'What is passed on to whom' }),
  'reports.changed': Type.Object({}, { description: 'What is reported: a published comment has one more' }),
  'batch.progress': Type.Object({ batchId: Uuid, state: Type.Enum([...batchStates]), total: Count, decided: Count, skipped: Count, undone: Count }),
  'site.changed': Type.Object({}, { description: 'Settings, guidelines, team or blocks' }),
  'reset': publicEvents.reset,
} as const
export type StaffEvent = { readonly [K in keyof typeof staffEvents]: { readonly event: K; readonly data: Static<(typeof staffEvents)[K]> } }[keyof typeof staffEvents]

export const PublicEvents = Type.String({ description: `Events ${Object.keys(publicEvents).join(', ')}; the data of each is JSON` })
export const StaffEvents = Type.String({ description: `Events ${Object.keys(staffEvents).join(', ')}; the data of each is JSON` })
