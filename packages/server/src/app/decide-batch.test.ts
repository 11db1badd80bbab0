import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, newId, newSite, type Site, type SiteId, type UserId } from '@verbatim/core'
import { sealing, systemChance, systemHashing } from '../platform/index.ts'
import { batchesAllowed, type Batch, type NewBatch } from './batches.ts'
import { decideBatch, type DecideBatchDeps, type DecideBatchInput } from './decide-batch.ts'
import type { AnsweredBefore, KeptOnce } from './ports.ts'

const at = Date.UTC(2026, 10, 5)
const id = <T>() => newId(at, (count) => systemChance.bytes(count)) as T
const shilan = { kind: 'user', id: id<UserId>(), name: 'Shilan' } as const
const site: Site = { ...newSite, id: id<SiteId>(), batches: 'editors' }

describe('deciding a range', () => {
  it('notes what is to be decided, by whom and up to when', async () => {
    const { deps, made } = newsroom()
    const asked = { filter: { language: 'ckb' }, verdict: 'reject', guidelines: ['threats'], message: 'Why', note: 'n', sample: ['s'], asOf: at - 5 } as const
    const outcome = await decide(deps, asked)
    assert.deepEqual(outcome, { ok: true, value: { batchId: made[0]?.id, total: 7 } })
    const { filter, message, note, sample, asOf } = asked
    assert.deepEqual(made, [{ id: made[0]?.id, by: shilan, madeAt: at, asOf, filter, verdict: { kind: 'reject', guidelines: ['threats'] }, message, note, sample }])
  })

  it('leaves alone what has not come yet, whatever time is named', async () => {
    const { deps, made } = newsroom()
    await decide(deps, {})
    await decide(deps, { asOf: at + 1 })
    assert.deepEqual(made.map(({ asOf }) => asOf), [at, at])
  })

  it('is refused as a single decision would be', async () => {
    const { deps, made } = newsroom()
    for (const [asked, code] of [
      [{ verdict: 'reject' }, 'guideline-required'],
      [{ verdict: 'reject', guidelines: ['no-such'] }, 'guideline-unknown'],
      [{ verdict: 'reject', guidelines: ['criticism-of-publisher'] }, 'guideline-welcome'],
      [{ verdict: 'reject', guidelines: ['illegal'] }, 'message-required'],
      [{ guidelines: ['threats'] }, 'guideline-on-approval'],
    ] as const) assert.equal(codeOf(await decide(deps, asked)), code)
    assert.deepEqual(made, [])
  })

  it('is refused where the site has every comment read', async () => {
    const { deps, made } = newsroom({ ...site, batches: 'off' })
    assert.equal(codeOf(await decide(deps, {})), 'batches-off')
    assert.deepEqual(made, [])
    assert.deepEqual([batchesAllowed({ ...site, batches: 'off' }), batchesAllowed({ ...site, batches: 'editors' })], [false, true])
  })

  it('happens once, however often it is sent with its key', async () => {
    const { deps, made } = newsroom()
    const once = { caller: 'u1', route: 'POST /batches', key: 'k1', body: '{"a":1}' }
    const first = await decide(deps, { once })
    assert.deepEqual(await decide(deps, { once }), first)
    assert.deepEqual(await decide({ ...deps, answers: { ...deps.answers, find: async () => undefined } }, { once }), first)
    assert.equal(made.length, 1)
    assert.equal(codeOf(await decide(deps, { once: { ...once, body: '{}' } })), 'idempotency-key-reused')
  })
})

function newsroom(ofSite: Site = site) {
  const made: NewBatch[] = []
  const answers = new Map<string, KeptOnce>()
  const before = (keyHash: string, requestHash: string): AnsweredBefore | undefined => {
    const kept = answers.get(keyHash)
    return kept && (kept.requestHash === requestHash ? { kind: 'repeated', answer: kept.answer, outcomes: null } : { kind: 'key-reused' })
  }
  const deps: DecideBatchDeps = {
    sites: { find: async () => ofSite, guidelines: async () => defaultGuidelines },
    batches: {
      async make(batch, once) {
        const known = once && before(once.keyHash, once.requestHash)
        if (known !== undefined) return known
        made.push(batch)
        if (once !== undefined) answers.set(once.keyHash, once)
        return { kind: 'made', total: 7 }
      },
      async find(wanted) {
        const batch = made.find(({ id: known }) => known === wanted)
        return batch && ({ ...batch, state: 'running', total: 7, decided: 0, skipped: 0, undone: 0, skippedItems: [] } satisfies Batch)
      },
    },
    answers: { find: async ({ keyHash, requestHash }) => before(keyHash, requestHash), forget: async () => 0 },
    clock: { now: () => at },
    chance: systemChance,
    hashing: systemHashing,
    sealing,
  }
  return { deps, made }
}

function decide(deps: DecideBatchDeps, asked: Partial<DecideBatchInput>) {
  return decideBatch(deps, { filter: {}, verdict: 'approve', guidelines: [], message: null, note: null, sample: [], by: shilan, ...asked })
}

function codeOf(outcome: Awaited<ReturnType<typeof decideBatch>>): string {
  return outcome.ok ? 'made' : outcome.refusal.code
}
