import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startProgram, until, type Program } from '../program.ts'
import { launchChromium, Watch } from './browser.ts'
import { callAs, faultsOfPage, openDesk } from './desk.ts'

interface Known {
  readonly comment: { readonly status: string }
  readonly reports: { readonly total: number }
  readonly decisions: readonly unknown[]
}

/** A moderator decides on what readers reported; each story needs what came before it. */
describe('reports at the desk in a browser', { timeout: 120_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  let desk: Page

  before(async () => {
    program = await startProgram({ env: { VERBATIM_LIMITS: 'off', VERBATIM_TRUSTED_PROXIES: '127.0.0.1/32' } })
    browser = await launchChromium()
    watch = new Watch(browser, program.url, 'desk')
    desk = await openDesk(program, watch)
    await callAs(desk, program, ['PATCH', '/settings', { undoSeconds: 0 }])
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  const published = async (body: string): Promise<string> => {
    const story = await callAs<{ id: string }>(desk, program, ['PUT', '/stories', { url: 'https://news.example/bridge', headline: 'A bridge opens' }])
    const { comment } = await callAs<{ comment: { id: string } }>(desk, program, ['POST', `/stories/${story.id}/comments`, { name: 'Rosa', email: 'rosa@example.org', body }])
    await callAs(desk, program, ['POST', '/moderation/decisions', { items: [{ commentId: comment.id, verdict: 'approve' }] }])
    return comment.id
  }
  let addresses = 0
  const report = async (id: string, data: Readonly<Record<string, string>>) => {
    const answer = await desk.request.post(`${program.url}/api/v1/comments/${id}/reports`, { data, headers: { 'x-forwarded-for': `203.0.113.${(addresses += 1)}` } })
    assert.equal(answer.status(), 202)
  }
  const known = (id: string) => callAs<Known>(desk, program, ['GET', `/moderation/comments/${id}`])

  it('show what is reported, how often and why, and keep the comment published by the key that approves', async () => {
    const id = await published('The first reported comment.')
    await report(id, { guideline: 'vulgarity', explanation: 'The second word, for children who read here.', email: 'omar@example.org' })
    await report(id, { guideline: 'vulgarity' })
    await report(id, { guideline: 'illegal' })
    await desk.goto(`${program.url}/desk/?reason=reported`)
    const reports = desk.locator('.reports')
    await reports.getByText('The second word, for children who read here.').waitFor()
    assert.match(await reports.innerText(), /Vulgar remarks 2\s+Illegal 1[^]*omar@example\.org/)
    await desk.getByRole('button', { name: 'Keep it published' }).waitFor()
    assert.deepEqual(await faultsOfPage(watch, desk, `${program.url}/desk/comments/${id}`), [])
    await desk.keyboard.press('a')
    await until('the reports are closed', async () => (await known(id)).reports.total === 0)
    const { comment, decisions } = await known(id)
    assert.deepEqual([comment.status, decisions.length], ['approved', 2])
  })

  it('are told while the queue is open, and take a comment down by the key that rejects', async () => {
    await desk.goto(`${program.url}/desk/?reason=reported`)
    await desk.getByText('Nothing that waits fits these filters.').waitFor()
    const id = await published('The second reported comment.')
    await report(id, { guideline: 'threats' })
    await desk.locator('.comment-text').getByText('The second reported comment.').waitFor()
    await desk.getByRole('button', { name: 'Take it down' }).waitFor()
    await desk.keyboard.press('r')
    await desk.keyboard.press('1')
    await desk.keyboard.press('Enter')
    await until('it is taken down', async () => (await known(id)).comment.status === 'rejected')
    await desk.getByText('Nothing that waits fits these filters.').waitFor()
  })

  it('can be looked for once they are closed', async () => {
    await desk.goto(`${program.url}/desk/search?wasReported=true`)
    for (const text of ['The first reported comment.', 'The second reported comment.']) await desk.getByText(text).first().waitFor()
    assert.deepEqual(watch.faults, [])
  })
})
