import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, routes } from '@verbatim/contract'
import { openNewsroom } from './newsroom.ts'

const { api, moderator, story, submit, decide, approve, reject, published, program } = await openNewsroom()
const { id: storyId } = await story()

const read = (token: string, language = 'en') => api.ask(routes.receipt, { params: { token }, headers: { 'accept-language': language } })
const withdraw = (token: string) => api.ask(routes.withdraw, { params: { token } })
const shown = async (id: string) => (await api.ask(routes.comments, { params: { storyId: id } })).items

describe('a receipt', () => {
  it('shows what was received, and that it waits', async () => {
    const { comment, receipt } = await submit(storyId)
    assert.deepEqual(await read(receipt.token), { comment, status: 'pending', decision: null, appeal: null, ledger: null })
  })

  it('tells of an approval', async () => {
    const { comment, receipt } = await submit(storyId)
    await approve(comment.id)
    const { status, decision, comment: own } = await read(receipt.token)
    assert.deepEqual([status, own.status, decision?.verdict, decision?.guidelines], ['approved', 'approved', 'approve', []])
    assert.ok(decision?.statement)
  })

  it('tells why a comment was rejected, in the commenter’s language', async () => {
    const { comment, receipt } = await submit(storyId)
    await decide({ commentId: comment.id, verdict: 'reject', guidelines: ['threats', 'promotion'], message: 'Kindly without the address.', note: 'a note for staff' })
    const statements = new Set<string>()
    for (const language of languages) {
      const guidelines = await api.ask(routes.guidelines, { headers: { 'accept-language': language } })
      const { status, decision } = await read(receipt.token, language)
      assert.deepEqual([status, decision?.verdict, decision?.guidelines], ['rejected', 'reject', ['threats', 'promotion']])
      for (const key of ['threats', 'promotion']) {
        const clause = guidelines.items.find((item) => item.key === key) ?? assert.fail(key)
        assert.ok(decision?.statement.includes(clause.text), language)
      }
      assert.ok(decision?.statement.includes('Kindly without the address.'))
      assert.ok(!JSON.stringify(decision).includes('a note for staff'))
      statements.add(decision?.statement ?? '')
    }
    assert.equal(statements.size, languages.length)
  })

  it('tells what a later decision changed', async () => {
    const { comment, receipt } = await submit(storyId)
    await approve(comment.id)
    await decide({ commentId: comment.id, verdict: 'reject', guidelines: ['racism'], expectedStatus: 'approved' })
    assert.deepEqual((await read(receipt.token)).decision?.guidelines, ['racism'])
  })

  it('says that a program decided', async () => {
    const { comment, receipt } = await submit(storyId)
    await approve(comment.id)
    assert.equal((await read(receipt.token)).decision?.automated, true)
  })

  it('is 404 for any other token', async () => {
    const { receipt, comment } = await submit(storyId)
    for (const token of [receipt.token.slice(1), `${receipt.token}x`, comment.id, comment.bodySha256 ?? '', 'x', ' ', '%', "' or 1=1", 'x'.repeat(500)]) {
      await api.refused(routes.receipt, { params: { token } }, 'receipt-unknown')
      await api.refused(routes.withdraw, { params: { token } }, 'receipt-unknown')
    }
  })

  it('is kept by nobody: no-store, for what is found and what is not', async () => {
    const { receipt } = await submit(storyId)
    for (const token of [receipt.token, 'unknown']) assert.equal((await api.call(routes.receipt, { params: { token } })).headers.get('cache-control'), 'no-store')
  })

  it('is changed by no GET', async () => {
    const { receipt } = await submit(storyId)
    await fetch(`${program.url}/receipts/${receipt.token}`)
    const response = await fetch(`${program.url}/api/v1/receipts/${receipt.token}/withdraw`)
    assert.equal(response.status, 405)
    await fetch(`${program.url}/receipts/${receipt.token}/withdraw`)
    assert.equal((await read(receipt.token)).status, 'pending')
  })
})

describe('withdrawing', () => {
  it('takes a pending comment out of the queue for good', async () => {
    const { id } = await story()
    const { comment, receipt } = await submit(id)
    assert.equal((await withdraw(receipt.token)).status, 'withdrawn')
    assert.equal((await read(receipt.token)).comment.status, 'withdrawn')
    assert.deepEqual((await moderator.ask(routes.queue, { query: { storyId: id } })).items, [])
    const outcome = Object(await decide({ commentId: comment.id, verdict: 'approve' }))
    assert.equal(outcome.problem.status, 409)
  })

  it('takes a published comment off the page at once', async () => {
    const { id } = await story()
    const { comment, receipt } = await submit(id)
    await approve(comment.id)
    assert.equal((await shown(id)).length, 1)
    await withdraw(receipt.token)
    assert.deepEqual(await shown(id), [])
    assert.equal((await api.ask(routes.story, { params: { storyId: id } })).commentCount, 0)
  })

  it('is 409 for a rejected comment', async () => {
    const { comment, receipt } = await submit(storyId)
    await reject(comment.id)
    await api.refused(routes.withdraw, { params: { token: receipt.token } }, 'not-withdrawable')
    assert.equal((await read(receipt.token)).status, 'rejected')
  })

  it('is 409 the second time', async () => {
    const { receipt } = await submit(storyId)
    await withdraw(receipt.token)
    await api.refused(routes.withdraw, { params: { token: receipt.token } }, 'not-withdrawable')
  })

  it('and a decision at once: one of the two wins', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { comment, receipt } = await submit(storyId)
      const [withdrawn, outcome] = await Promise.all([
        api.call(routes.withdraw, { params: { token: receipt.token } }),
        decide({ commentId: comment.id, verdict: 'reject', guidelines: ['threats'] }),
      ])
      const rejected = Object(outcome).status === 'rejected'
      assert.equal(withdrawn.status, rejected ? 409 : 200)
      assert.equal((await read(receipt.token)).status, rejected ? 'rejected' : 'withdrawn')
    }
  })

  it('leaves of a comment with replies its place alone', async () => {
    const { id } = await story()
    const { comment, receipt } = await submit(id, { body: 'A root that goes' })
    await approve(comment.id)
    const reply = await published(id, { parentId: comment.id })
    await withdraw(receipt.token)
    const [root] = await shown(id)
    assert.deepEqual({ ...root, replies: undefined }, { id: comment.id, parentId: null, rootId: comment.id, removed: true, replyCount: 1, replies: undefined })
    assert.ok(root !== undefined && 'replies' in root)
    assert.deepEqual(root.replies.items.map((item) => item.id), [reply.id])
    await api.refused(routes.submitComment, { params: { storyId: id }, body: { name: 'a', email: 'a@example.org', body: 'To nobody', parentId: comment.id } }, 'parent-not-approved')
  })
})
