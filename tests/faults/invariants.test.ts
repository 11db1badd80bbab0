/** That the checker is silent where nothing is wrong, and finds each kind of thing that could be: planted in what it is told of the clients. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { auditSqlite } from '../../packages/server/src/storage/suite/audit.ts'
import { startProgram } from '../program.ts'
import { violations } from './invariants.ts'
import { perform, serverAt, setScene } from './load.ts'
import { asOf, maySee, mustSee, newWitness, now, type Change, type Deed, type Decide, type Submit } from './witness.ts'

describe('the checker of invariants', async () => {
  const program = await startProgram({ env: { VERBATIM_LIMITS: 'off' } })
  const scene = await setScene(program)
  const server = serverAt(program.url, scene)
  const honest = newWitness()
  const does = async (deed: Deed) => {
    const index = honest.ask(deed)
    const answer = await perform(server, deed) ?? assert.fail()
    honest.answer(index, answer)
    return honest.deeds[index] ?? assert.fail()
  }
  const submit = async (name: string, parentId: string | null = null) => {
    const mark = `mark${name.padStart(12, '0')}`
    const fields = { name: `Reader ${mark}`, email: 'reader-1@example.org', body: `Said with ${mark}` }
    await does({ kind: 'submit', askedAt: now(), key: mark, storyId: scene.stories[0]?.id ?? '', parentId, mark, fields })
    return honest.byMark(mark)?.receipt ?? assert.fail()
  }
  const decide = (commentId: string, verdict: 'approve' | 'reject', expectedStatus: 'pending' | 'approved' = 'pending') =>
    does({ kind: 'decide', askedAt: now(), key: `${commentId} ${verdict}`, items: [{ commentId, verdict, expectedStatus }] })

  const [approved, rejected, pending, removed, withdrawn] = [await submit('a'), await submit('b'), await submit('c'), await submit('d'), await submit('e')]
  await decide(approved.comment.id, 'approve')
  await decide(rejected.comment.id, 'reject')
  await decide(removed.comment.id, 'approve')
  const reply = await submit('f', removed.comment.id)
  await decide(reply.comment.id, 'approve')
  await decide(removed.comment.id, 'reject', 'approved')
  await does({ kind: 'withdraw', askedAt: now(), commentId: withdrawn.comment.id, token: withdrawn.receipt.token })

  const look = (deeds: readonly Deed[]) => violations(server, { scene, witness: newWitness(deeds), audit: () => auditSqlite(program.dataDir) })

  it('is silent where nothing is wrong', async () => {
    assert.deepEqual(await look(honest.deeds), [])
  })

  const without = (drop: (deed: Deed) => boolean) => honest.deeds.filter((deed) => !drop(deed))
  const changed = (change: (deed: Submit) => Deed) => honest.deeds.map((deed) => (deed.kind === 'submit' && deed.mark === honest.byId(approved.comment.id)?.submit.mark ? change(deed) : deed))

  const planted: Readonly<Record<string, { readonly deeds: readonly Deed[]; readonly found: RegExp }>> = {
    'a receipt that leads nowhere': {
      deeds: changed((deed) => ({ ...deed, answer: { at: now(), receipt: { ...approved, receipt: { ...approved.receipt, token: 'x'.repeat(22) } } } })),
      found: /has a receipt, and it leads to 404/,
    },
    'a text that was sent otherwise': { deeds: changed((deed) => ({ ...deed, fields: { ...deed.fields, body: 'Another text' } })), found: /the text of .*the hash of /s },
    'a key that is answered otherwise': {
      deeds: changed((deed) => ({ ...deed, answer: { at: now(), receipt: { ...approved, comment: { ...approved.comment, submittedAt: '2026-01-01T00:00:00.000Z' } } } })),
      found: /the receipt of mark0+a, asked for again/,
    },
    'a comment stored without having been asked for, as when one is stored twice': { deeds: without((deed) => deed.kind === 'submit' && deed.mark.endsWith('c')), found: /stored comments: 6, and not 5/ },
    'a decision that is lost': { deeds: [...honest.deeds, approvalTold(approved.comment.id)], found: /the decisions on / },
    'a decision that nobody made': { deeds: without((deed) => deed.kind === 'decide' && ofComment(deed, rejected.comment.id)), found: /the decisions on [^]*stored decisions: 5, and not 4/ },
    'a withdrawal that is lost': { deeds: [...honest.deeds, { kind: 'withdraw', askedAt: now(), commentId: pending.comment.id, token: '', answer: { at: now(), outcome: 'done' } }], found: /the status of [^]*"pending", and not "withdrawn"/ },
    'a comment that is shown and was not approved': {
      deeds: without((deed) => deed.kind === 'decide' && ofComment(deed, approved.comment.id)),
      found: /the thread of .* shows mark0+a, which is not approved[^]*a thread shows [^]*the count of [^]*\/stories\/.* shows mark0+a, which is not approved/,
    },
    'a comment that is approved and not shown': {
      deeds: [...honest.deeds, approvalTold(pending.comment.id)],
      found: /the queue by priority[^]*the count of Fault number 0 in \/:[^]*the count of Fault number 0 in \/tags\/faults:[^]*the thread of .* lacks mark0+c[^]*a thread should show /,
    },
    'replies and commenters counted wrongly': { deeds: without((deed) => deed.kind === 'decide' && ofComment(deed, reply.comment.id)), found: /the counts of the author[^]*a thread shows .*"replyCount":1/ },
  }
  for (const [what, { deeds, found }] of Object.entries(planted)) {
    it(`finds ${what}`, async () => {
      assert.match((await look(deeds)).join('\n'), found)
    })
  }
})

function ofComment(deed: Deed, id: string): boolean {
  return deed.kind !== 'submit' && JSON.stringify(deed).includes(id)
}

function approvalTold(commentId: string): Decide {
  const outcomes = [{ decisionId: '00000000-0000-4000-8000-000000000000' }]
  return { kind: 'decide', askedAt: now(), key: '', items: [{ commentId, verdict: 'approve', expectedStatus: 'pending' }], answer: { at: now(), outcomes } }
}

describe('what a reader may and must see', () => {
  it('is nothing before an approval is asked for, perhaps before it is confirmed, and certainly after', () => {
    const changes = [shown(10, 20)]
    assert.deepEqual([5, 15, 25].map((at) => seen(changes, at)), [[false, false], [true, false], [true, true]])
    assert.deepEqual(seen([{ to: 'shown', askedAt: 10, outcome: undefined }], 30), [true, false])
    assert.deepEqual(seen([{ to: 'shown', askedAt: 10, outcome: { at: 20, result: 'refused' } }], 30), [false, false])
  })

  it('is perhaps there while a removal is on its way, and gone once it is confirmed', () => {
    const changes = [shown(10, 20), { ...shown(30, 40), to: 'hidden' }] as const
    assert.deepEqual([25, 35, 45].map((at) => seen(changes, at)), [[true, true], [true, false], [false, false]])
    assert.deepEqual(seen(changes, 35, 45), [true, false])
    assert.deepEqual(seen([...changes, shown(50, 60)], 65), [true, true])
  })

  it('is gone for good once withdrawn, even where an approval was on its way', () => {
    const changes = [shown(10, 30), { ...shown(15, 25), to: 'gone' }] as const
    assert.deepEqual([20, 40].map((at) => seen(changes, at)), [[true, false], [false, false]])
  })
})

function shown(askedAt: number, at: number): Change {
  return { to: 'shown', askedAt, outcome: { at, result: 'done' } }
}

function seen(changes: readonly Change[], begun: number, ended = begun): readonly boolean[] {
  return [maySee({ changes }, { begun, ended }), mustSee({ changes }, { begun, ended })]
}

describe('what clients knew at a moment', () => {
  it('is without what was asked later, and without later answers', () => {
    const submit: Submit = { kind: 'submit', askedAt: 10, key: 'k', storyId: 's', parentId: null, mark: 'm', fields: { name: '', email: '', body: '' } }
    const witness = newWitness([{ ...submit, answer: { at: 20, receipt: 'refused' } }, { ...submit, askedAt: 30 }])
    assert.deepEqual([5, 15, 25, 35].map((moment) => [asOf(witness, moment).deeds.length, asOf(witness, moment).open().length]), [[0, 0], [1, 1], [1, 0], [2, 1]])
  })
})
