import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { languages, routes, type OwnComment } from '@verbatim/contract'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { apiOf, bearer, openNewsroom, type Newsroom } from '../api/newsroom.ts'
import { until } from '../program.ts'
import { axeFindings, focusedElement, isFull, launchChromium, sidewaysOverflow, tabTo } from './browser.ts'
import { hostPage, openHost, strictPolicy, type Host } from './host.ts'

// All of them where all is asked for: it takes two seconds each.
const looked = isFull ? languages : (['en', 'ckb', 'fr', 'he'] as const)

// Ten thousand take half a minute to send.
const longStory = isFull ? 10_000 : 500

/** Two lines of HTML on another site, which allows no more than it must; each test has a story of its own. */
describe('the embed on another site’s page', { timeout: 300_000 }, () => {
  let newsroom: Newsroom
  let host: Host
  let browser: Browser
  let context: BrowserContext
  let comments: string
  const faults: string[] = []

  before(async () => {
    newsroom = await openNewsroom()
    comments = newsroom.program.url
    host = await openHost(strictPolicy(comments))
    await apiOf(newsroom.program).as(bearer(newsroom.tokens.settings)).ask(routes.patchSettings, { body: { origins: [host.origin] } })
    browser = await launchChromium()
    context = await openContext()
  })
  // What a test that failed left open would hold connections, of which a browser has six.
  afterEach(async () => {
    for (const opened of browser.contexts()) for (const page of opened.pages()) await page.close()
  })
  after(async () => {
    await browser?.close()
    await host?.close()
    await newsroom?.program.stop()
  })

  async function openContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
    const opened = await browser.newContext({ viewport: { width: 900, height: 800 }, locale: 'en-GB', ...options })
    opened.setDefaultTimeout(10_000)
    opened.on('request', (request) => {
      if (![host.origin, comments].includes(new URL(request.url()).origin)) faults.push(`request to another host: ${request.url()}`)
    })
    opened.on('weberror', (error) => faults.push(error.error().message))
    opened.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/status of (404|409|422)|ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_RESET)/.test(message.text())) faults.push(message.text())
    })
    return opened
  }

  /** A story at a page of the host, with the comments below it. */
  async function storyAt(path: string, fields: Readonly<Record<string, unknown>> = {}) {
    const url = `${host.origin}${path}`
    const story = await newsroom.story({ url, headline: `Story ${path}`, ...fields })
    host.pages.set(path, hostPage(comments, { body: `<verbatim-comments story="${url}"><a href="${story.pageUrl}">Comments</a></verbatim-comments>`, ...(typeof fields['language'] === 'string' ? { language: fields['language'] } : {}) }))
    return { ...story, url }
  }

  async function publish(storyId: string, count: number, fields: Readonly<Record<string, unknown>> = {}): Promise<readonly OwnComment[]> {
    const published: OwnComment[] = []
    for (let index = 1; index <= count; index += 1) published.push(await newsroom.published(storyId, { name: `Reader ${index}`, body: `Comment number ${index} of many.`, ...fields }))
    return published
  }

  async function visit(url: string, where = context): Promise<Page> {
    const page = await where.newPage()
    await page.goto(url)
    // Live, and not only there: its first comments are seen before their buttons work.
    await page.locator('verbatim-comments:not([data-loading]) .comments').first().waitFor()
    return page
  }

  describe('a reader', () => {
    it('sees the first comments, and gets the rest by a press, never the whole story', async () => {
      const story = await storyAt('/many')
      await publish(story.id, 25)
      const page = await visit(story.url)
      assert.equal(await page.locator('.thread > li').count(), 20)
      assert.equal(await page.locator('.comment-text').first().textContent(), 'Comment number 25 of many.')
      await page.getByRole('link', { name: 'Show more comments' }).click()
      await page.locator('.thread > li').nth(24).waitFor()
      assert.equal(await page.locator('.more').count(), 0)
      assert.equal(await focusedText(page), 'Comment number 5 of many.')
      await page.getByRole('link', { name: 'Oldest first' }).click()
      await page.locator('.thread > li:first-child .comment-text', { hasText: 'Comment number 1 of many.' }).waitFor()
      assert.equal(page.url(), story.url)
      await page.close()
    })

    it('sees the first comments before the rest is laid out, and nothing moves with it', async () => {
      const story = await storyAt('/first')
      await publish(story.id, 6)
      const apart = await openContext()
      const page = await apart.newPage()
      await page.addInitScript(`window.seen = [], window.shifts = []
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts.push(value) }).observe({ type: 'layout-shift', buffered: true })
        const look = () => {
          const count = [...document.querySelector('verbatim-comments')?.shadowRoot?.querySelectorAll('.comment') ?? []].filter((comment) => comment.checkVisibility()).length
          if (count !== (seen.at(-1) ?? 0)) seen.push(count)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)`)
      await page.goto(story.url)
      await page.locator('.recommend:visible').first().waitFor()
      assert.deepEqual(await page.evaluate('[seen, shifts]'), [[3, 6], []])
      await apart.close()
    })

    it('unfolds replies after the first', async () => {
      const story = await storyAt('/replies')
      const [root] = await publish(story.id, 1)
      await publish(story.id, 23, { parentId: root?.id })
      const page = await visit(story.url)
      assert.equal(await page.locator('.replies .comment:visible').count(), 1)
      await page.getByText('22 more replies').click()
      assert.equal(await page.locator('.replies .comment:visible').count(), 20)
      await page.getByRole('link', { name: 'Show more replies' }).click()
      await page.locator('.replies .comment').nth(22).waitFor()
      assert.equal(await page.locator('.replies .more').count(), 0)
      await page.close()
    })

    it('follows a link to a comment that is on no first page, to its place', async () => {
      const story = await storyAt('/linked')
      const [root] = await publish(story.id, 1)
      const replies = await publish(story.id, 30, { parentId: root?.id })
      await publish(story.id, 22)
      const last = replies.at(-1)?.id ?? ''
      const page = await visit(`${story.url}#comment-${last}`)
      const found = page.locator('.comment.found')
      await found.waitFor()
      assert.equal(await found.getAttribute('id'), `comment-${last}`)
      assert.ok(await isInView(page, '.comment.found'))
      assert.equal(await page.locator('.comment').first().getAttribute('id'), `comment-${root?.id}`)
      await page.getByRole('link', { name: 'All comments' }).click()
      await page.locator('.thread > li').nth(19).waitFor()
      // A permalink names the article of the host.
      assert.match((await page.locator('.permalink').first().getAttribute('href')) ?? '', /\/linked#comment-/)
      await page.close()
    })

    it('is told where a link leads to a comment that is gone', async () => {
      const story = await storyAt('/gone')
      const [comment] = await publish(story.id, 1)
      await newsroom.decide({ commentId: comment?.id, verdict: 'reject', guidelines: ['promotion'], expectedStatus: 'approved' })
      const page = await visit(`${story.url}#comment-${comment?.id}`)
      await page.locator('.news p', { hasText: 'This comment could not be found.' }).waitFor()
      await page.goto(`${story.pageUrl}?commentId=${comment?.id}`)
      await page.locator('.news p', { hasText: 'This comment could not be found.' }).waitFor()
      await page.close()
    })

    it('is told what is new since the last visit', async () => {
      const story = await storyAt('/visits')
      await publish(story.id, 2)
      await (await visit(story.url)).close()
      await publish(story.id, 1, { body: 'Published in between.' })
      const page = await visit(story.url)
      assert.equal(await page.locator('.fresh').textContent(), '1 new since your last visit')
      assert.equal(await page.locator('.comment:has(.new) .comment-text').textContent(), 'Published in between.')
      await page.close()
      const third = await visit(story.url)
      assert.equal(await third.locator('.new').count(), 0)
      await third.close()
    })

    it('hears of what is published, and nothing moves until it is asked for', async () => {
      const story = await storyAt('/live')
      const [first] = await publish(story.id, 3)
      const page = await visit(story.url)
      await page.locator('.comment').last().scrollIntoViewIfNeeded()
      const place = await page.locator('.comment').last().boundingBox()
      await publish(story.id, 2, { body: 'Just now.' })
      const news = page.getByRole('button', { name: 'Show 2 new comments' })
      await news.waitFor()
      assert.deepEqual(await page.locator('.comment').last().boundingBox(), place)
      assert.equal(await page.locator('.comment').count(), 3)
      await news.click()
      await page.locator('.comment').nth(4).waitFor()
      assert.equal(await page.locator('.count').textContent(), '5 comments')
      assert.equal(await focusedText(page), 'Just now.')
      // A reply comes below what it answers, and what is taken down goes.
      await publish(story.id, 1, { body: 'An answer.', parentId: first?.id })
      await page.getByRole('button', { name: 'Show 1 new comment' }).click()
      await page.locator(`li:has(> [id="comment-${first?.id}"]) .replies`, { hasText: 'An answer.' }).waitFor()
      await newsroom.decide({ commentId: first?.id, verdict: 'reject', guidelines: ['promotion'], expectedStatus: 'approved' })
      await page.locator(`[id="comment-${first?.id}"] .removed`).waitFor()
      await page.close()
    })

    it('recommends a comment once from one device, and takes it back', async () => {
      const story = await storyAt('/recommended')
      await publish(story.id, 1)
      const counted = async () => Object((await newsroom.api.ask(routes.comments, { params: { storyId: story.id } })).items[0]).recommendations
      const page = await visit(story.url)
      const button = page.getByRole('button', { name: /^Recommend/ })
      await button.click()
      await page.locator('.recommend[aria-pressed=true]', { hasText: '1' }).waitFor()
      await page.reload()
      await page.locator('.recommend[aria-pressed=true]').waitFor()
      const other = await openContext()
      const stranger = await visit(story.url, other)
      await stranger.getByRole('button', { name: /^Recommend/ }).click()
      await stranger.locator('.recommend', { hasText: '2' }).waitFor()
      await other.close()
      await button.click()
      await page.locator('.recommend[aria-pressed=false]', { hasText: '1' }).waitFor()
      await until('the count shows', async () => (await counted()) === 1)
      await page.close()
    })

    it('reports a comment over the page, with the keyboard alone', async () => {
      const story = await storyAt('/reported')
      const [comment] = await publish(story.id, 1)
      const page = await visit(story.url)
      await tabTo(page, '.comments .report')
      await page.keyboard.press('Enter')
      await page.locator('dialog[open]').waitFor()
      assert.equal(await page.textContent('#report-heading'), 'Report a comment by \u2068Reader 1\u2069')
      await tabTo(page, '[name=guideline]')
      await page.keyboard.press('Space')
      await tabTo(page, '#report-explanation')
      await page.keyboard.type('Look at the second word.')
      await tabTo(page, '.report-form button')
      await page.keyboard.press('Enter')
      await page.locator('.sent', { hasText: 'Thank you for your report' }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog[open]').waitFor({ state: 'detached' })
      const { items } = await newsroom.moderator.ask(routes.queue, { query: { reason: 'reported', storyId: story.id } })
      assert.deepEqual(items.map(({ comment: { id }, reports }) => [id, reports.total]), [[comment?.id, 1]])
      await page.close()
    })

    it('reports without a script, is told what is missing, and keeps what was typed', async () => {
      const story = await storyAt('/reported-plainly')
      const [comment] = await publish(story.id, 1)
      const still = await openContext({ javaScriptEnabled: false })
      const page = await still.newPage()
      await page.goto(story.pageUrl)
      await page.click('.report')
      await page.fill('#report-explanation', 'A law forbids it.\u202e')
      await page.check('[value=illegal]')
      await page.click('.report-form button')
      await page.locator('.faults li', { hasText: 'reverses the direction of writing' }).waitFor()
      assert.ok(await page.isChecked('[value=illegal]'))
      await page.fill('#report-explanation', 'A law forbids it.')
      await page.click('.report-form button')
      await page.locator('h1', { hasText: 'Thank you for your report' }).waitFor()
      await page.click('.back a')
      assert.ok(page.url().endsWith(`#comment-${comment?.id}`))
      await still.close()
    })

    it('needs no script where the newsroom’s server includes the fragment, and with one nothing is asked for again or moves', async () => {
      const story = await storyAt('/included')
      await publish(story.id, 3)
      const fragment = await (await fetch(`${comments}/api/v1/stories/${story.id}/fragment?lang=en`)).text()
      host.pages.set('/included', hostPage(comments, { body: fragment }))
      const still = await openContext({ javaScriptEnabled: false })
      const page = await visit(story.url, still)
      assert.equal(await page.locator('.comment').count(), 3)
      assert.match((await page.locator('.reply').first().getAttribute('href')) ?? '', new RegExp(`^${comments}/stories/.*replyTo=`))
      await page.fill('#field-name', 'Nele')
      await page.fill('#field-email', 'nele@example.org')
      await page.fill('#field-body', 'Written without a script.')
      await page.click('.write button')
      await page.waitForURL(`${comments}/receipts/**`)
      await still.close()

      const asked: string[] = []
      const live = await openContext()
      live.on('request', (request) => asked.push(request.url()))
      const other = await live.newPage()
      await other.addInitScript('window.shifts = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts.push(entry.value + " " + entry.sources.map(({ node, previousRect, currentRect }) => (node?.className ?? node?.nodeName) + JSON.stringify([previousRect, currentRect]))) }).observe({ type: "layout-shift", buffered: true })')
      await other.goto(story.url)
      await other.locator('.recommend:visible').first().waitFor()
      assert.ok(!asked.some((url) => url.includes('/fragment')), asked.join(' '))
      assert.deepEqual(await other.evaluate('window.shifts'), [])
      await live.close()
    })
  })

  describe('a commenter', () => {
    it('is told at each field what is wrong, in the language of the page, and keeps what was typed', async () => {
      const story = await storyAt('/faults', { language: 'tr' })
      const page = await visit(story.url)
      await page.fill('#field-body', 'Yarım kalmış bir yorum.')
      await page.click('.write button')
      await page.locator('#fault-name').waitFor()
      assert.equal(await page.locator('#fault-name').textContent(), 'Adınızı yazın.')
      assert.equal(await page.getAttribute('#field-email', 'aria-invalid'), 'true')
      assert.equal(await page.inputValue('#field-body'), 'Yarım kalmış bir yorum.')
      await page.locator('#faults a').first().click()
      assert.equal(await focusedId(page), 'field-name')
      await page.close()
    })

    it('sends with the keyboard alone, finds it waiting on this device, and out of it once published', async () => {
      const story = await storyAt('/written')
      const page = await visit(story.url)
      const body = '  Two blanks first.\n\nA tab\tand <b>markup</b>. '
      await tabTo(page, '#field-name')
      await page.keyboard.type('Ada')
      await page.keyboard.press('Tab')
      await page.keyboard.type('ada@example.org')
      await page.keyboard.press('Tab')
      await page.keyboard.insertText(body)
      await tabTo(page, '.write button')
      await page.keyboard.press('Enter')
      const own = page.locator('.own-comments .own')
      await own.waitFor()
      assert.equal(await own.locator('.comment-text').textContent(), body)
      assert.match((await own.textContent()) ?? '', /Pending/)
      assert.equal(await page.inputValue('#field-body'), '')
      const [waiting] = await waitingIn(story.id)
      assert.equal(waiting?.body, body)

      // Nobody else sees it; a visit later it is still there.
      await page.reload()
      await own.waitFor()
      const stranger = await openContext()
      const other = await visit(story.url, stranger)
      assert.equal(await other.locator('.own').count(), 0)
      await stranger.close()
      await newsroom.approve(waiting?.id ?? '')
      await own.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Show 1 new comment' }).click()
      await page.locator('.comments .comment-text').waitFor()
      assert.equal(await page.locator('.comments .comment-text').textContent(), body)
      await page.close()
    })

    it('loses no draft to a reload, and answers in the place of what is answered', async () => {
      const story = await storyAt('/draft')
      const [root] = await publish(story.id, 2)
      const page = await visit(story.url)
      await page.locator(`[id="comment-${root?.id}"] .reply`).click()
      assert.equal(await page.locator(`[id="comment-${root?.id}"] + .write h2`).textContent(), 'Reply to \u2068Reader 1\u2069')
      await page.fill('#field-body', 'Half an answer')
      await page.reload()
      await page.locator(`[id="comment-${root?.id}"] + .write h2`, { hasText: 'Reply to' }).waitFor()
      assert.equal(await page.inputValue('#field-body'), 'Half an answer')
      await page.fill('#field-name', 'Bo')
      await page.fill('#field-email', 'bo@example.org')
      await page.check('.remember')
      await page.click('.write button:not([type])')
      await page.locator('.own').waitFor()
      const [waiting] = await waitingIn(story.id)
      assert.equal(waiting?.parentId, root?.id)
      await page.reload()
      await page.locator('.write h2', { hasText: 'Write a comment' }).waitFor()
      assert.deepEqual([await page.inputValue('#field-name'), await page.inputValue('#field-email'), await page.inputValue('#field-body')], ['Bo', 'bo@example.org', ''])
      await page.uncheck('.remember')
      await page.fill('#field-body', 'x')
      await page.close()
    })

    it('sends once, however often the answer is lost', async () => {
      const story = await storyAt('/lost')
      const page = await visit(story.url)
      let lost = 0
      await page.route('**/comments', async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue()
        lost += 1
        await route.fetch()
        await route.abort()
      })
      await fill(page, 'It arrived, and the answer did not.')
      await page.click('.write button')
      await page.locator('.progress', { hasText: 'There is no connection' }).waitFor()
      // Its writer corrects the name meanwhile: what arrived is what counts, and the text is not sent twice.
      await page.fill('#field-name', 'Kim Odell')
      await page.click('.write button')
      await page.locator('.own').waitFor()
      assert.deepEqual((await waitingIn(story.id)).map(({ body }) => body), ['It arrived, and the answer did not.'])
      await page.close()
    })

    it('keeps the form and what is in it while the thread around it changes', async () => {
      const story = await storyAt('/answering')
      const [first, second] = await publish(story.id, 2)
      const page = await visit(story.url)
      await page.locator(`[id="comment-${first?.id}"] .reply`).click()
      await page.keyboard.type('Half an ans')
      await publish(story.id, 1, { body: 'Another answer.', parentId: first?.id })
      await page.getByRole('button', { name: 'Show 1 new comment' }).click()
      await page.locator('.comment-text', { hasText: 'Another answer.' }).waitFor()
      assert.equal(await page.inputValue('#field-body'), 'Half an ans')
      await page.getByRole('link', { name: 'Oldest first' }).click()
      await page.locator('[aria-current]', { hasText: 'Oldest first' }).waitFor()
      assert.equal(await page.locator(`[id="comment-${first?.id}"] + .write textarea`).inputValue(), 'Half an ans')
      // What is answered is taken down.
      await newsroom.decide({ commentId: second?.id, verdict: 'reject', guidelines: ['promotion'], expectedStatus: 'approved' })
      await page.locator(`[id="comment-${second?.id}"]`).waitFor({ state: 'detached' })
      await page.locator('.count', { hasText: /^2 comments$/ }).waitFor()
      await newsroom.decide({ commentId: first?.id, verdict: 'reject', guidelines: ['promotion'], expectedStatus: 'approved' })
      await page.locator(`[id="comment-${first?.id}"] .removed`).waitFor()
      assert.equal(await page.inputValue('#field-body'), 'Half an ans')
      await page.close()
    })

    it('is sent by itself when the network is back, and over a reload', async () => {
      const story = await storyAt('/offline')
      const apart = await openContext()
      const page = await visit(story.url, apart)
      await fill(page, 'Typed in a tunnel.')
      await apart.setOffline(true)
      await page.click('.write button')
      await page.locator('.progress', { hasText: 'There is no connection' }).waitFor()
      // As after the battery was empty: neither name nor e-mail was to be remembered.
      await page.close()
      await apart.setOffline(false)
      const later = await visit(story.url, apart)
      await later.locator('.own').waitFor()
      assert.deepEqual((await waitingIn(story.id)).map(({ body }) => body), ['Typed in a tunnel.'])
      await apart.close()
    })

    it('reads the reason of a rejection where the comment was sent', async () => {
      const story = await storyAt('/rejected')
      const page = await visit(story.url)
      await fill(page, 'Buy lamps at my shop.')
      await page.click('.write button')
      await page.locator('.own').waitFor()
      const [waiting] = await waitingIn(story.id)
      await newsroom.decide({ commentId: waiting?.id, verdict: 'reject', guidelines: ['promotion'], message: 'No advertising, please.' })
      await page.reload()
      await page.locator('.own', { hasText: 'No advertising, please.' }).waitFor()
      await page.getByRole('button', { name: 'Remove from this list' }).click()
      await page.locator('.own').waitFor({ state: 'detached' })
      await page.close()
    })

    it('sees how many characters are left, near the limit', async () => {
      const story = await storyAt('/counted', { language: 'ckb' })
      const page = await visit(story.url)
      await page.fill('#field-body', 'پ'.repeat(4000))
      assert.equal(await page.locator('.counter:visible').count(), 0)
      await page.fill('#field-body', '👍'.repeat(4990))
      assert.equal(await page.locator('.counter output').textContent(), '١٠')
      await page.close()
    })

    it('makes the story of a page that nobody has commented on', async () => {
      const url = `${host.origin}/new/page`
      host.pages.set('/new/page', hostPage(comments, { body: `<verbatim-comments story="${url}"></verbatim-comments>` }))
      const page = await visit(url)
      assert.equal(await page.locator('.count').textContent(), 'No comments yet')
      await fill(page, 'The first of all.')
      await page.click('.write button')
      await page.locator('.own').waitFor()
      const story = await newsroom.api.ask(routes.stories, { query: { url } })
      const [waiting] = await waitingIn(Object(story).id)
      await newsroom.approve(waiting?.id ?? '')
      await page.getByRole('button', { name: 'Show 1 new comment' }).click()
      await page.locator('.comments .comment-text', { hasText: 'The first of all.' }).waitFor()
      await page.close()
    })

    it('is told once, before sending, what may be a problem, and decides alone', async () => {
      const settings = apiOf(newsroom.program).as(bearer(newsroom.tokens.settings))
      await settings.ask(routes.patchSettings, { body: { checkBeforeSend: 'on' } })
      const story = await storyAt('/checked')
      const page = await visit(story.url)
      const rude = 'You are a fucking idiot, and so is your paper.'
      await fill(page, rude)
      await page.focus('#field-name')
      await page.keyboard.press('Enter')
      const check = page.locator('.check')
      await check.waitFor()
      assert.equal(await check.locator('.comment-text').textContent(), rude)
      assert.ok((await check.locator('mark').count()) > 0)
      assert.ok((await check.locator('li').allTextContents()).includes('Personal attacks'))
      assert.deepEqual(await waitingIn(story.id), [])
      await page.getByRole('button', { name: 'Change the text' }).click()
      assert.equal(await focusedId(page), 'field-body')
      await page.click('.write .send > button:not([value])')
      await page.getByRole('button', { name: 'Send it as it is' }).click()
      await page.locator('.own').waitFor()
      assert.deepEqual((await waitingIn(story.id)).map(({ body }) => body), [rude])
      await fill(page, 'A lamp is a fine thing for a library at night.')
      await page.click('.write .send > button:not([value])')
      await page.locator('.own').nth(1).waitFor()
      await settings.ask(routes.patchSettings, { body: { checkBeforeSend: 'off' } })
      await page.close()
    })

    it('finds the form closed with the story, and open again, and what was typed kept', async () => {
      const story = await storyAt('/closing')
      const page = await visit(story.url)
      await newsroom.editor.ask(routes.patchStory, { params: { storyId: story.id }, body: { commenting: 'closed' } })
      await page.locator('.closed').waitFor()
      await newsroom.editor.ask(routes.patchStory, { params: { storyId: story.id }, body: { commenting: 'open' } })
      await page.locator('#field-body').waitFor()
      await fill(page, 'Typed before it closed.')
      await newsroom.editor.ask(routes.patchStory, { params: { storyId: story.id }, body: { commenting: 'closed' } })
      await page.click('.write button')
      await page.locator('#faults li', { hasText: 'Commenting is closed on this story, so your comment was not taken.' }).waitFor()
      assert.equal(await page.inputValue('#field-body'), 'Typed before it closed.')
      const kept = () => page.evaluate<string>('Object.entries(localStorage).join()')
      assert.match(await kept(), /kim@example\.org/)
      await page.fill('#field-body', '')
      assert.doesNotMatch(await kept(), /kim@example\.org/)
      await page.close()
    })
  })

  describe('a host', () => {
    it('may have several on one page, change their story, and take them off', async () => {
      const [one, two] = [await storyAt('/one'), await storyAt('/two')]
      await publish(one.id, 1, { body: 'Below the first.' })
      await publish(two.id, 1, { body: 'Below the second.' })
      host.pages.set('/both', hostPage(comments, { body: [one, two].map(({ url }) => `<verbatim-comments story="${url}"></verbatim-comments>`).join('\n') }))
      const streams: string[] = []
      const page = await context.newPage()
      page.on('request', (request) => { if (request.url().includes('/events')) streams.push(request.url()) })
      await page.goto(`${host.origin}/both`)
      await page.locator('verbatim-comments').nth(1).locator('.comment').waitFor()
      assert.deepEqual(await page.locator('.comment-text').allTextContents(), ['Below the first.', 'Below the second.'])
      await publish(two.id, 1, { body: 'Another below the second.' })
      await page.locator('verbatim-comments').nth(1).getByRole('button', { name: 'Show 1 new comment' }).waitFor()
      assert.equal(new Set(new URL(streams.at(-1) ?? '').searchParams.getAll('story')).size, 2)
      await page.evaluate(`document.querySelector('verbatim-comments').setAttribute('story', '${two.url}')`)
      await page.locator('verbatim-comments').first().locator('.comment-text', { hasText: 'Another below the second.' }).waitFor()
      await page.evaluate(`document.querySelector('verbatim-comments').remove()`)
      await page.evaluate(`document.querySelector('verbatim-comments').setAttribute('lang', 'tr')`)
      await page.locator('#comments-heading', { hasText: 'Yorumlar' }).waitFor()
      await page.close()
    })

    it('is well served over a slow line that loses every third answer', async () => {
      const story = await storyAt('/slow')
      await publish(story.id, 25)
      const apart = await openContext()
      const page = await apart.newPage()
      const session = await apart.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 30_000 })
      let asked = 0
      await page.route(`${comments}/api/**`, (route) => ((asked += 1) % 3 === 1 ? route.abort('connectionreset') : route.continue()))
      await page.goto(story.url)
      await page.locator('.comment').first().waitFor()
      await until('there are more', async () => {
        await page.locator('.more a').click({ timeout: 500 }).catch(() => undefined)
        return (await page.locator('.thread > li').count()) === 25
      })
      await fill(page, 'Sent from a train.')
      await until('it is received', async () => {
        await page.locator('.write .send > button:enabled').click({ timeout: 500 }).catch(() => undefined)
        return (await page.locator('.own').count()) === 1
      })
      assert.deepEqual((await waitingIn(story.id)).map(({ body }) => body), ['Sent from a train.'])
      await apart.close()
    })

    it('keeps a link where the comments cannot be had', async () => {
      host.pages.set('/nowhere', hostPage(comments, { body: `<verbatim-comments story="https://elsewhere.example/a"><a href="${comments}">Comments</a></verbatim-comments>` }))
      const page = await context.newPage()
      await page.goto(`${host.origin}/nowhere`)
      await page.waitForFunction("document.querySelector('verbatim-comments').shadowRoot !== null")
      assert.ok(await page.getByRole('link', { name: 'Comments' }).isVisible())
      await page.close()
    })

    it('chooses colours and type by custom properties and parts', async () => {
      const story = await storyAt('/themed')
      await publish(story.id, 1)
      host.pages.set('/themed', hostPage(comments, { body: `<style>verbatim-comments { --verbatim-accent: rgb(120, 0, 80); --verbatim-font: monospace } verbatim-comments::part(comment) { border: 3px dotted }</style><verbatim-comments story="${story.url}"></verbatim-comments>` }))
      const page = await visit(story.url)
      assert.equal(await styleOf(page, '.reply', 'color'), 'rgb(120, 0, 80)')
      assert.equal(await styleOf(page, '.comment-text', 'font-family'), 'monospace')
      assert.equal(await styleOf(page, '.comment', 'border-top-style'), 'dotted')
      await page.close()
    })

    it('shows what it should in spite of its own rules', async () => {
      const story = await storyAt('/hostile')
      await publish(story.id, 1)
      const page = await visit(story.url)
      const style = await Promise.all(['color', 'letter-spacing', 'text-transform'].map((property) => styleOf(page, '.comment-text', property)))
      assert.deepEqual(style, ['rgb(29, 31, 35)', 'normal', 'none'])
      await page.close()
    })

    for (const [index, language] of looked.entries()) {
      it(`has nothing against it in ${language}, wide and narrow`, async () => {
        const story = await storyAt(`/axe-${language}`, { language })
        const [root] = await publish(story.id, 2)
        await publish(story.id, 3, { parentId: root?.id })
        host.pages.set(`/axe-${language}`, (host.pages.get(`/axe-${language}`) ?? '').replace(/<style>.*<\/style>/, '<style>html { color-scheme: light dark; background: Canvas } body { font: 17px/1.6 system-ui; max-width: 44rem; margin: 1rem auto; padding: 0 1rem }</style>'))
        const apart = await openContext({ bypassCSP: true, viewport: { width: index % 2 === 0 ? 900 : 320, height: 800 }, colorScheme: index % 2 === 0 ? 'light' : 'dark' })
        const page = await visit(story.url, apart)
        assert.deepEqual(await axeFindings(page, { contrast: 'AAA' }), [])
        assert.equal(await sidewaysOverflow(page), 0)
        assert.equal(await page.locator('.verbatim').getAttribute('lang'), language)
        await page.locator('.report').first().click()
        await page.locator('dialog[open]').waitFor()
        assert.deepEqual(await axeFindings(page, { contrast: 'AAA' }), [])
        await apart.close()
      })
    }
  })

  describe('the site’s own page', () => {
    it('is made live by the same script, which asks for nothing again and moves nothing', async () => {
      const story = await storyAt('/own')
      await publish(story.id, 3)
      const apart = await openContext()
      const page = await apart.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.addInitScript('window.shifts = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value) }).observe({ type: "layout-shift", buffered: true })')
      await page.goto(story.pageUrl)
      await page.locator('.recommend:visible').first().waitFor()
      assert.ok(!asked.some((url) => url.includes('/fragment')))
      await publish(story.id, 1, { body: 'While the page is open.' })
      await page.getByRole('button', { name: 'Show 1 new comment' }).click()
      await page.locator('.thread > li:first-child .comment-text', { hasText: 'While the page is open.' }).waitFor()
      await fill(page, 'From the site’s own page.')
      await page.click('.write .send > button')
      await page.locator('.own').waitFor()
      assert.deepEqual((await waitingIn(story.id)).map(({ body }) => body), ['From the site’s own page.'])
      assert.deepEqual(await page.evaluate('window.shifts'), [])
      await apart.close()
    })

    it(`opens a story with ${longStory} comments as fast as any, and any of them in its place`, async () => {
      const story = await storyAt('/long')
      const ids: string[] = []
      for (let sent = 0; sent < longStory; sent += 100) {
        const received = await Promise.all(Array.from({ length: 100 }, (_, index) => newsroom.submit(story.id, { body: `Comment number ${sent + index} of a long story.` })))
        const items = received.map(({ comment }) => ({ commentId: comment.id, verdict: 'approve' }))
        await newsroom.decide(items[0] ?? {})
        await newsroom.moderator.ask(routes.decide, { body: { items: items.slice(1) } })
        ids.push(...received.map(({ comment }) => comment.id))
      }
      const page = await visit(story.url)
      assert.equal(await page.locator('.thread > li').count(), 20)
      const deep = ids[Math.floor(longStory / 2)] ?? ''
      await page.evaluate(`location.hash = '#comment-${deep}'`)
      await page.locator('.comment.found').waitFor()
      assert.equal(await page.locator('.comment.found').getAttribute('id'), `comment-${deep}`)
      await page.close()
    })
  })

  it('asks nothing of anybody else, breaks no policy and leaves the console empty', () => {
    assert.deepEqual([...new Set(faults)], [])
  })

  async function waitingIn(storyId: string): Promise<readonly OwnComment[]> {
    const { items } = await newsroom.moderator.ask(routes.queue, { query: { storyId } })
    return items.map(({ comment }) => comment)
  }
})

async function fill(page: Page, body: string): Promise<void> {
  await page.fill('#field-name', 'Kim Ode')
  await page.fill('#field-email', 'kim@example.org')
  await page.fill('#field-body', body)
}

/** How the first such element in the shadow root is shown. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate<string>(`getComputedStyle(document.querySelector('verbatim-comments').shadowRoot.querySelector('${selector}')).getPropertyValue('${property}')`)
}

function focusedId(page: Page): Promise<string> {
  return page.evaluate<string>(`${focusedElement}.id`)
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate<string>(`${focusedElement}.querySelector('.comment-text')?.textContent ?? ''`)
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  return box !== null && box.y >= 0 && box.y < 800
}
