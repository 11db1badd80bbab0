import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { routes, type ModeratedComment } from '@verbatim/contract'
import type { Browser, Page } from 'playwright-core'
import { openNewsroom, type Newsroom } from '../api/newsroom.ts'
import { startProgram, until, type Program } from '../program.ts'
import { launchChromium, Watch } from './browser.ts'
import { administrator, callAs, focusedId, joinDesk, openDesk, unexpected, untilFocusedOn } from './desk.ts'

/** Two people at the queue at once, each in a browser of their own; each story needs what came before it. */
describe('two desks at once', { timeout: 240_000 }, () => {
  let newsroom: Newsroom
  /** What runs now: it is started anew on the way. */
  let program: Program
  let browser: Browser
  let watch: Watch
  /** The administrator's. */
  let nora: Page
  /** A moderator's, who has the duty of a lawyer. */
  let mina: Page
  let story: Awaited<ReturnType<Newsroom['story']>>
  /** In the order in which they came. */
  const ids: string[] = []

  before(async () => {
    newsroom = await openNewsroom()
    program = newsroom.program
    browser = await launchChromium()
    watch = new Watch(browser, program.url, 'desk')
    nora = await openDesk(program, watch)
    await callAs(nora, program, ['PATCH', '/settings', { undoSeconds: 0 }])
    mina = await joinDesk(nora, program, { watch, name: 'Mina Rashid', email: 'mina@example.org', role: 'moderator', duties: ['lawyer'] })
    story = await newsroom.story({ headline: 'The bridge is closed', language: 'en' })
    for (let count = 1; count <= 14; count += 1) await submit(`Reader ${count}`)
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  describe('what one looks at', () => {
    it('is marked for the other, who begins with the next one', async () => {
      await openQueue(nora)
      assert.equal(await focusedId(nora), ids[0])
      await nora.locator('.mine').waitFor()
      await untilInHand({ [at(0)]: administrator.name })
      await openQueue(mina)
      assert.equal(await focusedId(mina), ids[1])
      await mina.locator('.comment-row', { hasText: /Reader 1\b/ }).getByText(/Nora Aldous.* has it in hand/).waitFor()
      await mina.locator('.mine').waitFor()
      await nora.locator('.comment-row', { hasText: /Reader 2\b/ }).getByText(/Mina Rashid.* has it in hand/).waitFor()
    })

    it('can be looked at all the same, and stays in the first one’s hand', async () => {
      await mina.keyboard.press('k')
      await untilFocusedOn(mina, at(0))
      await mina.locator('.standing-of', { hasText: /Nora Aldous.* has it in hand/ }).waitFor()
      await untilInHand({ [at(0)]: administrator.name })
      await mina.keyboard.press('c')
      await mina.locator('.standing-of', { hasText: /Nora Aldous.* has it in hand/ }).waitFor()
      await untilInHand({ [at(0)]: administrator.name })
      await mina.keyboard.press('j')
      await untilFocusedOn(mina, at(1))
      await mina.locator('.mine').waitFor()
    })

    it('is passed over by who goes on, and let go of by who has gone on', async () => {
      await nora.locator('.comment-row', { hasText: /Reader 2\b/ }).getByText(/Mina Rashid.* has it in hand/).waitFor()
      await nora.keyboard.press('j')
      await untilFocusedOn(nora, at(2))
      await nora.locator('.mine').waitFor()
      await untilInHand({ [at(1)]: 'Mina Rashid', [at(2)]: administrator.name })
      await mina.locator('.comment-row', { hasText: /Reader 3\b/ }).getByText(/Nora Aldous.* has it in hand/).waitFor()
      assert.equal(await mina.locator('.comment-row', { hasText: /Reader 1\b/ }).getByText('has it in hand').count(), 0)
    })

    it('is let go of by a key', async () => {
      await nora.keyboard.press('c')
      await nora.locator('.mine').waitFor({ state: 'detached' })
      await mina.locator('.comment-row', { hasText: /Reader 3\b/ }).getByText('has it in hand').waitFor({ state: 'detached' })
      await untilInHand({ [at(1)]: 'Mina Rashid' })
    })

    it('is free again once the time of who is gone has lapsed, and then the other’s', async () => {
      await nora.goto(`${program.url}/desk/account`)
      await callAs(nora, program, ['PUT', `/moderation/claims/${at(3)}`])
      await lookAt(mina, 3)
      await mina.locator('.standing-of', { hasText: /Nora Aldous.* has it in hand/ }).waitFor()
      lapsesIn(2000, at(3))
      // Any change has the desk read until when each is held.
      await callAs(nora, program, ['PUT', `/moderation/claims/${at(13)}`])
      await mina.locator('.standing-of', { hasText: 'has it in hand' }).waitFor({ state: 'detached' })
      await mina.locator('.mine').waitFor()
      await untilInHand({ [at(3)]: 'Mina Rashid', [at(13)]: administrator.name })
    })
  })

  describe('a comment that both look at', () => {
    it('is decided by one, and the other is told before they decide', async () => {
      await openQueue(nora)
      await lookAt(nora, 4)
      await lookAt(mina, 4)
      await nora.keyboard.press('a')
      await mina.locator('.taken', { hasText: /approved.*meanwhile, by.*Nora Aldous/ }).waitFor()
      await mina.keyboard.press('a')
      assert.equal(await mina.getByRole('button', { name: /^Approve/ }).count(), 0)
      await mina.keyboard.press('Enter')
      await mina.locator('.taken').waitFor({ state: 'detached' })
      assert.deepEqual(made(await known(4)), [['approve', administrator.name]])
    })

    it('is decided once where both decide at the same moment, and who came second sees how it stands', async () => {
      await lookAt(nora, 5)
      await lookAt(mina, 5)
      const underWay = Promise.withResolvers<void>()
      const mayGo = Promise.withResolvers<void>()
      await mina.route('**/api/v1/moderation/decisions', async (route) => {
        underWay.resolve()
        await mayGo.promise
        await route.continue()
      })
      await mina.keyboard.press('r')
      await mina.keyboard.press('o')
      await mina.keyboard.press('Enter')
      await underWay.promise
      await nora.keyboard.press('a')
      await until('Nora has decided', async () => (await known(5)).comment.status === 'approved')
      mayGo.resolve()
      const row = mina.locator('.troubled', { hasText: /Rejection not recorded Reader 6.*It is approved now/ })
      await row.waitFor()
      await mina.unroute('**/api/v1/moderation/decisions')
      assert.deepEqual(made(await known(5)), [['approve', administrator.name]])
    })

    it('is decided once more only by who has seen that it was decided', async () => {
      await mina.locator('.troubled').getByRole('button', { name: 'Look at it' }).click()
      await untilFocusedOn(mina, at(5))
      await mina.locator('.standing-of', { hasText: 'This was decided before.' }).waitFor()
      await mina.keyboard.press('Enter')
      await until('Mina has decided otherwise', async () => (await known(5)).comment.status === 'rejected')
      assert.deepEqual(made(await known(5)), [['approve', administrator.name], ['reject', 'Mina Rashid']])
      assert.deepEqual((await known(5)).decisions.at(-1)?.guidelines, ['relevance'])
    })
  })

  describe('a comment that is passed on', () => {
    it('leaves the queue of who passed it on, with the note, and stands in the list of whoever has the duty', async () => {
      await lookAt(nora, 6)
      await nora.keyboard.press('p')
      const dialog = nora.getByRole('dialog')
      await dialog.getByLabel('To').selectOption('Lawyer')
      await dialog.getByLabel('Note').fill('Is this libel?')
      await dialog.getByRole('button', { name: 'Pass on' }).click()
      await nora.locator('.last-pass', { hasText: /Passed on to.*Lawyer/ }).waitFor()
      await nora.locator('.comment-row', { hasText: /Reader 7\b/ }).waitFor({ state: 'detached' })
      const { passed } = await known(6)
      assert.deepEqual([passed?.to, passed?.why, passed?.note, passed?.by.name], ['lawyer', 'question', 'Is this libel?', administrator.name])
      await mina.keyboard.press('f')
      await mina.getByRole('dialog').getByLabel('Passed on').selectOption('To me')
      await mina.getByRole('dialog').getByRole('button', { name: 'Narrow' }).click()
      await mina.waitForURL(({ search }) => search === '?order=oldest&passedTo=me')
      await untilFocusedOn(mina, at(6))
      assert.equal(await mina.locator('.comment-row').count(), 1)
      await mina.locator('.standing-of', { hasText: 'Is this libel?' }).waitFor()
    })

    it('is in the list of nobody else, and leaves it with the decision', async () => {
      await nora.goto(`${program.url}/desk/?passedTo=me`)
      await nora.getByText('Nothing that waits fits these filters.').waitFor()
      await mina.keyboard.press('a')
      await mina.getByText('Nothing that waits fits these filters.').waitFor()
      await until('it is decided', async () => (await known(6)).comment.status === 'approved')
      assert.deepEqual([(await known(6)).passed, made(await known(6))], [null, [['approve', 'Mina Rashid']]])
    })

    it('comes to the list while somebody looks at it, and goes when it is taken back', async () => {
      await openQueue(nora)
      await lookAt(nora, 7)
      await nora.keyboard.press('p')
      await nora.getByRole('dialog').getByRole('button', { name: 'Pass on' }).click()
      await untilFocusedOn(mina, at(7))
      await nora.locator('.last-pass').getByRole('button', { name: 'Take back' }).click()
      await nora.locator('.comment-row', { hasText: /Reader 8\b/ }).waitFor()
      await until('it is taken back', async () => (await known(7)).passed === null)
      assert.equal((await known(7)).comment.status, 'pending')
      await openQueue(mina, '?passedTo=me', 'p.empty')
      await mina.getByText('Nothing that waits fits these filters.').waitFor()
    })

    it('comes before all else where a life may be in danger, with one key and Enter', async () => {
      await lookAt(nora, 8)
      await nora.keyboard.press('t')
      await nora.getByRole('heading', { name: 'A threat to somebody’s life?' }).waitFor()
      await nora.keyboard.press('Enter')
      await nora.locator('.last-pass', { hasText: /Passed on to.*Senior on duty/ }).waitFor()
      const { passed, priority, flags } = await known(8)
      assert.deepEqual([passed?.to, passed?.why, priority, flags.includes('threat-to-life')], ['senior', 'threat-to-life', 1, true])
      await openQueue(mina, '')
      assert.equal(await focusedId(mina), ids[8])
      await mina.locator('.comment-flags', { hasText: 'threat to life' }).waitFor()
    })
  })

  it('answers a reader under the newsroom’s badge, which the article shows', async () => {
    await nora.goto(`${program.url}/desk/comments/${at(4)}`)
    await nora.getByRole('button', { name: 'Answer as staff' }).click()
    const dialog = nora.getByRole('dialog')
    await dialog.getByLabel('Your answer').fill('It opens again on Monday.')
    await dialog.getByRole('button', { name: 'Publish the answer' }).click()
    await nora.getByText('Your answer is published.').waitFor()
    const link = await nora.getByRole('link', { name: 'See it' }).getAttribute('href')
    const { comment, parent } = await newsroom.moderator.ask(routes.moderatedComment, { params: { commentId: link?.split('/').at(-1) ?? '' } })
    assert.deepEqual([comment.body, comment.status, parent?.id], ['It opens again on Monday.', 'approved', at(4)])
    const context = await watch.open({ javaScriptEnabled: false })
    const reader = await context.newPage()
    await reader.goto(story.pageUrl)
    const answer = reader.locator('.by', { hasText: administrator.name })
    assert.match((await answer.textContent()) ?? '', /Nora Aldous.*Staff/)
    await reader.getByText('It opens again on Monday.').waitFor()
    await context.close()
  })

  describe('a desk that is cut off', () => {
    it('says so, and shows when the server is there again what has happened meanwhile', async () => {
      await openQueue(nora)
      await openQueue(mina)
      await lookAt(mina, 10)
      const { port, dataDir } = program
      await program.stop()
      for (const page of [nora, mina]) await page.getByText('The connection is lost.').waitFor()
      program = await startProgram({ dataDir, args: ['--no-demo', '--port', String(port)], env: { VERBATIM_LIMITS: 'off' } })
      // Before the desks have tried again, or after: both is to come to the same.
      await newsroom.approve(at(10))
      await newsroom.reject(at(11))
      await submit('Late Reader')
      for (const page of [nora, mina]) await page.getByText('The connection is lost.').waitFor({ state: 'detached' })
      await mina.locator('.taken', { hasText: /approved.*meanwhile/ }).waitFor()
      await mina.keyboard.press('Enter')
      for (const page of [nora, mina]) {
        await page.keyboard.press('g')
        await page.locator('.comment-row', { hasText: 'Late Reader' }).waitFor()
        const { items } = await newsroom.moderator.ask(routes.queue, { query: { order: 'oldest' } })
        assert.equal(await page.locator('.comment-row').count(), items.length)
        assert.equal(await page.locator('.comment-row', { hasText: /Reader 1[12]\b/ }).count(), 0)
      }
    })

    it('goes on at once: what is decided afterwards is told as ever', async () => {
      await lookAt(nora, 12)
      await lookAt(mina, 12)
      await nora.keyboard.press('a')
      await mina.locator('.taken', { hasText: /approved.*meanwhile, by.*Nora Aldous/ }).waitFor()
      assert.deepEqual(made(await known(12)), [['approve', administrator.name]])
    })
  })

  it('asks nothing of anybody else, breaks no policy and leaves the console empty', () => {
    assert.deepEqual(unexpected(watch), [])
  })

  function at(place: number): string {
    return ids[place] ?? assert.fail(`there is no comment ${place}`)
  }

  async function submit(name: string): Promise<void> {
    const { comment } = await newsroom.submit(story.id, { name, email: `${name.replaceAll(' ', '-').toLowerCase()}@example.org`, body: `${name} has something to say.` })
    ids.push(comment.id)
  }

  async function openQueue(page: Page, query = '?order=oldest', shown = '.focused'): Promise<void> {
    await page.goto(`${program.url}/desk/${query}`)
    await page.locator(shown).first().waitFor()
  }

  /** By a click in the list, whoever has it in hand. */
  async function lookAt(page: Page, place: number): Promise<void> {
    await page.locator('.comment-row', { hasText: new RegExp(`Reader ${place + 1}\\b`) }).click()
    await untilFocusedOn(page, at(place))
  }

  function known(place: number): Promise<ModeratedComment> {
    return newsroom.moderator.ask(routes.moderatedComment, { params: { commentId: at(place) } })
  }

  /** Who has what in hand, as the server knows it. */
  async function hands(): Promise<Readonly<Record<string, string>>> {
    const { items } = await newsroom.moderator.ask(routes.claims)
    return Object.fromEntries(items.map(({ commentId, by }) => [commentId, by.name]))
  }

  async function untilInHand(expected: Readonly<Record<string, string>>): Promise<void> {
    await until('they are in hand', async () => isDeepStrictEqual(await hands(), expected)).catch(async () => assert.deepEqual(await hands(), expected))
  }

  /** As if its holder had been silent for nearly two minutes. */
  function lapsesIn(ms: number, commentId: string): void {
    const database = new DatabaseSync(join(program.dataDir, 'verbatim.db'), { timeout: 5000 })
    database.prepare('update claims set lapses_at = ? where comment_id = ?').run(Date.now() + ms, commentId)
    database.close()
  }
})

function made({ decisions }: ModeratedComment): readonly (readonly [verdict: string, by: string])[] {
  return decisions.map(({ verdict, actor }) => [verdict, actor.name])
}
