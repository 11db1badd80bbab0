import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { after, before, describe, it, type TestContext } from 'node:test'
import { languages, type Language } from '@verbatim/contract'
import { defaultGuidelines, directionOf } from '@verbatim/core'
import pixelmatch from 'pixelmatch'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { NewComment, Storage } from '../../packages/server/src/app/index.ts'
import { openSqlite } from '../../packages/server/src/storage/index.ts'
import { approval, gazette, newComment, noon, rejection, replyTo, storyPut } from '../../packages/server/src/storage/suite/samples.ts'
import { startProgram, temporaryFolder, type Program } from '../program.ts'
import { Watch, axeFindings, launchChromium, sidewaysOverflow } from './browser.ts'

const folder = new URL('pictures/', import.meta.url)
const isAsked = process.env['VERBATIM_SCREENSHOTS'] === '1'

/**
 * The article with its comments, in each language, beside the picture of it that somebody looked at. `VERBATIM_SCREENSHOTS=1` takes
 * them anew. They hold for the fonts they were taken with; a machine with others is told so.
 */
describe('the page in each language', { timeout: 200_000 }, () => {
  let program: Program
  let browser: Browser
  let watch: Watch

  before(async () => {
    const dataDir = temporaryFolder()
    const storage = await openSqlite({ dataDir, writer: 'here' })
    await storage.sites.create(gazette, defaultGuidelines, noon)
    for (const language of languages) await stock(storage, language)
    await storage.close()
    program = await startProgram({ dataDir })
    browser = await launchChromium()
    watch = new Watch(browser, program.url)
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
  })

  for (const [index, language] of languages.entries()) {
    it(`looks in ${language} as it was seen`, async (test) => {
      const context = await watch.open({ viewport: { width: 390, height: 800 }, deviceScaleFactor: 0.5, colorScheme: index % 2 === 0 ? 'light' : 'dark' })
      const page = await context.newPage()
      // Twice: a font that comes late is left out of the first visit.
      for (const wait of ['load', 'networkidle'] as const) await page.goto(`${program.url}/stories/in-${language}`, { waitUntil: wait })
      await page.evaluate('document.fonts.ready')
      await page.locator('.recommend:visible').first().waitFor()
      assert.deepEqual(await page.evaluate<readonly string[]>('[document.documentElement.lang, document.dir]'), [language, directionOf(language)])
      assert.equal(await sidewaysOverflow(page), 0)
      await compare(test, { name: language, page })
      assert.deepEqual(await axeFindings(page, { contrast: 'AAA' }), [])
      await context.close()
    })
  }

  it('asks nothing of anybody else and breaks no policy', () => {
    assert.deepEqual([...new Set(watch.faults)], [])
  })
})

/** A thread with all that a page may show of one: names and texts in several scripts, staff, an answer to an answer, what was taken down. */
async function stock(storage: Storage, language: Language): Promise<void> {
  const { story } = await storage.stories.put(storyPut({ slug: `in-${language}`, url: `https://gazette.example/in-${language}`, headline: 'Halvern – هالڤێرن – הלברן', changes: { language } }))
  const first = newComment(story.id, { name: 'Ada Lorne', body: 'The bus came on time.  Twice.\n\nhttps://lamps.example/a?b=1', submittedAt: noon })
  const answer = replyTo(first, { name: 'شیلان عومەر', body: 'سوپاس بۆ هەواڵەکە؛ من لە سێ شەممەوە چاوەڕێم.', submittedAt: noon + 60_000 })
  const staff = replyTo(first, { parentId: answer.id, name: 'Nora Aldous', body: 'Thank you, both of you.', byStaff: true, submittedAt: noon + 120_000 })
  const gone = newComment(story.id, { name: 'Gone', body: 'Buy lamps.', submittedAt: noon + 180_000 })
  const below = replyTo(gone, { name: 'Gökçe İnan', body: 'Otobüs geldi, ışık da yandı: 12 durak.', submittedAt: noon + 240_000 })
  const last = newComment(story.id, { name: 'נעה לוי', body: 'האוטובוס הגיע 5 דקות מוקדם.', submittedAt: noon + 300_000 })
  for (const comment of [first, answer, staff, gone, below, last]) await publish(storage, comment)
  await storage.decisions.record([rejection(gone.id, { guideline: 'promotion', statusBefore: 'approved', decidedAt: noon + 360_000 })])
}

async function publish(storage: Storage, comment: NewComment): Promise<void> {
  await storage.comments.receive(comment)
  await storage.decisions.record([approval(comment.id, { decidedAt: comment.submittedAt })])
}

/** How wide each script is set: other fonts, other widths. */
const fontsOf = `['serif', 'system-ui', 'monospace'].map((family) => {
  const pen = Object.assign(document.createElement('canvas').getContext('2d'), { font: '40px ' + family })
  return ['Hamburgefonts', 'ğışçö', 'هەواڵ', 'שלום'].map((text) => Math.round(pen.measureText(text).width)).join(' ')
}).join(', ')`

// Of a square of 32 by 32, at half the size: a colour that changed, or a line that moved by a pixel, are a hundred.
const square = 32
const mostInSquare = 20

async function compare(test: TestContext, { name, page }: { readonly name: string; readonly page: Page }): Promise<void> {
  const [path, fontsPath] = [new URL(`${name}.png`, folder), new URL('fonts.txt', folder)]
  const fonts = await page.evaluate<string>(fontsOf)
  const taken = await page.screenshot({ fullPage: true })
  if (isAsked) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, taken)
    return writeFileSync(fontsPath, fonts)
  }
  if (readFileSync(fontsPath, 'utf8') !== fonts) return test.diagnostic(`not compared: the fonts of this machine are not those of ${fileURLToPath(fontsPath)}`)
  const [seen, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(taken)]
  assert.deepEqual([now.width, now.height], [seen.width, seen.height], `the page in ${name} has another size than its picture`)
  const differing = pixelmatch(seen.data, now.data, undefined, seen.width, seen.height, { windowSize: square })
  if (differing > mostInSquare) {
    const at = `${temporaryFolder()}/${name}.png`
    writeFileSync(at, taken)
    assert.fail(`the page in ${name} looks otherwise than ${fileURLToPath(path)}: ${differing} pixels of a square differ; see ${at}`)
  }
}
