import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { APIResponse, Browser, BrowserContext, Page } from 'playwright-core'
import { startProgram, type Program } from '../program.ts'
import { Watch, axeFindings, isFull, launchChromium, sidewaysOverflow } from './browser.ts'
import { untilInFocus } from './desk.ts'

interface Known {
  readonly comment: { readonly status: string }
  readonly decisions: readonly { readonly verdict: string; readonly guidelines: readonly string[]; readonly message: string | null; readonly note: string | null }[]
}

/** A moderator at the queue, who never touches the mouse; each story needs what came before it. */
describe('the queue of the desk in a browser', { timeout: 240_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  let context: BrowserContext
  let desk: Page

  before(async () => {
    program = await startProgram({ args: [], env: { VERBATIM_LIMITS: 'off' } })
    browser = await launchChromium()
    watch = new Watch(browser, program.url, 'desk')
    context = await watch.open({ viewport: { width: 1200, height: 900 } })
    const token = new URL(program.setupLink ?? assert.fail('there is no set-up link')).searchParams.get('token')
    const { csrfToken } = await json<{ csrfToken: string }>(await context.request.post(`${program.url}/api/v1/setup`, { data: { token, ...person } }))
    // Long enough to undo, and short enough to wait for a dozen times.
    await json(await context.request.patch(`${program.url}/api/v1/settings`, { headers: { 'x-csrf-token': csrfToken }, data: { undoSeconds: 2 } }))
    desk = await context.newPage()
    await openQueue(desk)
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  it('approves with one key, shows the next at once, and tells the server when the time to undo is over', async () => {
    const id = await focusedId(desk)
    const name = await focusedName(desk)
    const next = await listed(desk, 1)
    await desk.keyboard.press('a')
    await waitForName(desk, next)
    await desk.getByText(`Approved ${name}`).waitFor()
    assert.equal((await known(id)).comment.status, 'pending')
    await recorded(id, 'approved')
  })

  it('shows the next comment within 50 ms', async () => {
    const took = await desk.evaluate<number>(`new Promise((shown) => {
      const title = document.querySelector('#focused-title'), began = performance.now()
      new MutationObserver(() => requestAnimationFrame(() => shown(performance.now() - began))).observe(title, { childList: true, characterData: true, subtree: true })
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }))
    })`)
    // Two frames of drawing come with it on a machine that does much else.
    assert.ok(took < 50 + 2 * 17, `${took} ms`)
  })

  it('rejects under two guidelines, with a message and a note', async () => {
    const id = await focusedId(desk)
    await desk.keyboard.press('r')
    await desk.keyboard.press('Enter')
    await desk.getByText('Choose at least one reason.').waitFor()
    await desk.keyboard.press('1')
    await desk.keyboard.press('3')
    await desk.keyboard.press('m')
    await desk.keyboard.type('a rude word, and a person')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('n')
    await desk.keyboard.type('Third one')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('Enter')
    await recorded(id, 'rejected')
    assert.deepEqual((await known(id)).decisions.map(({ verdict, guidelines, message, note }) => ({ verdict, guidelines: guidelines.toSorted(), message, note })), [
      { verdict: 'reject', guidelines: ['personal-attacks', 'profanity'], message: 'a rude word, and a person', note: 'Third one' },
    ])
  })

  it('asks for a message where something is illegal', async () => {
    await desk.keyboard.press('r')
    await desk.keyboard.press('i')
    await desk.keyboard.press('Enter')
    await desk.getByText('A rejection as illegal needs a message').waitFor()
    await untilInFocus(desk, "element.localName === 'textarea'")
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('i')
    await desk.keyboard.press('Escape')
  })

  it('takes back a decision that is held, with what was typed', async () => {
    const id = await focusedId(desk)
    await desk.keyboard.press('n')
    await desk.keyboard.type('To think about')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('a')
    await untilGone(desk, id)
    await desk.keyboard.press('u')
    await waitForId(desk, id)
    assert.equal(await desk.inputValue('[data-field=note] textarea'), 'To think about')
    assert.deepEqual((await known(id)).decisions, [])
    await desk.fill('[data-field=note] textarea', '')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('Escape')
  })

  it('undoes by a later decision what was recorded', async () => {
    const id = await focusedId(desk)
    await desk.keyboard.press('a')
    await recorded(id, 'approved')
    await desk.locator('.strip-said').waitFor({ state: 'detached' })
    await desk.keyboard.press('u')
    await waitForId(desk, id)
    await desk.getByText('What you decide now is a later decision').waitFor()
    await desk.keyboard.press('r')
    await desk.keyboard.press('o')
    await desk.keyboard.press('Enter')
    await recorded(id, 'rejected')
    assert.deepEqual((await known(id)).decisions.map(({ verdict }) => verdict), ['approve', 'reject'])
  })

  it('loses no held decision when the page is loaded again, and makes it once', async () => {
    const id = await focusedId(desk)
    await desk.keyboard.press('a')
    await untilGone(desk, id)
    await openQueue(desk)
    await recorded(id, 'approved')
    await settled(desk)
    assert.equal((await known(id)).decisions.length, 1)
    assert.ok(!(await desk.textContent('.strip'))?.includes('not recorded'))
  })

  it('sends what is held when the page is closed', async () => {
    const second = await context.newPage()
    await openQueue(second)
    const ids = [await focusedId(second)]
    await second.keyboard.press('a')
    await untilGone(second, ids[0] ?? '')
    ids.push(await focusedId(second))
    await second.keyboard.press('a')
    await untilGone(second, ids[1] ?? '')
    await second.close({ runBeforeUnload: true })
    for (const id of ids) await recorded(id, 'approved')
    for (const id of ids) assert.equal((await known(id)).decisions.length, 1)
  })

  it('sends what a window left behind from one window alone, however many there are', async () => {
    await openQueue(desk)
    await settled(desk)
    const id = await focusedId(desk)
    const { user }: { user: { id: string } } = await json(await context.request.get(`${program.url}/api/v1/session`))
    const decision = { commentId: id, verdict: 'approve', guidelines: [], message: null, note: null, expectedStatus: 'pending', name: null, excerpt: '' }
    const left = { key: 'left-behind', by: user.id, owner: 'a window that crashed', leaseUntil: 0, dueAt: 0, decisions: [decision], state: { kind: 'sending', attempts: 1 } }
    await desk.goto('about:blank')
    const sent: string[] = []
    context.on('request', (request) => { if (request.method() === 'POST' && request.url().endsWith('/decisions')) sent.push(request.headers()['idempotency-key'] ?? '') })
    const first = await context.newPage()
    await first.goto(`${program.url}/guidelines`)
    await first.evaluate(`localStorage.setItem('verbatim.desk.decision.left-behind', ${JSON.stringify(JSON.stringify(left))})`)
    const second = await context.newPage()
    await Promise.all([openQueue(first), openQueue(second), openQueue(desk)])
    await recorded(id, 'approved')
    await settled(desk)
    assert.deepEqual(sent, ['left-behind'])
    await first.close()
    await second.close()
  })

  it('keeps its whole state in the address', async () => {
    await openQueue(desk, '?order=newest&isReply=true')
    assert.equal(await desk.inputValue('select[aria-label=Order]'), 'newest')
    await desk.getByRole('button', { name: /Remove: .*Only replies/ }).waitFor()
    await desk.keyboard.press('f')
    await desk.getByRole('dialog').waitFor()
    await desk.keyboard.press('1')
    await desk.waitForURL(/storyId=/)
    await desk.waitForSelector('.focused')
    await desk.getByRole('link', { name: 'Everything' }).click()
    await desk.waitForURL(`${program.url}/desk/`)
    await desk.keyboard.press('f')
    await desk.getByRole('dialog').getByLabel('Links').selectOption('Without a link')
    await desk.getByRole('dialog').getByRole('button', { name: 'Narrow' }).click()
    await desk.waitForURL(`${program.url}/desk/?hasLink=false`)
    await desk.getByRole('button', { name: /Remove: .*Without a link/ }).click()
    await desk.waitForURL(`${program.url}/desk/`)
    await desk.waitForSelector('.focused')
    await desk.keyboard.press('/')
    await desk.keyboard.type('nothing-like-it')
    await desk.keyboard.press('Enter')
    await desk.getByText('Nothing that waits fits these filters.').waitFor()
    await openQueue(desk)
  })

  it('tells what somebody else decided meanwhile, and goes on by a key', async () => {
    const id = await focusedId(desk)
    await decideElsewhere(id, { verdict: 'reject', guidelines: ['promotion'] })
    await desk.locator('.taken').getByText('Ada Admin').waitFor()
    assert.match((await desk.textContent('.taken')) ?? '', /rejected.*meanwhile/)
    assert.equal(await desk.getByRole('button', { name: /^Approve/ }).count(), 0)
    await desk.keyboard.press('Enter')
    await untilGone(desk, id)
  })

  it('says so where a held decision came too late', async () => {
    const id = await focusedId(desk)
    const name = await focusedName(desk)
    await desk.keyboard.press('a')
    await untilGone(desk, id)
    await decideElsewhere(id, { verdict: 'reject', guidelines: ['promotion'] })
    const row = desk.locator('.troubled')
    await row.waitFor()
    assert.match((await row.textContent()) ?? '', new RegExp(`Approval not recorded ${name}.*It is rejected now`))
    await row.getByRole('button', { name: 'Leave it so' }).click()
    await row.waitFor({ state: 'detached' })
  })

  it('keeps what was typed when the session is over, and sends it after the next sign-in', async () => {
    const id = await focusedId(desk)
    await desk.keyboard.press('r')
    await desk.keyboard.press('4')
    await desk.keyboard.press('m')
    await desk.keyboard.type('Kept over the night')
    await desk.keyboard.press('Escape')
    await context.clearCookies()
    await desk.keyboard.press('Enter')
    const again = desk.getByRole('dialog')
    await again.getByText('Your session is over').waitFor()
    await again.getByLabel('Password').fill(person.password)
    await desk.keyboard.press('Enter')
    await again.waitFor({ state: 'detached' })
    await recorded(id, 'rejected')
    assert.deepEqual((await known(id)).decisions.map(({ message }) => message), ['Kept over the night'])
  })

  it('sends again by itself what could not be sent', async () => {
    const id = await focusedId(desk)
    await context.setOffline(true)
    await desk.keyboard.press('a')
    await desk.locator('.troubled').waitFor()
    assert.match((await desk.textContent('.troubled')) ?? '', /cannot be reached/)
    await context.setOffline(false)
    await recorded(id, 'approved')
    await desk.locator('.troubled').waitFor({ state: 'detached' })
    assert.equal((await known(id)).decisions.length, 1)
  })

  it('takes a key for what it does, and says which has it already', async () => {
    await desk.keyboard.press('?')
    await desk.getByRole('button', { name: 'Approve: a. Change the key' }).click()
    await desk.keyboard.press('r')
    await desk.getByText('already does this: Reject').waitFor()
    await desk.getByRole('button', { name: 'Approve: a. Change the key' }).click()
    await desk.keyboard.press('l')
    await desk.getByRole('button', { name: 'Approve: l. Change the key' }).waitFor()
    await desk.getByRole('button', { name: 'The usual keys' }).click()
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('hears a new comment without moving what is in focus', async () => {
    const name = await focusedName(desk)
    const stories: { items: readonly { id: string }[] } = await json(await context.request.get(`${program.url}/api/v1/stories`))
    const story = stories.items[0] ?? assert.fail('there is no story')
    const sent = await context.request.post(`${program.url}/api/v1/stories/${story.id}/comments`, { data: { name: 'Late Reader', email: 'late@example.org', body: 'I came late to this.' } })
    assert.equal(sent.status(), 202, await sent.text())
    await desk.getByRole('button', { name: /1 new/ }).waitFor()
    assert.equal(await focusedName(desk), name)
    await desk.keyboard.press('g')
    await desk.locator('.comment-row', { hasText: 'Late Reader' }).waitFor()
    assert.equal(await focusedName(desk), name)
  })

  const waysToLook = [['en', 'dark', 360], ['ckb', 'light', 1200], ['en', 'light', 1200], ['ckb', 'dark', 360]] as const
  for (const [locale, colorScheme, width] of isFull ? waysToLook : waysToLook.slice(0, 2)) {
    it(`has nothing against it in ${locale}, ${colorScheme}, ${width} px`, async () => {
      const other = await watch.open({ locale, colorScheme, viewport: { width, height: 800 }, storageState: await context.storageState() })
      const page = await other.newPage()
      await openQueue(page)
      assert.deepEqual(await axeFindings(page), [])
      assert.equal(await sidewaysOverflow(page), 0)
      await page.keyboard.press('r')
      await page.waitForSelector('.decision-panel')
      assert.deepEqual(await axeFindings(page), [])
      for (const key of ['?', 'f', 'p', 'o']) {
        await page.keyboard.press('Escape')
        await page.keyboard.press(key)
        await page.waitForSelector('dialog[open]')
        assert.deepEqual(await axeFindings(page), [], `with the dialog of ${key}`)
        await page.keyboard.press('Escape')
        await page.waitForSelector('dialog[open]', { state: 'detached' })
      }
      assert.equal(await sidewaysOverflow(page), 0)
      await other.close()
    })
  }

  it('closes the story of what is looked at, once somebody says so', async () => {
    await desk.keyboard.press('o')
    await desk.getByRole('heading', { name: 'Close this story to comments?' }).waitFor()
    await desk.keyboard.press('Enter')
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
    await desk.keyboard.press('o')
    await desk.getByRole('heading', { name: 'Open this story to comments again?' }).waitFor()
    await desk.keyboard.press('Escape')
    await desk.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('sends what is held before it signs out', async () => {
    const id = await focusedId(desk)
    await desk.keyboard.press('a')
    await untilGone(desk, id)
    await desk.getByRole('button', { name: 'Sign out' }).click()
    await desk.getByRole('heading', { name: 'Sign in' }).waitFor()
    assert.ok((await context.request.post(`${program.url}/api/v1/session`, { data: { email: person.email, password: person.password } })).ok())
    assert.equal((await known(id)).comment.status, 'approved')
  })

  it('asks nothing of anybody else, and breaks no policy', () => {
    assert.deepEqual(watch.faults.filter((fault) => /^(error|request to another host|script)|Content Security/.test(fault)), [])
  })

  async function openQueue(page: Page, query = ''): Promise<void> {
    await page.goto(`${program.url}/desk/${query}`)
    await page.waitForSelector('.focused')
  }

  async function known(id: string): Promise<Known> {
    return json(await context.request.get(`${program.url}/api/v1/moderation/comments/${id}`))
  }

  async function recorded(id: string, status: string): Promise<void> {
    const until = Date.now() + 20_000
    while ((await known(id)).comment.status !== status) {
      assert.ok(Date.now() < until, `${id} is not ${status}`)
      await setTimeout(100)
    }
  }

  async function decideElsewhere(commentId: string, decision: Readonly<Record<string, unknown>>): Promise<void> {
    const { csrfToken }: { csrfToken: string } = await json(await context.request.get(`${program.url}/api/v1/session`))
    const answer = await context.request.post(`${program.url}/api/v1/moderation/decisions`, { headers: { 'x-csrf-token': csrfToken }, data: { items: [{ commentId, ...decision }] } })
    assert.ok(answer.ok(), await answer.text())
  }
})

const person = { name: 'Ada Admin', email: 'ada@example.org', password: 'lamp moth ferry nine' }

async function focusedId(page: Page): Promise<string> {
  return (await page.getAttribute('.focused .details-link a', 'href'))?.split('/').at(-1) ?? assert.fail('nothing is in focus')
}

async function focusedName(page: Page): Promise<string> {
  return (await page.textContent('.focused .author-name')) ?? ''
}

function waitForName(page: Page, name: string): Promise<unknown> {
  return page.locator('.focused .author-name', { hasText: name }).waitFor()
}

function waitForId(page: Page, id: string): Promise<unknown> {
  return page.locator(`.focused .details-link a[href$="${id}"]`).waitFor()
}

function untilGone(page: Page, id: string): Promise<unknown> {
  return page.locator(`.focused .details-link a[href$="${id}"]`).waitFor({ state: 'detached' })
}

async function listed(page: Page, index: number): Promise<string> {
  return (await page.locator('.comment-row b').nth(index).textContent()) ?? ''
}

/** Resolves once nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  const until = Date.now() + 20_000
  while (await page.evaluate<boolean>("Object.keys(localStorage).some((name) => name.startsWith('verbatim.desk.decision.'))")) {
    assert.ok(Date.now() < until, 'a decision is still kept')
    await setTimeout(100)
  }
}

async function json<T>(answer: APIResponse): Promise<T> {
  assert.ok(answer.ok(), `${answer.url()}: ${answer.status()} ${await answer.text()}`)
  const body: T = await answer.json()
  return body
}
