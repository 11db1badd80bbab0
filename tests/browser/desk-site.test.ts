import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startProgram, type Program } from '../program.ts'
import { launchChromium, Watch } from './browser.ts'
import { administrator, callAs, faultsOfPage, openDesk, untilInFocus } from './desk.ts'

describe('the team and the site on the desk', { timeout: 240_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  /** The administrator. */
  let desk: Page
  /** Who joins by an invitation. */
  let joined: Page

  before(async () => {
    program = await startProgram({ args: [] })
    browser = await launchChromium()
    watch = new Watch(browser, program.url, 'desk')
    desk = await openDesk(program, watch)
    joined = await (await watch.open()).newPage()
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  describe('an invitation', () => {
    it('is a link that is told once', async () => {
      await desk.goto(`${program.url}/desk/team`)
      await desk.getByLabel('Note').fill('Hana, culture')
      await desk.getByLabel('Lawyer').check()
      await desk.getByRole('button', { name: 'Make the link' }).click()
      await desk.getByText('This link is shown only now.').waitFor()
      await untilInFocus(desk, "element.textContent === 'The invitation is made'")
      const link = await desk.getByLabel('Link', { exact: true }).inputValue()
      assert.match(link, /\/desk\/invite\?token=[\w-]{20,}$/)
      await joined.goto(link)
      await joined.getByLabel('Name').fill('Hana Qadir')
      await joined.getByLabel('E-mail').fill('hana@example.org')
      await joined.getByLabel('Password').fill('window river stone 7')
      await joined.getByRole('button', { name: 'Join' }).click()
      await joined.getByRole('link', { name: 'Hana Qadir' }).waitFor()
      await desk.reload()
      await desk.locator('.person', { hasText: 'Hana Qadir' }).getByText('Lawyer').waitFor()
      assert.equal(await desk.getByLabel('Link', { exact: true }).count(), 0)
    })

    it('can be taken back while it is open', async () => {
      await desk.getByRole('button', { name: 'Make the link' }).click()
      await desk.getByRole('button', { name: /^Take back/ }).click()
      await desk.getByText('The invitation is taken back.').waitFor()
      await desk.getByText('No invitation is open.').waitFor()
      assert.equal(await desk.getByLabel('Link', { exact: true }).count(), 0)
    })
  })

  describe('the team', () => {
    it('shows a moderator who is on it, and nothing to change', async () => {
      await joined.goto(`${program.url}/desk/team`)
      await joined.locator('.person', { hasText: administrator.name }).waitFor()
      assert.ok(!((await joined.textContent('main')) ?? '').includes('@'))
      assert.equal(await joined.locator('main button').count(), 0)
    })

    it('changes before the eyes of others when an administrator changes it', async () => {
      await desk.getByRole('button', { name: /^Change:.*Hana/ }).click()
      await desk.locator('.person-form').getByLabel('Role').selectOption('editor')
      await desk.getByRole('button', { name: 'Save' }).click()
      await desk.getByText(/Hana Qadir.* is changed\./).waitFor()
      await joined.locator('.person', { hasText: 'Hana Qadir' }).getByText('Editor').waitFor()
    })

    it('never loses its last administrator, and says so where it was tried', async () => {
      await desk.getByRole('button', { name: /^Deactivate:.*Nora/ }).click()
      await desk.locator('dialog .bad').click()
      await desk.locator('dialog .problem', { hasText: 'Nobody would be left to administer the site' }).waitFor()
      await desk.keyboard.press('Escape')
      await desk.getByRole('button', { name: /^Change:.*Nora/ }).click()
      await desk.locator('.person-form').getByLabel('Role').selectOption('editor')
      await desk.getByRole('button', { name: 'Save' }).click()
      await desk.locator('.person .problem', { hasText: 'Nobody would be left to administer the site' }).waitFor()
      await desk.locator('.person-form').getByRole('button', { name: 'Cancel' }).click()
    })

    it('deactivates only after a question, and takes back in', async () => {
      await desk.getByRole('button', { name: /^Deactivate:.*Hana/ }).press('Enter')
      await desk.locator('dialog .bad').press('Enter')
      const row = desk.locator('.person', { hasText: 'Hana Qadir' })
      await row.getByText('deactivated', { exact: true }).waitFor()
      assert.equal((await joined.request.get(`${program.url}/api/v1/session`)).status(), 401)
      await row.getByRole('button', { name: /^Reactivate/ }).click()
      await desk.locator('dialog .primary').click()
      await row.getByText('deactivated', { exact: true }).waitFor({ state: 'detached' })
    })
  })

  describe('one’s own account', () => {
    it('changes the name, and the password for who knows the present one', async () => {
      await desk.goto(`${program.url}/desk/account`)
      await desk.getByLabel('Name').fill('Nora A.')
      await desk.getByRole('button', { name: 'Save' }).click()
      await desk.getByText('Your name is saved.').waitFor()
      await desk.getByRole('link', { name: 'Nora A.' }).waitFor()
      await desk.getByLabel('Present password').fill('not this one')
      await desk.getByLabel('New password').fill('stone ferry window 9')
      await desk.getByRole('button', { name: 'Change the password' }).click()
      await desk.getByText('The present password is wrong').waitFor()
      assert.equal(await desk.getByLabel('New password').inputValue(), 'stone ferry window 9')
      await desk.getByLabel('Present password').fill(administrator.password)
      await desk.getByRole('button', { name: 'Change the password' }).click()
      await desk.getByText('Your password is changed.').waitFor()
      assert.equal(await desk.getByLabel('Present password').inputValue(), '')
    })

    it('keeps on the device how somebody likes the desk', async () => {
      await desk.getByLabel('Colours').selectOption('grey')
      await desk.getByLabel('Propose a break').selectOption('45')
      await desk.locator('main').getByLabel('Language of the desk').selectOption('ckb')
      await desk.locator('html[lang=ckb][dir=rtl]').waitFor()
      await desk.reload()
      await desk.locator('html[lang=ckb][data-colours=grey]').waitFor()
      await desk.locator('main h1', { hasText: 'هەژماری من' }).waitFor()
      await desk.locator('main select').first().selectOption('en')
      await desk.getByLabel('Colours').selectOption('full')
      assert.equal(await desk.getByLabel('Propose a break').inputValue(), '45')
    })
  })

  describe('settings', () => {
    it('pause commenting after a question, and everybody on the desk is told', async () => {
      await joined.goto(`${program.url}/desk/`)
      await signInAgain(joined)
      await desk.goto(`${program.url}/desk/settings`)
      await desk.getByRole('button', { name: 'Pause commenting everywhere' }).click()
      await desk.locator('dialog .bad').click()
      await joined.getByText('Commenting is paused on the whole site.').waitFor()
      await desk.getByRole('button', { name: 'Let readers comment again' }).click()
      await desk.locator('dialog .primary').click()
      await joined.getByText('Commenting is paused on the whole site.').waitFor({ state: 'detached' })
    })

    it('say at the field what is refused, keep what was typed, and save what differs alone', async () => {
      await desk.getByLabel('Own addresses').fill('news.example')
      await desk.getByRole('button', { name: 'Save' }).click()
      await desk.locator('textarea[aria-invalid]').waitFor()
      await callAs(desk, program, ['PATCH', '/settings', { undoSeconds: 9 }])
      await desk.getByLabel('Own addresses').fill('https://news.example')
      await desk.getByLabel('Close commenting').fill('١٤')
      await desk.getByRole('button', { name: 'Add a duty' }).click()
      await desk.getByLabel('Title').last().fill('Sport desk')
      await desk.getByLabel('Key').last().fill('sport')
      await desk.getByRole('button', { name: 'Save' }).click()
      await desk.getByText('Saved.').waitFor()
      const { origins, closeAfterDays, undoSeconds, duties } = await callAs<Record<string, unknown>>(desk, program, ['GET', '/settings'])
      assert.deepEqual({ origins, closeAfterDays, undoSeconds }, { origins: ['https://news.example'], closeAfterDays: 14, undoSeconds: 9 })
      assert.ok(JSON.stringify(duties).includes('{"key":"sport","title":"Sport desk"}'))
    })
  })

  describe('guidelines', () => {
    it('say in which of the site’s languages something is missing, and keep what was typed', async () => {
      await desk.goto(`${program.url}/desk/guidelines`)
      await desk.getByRole('button', { name: 'Add something that is not accepted' }).click()
      await desk.getByLabel('Key').fill('private-data')
      for (const [language, title] of Object.entries({ English: 'Private data', العربية: 'بيانات خاصة', Français: 'Données privées' })) {
        await desk.getByRole('radio', { name: language }).check()
        await desk.locator('.guideline', { has: desk.getByLabel('Key') }).getByLabel('Title').fill(title)
      }
      await saveDraft(desk)
      await desk.locator('.switch label', { hasText: 'سۆرانی' }).getByText('1 to correct').waitFor()
      assert.equal(await desk.getByText('to correct').count(), 1)
      await desk.getByRole('radio', { name: 'Türkçe' }).check()
      await desk.getByText('nothing has to be written in it').waitFor()
      await desk.getByRole('radio', { name: /سۆرانی/ }).check()
      const title = desk.locator('.guideline', { has: desk.getByLabel('Key') }).getByLabel('Title')
      assert.equal(await title.getAttribute('aria-invalid'), 'true')
      await title.fill('زانیاریی تایبەت')
      await desk.getByRole('radio', { name: 'العربية' }).check()
      assert.deepEqual([await title.inputValue(), await title.getAttribute('dir')], ['بيانات خاصة', 'rtl'])
      await saveDraft(desk)
      await desk.getByText('The draft is saved. Readers do not see it.').waitFor()
    })

    it('move with the keyboard, which stays with what is moved', async () => {
      await desk.getByRole('radio', { name: 'English' }).check()
      await desk.getByRole('button', { name: /^Move up:.*Private data/ }).press('Enter')
      await desk.getByText(/Private data.* is now 10 of 11\./).waitFor()
      await untilInFocus(desk, '/^Move up:.*Private data/.test(element.ariaLabel)')
    })

    it('are never replaced under who types, when somebody else saves', async () => {
      const { published } = await callAs<{ published: { version: number } }>(joined, program, ['GET', '/guidelines/drafts'])
      const { version: _, ...draft } = published
      await callAs(joined, program, ['PUT', '/guidelines/drafts', draft])
      await desk.getByText(/Hana Qadir.* saved another draft/).waitFor()
      await desk.locator('.guideline', { hasText: 'Private data' }).waitFor()
      await saveDraft(desk)
      await desk.getByText('The draft is saved.').waitFor()
    })

    it('are published after a question that says what changes', async () => {
      await desk.getByRole('button', { name: 'Publish' }).click()
      await desk.locator('dialog li', { hasText: 'Private data' }).getByText('new').waitFor()
      await desk.locator('dialog .primary').click()
      await desk.getByText('The guidelines are published.').waitFor()
      await joined.goto(`${program.url}/guidelines?lang=en`)
      await joined.getByText('Private data').waitFor()
    })

    it('ask before what was typed is left', async () => {
      await desk.locator('textarea').first().fill('Half a sentence')
      const asked = desk.waitForEvent('dialog')
      await desk.evaluate('void setTimeout(() => history.back())')
      await (await asked).dismiss()
      await desk.waitForURL('**/desk/guidelines')
      assert.equal(await desk.locator('textarea').first().inputValue(), 'Half a sentence')
      desk.once('dialog', (dialog) => void dialog.accept())
      await desk.getByRole('link', { name: 'Team' }).click()
      await desk.locator('.people').waitFor()
    })
  })

  for (const place of ['team', 'account', 'settings', 'guidelines']) {
    it(`lets everybody use the page of ${place}, in light and dark, wide and narrow, in both directions`, async () => {
      assert.deepEqual(await faultsOfPage(watch, desk, `${program.url}/desk/${place}`), [])
    })
  }

  it('asks nothing of anybody else, breaks no policy and leaves the console empty', () => {
    assert.deepEqual([...new Set(watch.faults)], [])
  })
})

function saveDraft(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Save as draft' }).click()
}

async function signInAgain(page: Page): Promise<void> {
  await page.getByLabel('E-mail').fill('hana@example.org')
  await page.getByLabel('Password').fill('window river stone 7')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Hana Qadir' }).waitFor()
}
