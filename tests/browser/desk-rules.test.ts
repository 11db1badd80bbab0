import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startProgram, type Program } from '../program.ts'
import { launchChromium, Watch } from './browser.ts'
import { callAs, faultsOfPage, openDesk, untilInFocus } from './desk.ts'

describe('term lists and the policy on the desk', { timeout: 180_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  let desk: Page

  before(async () => {
    program = await startProgram({ args: [] })
    browser = await launchChromium()
    watch = new Watch(browser, program.url, 'desk')
    desk = await openDesk(program, watch)
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  describe('a term', () => {
    it('can be saved only once it was seen what it would match', async () => {
      await desk.goto(`${program.url}/desk/terms?language=en`)
      await desk.getByLabel('Word or phrase').fill('roof')
      assert.equal(await save(desk).count(), 0)
      await look(desk)
      await desk.locator('.preview mark', { hasText: /roof/i }).first().waitFor()
      assert.match((await desk.textContent('.preview [role=status]')) ?? '', /would be newly matched and 0 no longer/)
      await desk.getByLabel('Word or phrase').fill('roofs')
      await save(desk).waitFor({ state: 'detached' })
      await look(desk)
      await save(desk).click()
      await desk.getByText('The change is saved and logged').waitFor()
      assert.equal(await desk.inputValue('.term-form input'), '')
      await desk.locator('.lines li', { hasText: 'roofs' }).waitFor()
    })

    it('says at its field what is refused, and keeps what was typed', async () => {
      await desk.getByLabel('Word or phrase').fill('??')
      await look(desk)
      await desk.locator('.term-form [aria-invalid]').waitFor()
      assert.equal(await desk.getByLabel('Word or phrase').inputValue(), '??')
    })

    it('is not saved on lists that somebody else changed since, and is not lost', async () => {
      await desk.getByLabel('Word or phrase').fill('lantern')
      await look(desk)
      await save(desk).waitFor()
      await callAs(desk, program, ['PATCH', '/terms', { add: [{ text: 'meanwhile', language: 'en', guideline: 'promotion' }] }])
      await save(desk).click()
      await desk.getByText('Somebody else has changed the term lists by now').waitFor()
      assert.equal(await desk.getByLabel('Word or phrase').inputValue(), 'lantern')
      await look(desk)
      await desk.locator('.preview .problem').waitFor({ state: 'detached' })
      await save(desk).click()
      await desk.locator('.terms section .lines li', { hasText: 'lantern' }).waitFor()
    })

    it('is found, changed and removed with the keyboard, and all of it is logged', async () => {
      await desk.getByRole('searchbox').fill('lantern')
      await desk.keyboard.press('Enter')
      await desk.locator('.lines li', { hasText: 'roofs' }).waitFor({ state: 'detached' })
      await desk.getByRole('button', { name: /^Change:.*lantern/ }).press('Enter')
      await untilInFocus(desk, "element.textContent === 'Change a term'")
      await desk.getByLabel('Guideline').selectOption('promotion')
      await desk.getByRole('button', { name: 'See what it would match' }).press('Enter')
      await save(desk).press('Enter')
      await desk.locator('.lines li', { hasText: 'Advertising and promotion' }).waitFor()
      await desk.getByRole('button', { name: /^Remove:.*lantern/ }).press('Enter')
      await desk.getByRole('button', { name: 'See what it would match' }).press('Enter')
      await desk.getByRole('button', { name: 'Remove the term' }).press('Enter')
      await desk.locator('.empty', { hasText: 'No term fits.' }).waitFor()
      await desk.getByRole('button', { name: 'Show the log' }).press('Enter')
      await desk.locator('.term-log li').nth(4).waitFor()
      const logged = await desk.locator('.term-log li').allTextContents()
      assert.deepEqual(logged.slice(0, 3).map((line) => line.split(' ')[0]), ['removed', 'changed', 'added'])
      assert.match(logged[1] ?? '', /Swearing and cursing.*→ Advertising and promotion.*by.*Nora Aldous/)
    })
  })

  describe('the policy', () => {
    it('says at its field what is refused, in the place of nothing that was typed', async () => {
      await desk.goto(`${program.url}/desk/policy`)
      await desk.getByRole('button', { name: 'Add a rule' }).click()
      await desk.getByLabel('Swearing and cursing').fill('many')
      await desk.getByLabel('Approve where').fill('30')
      await desk.getByLabel('not learned').check()
      await desk.getByRole('button', { name: 'Save as draft' }).click()
      await desk.getByText('This is no number from 0 to 100.').waitFor()
      assert.equal(await desk.getByLabel('Swearing and cursing').getAttribute('aria-invalid'), 'true')
      await desk.getByLabel('Swearing and cursing').fill('92,5')
      await desk.getByRole('button', { name: 'Save as draft' }).click()
      await desk.locator('.field', { hasText: 'Approve where' }).locator('.problem').waitFor()
      assert.equal(await desk.getByLabel('Swearing and cursing').inputValue(), '92,5')
    })

    it('asks before what was typed is left, and keeps it for who stays', async () => {
      desk.once('dialog', (dialog) => void dialog.dismiss())
      await desk.getByRole('link', { name: 'Term lists' }).click()
      assert.equal(new URL(desk.url()).pathname, '/desk/policy')
      assert.equal(await desk.getByLabel('Approve where').inputValue(), '30')
    })

    it('has a draft that decides nothing and shows beside people what it would have done', async () => {
      await desk.getByLabel('not learned').uncheck()
      await desk.getByRole('button', { name: 'Save as draft' }).click()
      await desk.getByText('The draft is saved. It decides nothing').waitFor()
      assert.match((await desk.locator('section', { has: desk.getByRole('heading', { name: /^Draft/ }) }).textContent()) ?? '', /rejects Swearing and cursing from 92.5 %; approves where every guideline is below 30 %/)
      const { items: [story] } = await callAs<{ items: readonly { id: string }[] }>(desk, program, ['GET', '/stories'])
      const { comment } = await callAs<{ comment: { id: string } }>(desk, program, ['POST', `/stories/${story?.id}/comments`, { name: 'Kim Ode', email: 'kim@example.org', body: 'Good to hear, thanks for the report.' }])
      await callAs(desk, program, ['POST', '/moderation/decisions', { items: [{ commentId: comment.id, verdict: 'reject', guidelines: ['relevance'] }] }])
      await desk.reload()
      await desk.getByText('people agreed in 0 %').waitFor()
      assert.equal(await desk.locator('p', { hasText: 'It would have approved, and a person rejected' }).getByRole('link').getAttribute('href'), `/desk/comments/${comment.id}`)
    })

    it('is published as it was seen, or not at all', async () => {
      await desk.getByRole('button', { name: 'Publish this draft' }).click()
      await callAs(desk, program, ['PUT', '/policy/draft', { rules: [{ coverages: ['full'], rejectFrom: { threats: 0.9 } }] }])
      await desk.locator('dialog .primary').click()
      await desk.locator('dialog .problem', { hasText: 'The draft of the policy is another one by now' }).waitFor()
      await desk.getByRole('button', { name: 'Cancel' }).click()
      await desk.locator('.policies li', { hasText: 'rejects Threats and incitement from 90 %' }).waitFor()
      await desk.getByRole('button', { name: 'Publish this draft' }).click()
      await desk.locator('dialog .primary').click()
      await desk.getByText('The policy is published.').waitFor()
      assert.match((await desk.locator('section', { has: desk.getByRole('heading', { name: 'In force' }) }).textContent()) ?? '', /Threats and incitement from 90 %.*published by.*Nora Aldous/)
      assert.equal(await desk.getByRole('link', { name: 'What it decided lately' }).getAttribute('href'), '/desk/decisions?means=policy')
    })
  })

  for (const place of ['terms', 'policy']) {
    it(`lets everybody use ${place}, in light and dark, wide and narrow, in both directions`, async () => {
      await callAs(desk, program, ['PUT', '/policy/draft', { rules: [{ coverages: ['full'], rejectFrom: { threats: 0.8 } }] }])
      assert.deepEqual(await faultsOfPage(watch, desk, `${program.url}/desk/${place}`), [])
    })
  }

  it('asks nothing of anybody else, breaks no policy and leaves the console empty', () => {
    assert.deepEqual([...new Set(watch.faults)], [])
  })
})

function look(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'See what it would match' }).click()
}

function save(page: Page) {
  return page.getByRole('button', { name: 'Save the change' })
}
