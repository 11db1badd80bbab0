import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { until } from '../program.ts'
import { openNewsroom } from './newsroom.ts'

const { program, story, published, decide } = await openNewsroom()
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${program.url}${path}`, { headers })

describe('Last-Modified', () => {
  it('is told once it is past, and a 304 to who has what it is of; no removal hides behind it', async () => {
    const { id, slug } = await story()
    const { id: commentId } = await published(id, { body: 'Here and gone' })
    const paths = [`/api/v1/stories/${id}/comments`, `/stories/${encodeURIComponent(slug)}/comments.atom`]
    assert.equal((await get(paths[0] ?? '')).headers.get('last-modified'), null)
    for (const path of paths) {
      const date = await dated(path)
      assert.ok(Date.parse(date) <= Date.now())
      const known = await get(path, { 'if-modified-since': date })
      assert.deepEqual([known.status, await known.text(), known.headers.get('last-modified')], [304, '', date])
      assert.equal((await get(path, { 'if-modified-since': date, 'if-none-match': '"another"' })).status, 200)
      assert.equal((await get(path, { 'if-modified-since': new Date(Date.parse(date) - 1000).toUTCString() })).status, 200)
    }
    const dates = await Promise.all(paths.map(dated))
    await decide({ commentId, verdict: 'reject', guidelines: ['vulgarity'], expectedStatus: 'approved' })
    for (const [index, path] of paths.entries()) {
      const answer = await get(path, { 'if-modified-since': dates[index] ?? '' })
      assert.equal(answer.status, 200)
      assert.doesNotMatch(await answer.text(), /Here and gone/)
    }
  })

  it('is that of a page which may be shared, asked for without a size of its own', async () => {
    const { slug } = await story({ commenting: 'closed' })
    const path = `/stories/${encodeURIComponent(slug)}`
    const date = await dated(path)
    assert.equal((await get(path, { 'if-modified-since': date })).status, 304)
    const large = await get(path, { 'if-modified-since': date, 'cookie': 'verbatim_size=5' })
    assert.deepEqual([large.status, large.headers.get('last-modified')], [200, null])
    const { slug: open } = await story()
    assert.equal((await get(`/stories/${encodeURIComponent(open)}`)).headers.get('last-modified'), null)
  })
})

/** Waits until the address tells since when it is what it is. */
async function dated(path: string): Promise<string> {
  let date: string | null = null
  await until(`${path} has a date`, async () => (date = (await get(path)).headers.get('last-modified')) !== null, 6000)
  return date ?? assert.fail()
}
