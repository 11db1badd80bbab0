import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { until } from '../program.ts'
import { openNewsroom, setUpAdmin } from './newsroom.ts'

const { api, program, moderator, story, submit, approve } = await openNewsroom()
const nora = api.as(await setUpAdmin(api, program, { email: 'nora@example.org', password: 'ten letters and more', name: 'Nora Aldous' }))
const { id: storyId } = await story({ language: 'en', publisher: 'The Halvern Post' })
const known = (commentId: string) => moderator.ask(routes.moderatedComment, { params: { commentId } })

const { draft } = await nora.ask(routes.putPolicyDraft, { body: { rules: [{ coverages: ['full'], rejectFrom: {}, approveBelow: 0.9 }] } })
await nora.ask(routes.publishPolicy, { body: { version: draft?.version } })
const body = 'The detour takes ten minutes, and the buses wait for each other.'

describe('a name like that of staff', () => {
  it('leaves the comment to a person, whatever the policy lets pass, and says so at the desk', async () => {
    await until('the team is known', async () => (await submit(storyId, { name: 'Nora Aldous', body })).comment.status === 'pending')
    for (const name of ['NORA ALDOUS', 'Nοra AIdous', 'The Halvern Post', 'Moderatοr', 'سەرنووسەر']) {
      const { comment } = await submit(storyId, { name, body })
      const { flags, assessment } = await known(comment.id)
      assert.deepEqual([comment.status, flags.includes('staff-name'), assessment?.route], ['pending', true, 'approve'], name)
      await approve(comment.id)
    }
    for (const name of ['Edith Orr', 'Nora Karim']) assert.equal((await submit(storyId, { name, body })).comment.status, 'approved', name)
  })

  it('is no matter where staff answer under it', async () => {
    const { comment } = await submit(storyId, { name: 'Rosa', body })
    const reply = await nora.ask(routes.staffReply, { params: { commentId: comment.id }, body: { body: 'Thank you.' } })
    assert.deepEqual([reply.author, (await known(reply.id)).flags], [{ name: 'Nora Aldous', staff: true }, []])
  })
})
