import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { CommentId } from '@verbatim/core'
import type { NewComment } from '../../app/index.ts'
import { auditOver, type Audit } from './audit.ts'
import { approval, newComment, publish, rejection, replyTo, sha256, withStory, type Opened, type OpenStorage } from './samples.ts'

/** That the audit is silent where all is well, and that each of its rules can be broken: else a fault could pass it unseen. */
export function auditRules(open: OpenStorage): void {
  it('finds nothing in what the stores wrote, and counts it', async () => {
    const { opened } = await filled(open)
    assert.deepEqual(await audited(opened), { contradictions: [], comments: 5, decisions: 5 })
    await opened.close()
  })

  for (const [rule, spoil] of Object.entries(spoilt)) {
    it(`finds it when no longer ${rule}`, async () => {
      const { opened, root, pending } = await filled(open)
      await spoil(opened, { root, pending })
      const { contradictions } = await audited(opened)
      assert.ok(contradictions.some((found) => found.startsWith(`${rule}:`)), JSON.stringify(contradictions))
      await opened.close()
    })
  }

  it('finds a text that is not that of its hash', async () => {
    const { opened, root } = await filled(open)
    await opened.storage.comments.receive(newComment(root.storyId, { body: 'One text', bodySha256: sha256('Another text') }))
    const { contradictions } = await audited(opened)
    assert.match(contradictions.join(), /a text is not that of its hash/)
    await opened.close()
  })
}

function audited(opened: Opened): Promise<Audit> {
  return auditOver(async (sql) => opened.raw(sql))
}

interface Filled {
  readonly root: NewComment
  readonly pending: NewComment
}

async function filled(open: OpenStorage): Promise<Filled & { readonly opened: Opened }> {
  const opened = await withStory(open)
  const { storage, story } = opened
  const root = await publish(storage, newComment(story.id))
  const reply = await publish(storage, replyTo(root))
  await publish(storage, replyTo(reply))
  const pending = newComment(story.id)
  const rejected = newComment(story.id)
  for (const comment of [pending, rejected]) await storage.comments.receive(comment)
  await storage.decisions.record([rejection(rejected.id), rejection(reply.id, { statusBefore: 'approved' })])
  await storage.comments.withdraw(root.id, 'approved', 1)
  return { opened, root, pending }
}

const spoilt: Readonly<Record<string, (opened: Opened, filled: Filled) => unknown>> = {
  'a story counts its approved comments': ({ raw }) => raw('update stories set comment_count = comment_count + 1'),
  'a comment counts the approved replies below it, at any depth': ({ raw }, { root }) => raw(`update comments set reply_count = 2 where id = '${root.id}'`),
  'a commenter counts what became of the comments': ({ raw }) => raw('update commenters set rejected = rejected + 1'),
  'a comment counts the devices that recommend it': ({ raw }, { root }) => raw(`update comments set recommendations = 1 where id = '${root.id}'`),
  'open reports are of what is published': ({ raw }, { pending }) =>
    raw(`insert into reports (id, site_id, comment_id, guideline, address_hash, reported_at) select id, site_id, id, 'threats', 'a', 1 from comments where id = '${pending.id}'`),
  'the last decision says the status': ({ raw }, { pending }) => raw(`update comments set status = 'approved', decided_at = 1 where id = '${pending.id}'`),
  'a decision follows from the one before it': ({ raw }, { pending }) => insertDecision(raw, { commentId: pending.id, statusBefore: 'rejected' }),
  'a rejection names a guideline': ({ raw }, { pending }) => insertDecision(raw, { commentId: pending.id, statusBefore: 'pending' }),
  'the last event of a comment says the status': ({ raw }, { pending }) => raw(`update events set kind = 'comment.approved' where comment_id = '${pending.id}'`),
  'each decision is told in one event': ({ raw }, { root }) => raw(`delete from events where comment_id = '${root.id}' and kind = 'comment.approved'`),
  'what waits has a row of its own, and nothing else has': ({ raw }) => raw('update waiting_comments set queue_rank = -1'),
  'what scores more than next to nothing is found by its guideline': ({ raw }, { pending }) =>
    raw(`insert into waiting_scores (guideline, arrival, score) select 'threats', arrival, 0.5 from comments where id = '${pending.id}'`),
  'a status says since when': ({ raw }, { root }) => raw(`update comments set withdrawn_at = null where id = '${root.id}'`),
}

/** A rejection without a guideline, as no store would write it. */
function insertDecision(raw: Opened['raw'], { commentId, statusBefore }: { commentId: CommentId; statusBefore: string }): unknown {
  const { id } = approval(commentId)
  return raw(`
    insert into decisions (id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, actor_name, means, status_before, decided_at)
    select '${id}', site_id, story_id, '${commentId}', 'reject', guidelines_version, actor_kind, user_id, actor_name, means, '${statusBefore}', decided_at
    from decisions limit 1`)
}
