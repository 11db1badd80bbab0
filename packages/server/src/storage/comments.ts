import type { CommentId, CommenterId, SiteId } from '@verbatim/core'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { AnsweredBefore, CommentStore, KeptOnce, NewComment } from '../app/index.ts'
import { answeredBeforeOrMine, keepAnswer } from './answers.ts'
import { keepAssessment } from './assessments.ts'
import type { Database } from './database.ts'
import { decisionsOn, recordDecision } from './decisions.ts'
import { noteEvent } from './events.ts'
import { emailKey } from './fold-case.ts'
import { keepComments, keepForDecisions } from './locks.ts'
import { prepared, type Param } from './prepared.ts'
import type { Schema } from './schema.ts'
import { changeStatus, standingOf } from './standing.ts'
import { threadReads } from './threads.ts'

export function commentStore(database: Database): CommentStore {
  return {
    ...threadReads(database),
    receive: (comment, once) => database.write((db) => receive(db, comment, once)),
    async find(id) {
      const [row] = await selectComment(database.reader, { siteId: await database.siteId(), id })
      return row
    },
    async byReceipt(tokenHash) {
      const siteId = await database.siteId()
      const [comment] = await selectByReceipt(database.reader, { siteId, tokenHash })
      if (comment === undefined) return undefined
      const decisions = await decisionsOn(database.reader, { siteId, commentId: comment.id })
      return { comment, decision: decisions.at(-1) ?? null }
    },
    async withdraw(id, from, at) {
      const siteId = await database.siteId()
      return database.write(async (db) => {
        await keepForDecisions(db, siteId, [id])
        const standing = await standingOf(db, siteId, id)
        if (standing?.status !== from) return false
        await changeStatus(db, standing, { status: 'withdrawn', at, decisionId: null })
        return true
      })
    },
  }
}

async function receive(db: Transaction<Schema>, comment: NewComment, once: KeptOnce | undefined): Promise<{ readonly kind: 'received' } | AnsweredBefore> {
  const { siteId } = comment
  const before = once && (await answeredBeforeOrMine(db, siteId, once))
  if (before !== undefined) return before
  if (comment.decision !== null && comment.parentId !== null) await keepComments(db, siteId, [comment.parentId])
  const commenterId = await countSubmission(db, comment)
  await storeComment(db, comment, commenterId)
  await noteEvent(db, { siteId, kind: 'comment.submitted', storyId: comment.storyId, commentId: comment.id, decisionId: null, happenedAt: comment.submittedAt })
  if (comment.assessed !== null) await keepAssessment(db, { siteId, commentId: comment.id, assessed: comment.assessed })
  if (comment.decision !== null) await recordDecision(db, siteId, comment.decision)
  if (once !== undefined) await keepAnswer(db, { siteId, once })
  return { kind: 'received' }
}

/** The commenter with this address, who is new where nobody wrote from it before. */
async function countSubmission(db: Transaction<Schema>, comment: NewComment): Promise<CommenterId> {
  const { siteId, commenterId, email, submittedAt } = comment
  const [commenter] = await upsertCommenter(db, { siteId, commenterId, email, emailKey: emailKey(email), submittedAt })
  if (commenter === undefined) throw new Error('a commenter that was just stored is not there')
  return commenter.id
}

interface StoredCommenter extends Pick<NewComment, 'siteId' | 'commenterId' | 'email' | 'submittedAt'> {
  readonly emailKey: string
}

const upsertCommenter = prepared((db, param: Param<StoredCommenter>) =>
  db
    .insertInto('commenters')
    .values({
      id: param('commenterId'),
      site_id: param('siteId'),
      email: param('email'),
      email_key: param('emailKey'),
      submitted: 1,
      created_at: param('submittedAt'),
    })
    .onConflict((conflict) => conflict.columns(['site_id', 'email_key']).doUpdateSet({ submitted: sql`commenters.submitted + 1` }))
    .returning('id'),
)

async function storeComment(db: Transaction<Schema>, comment: NewComment, commenterId: CommenterId): Promise<void> {
  await insertComment(db, { ...asKept(comment), commenterId })
}

/** Throws for a text that no engine could give back as it was. */
export function asKept(comment: NewComment) {
  // UTF-8 has no place for half a pair, and another character would be stored without a word.
  if (!comment.name.isWellFormed() || !comment.body.isWellFormed()) throw new Error('a text with an unpaired surrogate cannot be kept as it is')
  return {
    ...comment,
    language: comment.assessed?.assessment.language ?? null,
    hasLink: flag(comment.hasLink),
    notifyDecision: flag(comment.notifyDecision),
    notifyReplies: flag(comment.notifyReplies),
    byStaff: flag(comment.byStaff),
    hasStaffName: flag(comment.hasStaffName),
  }
}

function flag(truth: boolean): 0 | 1 {
  return truth ? 1 : 0
}

type Truths = 'hasLink' | 'notifyDecision' | 'notifyReplies' | 'byStaff' | 'hasStaffName'

const insertComment = prepared((db, param: Param<Omit<NewComment, Truths | 'decision' | 'assessed'> & Record<Truths, 0 | 1> & { language: string | null }>) =>
  db.insertInto('comments').values({
    id: param('id'),
    site_id: param('siteId'),
    story_id: param('storyId'),
    parent_id: param('parentId'),
    root_id: param('rootId'),
    commenter_id: param('commenterId'),
    status: 'pending',
    submitted_at: param('submittedAt'),
    has_link: param('hasLink'),
    notify_decision: param('notifyDecision'),
    notify_replies: param('notifyReplies'),
    staff: param('byStaff'),
    staff_name: param('hasStaffName'),
    salt: param('salt'),
    receipt_token_hash: param('receiptTokenHash'),
    body_sha256: param('bodySha256'),
    author_name: param('name'),
    language: param('language'),
    priority: param('priority'),
    body: param('body'),
  }),
)

/** A comment as staff and its commenter may see it. */
export const commentColumns = [
  'comments.id',
  'comments.story_id as storyId',
  'comments.parent_id as parentId',
  'comments.root_id as rootId',
  'comments.status',
  'comments.author_name as name',
  'comments.body',
  'comments.body_sha256 as bodySha256',
  'comments.language',
  'comments.submitted_at as submittedAt',
  'comments.reply_count as replyCount',
] as const

const selectComment = prepared((db, param: Param<{ siteId: SiteId; id: CommentId }>) =>
  commentsOf(db).where('site_id', '=', param('siteId')).where('id', '=', param('id')),
)

const selectByReceipt = prepared((db, param: Param<{ siteId: SiteId; tokenHash: string }>) =>
  commentsOf(db).where('site_id', '=', param('siteId')).where('receipt_token_hash', '=', param('tokenHash')),
)

function commentsOf(db: Kysely<Schema>) {
  return db.selectFrom('comments').select(commentColumns)
}
