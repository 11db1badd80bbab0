import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { routes, type OwnComment, type Stats } from '@verbatim/contract'
import type { Browser, Locator, Page } from 'playwright-core'
import { openNewsroom, type Newsroom } from '../api/newsroom.ts'
import { until } from '../program.ts'
import { launchChromium, Watch } from './browser.ts'
import { administrator, callAs, listedIds, openDesk, unexpected, untilInFocus } from './desk.ts'

const passesAll = [{ coverages: ['full'], rejectFrom: {}, approveBelow: 0.9 }]
const many = 55

/** What has been written and decided, as a moderator looks it up; each story needs what came before it. */
describe('the archive on the desk', { timeout: 240_000 }, () => {
  let newsroom: Newsroom
  let browser: Browser
  let watch: Watch
  let desk: Page
  const stories = { river: '', bridge: '' }
  const written = { sorani: '', arabic: '', reply: '', spam: '' }

  before(async () => {
    newsroom = await openNewsroom()
    browser = await launchChromium()
    watch = new Watch(browser, newsroom.program.url, 'desk')
    desk = await openDesk(newsroom.program, watch)
    stories.river = (await newsroom.story({ headline: 'The river is high', language: 'en', tags: ['river'] })).id
    stories.bridge = (await newsroom.story({ headline: 'The bridge is closed', language: 'en' })).id
    const send = async (storyId: string, fields: Readonly<Record<string, unknown>>): Promise<OwnComment> => (await newsroom.submit(storyId, fields)).comment
    // The same words in letters of Arabic and of Sorani: كەس هيچ, کەس هیچ.
    written.arabic = (await send(stories.river, { name: 'شیلان', email: 'shilan@example.org', body: 'ئاوی ڕووبارەکە پیسە و \u0643ەس ه\u064aچ ناکات' })).id
    written.sorani = (await send(stories.bridge, { name: 'ئازاد', email: 'azad@example.org', body: 'پردەکە داخراوە و \u06a9ەس ه\u06ccچ ناڵێت' })).id
    await newsroom.approve(written.arabic)
    written.reply = (await send(stories.river, { parentId: written.arabic, name: 'Rosa Lind', email: 'rosa@example.org', body: 'I think the council knows about the water.' })).id
    written.spam = (await send(stories.river, { name: 'EssayExpress', email: 'essay@example.org', body: 'Essays by morning: https://essay.example/' })).id
    await callAs(desk, newsroom.program, ['POST', '/moderation/decisions', { items: [{ commentId: written.spam, verdict: 'reject', guidelines: ['promotion'], note: 'Third time' }] }])
    for (let count = 1; count <= many; count += 1) await newsroom.submit(stories.bridge, { name: 'Lister', email: 'lister@example.org', body: `Number ${count} of the lister.` })
    await until('all of it is found', async () => (await newsroom.moderator.ask(routes.search, { query: { q: 'lister', limit: 200 } })).items.length === many)
  })
  after(async () => {
    await browser?.close()
    await newsroom?.program.stop()
  })

  describe('a search', () => {
    it('finds words however their letters are written', async () => {
      await open('search')
      for (const words of ['\u0643ەس ه\u064aچ', '\u06a9ەس ه\u06ccچ']) {
        await find(words)
        await lists([written.sorani, written.arabic])
        assert.equal(new URL(desk.url()).searchParams.get('q'), words)
      }
      await find('اوی ڕووبارەکە')
      await lists([written.arabic])
    })

    it('says that nothing fits, and not a word of what was there before', async () => {
      await find('nothinglikeit')
      await desk.locator('.paged .empty', { hasText: 'No comment fits.' }).waitFor()
      await lists([])
    })

    it('is narrowed by whatever its filters say, and says all of it in its address', async () => {
      const { user } = await callAs<{ user: { id: string } }>(desk, newsroom.program, ['GET', '/session'])
      const ways: readonly (readonly [label: string, option: string, query: string, found: readonly string[]])[] = [
        ['Status', 'rejected', 'status=rejected', [written.spam]],
        ['Status', 'approved', 'status=approved', [written.arabic]],
        ['Last decision', 'rejected', 'verdict=reject', [written.spam]],
        ['Decided by', administrator.name, `decidedBy=${user.id}`, [written.spam]],
        ['Reason', 'Advertising and promotion', 'reasonedBy=promotion', [written.spam]],
        ['Language', 'Sorani Kurdish', 'language=ckb', [written.sorani, written.arabic]],
        ['Links', 'with a link', 'hasLink=true', [written.spam]],
        ['Place', 'replies', 'isReply=true', [written.reply]],
      ]
      await find('')
      for (const [label, option, query, found] of ways) {
        await filter(label).selectOption(option)
        await lists(found)
        assert.equal(new URL(desk.url()).search, `?${query}`)
        await clear()
      }
    })

    it('is narrowed by several at once, which are there again after the page is loaded anew', async () => {
      await filter('Status').selectOption('rejected')
      await filter('Links').selectOption('with a link')
      await find('essay')
      await lists([written.spam])
      await desk.reload()
      await lists([written.spam])
      assert.deepEqual([await filter('Status').inputValue(), await filter('Links').inputValue(), await desk.getByRole('searchbox').inputValue()], ['rejected', 'true', 'essay'])
      await filter('Links').selectOption('without a link')
      await lists([])
      await clear()
      await lists([written.spam])
    })

    it('is narrowed to days, the first and the last of them included', async () => {
      await find('rosa')
      await filter('From').fill(dayFromNow(0))
      await filter('To').fill(dayFromNow(0))
      await lists([written.reply])
      await filter('From').fill(dayFromNow(-2))
      await filter('To').fill(dayFromNow(-1))
      await lists([])
      await clear()
    })

    it('is narrowed to a tag or a story by a link, which it names and drops again', async () => {
      await open(`stories/${stories.river}`)
      await desk.locator('.meta-line').getByRole('link', { name: 'river' }).click()
      await lists([written.spam, written.reply, written.arabic])
      await desk.getByRole('button', { name: /^Remove: tagged .*river/ }).waitFor()
      await open(`search?storyId=${stories.river}&status=pending`)
      await lists([written.reply])
      await desk.getByRole('button', { name: /^Remove: under .*The river is high/ }).click()
      await desk.waitForURL('**/desk/search?status=pending')
      await desk.locator('[data-entry]').nth(1).waitFor()
    })

    it('goes on page by page, each comment once, and the reader where the new ones begin', async () => {
      await open('search?q=lister')
      await desk.locator('[data-entry]').nth(49).waitFor()
      assert.equal((await listedIds(desk)).length, 50)
      await desk.getByRole('button', { name: 'Show more' }).press('Enter')
      await desk.locator('[data-entry]').nth(many - 1).waitFor()
      const { items } = await newsroom.moderator.ask(routes.search, { query: { q: 'lister', limit: 200 } })
      await lists(items.map(({ comment }) => comment.id))
      assert.equal(await desk.getByRole('button', { name: 'Show more' }).count(), 0)
      await untilInFocus(desk, '[...document.querySelectorAll("[data-entry]")].indexOf(element) === 50')
    })

    it('says in its place that the server cannot be reached, and finds once it can be', async () => {
      await desk.context().setOffline(true)
      await find('essay')
      await desk.locator('.paged .problem', { hasText: 'The server cannot be reached' }).waitFor()
      await desk.context().setOffline(false)
      await desk.locator('.paged').getByRole('button', { name: 'Try again' }).click()
      await lists([written.spam])
      assert.equal(await desk.locator('.paged .problem').count(), 0)
    })
  })

  describe('an author', () => {
    it('is found from a comment, with their record and all that they sent', async () => {
      await open('search?q=rosa')
      await desk.locator('.entry-author').click()
      await desk.locator('h1', { hasText: 'Rosa Lind' }).waitFor()
      await newsroom.reject(written.reply, ['relevance'])
      await desk.reload()
      await lists([written.reply])
      assert.deepEqual(await figures(desk.locator('.panel .figure-row')), { sent: '1', approved: '0', rejected: '1' })
      await desk.locator('.fact-list', { hasText: 'Off topic' }).waitFor()
    })

    it('is put on hold with a reason and an end, so that a person reads what the policy would pass', async () => {
      await desk.getByText('Hold or block this author').click()
      await desk.getByRole('button', { name: 'Put on hold' }).click()
      await desk.locator('form [aria-invalid=true]').waitFor()
      await desk.getByLabel('Reason').fill('Twice about something else')
      await desk.getByLabel('1 day').check()
      await desk.getByRole('button', { name: 'Put on hold' }).click()
      await desk.getByRole('heading', { name: 'On hold' }).waitFor()
      const { block } = await newsroom.moderator.ask(routes.author, { params: { authorId: idIn(desk.url()) } })
      assert.deepEqual([block?.kind, block?.reason, block?.by], ['hold', 'Twice about something else', administrator.name])
      assert.equal(Math.round((Date.parse(block?.expiresAt ?? '') - Date.parse(block?.createdAt ?? '')) / 3_600_000), 24)
      await publish(passesAll)
      const [held, free] = [await sendAs('rosa@example.org'), await sendAs('other@example.org')]
      assert.deepEqual([held.status, free.status], ['pending', 'approved'])
    })

    it('is let go of after a question, and the policy decides again', async () => {
      await desk.getByRole('button', { name: 'End the hold' }).click()
      await desk.locator('dialog .primary').click()
      await desk.getByRole('heading', { name: 'Hold or block' }).waitFor()
      assert.equal((await newsroom.moderator.ask(routes.author, { params: { authorId: idIn(desk.url()) } })).block, null)
      assert.equal((await sendAs('rosa@example.org')).status, 'approved')
    })

    it('is blocked for good, and nothing that they send is taken', async () => {
      await desk.getByLabel('Block', { exact: false }).and(desk.locator('[type=radio]')).check()
      await desk.getByLabel('Reason').fill('Sells essays')
      await desk.getByLabel('for good').check()
      await desk.locator('form').getByRole('button', { name: 'Block' }).click()
      await desk.getByRole('heading', { name: 'Blocked' }).waitFor()
      const fields = { name: 'Rosa', email: 'ROSA@example.org', body: 'Let me in.' }
      await newsroom.api.refused(routes.submitComment, { params: { storyId: stories.river }, body: fields }, 'commenter-blocked')
    })

    it('stands among the blocks, where the block can be ended', async () => {
      await open('blocks')
      const row = desk.locator('tbody tr')
      assert.match((await row.textContent()) ?? '', /Blocked.*Rosa Lind.*Sells essays.*Nora Aldous.*for good/)
      await row.getByRole('button', { name: 'End the block' }).click()
      await desk.locator('dialog .primary').click()
      await desk.getByText('No author is on hold or blocked.').waitFor()
      assert.deepEqual((await newsroom.moderator.ask(routes.blocks)).items, [])
      assert.equal((await sendAs('rosa@example.org')).status, 'approved')
      await publish([])
    })
  })

  describe('a story', () => {
    it('shows how many of its comments stand how, and those that one asks for', async () => {
      await open(`stories/${stories.river}`)
      await desk.locator('.figure-row').waitFor()
      const { waiting, approved, rejected, withdrawn } = await newsroom.moderator.ask(routes.storyFigures, { params: { storyId: stories.river } })
      assert.deepEqual([waiting, approved, rejected, withdrawn], [1, 4, 2, 0])
      assert.deepEqual(await figures(desk.locator('.figure-row')), { waiting: '1', approved: '4', rejected: '2', withdrawn: '0' })
      await desk.getByLabel('Status').selectOption('rejected')
      await lists([written.spam, written.reply])
      assert.equal(new URL(desk.url()).search, '?status=rejected')
    })

    it('is closed to comments and opened again, each after a question', async () => {
      const commenting = async () => (await newsroom.api.ask(routes.story, { params: { storyId: stories.river } })).commenting
      await desk.getByRole('button', { name: 'Close to comments' }).click()
      await desk.locator('dialog .primary').click()
      await desk.getByText('Commenting is closed').waitFor()
      assert.equal(await commenting(), 'closed')
      await newsroom.api.refused(routes.submitComment, { params: { storyId: stories.river }, body: { name: 'Ida', email: 'ida@example.org', body: 'Too late?' } }, 'commenting-closed')
      await desk.getByRole('button', { name: 'Open to comments' }).click()
      await desk.locator('dialog .primary').click()
      await desk.getByText('Commenting is open').waitFor()
      assert.equal(await commenting(), 'open')
      assert.equal((await newsroom.submit(stories.river, { name: 'Ida', email: 'ida@example.org', body: 'In time.' })).comment.status, 'pending')
    })
  })

  describe('the log of decisions', () => {
    it('goes on page by page, the latest first', async () => {
      const { items } = await newsroom.moderator.ask(routes.search, { query: { q: 'lister', limit: 200 } })
      await newsroom.moderator.ask(routes.decide, { body: { items: items.map(({ comment }) => ({ commentId: comment.id, verdict: 'approve' })) } })
      await open('decisions')
      await desk.locator('[data-entry]').nth(49).waitFor()
      await desk.getByRole('button', { name: 'Show more' }).click()
      await desk.locator('[data-entry]').nth(50).waitFor()
      const log = await newsroom.moderator.ask(routes.decisions, { query: { limit: 200 } })
      await lists(log.items.map(({ comment }) => comment.id))
    })

    it('is narrowed by its filters, which its address says', async () => {
      await filter('Decision').selectOption('rejected')
      await lists([written.reply, written.spam])
      await filter('Reason').selectOption('Off topic')
      await lists([written.reply])
      assert.equal(new URL(desk.url()).search, '?verdict=reject&guideline=relevance')
      await clear()
      await filter('Decided by').selectOption(administrator.name)
      await lists([written.spam])
      await clear()
      await filter('From').fill(dayFromNow(0))
      await filter('To').fill(dayFromNow(0))
      await filter('Decision').selectOption('rejected')
      await lists([written.reply, written.spam])
      await filter('To').fill(dayFromNow(-1))
      await filter('From').fill(dayFromNow(-1))
      await lists([])
      await clear()
      await filter('How').selectOption('by policy')
      await desk.locator('h1', { hasText: 'Decided by policy' }).waitFor()
      const { items } = await newsroom.moderator.ask(routes.decisions, { query: { means: 'policy' } })
      assert.equal(items.length, 3)
      await lists(items.map(({ comment }) => comment.id))
    })

    it('leads to the comment and to its story', async () => {
      await open(`decisions?verdict=reject&guideline=promotion`)
      const row = desk.locator('[data-entry]')
      assert.match((await row.textContent()) ?? '', /rejected.*EssayExpress.*The river is high.*Advertising and promotion.*Third time.*Nora Aldous/)
      await row.locator('.entry-link').click()
      await desk.waitForURL(`**/desk/comments/${written.spam}`)
      await desk.locator('.event', { hasText: 'Third time' }).waitFor()
      await desk.goBack()
      await row.locator('.entry-story').click()
      await desk.locator('h1', { hasText: 'The river is high' }).waitFor()
    })
  })

  describe('the figures', () => {
    it('load what draws charts, and nothing else of the desk does', async () => {
      const context = await watch.open({ storageState: await desk.context().storageState() })
      const page = await context.newPage()
      const scripts: Promise<string>[] = []
      page.on('response', (response) => { if (response.request().resourceType() === 'script') scripts.push(response.text()) })
      for (const place of ['', 'search', 'decisions', 'distribution', `stories/${stories.river}`]) {
        await page.goto(`${newsroom.program.url}/desk/${place}`)
        await page.locator('main :is(h1, .focused)').first().waitFor()
      }
      assert.equal((await Promise.all(scripts)).filter(isOfCharts).length, 0)
      await page.goto(`${newsroom.program.url}/desk/figures`)
      await page.locator('.exhibit canvas').first().waitFor()
      assert.equal((await Promise.all(scripts)).filter(isOfCharts).length, 1)
      await context.close()
    })

    it('have beside each chart its numbers, as a table and as a file, and they are those of the server', async () => {
      const answered = desk.waitForResponse((response) => new URL(response.url()).pathname === routes.stats.path)
      await open('figures')
      const stats: Stats = await (await answered).json()
      await desk.locator('.exhibit').nth(6).waitFor()
      const exhibits = await desk.locator('.exhibit', { has: desk.locator('canvas') }).all()
      assert.ok(exhibits.length >= 6, `${exhibits.length} charts`)
      for (const exhibit of exhibits) {
        const title = (await exhibit.locator('h2').textContent()) ?? ''
        assert.ok((await exhibit.locator('canvas[role=img]').getAttribute('aria-label'))?.startsWith(`${title}. `), title)
        assert.deepEqual(countsIn(await fileOf(exhibit)), countsIn(await tableOf(exhibit)), title)
      }
      const flow = await fileOf(desk.locator('.exhibit').first())
      assert.deepEqual(flow.slice(1), stats.series.map(({ at, submitted, approved, rejected }) => [at, submitted, approved, rejected].map(String)))
      const { submitted, approved, rejected } = stats.totals
      assert.deepEqual([submitted, approved, rejected], [many + 9, many + 4, 2])
    })

    it('are of the days that one asks for', async () => {
      await desk.getByRole('link', { name: '30 days' }).click()
      await desk.waitForURL(`**/desk/figures?from=${dayFromNow(-29)}&to=${dayFromNow(0)}&by=day`)
      await desk.locator('.own-days').getByLabel('From').fill(dayFromNow(-3))
      await desk.locator('.own-days').getByLabel('To').fill(dayFromNow(-2))
      await desk.getByRole('button', { name: 'Show' }).click()
      await desk.waitForURL(`**/desk/figures?from=${dayFromNow(-3)}&to=${dayFromNow(-2)}&by=hour`)
      await desk.locator('.exhibit .empty', { hasText: 'Nothing in this time.' }).first().waitFor()
    })
  })

  it('asks nothing of anybody else, breaks no policy and leaves the console empty', () => {
    assert.deepEqual(unexpected(watch), [])
  })

  async function open(place: string): Promise<void> {
    await desk.goto(`${newsroom.program.url}/desk/${place}`)
    await desk.locator('main h1').waitFor()
  }

  async function find(words: string): Promise<void> {
    await desk.getByRole('searchbox').fill(words)
    await desk.keyboard.press('Enter')
  }

  function filter(label: string): Locator {
    return desk.locator('.filter-bar').getByLabel(label, { exact: true })
  }

  function clear(): Promise<void> {
    return desk.getByRole('button', { name: 'Clear all' }).click()
  }

  /** Waits until the list is of these, in this order. */
  async function lists(expected: readonly string[]): Promise<void> {
    const isSo = async () => JSON.stringify(await listedIds(desk)) === JSON.stringify(expected) && (await desk.locator('.paged[aria-busy=false]').count()) === 1
    await until('the list is as expected', isSo).catch(async () => assert.deepEqual(await listedIds(desk), expected))
  }

  async function sendAs(email: string): Promise<OwnComment> {
    return (await newsroom.submit(stories.river, { name: 'Rosa Lind', email, body: 'The water was clear this morning.' })).comment
  }

  async function publish(rules: readonly unknown[]): Promise<void> {
    const { draft } = await callAs<{ draft: { version: number } }>(desk, newsroom.program, ['PUT', '/policy/draft', { rules }])
    await callAs(desk, newsroom.program, ['POST', '/policy/publish', { version: draft.version }])
  }
})

/** By a name of the chart library's own. */
function isOfCharts(script: string): boolean {
  return script.includes('maintainAspectRatio')
}

/** Of the site's calendar, which is that of UTC unless it is set. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function idIn(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? ''
}

/** Numbers with what they count. */
async function figures(row: Locator): Promise<Readonly<Record<string, string>>> {
  const [names, numbers] = await Promise.all(['dt', 'dd'].map((part) => row.locator(`div:not(.moment) > ${part}`).allTextContents()))
  return Object.fromEntries((names ?? []).map((name, place) => [name, numbers?.[place] ?? '']))
}

type Rows = readonly (readonly string[])[]

/** The file that is downloaded, with its heading; nothing of it has a comma of its own. */
async function fileOf(exhibit: Locator): Promise<Rows> {
  const begun = exhibit.page().waitForEvent('download')
  await exhibit.getByRole('button', { name: /as CSV$/ }).click()
  const download = await begun
  assert.match(download.suggestedFilename(), /^[a-z-]+_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await download.path(), 'utf8')
  assert.ok(text.startsWith('\ufeff'))
  return text.slice(1).trimEnd().split('\r\n').map((line) => line.split(','))
}

async function tableOf(exhibit: Locator): Promise<Rows> {
  await exhibit.getByText('The numbers').click()
  return Promise.all((await exhibit.locator('table tr').all()).map((row) => row.locator('th, td').allTextContents()))
}

/** Without what a table words for people: moments, and how long something took. */
function countsIn(rows: Rows): Rows {
  const [heading = []] = rows
  const isWorded = heading.map((label) => /^(Hour|Day|Median|90th percentile)/.test(label))
  return rows.map((row) => row.map((cell, place) => (isWorded[place] ? '' : cell)))
}
