import { blockKinds, forbiddenKeys, languages, roles, scoreBins } from '@verbatim/core'
import Type, { type Static, type TSchema } from 'typebox'
import { GuidelineKey, LanguageTag, orNull, plainText, Role, Status, strict, Time, TimeOrDay, Uuid } from './scalars.ts'
import { batchStates, DecisionRecord, Duty, DutyKey, Named, passReasons, QueueItem, QueueQuery, SiteCommenting, Story } from './shapes.ts'

export type { Claim, Duty, Pass, Sibling } from './shapes.ts'

/** What the newsroom's desk asks for besides the queue. */

const Count = Type.Integer()
const GuidelineCounts = Type.Record(Type.String(), Count)
const Password = Type.String({ minLength: 10, maxLength: 1000 })
const StaffName = plainText({ minLength: 1, maxLength: 80 })
const StaffText = plainText({ maxLength: 2000 })

export const DeskSite = Type.Object({
  name: Type.String(),
  languages: Type.Array(Type.String()),
  timeZone: Type.String(),
  commenting: SiteCommenting,
  closeAfterDays: orNull(Count),
  undoSeconds: Count,
  batches: Type.Enum(['off', 'editors']),
  duties: Type.Array(Duty),
  guidelinesVersion: Count,
  assessing: orNull(Type.Object({ done: Count, total: Count }, { description: 'How far a new model is with what waits' })),
}, { $id: 'DeskSite' })
export type DeskSite = Static<typeof DeskSite>
export const DeskSitePatch = strict({ commenting: SiteCommenting })

// Team

export const TeamMember = Type.Object({
  id: Uuid,
  name: Type.String(),
  email: Type.Optional(Type.String({ description: 'For administrators alone' })),
  role: Role,
  duties: Type.Array(DutyKey),
  active: Type.Boolean(),
  joinedAt: Time,
}, { $id: 'TeamMember' })
export type TeamMember = Static<typeof TeamMember>
export const TeamMemberPatch = strict({
  name: Type.Optional(StaffName),
  role: Type.Optional(Role),
  duties: Type.Optional(Type.Array(DutyKey, { maxItems: 20, uniqueItems: true })),
  active: Type.Optional(Type.Boolean({ description: 'false ends all their sessions' })),
})
export const Team = Type.Object({ items: Type.Array(TeamMember) })

const invite = { id: Uuid, role: Role, duties: Type.Array(DutyKey), note: orNull(Type.String()), by: Type.String(), createdAt: Time, expiresAt: Time }
export const Invite = Type.Object(invite, { $id: 'Invite' })
export type Invite = Static<typeof Invite>
export const MadeInvite = Type.Object({ ...invite, url: Type.String({ description: 'Told this once' }) }, { $id: 'MadeInvite' })
export type MadeInvite = Static<typeof MadeInvite>
export const Invites = Type.Object({ items: Type.Array(Invite) })
export const InviteInput = strict({
  role: Type.Enum([...roles]),
  duties: Type.Optional(Type.Array(DutyKey, { maxItems: 20, uniqueItems: true })),
  note: Type.Optional(orNull(plainText({ maxLength: 200 }))),
})
export const InviteAcceptance = strict({ token: Type.String({ maxLength: 200 }), name: StaffName, email: Type.String({ maxLength: 320 }), password: Password })
export const AccountPatch = strict({
  name: Type.Optional(StaffName),
  password: Type.Optional(strict({ present: Type.String({ maxLength: 1000 }), next: Password })),
})

// Claims, passing on, answers of staff

export const Claims = Type.Object({ items: Type.Array(Type.Object({ commentId: Uuid, by: Named, until: Time })) })
export const PassInput = strict({
  commentId: Uuid,
  to: DutyKey,
  why: Type.Optional(Type.Enum([...passReasons])),
  note: Type.Optional(orNull(StaffText)),
})
export const StaffReplyInput = strict({ body: Type.String({ description: 'As of a comment' }) })

// Whole ranges

const { reason: _reason, status: _status, order: _order, passedTo: _passedTo, ...rangeFilter } = QueueQuery
export const HistogramQuery = { ...rangeFilter, guideline: Type.Enum([...forbiddenKeys]) }
export const Histogram = Type.Object({
  guideline: GuidelineKey,
  total: Count,
  bins: Type.Array(Type.Object({ from: Type.Number(), to: Type.Number(), count: Count }), { description: `${scoreBins} of equal width over all that waits and fits the filters, whatever its score; an unassessed one is in none` }),
  selected: Type.Object({
    total: Count,
    byGuideline: Type.Record(Type.String(), Count, { description: 'How many of them score 0.5 or more for each guideline' }),
  }, { description: 'Those between minScore and maxScore' }),
  sample: Type.Array(QueueItem, { description: 'Ten of the selected, by chance' }),
  asOf: Time,
}, { $id: 'Histogram' })
export type Histogram = Static<typeof Histogram>

export const BatchInput = strict({
  filter: strict(rangeFilter),
  asOf: Type.Optional(Type.String({ format: 'date-time', description: 'Later submissions are left alone; now where it is absent' })),
  verdict: Type.Enum(['approve', 'reject']),
  guidelines: Type.Optional(Type.Array(GuidelineKey, { maxItems: 50 })),
  message: Type.Optional(orNull(StaffText)),
  note: Type.Optional(orNull(StaffText)),
  sample: Type.Optional(Type.Array(Uuid, { maxItems: 10, description: 'What its maker looked at before' })),
})
export type BatchInput = Static<typeof BatchInput>
export const BatchUndo = strict({
  guidelines: Type.Optional(Type.Array(GuidelineKey, { maxItems: 50, description: 'Why approvals become rejections; a rejection becomes an approval' })),
  message: Type.Optional(orNull(StaffText)),
})
export const BatchMade = Type.Object({ batchId: Uuid, total: Count }, { $id: 'BatchMade' })
export const Batch = Type.Object({
  id: Uuid,
  by: Named,
  createdAt: Time,
  asOf: Time,
  filter: Type.Object(rangeFilter),
  verdict: Type.Enum(['approve', 'reject']),
  guidelines: Type.Array(GuidelineKey),
  message: orNull(Type.String()),
  note: orNull(Type.String()),
  sample: Type.Array(Uuid),
  state: Type.Enum([...batchStates]),
  total: Count,
  decided: Type.Integer({ description: 'Also what was undone since' }),
  skipped: Type.Integer({ description: 'What it left alone, in deciding or in undoing' }),
  undone: Count,
  skippedItems: Type.Array(Type.Object({ commentId: Uuid, code: Type.String() }), { description: 'The first 100, each with the code of the problem' }),
}, { $id: 'Batch' })
export type Batch = Static<typeof Batch>

// Search, authors, stories, the log

export const SearchQuery = {
  q: Type.Optional(Type.String({ maxLength: 200, description: 'Words that are all in the text or the name; the last one may be the beginning of a word' })),
  status: Type.Optional(Status),
  verdict: Type.Optional(Type.Enum(['approve', 'reject'], { description: 'Of the last decision' })),
  decidedBy: Type.Optional(Uuid),
  reasonedBy: Type.Optional(GuidelineKey),
  storyId: Type.Optional(Uuid),
  tag: Type.Optional(Type.String({ maxLength: 100 })),
  language: Type.Optional(LanguageTag),
  authorId: Type.Optional(Uuid),
  hasLink: Type.Optional(Type.Boolean()),
  isReply: Type.Optional(Type.Boolean()),
  wasReported: Type.Optional(Type.Boolean({ description: 'At any time' })),
  guideline: Type.Optional(GuidelineKey),
  minScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  maxScore: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  from: Type.Optional(TimeOrDay),
  to: Type.Optional(TimeOrDay),
}
export const SearchItem = Type.Intersect([QueueItem, Type.Object({ decision: orNull(DecisionRecord) })], { description: 'decision: the last one' })
export type SearchItem = Static<typeof SearchItem>

export const Block = Type.Object({
  id: Uuid,
  author: Type.Object({ id: Uuid, name: orNull(Type.String()) }),
  kind: Type.Enum([...blockKinds], { description: 'hold: a person reads each comment, whatever the policy says. block: nothing is taken' }),
  reason: Type.String(),
  by: Type.String(),
  createdAt: Time,
  expiresAt: orNull(Time),
}, { $id: 'Block' })
export type Block = Static<typeof Block>
export const Blocks = Type.Object({ items: Type.Array(Block) })
export const BlockInput = strict({
  authorId: Uuid,
  kind: Type.Enum([...blockKinds]),
  reason: plainText({ minLength: 1, maxLength: 500 }),
  expiresAt: Type.Optional(orNull(Type.String({ format: 'date-time' }))),
})

export const Author = Type.Object({
  id: Uuid,
  names: Type.Array(Type.String(), { description: 'Under which they wrote, the latest first' }),
  email: Type.Optional(orNull(Type.String({ description: 'For editors alone' }))),
  submitted: Count,
  approved: Count,
  rejected: Count,
  firstSubmittedAt: orNull(Time),
  lastSubmittedAt: orNull(Time),
  rejectedByGuideline: GuidelineCounts,
  block: orNull(Block),
}, { $id: 'Author' })
export type Author = Static<typeof Author>

export const StoryFigures = Type.Object({
  story: Story,
  waiting: Count,
  approved: Count,
  rejected: Count,
  withdrawn: Count,
  firstSubmittedAt: orNull(Time),
  lastSubmittedAt: orNull(Time),
}, { $id: 'StoryFigures' })
export type StoryFigures = Static<typeof StoryFigures>

export const DecisionsQuery = {
  decidedBy: Type.Optional(Uuid),
  verdict: Type.Optional(Type.Enum(['approve', 'reject'])),
  guideline: Type.Optional(GuidelineKey),
  means: Type.Optional(Type.Enum(['person', 'batch', 'policy'])),
  storyId: Type.Optional(Uuid),
  batchId: Type.Optional(Uuid),
  from: Type.Optional(TimeOrDay),
  to: Type.Optional(TimeOrDay),
}
export const LoggedDecision = Type.Intersect([
  DecisionRecord,
  Type.Object({
    comment: Type.Object({ id: Uuid, status: Status, author: Type.Object({ name: orNull(Type.String()) }), body: orNull(Type.String()), language: orNull(Type.String()) }),
    story: Type.Object({ id: Uuid, headline: Type.String(), language: orNull(Type.String()) }),
  }),
])
export type LoggedDecision = Static<typeof LoggedDecision>

// Figures

const Seconds = orNull(Type.Number({ description: 'Seconds; null where nothing was decided' }))
const timeToDecision = { medianSeconds: Seconds, p90Seconds: Seconds }
const verdicts = { approved: Count, rejected: Count }
export const StatsQuery = { from: Type.Optional(TimeOrDay), to: Type.Optional(TimeOrDay), by: Type.Optional(Type.Enum(['hour', 'day'])) }
export const Stats = Type.Object({
  from: Time,
  to: Time,
  timeZone: Type.String({ description: 'In which hours and days begin' }),
  by: Type.Enum(['hour', 'day']),
  waiting: Type.Object({ count: Count, oldestSubmittedAt: orNull(Time) }),
  series: Type.Array(Type.Object({ at: Time, submitted: Count, ...verdicts, ...timeToDecision }), { description: 'Each hour or day of the range, also those without anything' }),
  totals: Type.Object({ submitted: Count, ...verdicts, ...timeToDecision }),
  byMeans: Type.Object({ person: Type.Object(verdicts), batch: Type.Object(verdicts), policy: Type.Object(verdicts) }),
  byGuideline: Type.Array(Type.Object({ guideline: GuidelineKey, rejected: Count }), { description: 'The most frequent first' }),
  byLanguage: Type.Array(Type.Object({ language: orNull(Type.String()), submitted: Count, ...verdicts }), { description: 'The most frequent first' }),
  byModerator: Type.Array(Type.Object({ actor: Type.Object({ kind: Type.Enum(['user', 'program', 'policy']), id: orNull(Uuid), name: Type.String() }), ...verdicts, ...timeToDecision }), { description: 'For a moderator their own alone' }),
  criticism: Type.Object({ approved: Count, rejected: Count }, { description: 'Decisions on what may be criticism of the publisher' }),
}, { $id: 'Stats', description: 'Times to a decision are of first decisions that people made' })
export type Stats = Static<typeof Stats>

// Guidelines

/** One value for each language that it was written in. */
function written<S extends TSchema>(schema: S) {
  return Type.Partial(Type.Object(Object.fromEntries(languages.map((language) => [language, schema])) as Record<(typeof languages)[number], S>), { additionalProperties: false })
}
const GuidelineText = plainText({ maxLength: 4000 })
const GuidelineWording = strict({ title: plainText({ minLength: 1, maxLength: 200 }), text: GuidelineText })
const guidelines = {
  preamble: written(GuidelineText),
  closing: written(GuidelineText),
  items: Type.Array(strict({ key: Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' }), kind: Type.Enum(['welcome', 'forbidden']), wording: written(GuidelineWording) }), { minItems: 1, maxItems: 40 }),
}
export const GuidelinesInput = strict(guidelines)
export type GuidelinesInput = Static<typeof GuidelinesInput>
export const GuidelinesDocument = Type.Object({ ...guidelines, version: Count }, { $id: 'GuidelinesDocument' })
export type GuidelinesDocument = Static<typeof GuidelinesDocument>
export const GuidelinesDrafts = Type.Object({
  languages: Type.Array(Type.Enum([...languages]), { description: 'In which every text must be written: the site’s own' }),
  published: GuidelinesDocument,
  draft: orNull(Type.Object({ ...guidelines, version: Type.Integer({ description: 'Counts how often it was saved' }), saved: Type.Object({ by: Type.String(), at: Time }) })),
}, { $id: 'GuidelinesDrafts' })
export type GuidelinesDrafts = Static<typeof GuidelinesDrafts>
export const PublishGuidelines = strict({ version: Type.Integer({ description: 'Of the draft that its publisher saw' }) })
