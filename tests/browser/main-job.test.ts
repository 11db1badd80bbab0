import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { request, type APIRequestContext, type APIResponse, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { startProgram, type Program } from '../program.ts'
import { Watch, axeFindings, launchChromium, screenshot, scriptsIn, sidewaysOverflow, tabTo } from './browser.ts'
import { someHostileTexts } from './hostile-texts.ts'

/** One story after the other, as a reader and a commenter go through them, while a moderator decides by the API; each needs what came before it. */
describe('the main job in a browser', { timeout: 400_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  /** A reader and a commenter without JavaScript. */
  let reader: Page
  let moderator: APIRequestContext
  let staffHeaders: Readonly<Record<string, string>>
  const stories = { en: '', ar: '', ckb: '' }
  const receipts = { published: '', rejected: '', withdrawn: '', sorani: '' }

  before(async () => {
    program = await startProgram({ args: [] })
    browser = await launchChromium()
    watch = new Watch(browser, program.url)
    reader = await pageOf(watch.open({ javaScriptEnabled: false }))
    moderator = await request.newContext()
    const token = new URL(program.setupLink ?? '').searchParams.get('token')
    const { csrfToken } = await json<{ csrfToken: string }>(await moderator.post(`${program.url}/api/v1/setup`, { data: { token, name: 'Nora Aldous', email: 'nora@example.org', password: 'lamp moth ferry nine' } }))
    staffHeaders = { 'x-csrf-token': csrfToken }
  })
  after(async () => {
    await moderator?.dispose()
    await browser?.close()
    await program?.stop()
  })

  describe('a reader', () => {
    it('goes from the front page to an article and its tags', async () => {
      await reader.goto(program.url)
      for (const language of ['en', 'ar', 'ckb'] as const) {
        stories[language] = await addressOf(reader, `.stories h2[lang=${language}] a`)
      }
      await reader.click('.stories h2[lang=en] a')
      assert.equal(reader.url(), stories.en)
      assert.equal(await reader.textContent('h1'), 'Halvern library reopens, and stays open until midnight')
      assert.equal((await reader.textContent('.story .meta'))?.replace(/\s+/g, ' '), 'Halvern Post Lena Marsh 6 October 2025')
      assert.match((await reader.textContent('.body p')) ?? '', /^HALVERN – After two years/)
      assert.match((await reader.textContent('#statement')) ?? '', /We never edit a comment/)
      await reader.getByRole('link', { name: 'Town council' }).click()
      assert.equal(await reader.textContent('h1'), 'Stories tagged “\u2068Town council\u2069”')
      assert.equal(await reader.locator('.stories li').count(), 1)
    })

    for (const javaScriptEnabled of [false, true]) {
      it(`enlarges the text for the next visit too, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
        const context = await watch.open({ javaScriptEnabled })
        const page = await context.newPage()
        await page.goto(stories.en)
        const usual = await textSizeOf(page)
        await page.getByRole('link', { name: 'A+' }).click()
        await page.getByRole('link', { name: 'A+' }).click()
        const enlarged = await textSizeOf(page)
        assert.ok(enlarged > usual * 1.3, `${enlarged} px after ${usual} px`)
        await page.close()
        const next = await context.newPage()
        await next.goto(stories.ckb)
        assert.equal(await textSizeOf(next), enlarged)
        await next.getByRole('link', { name: 'A−' }).click()
        assert.ok((await textSizeOf(next)) < enlarged)
        await context.close()
      })
    }

    it('reads Arabic and Sorani from right to left, from the headline to the form', async () => {
      const context = await watch.open({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      for (const story of [stories.ar, stories.ckb]) {
        await page.goto(story)
        assert.equal(await page.getAttribute('html', 'dir'), 'rtl')
        for (const part of ['h1', '.body p', '#comments-heading', '#statement p', 'label']) {
          assert.equal(await styleOf(page, part, 'direction'), 'rtl', part)
          const gap = await page.evaluate<number>(`(() => {
            const part = document.querySelector(${JSON.stringify(part)}), range = document.createRange()
            range.selectNodeContents(part)
            return part.closest('main > *').getBoundingClientRect().right - range.getBoundingClientRect().right
          })()`)
          assert.ok(gap < 40, `${part} begins ${gap} px from the right`)
        }
        assert.equal(await styleOf(page, '#field-email', 'direction'), 'ltr')
      }
      await context.close()
    })

    it('gets the form, the errors and the guidelines in the language of the story', async () => {
      await reader.goto(stories.ckb)
      assert.equal(await reader.textContent('#write-heading'), 'کۆمێنتێک بنووسە')
      await reader.getByRole('link', { name: 'هەموو ڕێنماییەکان بخوێنەوە' }).click()
      assert.equal(await reader.getAttribute('html', 'lang'), 'ckb')
    })
  })

  describe('a commenter without JavaScript', () => {
    it('is told what is wrong with a form, and keeps what was typed', async () => {
      await reader.goto(stories.en)
      // What a browser's own checks let pass.
      await fillForm(reader, { name: '\u200d', email: 'ada@example.org', body: '  x' })
      await reader.click('.write button')
      assert.equal(await reader.getAttribute('#faults', 'role'), 'alert')
      assert.equal(await focused(reader, 'id'), 'faults')
      assert.deepEqual(await reader.locator('#faults li').allTextContents(), [
        'Your name has no visible character.',
        'Your comment is too short; it needs at least 2 characters.',
      ])
      for (const [name, typed] of [['name', '\u200d'], ['email', 'ada@example.org'], ['body', '  x']]) assert.equal(await reader.inputValue(`#field-${name}`), typed)
      assert.equal(await reader.getAttribute('#field-body', 'aria-invalid'), 'true')
      assert.match((await reader.getAttribute('#field-body', 'aria-describedby')) ?? '', /\bfault-body\b/)
      await expectInView(reader, '#faults')
      await screenshot(reader, 'screenshots/form-with-errors')
    })

    it('posts a comment and gets a receipt that says pending', async () => {
      await fillForm(reader, { name: author, email: 'ada@example.org', body: verbatim })
      await reader.click('.write button')
      assert.match(reader.url(), /\/receipts\/[\w-]{22}#?$/)
      receipts.published = await addressOf(reader, '.keep a')
      assert.equal(await reader.textContent('.outcome h2'), 'Pending')
      assert.equal(await reader.textContent('.own .comment-text'), verbatim)
    })

    it('finds nothing of it on the article before a decision', async () => {
      await reader.goto(stories.en)
      assert.ok(!(await reader.content()).includes(author))
      assert.equal(await reader.textContent('.count'), '2 comments')
    })

    it('posts with the keyboard alone', async () => {
      await reader.goto(stories.en)
      await tabTo(reader, '#field-name')
      await reader.keyboard.type('Kim Ode')
      await tabTo(reader, '#field-email')
      await reader.keyboard.type('kim@example.org')
      await tabTo(reader, '#field-body')
      await reader.keyboard.type('Three evenings a week I mark schoolbooks at home.  Now there is a quiet table for it, and a lamp.')
      await tabTo(reader, '.write button')
      await reader.keyboard.press('Enter')
      await reader.waitForURL(/\/receipts\//)
      receipts.withdrawn = await addressOf(reader, '.keep a')
      assert.equal(await reader.textContent('.outcome h2'), 'Pending')
      await screenshot(reader, 'screenshots/receipt-pending')
    })
  })

  describe('a decision', () => {
    it('publishes to the byte what was approved, and a reader copies just that', async () => {
      await decide([{ commentId: await idIn(receipts.published), verdict: 'approve' }])
      await reader.goto(stories.en)
      const text = reader.getByRole('article', { name: author }).locator('.comment-text')
      assert.equal(await text.textContent(), verbatim)
      assert.equal(await text.getAttribute('dir'), 'auto')
      assert.equal(await reader.evaluate<string>(`(() => {
        getSelection().selectAllChildren(document.querySelector('.comment .comment-text'))
        return getSelection().toString()
      })()`), verbatim)
      await reader.goto(receipts.published)
      assert.equal(await reader.textContent('.outcome h2'), 'Approved')
      await reader.getByRole('link', { name: 'Back to the article' }).click()
      assert.match(reader.url(), /#comment-/)
      await expectInView(reader, '.comment:target')
    })

    it('rejects a reply with two reasons, a message and a note', async () => {
      await reader.getByRole('article', { name: author }).getByRole('link', { name: 'Reply' }).click()
      assert.equal(await reader.textContent('#write-heading'), `Reply to \u2068${author}\u2069`)
      assert.equal(await reader.textContent('.write blockquote .comment-text'), verbatim)
      await expectInView(reader, '#write-heading')
      await fillForm(reader, { name: 'Gus Rudd', email: 'gus@example.org', body: 'Only a fool likes lamps. Buy mine: https://lamps.example/?ref=gus' })
      await reader.click('.write button')
      receipts.rejected = await addressOf(reader, '.keep a')

      const message = 'Tell us what you think of the lamps instead.'
      await decide([{ commentId: await idIn(receipts.rejected), verdict: 'reject', guidelines: ['personal-attacks', 'promotion'], message, note }])
    })

    it('tells the commenter why, and never the note', async () => {
      await reader.goto(receipts.rejected)
      assert.equal(await reader.textContent('.outcome h2'), 'Rejected')
      const statement = (await reader.textContent('.decision-statement')) ?? ''
      assert.match(statement, /^Personal attacks: [^]*\n\nAdvertising and promotion: [^]*\n\nTell us what you think of the lamps instead\.$/)
      assert.ok(!(await reader.content()).includes(note))
      await screenshot(reader, 'screenshots/receipt-rejected')
      await reader.goto(stories.en)
      assert.ok(!(await reader.content()).includes('Only a fool'))
    })

    it('gives the reason in the language of the story', async () => {
      await reader.goto(stories.ckb)
      await fillForm(reader, { name: 'دارا', email: 'dara@example.org', body: 'باشترین تاکسی لێرەیە: https://taxi.example' })
      await reader.click('.write button')
      receipts.sorani = await addressOf(reader, '.keep a')
      await decide([{ commentId: await idIn(receipts.sorani), verdict: 'reject', guidelines: ['promotion'] }])
      await reader.goto(receipts.sorani)
      assert.equal(await reader.getAttribute('html', 'dir'), 'rtl')
      assert.equal(await reader.textContent('.outcome h2'), 'ڕەت کراوەتەوە')
      assert.match((await reader.textContent('.decision-statement')) ?? '', /^ڕیکلام و بانگەشە: /)
    })

    it('undoes a rejection by a later decision', async () => {
      const commentId = await idIn(receipts.rejected)
      await decide([{ commentId, verdict: 'approve', expectedStatus: 'rejected' }])
      await reader.goto(receipts.rejected)
      assert.equal(await reader.textContent('.outcome h2'), 'Approved')
      await reader.goto(stories.en)
      assert.match((await reader.textContent('.replies')) ?? '', /Only a fool likes lamps/)
      await decide([{ commentId, verdict: 'reject', guidelines: ['personal-attacks'], expectedStatus: 'approved' }])
      await reader.goto(stories.en)
      assert.ok(!(await reader.content()).includes('Only a fool'))
    })

    it('lets the commenter withdraw before a decision, with the keyboard', async () => {
      await withdraw(receipts.withdrawn)
    })

    it('lets the commenter withdraw what is published', async () => {
      const receipt = await submit(stories.en, { name: 'Una Reed', body: 'Published, and then taken back.' })
      await decide([{ commentId: await idIn(receipt), verdict: 'approve' }])
      await reader.goto(stories.en)
      assert.match((await reader.textContent('#comments')) ?? '', /taken back/)
      await withdraw(receipt)
      await reader.goto(stories.en)
      assert.doesNotMatch(await reader.content(), /taken back|Una Reed/)
    })
  })

  describe('every page', () => {
    /** With a hostile comment under each story, and the sample comments that deserve it published. */
    before(async () => {
      const names: string[] = []
      for (const [index, { name, body }] of someHostileTexts.entries()) {
        names.push(name)
        await submit(index % 2 === 0 ? stories.en : stories.ckb, { name, body })
      }
      const { items } = await json<{ items: readonly { comment: { id: string }; author: { name: string } }[] }>(await moderator.get(`${program.url}/api/v1/moderation/queue?limit=200`))
      const fit = items.filter(({ author: { name } }) => !unfit.includes(name) || names.includes(name))
      await decide(fit.map(({ comment }) => ({ commentId: comment.id, verdict: 'approve' })))
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has nothing that axe-core finds, in ${colorScheme} colours`, async () => {
        const found: string[] = []
        const visit = async (context: BrowserContext, pages: Readonly<Record<string, string>>) => {
          const page = await context.newPage()
          for (const [name, address] of Object.entries(pages)) {
            await page.goto(address)
            found.push(...(await axeFindings(page)).map((finding) => `${name}: ${finding}`))
            found.push(...(await scriptsIn(page)).map((script) => `${name}: ${script}`))
          }
          return page
        }
        const open = await watch.open({ colorScheme })
        const page = await visit(open, { ...readerPages(), 'pending receipt': await submit(stories.ar, { name: 'ندى', body: 'في الانتظار.' }) })
        for (const story of [stories.en, stories.ckb]) {
          await page.goto(story)
          await fillForm(page, { name: '\u200d', email: 'a@example.org', body: 'x' })
          await page.click('.write button')
          found.push(...(await axeFindings(page)).map((finding) => `form with errors: ${finding}`))
        }
        assert.deepEqual(found, [])
        await open.close()
      })
    }

    it('fits a window of 320 pixels and a zoom of 400 %, whatever strangers wrote', async () => {
      const tooWide: string[] = []
      for (const deviceScaleFactor of [1, 4]) {
        const context = await watch.open({ viewport: { width: 320, height: 640 }, deviceScaleFactor })
        const page = await context.newPage()
        for (const [name, address] of Object.entries(readerPages())) {
          for (const size of deviceScaleFactor === 1 ? ['2', '5'] : ['2']) {
            const url = new URL(address)
            url.searchParams.set('size', size)
            await page.goto(url.href)
            if ((await sidewaysOverflow(page)) > 0) tooWide.push(`${name} in size ${size}`)
          }
        }
        await context.close()
      }
      assert.deepEqual(tooWide, [])
    })

    it('is shown in docs/screenshots', async () => {
      for (const [name, options, address] of [
        ['article-english', {}, stories.en],
        ['article-sorani-telephone', { viewport: { width: 390, height: 844 } }, stories.ckb],
        ['comments-dark', { colorScheme: 'dark' }, `${stories.en}?sort=oldest#comments`],
        ['guidelines-arabic', {}, `${program.url}/guidelines?lang=ar`],
      ] as const) {
        const context = await watch.open(options)
        const page = await context.newPage()
        await page.goto(address)
        await screenshot(page, `screenshots/${name}`)
        await context.close()
      }
    })
  })

  describe('a flood', () => {
    it('is held back with a page that keeps what was typed', async () => {
      await reader.goto(stories.en)
      await fillForm(reader, { name: 'Ida', email: 'ida@example.org', body: 'Typed with care.' })
      const action = await addressOf(reader, '.write form', 'action')
      for (let sent = 0; sent < 300; sent += 1) {
        const answer = await reader.request.post(action, { form: { name: '', email: '', body: '' }, maxRedirects: 0 })
        if (answer.status() === 429) break
      }
      await reader.click('.write button')
      assert.match((await reader.textContent('#faults')) ?? '', /Too much was sent from your connection/)
      assert.equal(await reader.inputValue('#field-body'), 'Typed with care.')
      await expectInView(reader, '#faults')
    })
  })

  it('asks nothing of anybody else, runs no script but its own, breaks no policy and leaves the console empty', () => {
    assert.ok(watch.requests > 100)
    assert.deepEqual([...new Set(watch.faults)], [])
  })

  function readerPages(): Readonly<Record<string, string>> {
    return {
      'front page': program.url,
      'English article': stories.en,
      'Arabic article': stories.ar,
      'Sorani article': stories.ckb,
      'Arabic article, most replies first': `${stories.ar}?sort=replies`,
      'tag': `${program.url}/tags/Library`,
      'guidelines': `${program.url}/guidelines?lang=en`,
      'Arabic guidelines': `${program.url}/guidelines?lang=ar`,
      'approved receipt': receipts.published,
      'rejected receipt': receipts.rejected,
      'rejected Sorani receipt': receipts.sorani,
      'withdrawn receipt': receipts.withdrawn,
      'page that is not there': `${program.url}/nowhere`,
    }
  }

  async function withdraw(receipt: string): Promise<void> {
    await reader.goto(receipt)
    await tabTo(reader, 'summary')
    await reader.keyboard.press('Space')
    await tabTo(reader, '.withdraw button')
    await reader.keyboard.press('Enter')
    await reader.waitForSelector('.outcome.withdrawn')
    assert.equal(await reader.locator('.withdraw').count(), 0)
  }

  async function submit(story: string, { name, body }: { name: string; body: string }): Promise<string> {
    const answer = await reader.request.post(`${story}/comments`, { form: { name, email: 'someone@example.org', body }, maxRedirects: 0 })
    assert.equal(answer.status(), 303, await answer.text())
    return new URL(answer.headers()['location'] ?? '', program.url).href
  }

  async function decide(items: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    const answer = await json<{ items: readonly object[] }>(await moderator.post(`${program.url}/api/v1/moderation/decisions`, { headers: staffHeaders, data: { items } }))
    assert.ok(answer.items.every((item) => 'decisionId' in item), JSON.stringify(answer))
  }

  /** The comment that a receipt is for. */
  async function idIn(receipt: string): Promise<string> {
    const { comment } = await json<{ comment: { id: string } }>(await moderator.get(receipt.replace('/receipts/', '/api/v1/receipts/')))
    return comment.id
  }
})

const author = 'Ada Lorne'
const note = 'Third advertisement this week.'

/** Everything that a careless program would tidy up. */
const verbatim = '  Two blanks first,  two inside.\tA tab.\n\n\nThree line feeds, then a family 👨‍👩‍👧‍👦 and a flag 🏴‍☠️.\nسڵاو لە هەمووان، می‌خواهم <b>&amp;</b> e\u0301 \u2067قسە\u2069 "q" https://lamps.example/a?b=c&d=1 '

/** Sample comments that are not published, for the pictures. */
const unfit = ['Gordon P.', 'EssayExpress', 'Big Ron', 'ابن البلد', 'پیاوی ڕاستگۆ', 'تاکسی زێڕین', 'Selin Acar']

interface Typed {
  readonly name: string
  readonly email: string
  readonly body: string
}

async function fillForm(page: Page, typed: Typed): Promise<void> {
  for (const name of ['name', 'email', 'body'] as const) await page.fill(`#field-${name}`, typed[name])
}

async function pageOf(context: Promise<BrowserContext>): Promise<Page> {
  return (await context).newPage()
}

async function addressOf(page: Page, selector: string, attribute = 'href'): Promise<string> {
  return new URL((await page.getAttribute(selector, attribute)) ?? '', page.url()).href
}

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(property)})`)
}

async function textSizeOf(page: Page): Promise<number> {
  return Number.parseFloat(await styleOf(page, '.body', 'font-size'))
}

function focused(page: Page, attribute: string): Promise<string | null> {
  return page.evaluate<string | null>(`document.activeElement.getAttribute(${JSON.stringify(attribute)})`)
}

async function expectInView(page: Page, selector: string): Promise<void> {
  const top = await page.evaluate<number>(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top`)
  const height = page.viewportSize()?.height ?? 0
  assert.ok(top >= 0 && top < height - 50, `${selector} stands at ${top} px of ${height}`)
}

async function json<T>(answer: APIResponse): Promise<T> {
  assert.ok(answer.ok(), `${answer.url()}: ${answer.status()} ${await answer.text()}`)
  const body: T = await answer.json()
  return body
}
