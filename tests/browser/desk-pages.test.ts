import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { startProgram, type Program } from '../program.ts'
import { axeFindings, isFull, launchChromium, screenshot, sidewaysOverflow, Watch } from './browser.ts'
import { callAs, openDesk } from './desk.ts'

// One of either direction, the one in light and the other in dark, where not all is asked for.
const languages = isFull ? ['en', 'ckb', 'kmr', 'ar', 'tr'] : ['en', 'ar']

function schemesOf(language: string): readonly ('light' | 'dark')[] {
  if (isFull) return ['light', 'dark']
  return language === 'en' ? ['light'] : ['dark']
}

interface Item {
  readonly comment: { readonly id: string; readonly storyId: string }
  readonly author: { readonly id: string; readonly name: string }
}

/** Each page as the real server fills it: with decisions, a pass, a hold, a batch and a search. */
describe('every page of the desk', { timeout: 400_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch
  let desk: Page
  let pages: Readonly<Record<string, string>>

  before(async () => {
    program = await startProgram({ args: [], env: { VERBATIM_LIMITS: 'off' } })
    browser = await launchChromium()
    watch = new Watch(browser, program.url, 'desk')
    desk = await openDesk(program, watch)
    const call = <T = unknown>(method: string, path: string, data?: unknown) => callAs<T>(desk, program, [method, path, data])
    await call('PATCH', '/settings', { batches: 'editors', undoSeconds: 2 })
    const { items } = await call<{ items: readonly Item[] }>('GET', '/moderation/queue?order=oldest&limit=50')
    const [first, second, third, fourth] = items
    assert.ok(first && second && third && fourth)
    const rejection = { verdict: 'reject', guidelines: ['personal-attacks', 'promotion'], message: 'Tell us what you think of the article.', note: 'Third time this week.' }
    await call('POST', '/moderation/decisions', { items: [{ commentId: first.comment.id, verdict: 'approve' }, { commentId: second.comment.id, ...rejection }] })
    await call('POST', '/moderation/decisions', { items: [{ commentId: second.comment.id, verdict: 'approve', expectedStatus: 'rejected' }] })
    await call('POST', '/moderation/passes', { commentId: third.comment.id, to: 'lawyer', note: 'Is this a quotation?' })
    await call('POST', '/moderation/blocks', { authorId: fourth.author.id, kind: 'hold', reason: 'Advertises under many names' })
    await call('POST', '/invites', { role: 'moderator', note: 'Hana, culture' })
    const { batchId } = await call<{ batchId: string }>('POST', '/moderation/batches', { filter: { guideline: 'promotion', minScore: 0.9, maxScore: 1 }, verdict: 'reject', guidelines: ['promotion'] })
    pages = {
      'queue': '', 'comment': `comments/${second.comment.id}`, 'author': `authors/${fourth.author.id}`, 'story': `stories/${first.comment.storyId}`, 'search': 'search?q=the', 'decisions': 'decisions',
      'blocks': 'blocks', 'figures': 'figures', 'distribution': 'distribution?guideline=personal-attacks&minScore=0.5&maxScore=1', 'batches': 'batches', 'batch': `batches/${batchId}`, 'team': 'team',
      'guidelines': 'guidelines', 'settings': 'settings', 'terms': 'terms', 'policy': 'policy', 'account': 'account',
    }
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  /** Opens each page and gives it to `look` once it is filled. */
  async function visit(options: { readonly language: string; readonly colorScheme: 'light' | 'dark'; readonly width: number }, look: (page: Page, name: string) => Promise<void>): Promise<void> {
    const { language, colorScheme, width } = options
    const context = await watch.open({ colorScheme, viewport: { width, height: 900 }, storageState: await desk.context().storageState() })
    await context.addInitScript(`if (location.host !== '') localStorage.setItem('verbatim.desk.language', '"${language}"')`)
    const page = await context.newPage()
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`${program.url}/desk/${path}`)
      await page.waitForSelector('main h1, main h2')
      await page.locator('main .empty[role=status]').first().waitFor({ state: 'detached' })
      await look(page, name)
    }
    await context.close()
  }

  for (const language of languages) {
    it(`has nothing that axe-core finds, and shows no problem, in ${language}`, async () => {
      const found: string[] = []
      for (const colorScheme of schemesOf(language)) {
        await visit({ language, colorScheme, width: 1200 }, async (page, name) => {
          found.push(...(await axeFindings(page)).map((finding) => `${name}, ${colorScheme}: ${finding}`))
          for (const problem of await page.locator('main .problem').allTextContents()) found.push(`${name}: ${problem}`)
          assert.equal(await page.getAttribute('html', 'lang'), language)
          assert.equal(await page.getAttribute('html', 'dir'), language === 'ckb' || language === 'ar' ? 'rtl' : 'ltr')
          if (colorScheme === 'light' && (language === 'en' || language === 'ckb')) await screenshot(page, `moderate/${name}-${language}`)
        })
      }
      assert.deepEqual(found, [])
    })
  }

  it('fits a window of 360 pixels, which is also a zoom of 400 %', async () => {
    const tooWide: string[] = []
    for (const language of ['en', 'ckb']) {
      await visit({ language, colorScheme: 'light', width: 360 }, async (page, name) => {
        if ((await sidewaysOverflow(page)) > 0) tooWide.push(`${name} in ${language}`)
      })
    }
    assert.deepEqual(tooWide, [])
  })

  it('leaves the console empty and asks nobody else', () => {
    assert.deepEqual([...new Set(watch.faults)], [])
  })
})
