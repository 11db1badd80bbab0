import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { TokenId } from '@verbatim/core'
import { StorageUnavailable, type FeedbackLabel, type FeedbackStore } from '../app/index.ts'
import { openFeedbackFile } from './feedback-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-feedback-'))
after(() => rmSync(folder, { recursive: true }))

describe('a file of labels', () => {
  it('has a line for each, in the order in which they came, however many come at once', async () => {
    const file = join(folder, 'many')
    const feedback = await opened(file)
    await Promise.all(Array.from({ length: 200 }, (_, index) => feedback.add(label(`text ${index}`))))
    assert.deepEqual(linesOf(file).map((line) => JSON.parse(line).text), Array.from({ length: 200 }, (_, index) => `text ${index}`))
  })

  it('begins a line of its own after one that was cut short', async () => {
    const file = join(folder, 'cut')
    writeFileSync(file, '{"text":"a"}\n{"text":"b')
    await (await opened(file)).add(label('c'))
    const lines = linesOf(file)
    assert.deepEqual(lines.slice(0, 2), ['{"text":"a"}', '{"text":"b'])
    assert.equal(JSON.parse(lines[2] ?? '').text, 'c')
  })

  it('tells of a disk that takes nothing, and goes on once it does', { skip: process.platform !== 'linux' }, async () => {
    const file = join(folder, 'full')
    writeFileSync(file, '')
    const feedback = await opened(file)
    unlinkSync(file)
    symlinkSync('/dev/full', file)
    await assert.rejects(feedback.add(label('lost')), StorageUnavailable)
    unlinkSync(file)
    await feedback.add(label('kept'))
    assert.deepEqual(linesOf(file).map((line) => JSON.parse(line).text), ['kept'])
  })

  it('is refused where it cannot be written', async () => {
    const refused = await openFeedbackFile(join(folder, 'no', 'file'))
    assert.ok(!refused.ok && /cannot be written/.test(refused.refusal.faults.join()))
  })
})

async function opened(file: string): Promise<FeedbackStore> {
  const feedback = await openFeedbackFile(file)
  assert.ok(feedback.ok)
  return feedback.value
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

function label(text: string): FeedbackLabel {
  return { text, scores: [{ attribute: 'TOXICITY', value: 1, spans: [] }], language: 'en', claimedLanguages: ['en'], context: null, communityId: null, clientToken: null, tokenId: 'token' as TokenId, receivedAt: 0 }
}
