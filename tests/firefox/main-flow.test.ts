import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { apiOf, setUpAdmin, submission, type Api } from '../api/newsroom.ts'
import { hostPage, openHost, strictPolicy, type Host } from '../browser/host.ts'
import { startProgram, until, type Program } from '../program.ts'
import { launchFirefox, type Firefox, type Page } from './puppeteer.ts'

/** One step after the other, as a reader and a commenter go; each needs what came before it. */
describe('the main flow in Firefox', { timeout: 200_000 }, () => {
  let program: Program
  let host: Host
  let firefox: Firefox
  /** A page that never gets the script, as behind a blocker. */
  let page: Page
  let moderator: Api
  const faults: string[] = []
  let story = ''
  let receipt = ''

  before(async () => {
    program = await startProgram({ args: [] })
    const api = apiOf(program)
    moderator = api.as(await setUpAdmin(api, program, { email: 'nora@example.org', password: 'lamp moth ferry nine' }))
    host = await openHost(strictPolicy(program.url))
    firefox = await launchFirefox()
    page = await watchedPage(firefox, { sites: [program.url], faults, isScriptBlocked: true })
  })
  after(async () => {
    await firefox?.close()
    await host?.close()
    await program?.stop()
  })

  it('leads from the front page to an article', async (test) => {
    test.diagnostic(await firefox.version())
    await page.goto(program.url)
    await follow('.stories h2[lang=en] a')
    story = await address()
    assert.equal(await textOf('h1'), 'Halvern library reopens, and stays open until midnight')
    assert.equal(await page.evaluate<string>(`JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent).headline`), 'Halvern library reopens, and stays open until midnight')
  })

  it('says what is wrong with a form, and keeps what was typed', async () => {
    await write({ name: '\u200d', email: 'ada@example.org', body: '  x' })
    await follow('.write button')
    assert.equal(await page.evaluate<number>(`document.querySelectorAll('#faults li').length`), 2)
    assert.equal(await page.evaluate<string>('document.activeElement.id'), 'faults')
    assert.equal(await valueOf('body'), '  x')
  })

  it('takes a comment to the letter, and gives a receipt', async () => {
    await page.goto(story)
    await write({ name: 'Ada Lorne', email: 'ada@example.org', body: verbatim })
    await follow('.write button')
    receipt = await address()
    assert.match(receipt, /\/receipts\/[\w-]{22}$/)
    assert.equal(await textOf('.outcome h2'), 'Pending')
    assert.equal(await textOf('.own .comment-text'), verbatim)
  })

  it('shows nothing of it before it is approved, and all of it after', async () => {
    await page.goto(story)
    assert.ok(!(await textOf('html')).includes('Ada Lorne'))
    await approve(receipt)
    await page.goto(story)
    assert.equal(await textOf('.comment .comment-text'), verbatim)
    assert.equal(await page.evaluate<string>(`(() => {
      getSelection().selectAllChildren(document.querySelector('.comment .comment-text'))
      return getSelection().toString()
    })()`), verbatim)
  })

  it('takes a reply by the keyboard alone, and shows it below', async () => {
    await follow('.comment .acts a')
    assert.equal(await textOf('#write-heading'), 'Reply to \u2068Ada Lorne\u2069')
    assert.ok(await page.evaluate<boolean>(`(({ top }) => top >= 0 && top < innerHeight)(document.querySelector('#write-heading').getBoundingClientRect())`))
    await write({ name: 'Gus Rudd', email: 'gus@example.org', body: 'A lamp for each table, then.' })
    await tabTo('.write button')
    await leave(() => page.keyboard.press('Enter'))
    receipt = await address()
    await approve(receipt)
    await page.goto(story)
    assert.match(await textOf('.replies'), /Gus Rudd[^]*A lamp for each table, then\./)
  })

  it('withdraws it', async () => {
    await page.goto(receipt)
    assert.equal(await textOf('.outcome h2'), 'Approved')
    await page.click('summary')
    await follow('.withdraw button')
    assert.equal(await textOf('.outcome h2'), 'Withdrawn')
    await page.goto(story)
    assert.doesNotMatch(await textOf('html'), /Gus Rudd/)
  })

  it('enlarges the text for the next visit too', async () => {
    const size = () => page.evaluate<number>(`parseFloat(getComputedStyle(document.querySelector('.body')).fontSize)`)
    const usual = await size()
    await follow('.sizes a')
    await page.goto(story)
    assert.ok((await size()) > usual)
  })

  it('goes from right to left in Sorani, and fits a telephone', async () => {
    await page.setViewport({ width: 320, height: 640 })
    for (const language of ['en', 'ar', 'ckb']) {
      await page.goto(program.url)
      await follow(`.stories h2[lang=${language}] a`)
      assert.equal(await page.evaluate<string>('document.dir'), language === 'en' ? 'ltr' : 'rtl')
      assert.ok((await page.evaluate<number>('document.scrollingElement.scrollWidth - document.documentElement.clientWidth')) <= 0, language)
    }
  })

  it('takes a comment with the script too, shows it as pending where it was sent, and then to all', async () => {
    const live = await watchedPage(firefox, { sites: [program.url], faults })
    await live.goto(story)
    await write({ name: 'Ida Falk', email: 'ida@example.org', body: verbatim }, live)
    await tabTo('.write .send > button', live)
    await live.keyboard.press('Enter')
    await until('it is pending', () => live.evaluate<boolean>(`/Pending/.test(document.querySelector('.own')?.textContent)`))
    assert.equal(await live.evaluate<string>('location.href'), story)
    assert.equal(await textOf('.own .comment-text', live), verbatim)
    assert.equal(await valueOf('body', live), '')
    await approve(await live.evaluate<string>(`document.querySelector('.own a[href*="/receipts/"]').href`))
    await until('it is out of what waits', () => live.evaluate<boolean>(`document.querySelector('.own') === null && document.querySelector('.news button') !== null`))
    await live.click('.news button')
    await until('it is published', () => live.evaluate<boolean>(`[...document.querySelectorAll('.comment')].some((comment) => /Ida Falk/.test(comment.textContent) && comment.querySelector('.comment-text').textContent === ${JSON.stringify(verbatim)})`))
    await live.close()
  })

  it('has comments below an article of another site, under its strict policy', async () => {
    const url = `${host.origin}/article`
    host.pages.set('/article', hostPage(program.url, { body: `<verbatim-comments story="${url}"></verbatim-comments>` }))
    await moderator.ask(routes.patchSettings, { body: { origins: [host.origin] } })
    const { id } = await moderator.ask(routes.putStory, { body: { url, headline: 'An article' } })
    const { comment } = await moderator.ask(routes.submitComment, { params: { storyId: id ?? '' }, body: submission({ body: verbatim }) })
    await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    const elsewhere = await watchedPage(firefox, { sites: [program.url, host.origin], faults })
    await elsewhere.goto(url)
    const found = `document.querySelector('verbatim-comments').shadowRoot?.querySelector('.comment-text')`
    await until('the comments are there', () => elsewhere.evaluate<boolean>(`${found} != null`))
    assert.equal(await elsewhere.evaluate<string>(`${found}.textContent`), verbatim)
    assert.equal(await elsewhere.evaluate<string>(`getComputedStyle(${found}).whiteSpaceCollapse`), 'preserve')
    await elsewhere.close()
  })

  it('asks nothing of anybody else, runs no script of others and breaks no policy, which would be noticed', async () => {
    assert.deepEqual(faults, [])
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.isRun = true' }))`)
    await until('a script is refused', () => faults.some((fault) => /policy script-src/.test(fault)))
    assert.equal(await page.evaluate<unknown>('window.isRun === undefined'), true)
  })

  function follow(selector: string): Promise<void> {
    return leave(() => page.click(selector))
  }

  /** Until the next page is there: the event that Puppeteer waits for may be that of the page before. */
  async function leave(by: () => Promise<void>): Promise<void> {
    await page.evaluate('window.isBefore = true')
    await by()
    await until('the next page is there', () => page.evaluate<boolean>(`window.isBefore === undefined && document.readyState === 'complete'`).catch(() => false))
  }

  /** As the page itself has it, which its driver learns of later. */
  function address(): Promise<string> {
    return page.evaluate<string>('location.href')
  }

  function textOf(selector: string, on = page): Promise<string> {
    return on.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).textContent`)
  }

  function valueOf(name: string, on = page): Promise<string> {
    return on.evaluate<string>(`document.querySelector('#field-${name}').value`)
  }

  /** As somebody pastes it: keys would not type every character. */
  async function write(typed: Readonly<Record<'name' | 'email' | 'body', string>>, on = page): Promise<void> {
    for (const [name, text] of Object.entries(typed)) {
      await on.focus(`#field-${name}`)
      await on.evaluate(`document.execCommand('selectAll') && document.execCommand('insertText', false, ${JSON.stringify(text)})`)
      assert.equal(await valueOf(name, on), text)
    }
  }

  async function tabTo(selector: string, on = page): Promise<void> {
    for (let pressed = 0; pressed < 100; pressed += 1) {
      await on.keyboard.press('Tab')
      if (await on.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
    }
    throw new Error(`Tab never reaches ${selector}`)
  }

  async function approve(receiptPage: string): Promise<void> {
    const { comment } = await moderator.ask(routes.receipt, { params: { token: receiptPage.split('/').at(-1) ?? '' } })
    const { items: [item] } = await moderator.ask(routes.decide, { body: { items: [{ commentId: comment.id, verdict: 'approve' }] } })
    assert.ok(item !== undefined && 'decisionId' in item, JSON.stringify(item))
  }
})

/** Everything that a careless program would tidy up. */
const verbatim = '  Two blanks first,  two inside.\n\n\nThree line feeds, then a family 👨‍👩‍👧‍👦 and a flag 🏴‍☠️.\nسڵاو لە هەمووان، می‌خواهم <b>&amp;</b> e\u0301 \u2067قسە\u2069 "q" https://lamps.example/a?b=c&d=1 '

interface Watched {
  /** Their origins, the product's own first; nobody else is asked for anything. */
  readonly sites: readonly string[]
  readonly faults: string[]
  readonly isScriptBlocked?: boolean
}

async function watchedPage(firefox: Firefox, { sites, faults, isScriptBlocked = false }: Watched): Promise<Page> {
  const page = await firefox.newPage()
  await page.setViewport({ width: 1000, height: 800 })
  await page.setRequestInterception(isScriptBlocked)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!sites.includes(url.origin)) faults.push(`request to another host: ${url.href}`)
    if (/\.m?js$/.test(url.pathname) && url.pathname !== '/embed.js') faults.push(`script: ${url.href}`)
    if (isScriptBlocked) void (url.pathname === '/embed.js' ? request.abort() : request.continue())
  })
  // Firefox asks every site for one, though the other site's policy forbids it.
  const [, other] = sites
  const say = (fault: string) => { if (other === undefined || !fault.includes(`${other}/favicon.ico`)) faults.push(fault) }
  page.on('pageerror', ({ message }) => say(`error: ${message}`))
  page.on('console', (message) => say(`${message.type()}: ${message.text()}`))
  await page.evaluateOnNewDocument(`addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error('policy', violatedDirective, blockedURI), true)`)
  return page
}
