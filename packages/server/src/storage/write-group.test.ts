import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { defaultGuidelines, newSite } from '@verbatim/core'
import { connect, openWriter, writerStores } from './sqlite.ts'
import { approval, newComment, noon, siteId, storyPut } from './suite/samples.ts'
import { writeGroups, type WriteOutcome } from './write-group.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'verbatim-group-'))
after(() => rmSync(dataDir, { recursive: true }))

async function opened() {
  connect(dataDir).close()
  const writer = openWriter(join(dataDir, 'verbatim.db'))
  const stores = writerStores(writer)
  const write = writeGroups(writer, stores)
  const site = { ...newSite, id: siteId, name: 'The Gazette' }
  const put = storyPut()
  await write([{ path: ['sites', 'create'], args: [site, defaultGuidelines, noon] }, { path: ['stories', 'put'], args: [put] }])
  return { writer, stores, write, storyId: put.id }
}

function failure(outcome: WriteOutcome): string | undefined {
  return outcome.kind === 'failed' && outcome.error instanceof Error ? outcome.error.name : undefined
}

describe('a group of writes', async () => {
  const { writer, stores, write, storyId } = await opened()
  const receive = (comment = newComment(storyId)) => ({ path: ['comments', 'receive'], args: [comment] })

  it('lets the others stand where one fails', async () => {
    const [first, last] = [newComment(storyId), newComment(storyId)]
    const unknown = { path: ['decisions', 'record'], args: [[approval(newComment(storyId).id)]] }
    const outcomes = await write([receive(first), unknown, receive(first), receive(last)])
    assert.deepEqual(outcomes.map(({ kind }) => kind), ['done', 'failed', 'failed', 'done'])
    assert.equal((await stores.comments.find(last.id))?.body, last.body)
  })

  it('is one transaction, seen by nobody before it is whole', async () => {
    const reader = openWriter(join(dataDir, 'verbatim.db'))
    const count = () => reader.prepare('select count(*) as count from comments').get()?.['count']
    const before = count()
    const writing = write([receive(), receive()])
    assert.equal(count(), before)
    await writing
    assert.equal(count(), Number(before) + 2)
    reader.close()
  })

  it('keeps what fits where the disk has no room for the rest', async () => {
    writer.exec(`pragma max_page_count = ${writer.prepare('pragma page_count').get()?.['page_count']}`)
    const [small, large] = [newComment(storyId), newComment(storyId, { body: 'x'.repeat(500_000) })]
    const outcomes = await write([receive(small), receive(large)])
    assert.deepEqual(outcomes.map(failure), [undefined, 'StorageUnavailable'])
    assert.equal((await stores.comments.find(small.id))?.body, small.body)
    assert.equal(await stores.comments.find(large.id), undefined)
    writer.exec('pragma max_page_count = 1000000')
    assert.deepEqual((await write([receive(large)])).map(failure), [undefined])
  })

  it('fails as a whole where nothing can be begun', async () => {
    writer.exec('pragma busy_timeout = 0')
    writer.close()
    assert.deepEqual((await write([receive(), receive()])).map(failure), ['Error', 'Error'])
  })
})
