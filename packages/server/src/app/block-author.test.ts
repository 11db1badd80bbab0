import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type CommenterId } from '@verbatim/core'
import { systemChance } from '../platform/index.ts'
import type { NewBlock } from './authors.ts'
import { blockAuthor, type BlockDeps } from './block-author.ts'

const at = Date.UTC(2026, 10, 5)
const log = { actor: { kind: 'user', id: 'u', name: 'Mina' }, at } as const
const authorId = newId<CommenterId>(at, (count) => systemChance.bytes(count))

const unused = () => assert.fail()

it('blocks until a time that lies ahead, or until somebody lifts it', async () => {
  const laid: NewBlock[] = []
  const deps: BlockDeps = {
    clock: { now: () => at },
    chance: systemChance,
    authors: { blockOf: unused, record: unused, blocks: unused, unblock: unused, async block(block) {
      laid.push(block)
      return undefined
    } },
  }
  const block = async (expiresAt: string | null) => {
    const outcome = await blockAuthor(deps, { authorId, kind: 'hold', reason: 'Calm down', expiresAt, log })
    return outcome.ok ? undefined : outcome.refusal
  }
  assert.deepEqual(await block('2026-11-05T00:00:00Z'), { code: 'field-refused', field: 'expiresAt', reason: 'range' })
  assert.deepEqual(await block('2026-02-31x'), { code: 'field-refused', field: 'expiresAt', reason: 'date' })
  assert.deepEqual(await block('2026-11-05T00:00:01+00:00'), { code: 'author-unknown' })
  assert.deepEqual(await block(null), { code: 'author-unknown' })
  assert.deepEqual(laid.map(({ expiresAt, kind }) => [expiresAt, kind]), [[at + 1000, 'hold'], [null, 'hold']])
})
