import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import type { Browser, Page } from 'playwright-core'
import { openNewsroom, type Newsroom } from '../api/newsroom.ts'
import { Watch, axeFindings, launchChromium, sidewaysOverflow } from './browser.ts'

/** A comment's page in the desk: one story from top to bottom, each part needs what came before it. */
describe('the page of a comment', { timeout: 120_000 }, () => {
  let newsroom: Newsroom
  let browser: Browser
  let watch: Watch
  let page: Page
  let commentId = ''

  before(async () => {
    newsroom = await openNewsroom()
    browser = await launchChromium()
    watch = new Watch(browser, newsroom.program.url)
    const { id } = await newsroom.story({ headline: 'The bridge opens' })
    commentId = (await newsroom.submit(id, { name: 'شیلان', body: 'You are an idiot, and the bridge is\nstill closed.' })).comment.id
    const context = await watch.open()
    const token = new URL(newsroom.program.setupLink ?? '').searchParams.get('token')
    await context.request.post(`${newsroom.program.url}/api/v1/setup`, { data: { token, name: 'Ada Moderator', email: 'ada@example.org', password: 'ten letters and more' } })
    page = await context.newPage()
    await page.goto(`${newsroom.program.url}/desk/comments/${commentId}`)
  })
  after(async () => {
    await browser?.close()
    await newsroom?.program.stop()
  })

  const status = () => page.locator('.page-head .status')
  const history = () => page.locator('.event')
  const decide = () => page.locator('form.decide')

  it('shows the text to the letter, with what the machine marked', async () => {
    await page.locator('.subject .comment-text').waitFor()
    assert.equal(await page.textContent('.subject .comment-text'), 'You are an idiot, and the bridge is\nstill closed.')
    assert.match((await page.textContent('h1')) ?? '', /شیلان/)
    assert.ok((await page.locator('.subject mark').count()) > 0)
    assert.equal(await status().textContent(), 'pending')
    assert.match((await page.textContent('.proof')) ?? '', /[0-9a-f]{64}/)
  })

  it('takes no rejection without a reason, and keeps what was typed', async () => {
    await decide().getByLabel('Reject').check()
    await decide().getByLabel('Note for staff').fill('Seen before')
    await decide().getByRole('button', { name: 'Reject' }).click()
    await decide().getByText('Choose at least one reason.').waitFor()
    assert.equal(await decide().getByLabel('Note for staff').inputValue(), 'Seen before')
    assert.equal(await status().textContent(), 'pending')
  })

  it('rejects with reasons, and tells it in the history', async () => {
    await decide().getByLabel('Personal attacks').check()
    await decide().getByLabel('Message').fill('Please leave the author out of it.')
    await decide().getByRole('button', { name: 'Reject' }).click()
    await page.locator('.page-head .status.rejected').waitFor()
    await page.getByText('Your decision is recorded.').waitFor()
    const last = await history().last().textContent()
    for (const part of ['Rejected by', 'Ada Moderator', 'it was pending', 'Personal attacks', 'Please leave the author out of it.', 'Seen before']) assert.ok(last?.includes(part), `${part} in ${last}`)
  })

  it('tells what somebody else decides meanwhile, and keeps what was typed', async () => {
    await decide().getByLabel('Approve').check()
    await decide().getByLabel('Note for staff').fill('I was too strict')
    await newsroom.decide({ commentId, verdict: 'approve', expectedStatus: 'rejected' })
    await page.getByText('just now. What you typed is still here.').waitFor()
    await page.locator('.page-head .status.approved').waitFor()
    assert.equal(await decide().getByLabel('Note for staff').inputValue(), 'I was too strict')
    assert.match((await history().last().textContent()) ?? '', /a program/)
  })

  it('undoes a decision by a later one', async () => {
    await decide().getByLabel('Reject').check()
    await decide().getByLabel('Off topic').check()
    await decide().getByRole('button', { name: 'Reject' }).click()
    await page.locator('.page-head .status.rejected').waitFor()
    const { comment, decisions } = await newsroom.moderator.ask(routes.moderatedComment, { params: { commentId } })
    assert.equal(comment.status, 'rejected')
    assert.deepEqual(decisions.map(({ verdict, note }) => [verdict, note]), [['reject', 'Seen before'], ['approve', null], ['reject', 'I was too strict']])
  })

  it('says that nothing can be decided once its commenter withdrew it', async () => {
    const { id } = await newsroom.story()
    const { comment, receipt } = await newsroom.submit(id)
    await page.goto(`${newsroom.program.url}/desk/comments/${comment.id}`)
    await decide().getByLabel('Approve').waitFor()
    await newsroom.api.ask(routes.withdraw, { params: { token: receipt.token } })
    await page.getByText('Nothing can be decided any more.').waitFor()
    assert.equal(await decide().count(), 0)
    assert.match((await history().last().textContent()) ?? '', /Withdrawn/)
  })

  it('says where there is no such comment, and lets it be tried again', async () => {
    await page.goto(`${newsroom.program.url}/desk/comments/01890a5d-ac96-774b-bcce-b302099a8057`)
    await page.getByRole('alert').getByText('There is no such comment').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is clean to axe-core in ${colorScheme}, and fits a narrow window in Sorani`, async () => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${newsroom.program.url}/desk/comments/${commentId}`)
      await decide().waitFor()
      assert.deepEqual(await axeFindings(page), [])
      await page.setViewportSize({ width: 360, height: 800 })
      await page.locator('header select').selectOption('ckb')
      await page.locator('html[dir=rtl]').waitFor()
      assert.equal(await sidewaysOverflow(page), 0)
      await page.locator('header select').selectOption('en')
      await page.setViewportSize({ width: 1000, height: 800 })
    })
  }

  it('did nothing that no page of ours may do', () => {
    assert.deepEqual(watch.faults.filter((fault) => /^(error|console|request)/.test(fault)), [])
  })
})
