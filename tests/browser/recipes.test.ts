import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import type { Browser } from 'playwright-core'
import { apiOf, bearer, openNewsroom, type Newsroom } from '../api/newsroom.ts'
import { launchChromium, screenshot } from './browser.ts'
import { openHost, strictPolicy, type Host } from './host.ts'

const guide = readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8')

/** The code blocks with a name, as they stand in the guide. */
const recipes = new Map([...guide.matchAll(/```[\w-]+ (\w+)\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [name, code]))

/** What each system makes of its own words, and React of an element without content. */
function made(code: string, { story, language }: { readonly story: string; readonly language: string }): string {
  return code
    .replace(/<\?php echo esc_url\( get_permalink\(\) \); \?>|\{\{url absolute="true"\}\}|\{\{ \.Permalink \}\}|(?<==)\{story\}/g, (found) => (found === '{story}' ? `"${story}"` : story))
    .replace(/<\?php echo esc_attr\( get_bloginfo\( 'language' \) \); \?>|\{\{@site\.locale\}\}|\{\{ site\.Language\.Lang \}\}|(?<==)\{lang\}/g, (found) => (found === '{lang}' ? `"${language}"` : language))
    .replace(/^[\s\S]*?<>|<\/>[\s\S]*$/g, '')
    .replace(/<Script ([^>]*) \/>/, '<script $1></script>')
    .replace(/<verbatim-comments ([^>]*) \/>/, '<verbatim-comments $1></verbatim-comments>')
}

function propertiesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/--verbatim-[\w-]+/g)].map(([found]) => found))].toSorted()
}

describe('the guide to the embed', { timeout: 120_000 }, () => {
  let newsroom: Newsroom
  let host: Host
  let browser: Browser

  before(async () => {
    newsroom = await openNewsroom({ args: [] })
    host = await openHost(strictPolicy(newsroom.program.url))
    await apiOf(newsroom.program).as(bearer(newsroom.tokens.settings)).ask(routes.patchSettings, { body: { origins: [host.origin] } })
    browser = await launchChromium()
  })
  after(async () => {
    await browser?.close()
    await host?.close()
    await newsroom?.program.stop()
  })

  it('has a recipe for a static page and four systems', () => {
    assert.deepEqual([...recipes.keys()], ['static', 'wordpress', 'ghost', 'nextjs', 'hugo'])
  })

  for (const [name, code] of recipes) {
    it(`shows comments as ${name} is told to`, async () => {
      const url = `${host.origin}/${name}`
      const story = await newsroom.story({ url, headline: name })
      await newsroom.published(story.id, { body: `Below a page of ${name}.` })
      const { url: comments } = newsroom.program
      const html = made(code, { story: url, language: 'tr' }).replaceAll('https://comments.example', comments).replaceAll('https://news.example/article', url)
      // What WordPress and Ghost put into the head, by the words before.
      const head = html.includes('embed.js') ? '' : `<script type="module" src="${comments}/embed.js"></script>`
      host.pages.set(`/${name}`, `<!doctype html><html lang="tr"><meta charset="utf-8"><title>${name}</title>${head}<body>${html}</body></html>`)
      const page = await browser.newPage()
      await page.goto(url)
      await page.locator('.comment-text', { hasText: `Below a page of ${name}.` }).waitFor()
      assert.equal(await page.locator('#comments-heading').textContent(), 'Yorumlar')
      await page.close()
    })
  }

  it('names what a host’s policy must allow, and no more is needed', () => {
    for (const directive of ['script-src', 'connect-src', 'style-src', 'form-action', 'trusted-types verbatim']) assert.ok(guide.includes(`| \`${directive}`), directive)
  })

  it('names every property that a host can set, and no other', () => {
    const style = readFileSync(new URL('../../packages/widget/src/style/comments.css', import.meta.url), 'utf8')
    assert.deepEqual(propertiesIn(guide), propertiesIn(style))
  })

  it('is shown in docs/screenshots', async () => {
    const stories = Object(await newsroom.api.ask(routes.stories)).items as readonly { readonly url: string; readonly language: string }[]
    for (const language of ['en', 'ar', 'ckb']) {
      const url = stories.find((story) => story.language === language)?.url ?? assert.fail(language)
      host.pages.set(`/shown-${language}`, `<!doctype html><html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${language}</title>
<style>body { margin: 2rem auto; max-width: 40rem; padding: 0 1rem; font: 17px/1.6 Georgia, serif } verbatim-comments { --verbatim-accent: #8a1c3c }</style>
<script type="module" src="${newsroom.program.url}/embed.js"></script><verbatim-comments story="${url}"></verbatim-comments></html>`)
      const page = await browser.newPage({ viewport: { width: 760, height: 900 } })
      await page.goto(`${host.origin}/shown-${language}`)
      await page.locator('.comment').first().waitFor()
      await screenshot(page, `screenshots/embed-${language}`)
      await page.close()
    }
  })
})
