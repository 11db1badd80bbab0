import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'

const docs = fileURLToPath(new URL('../../docs', import.meta.url))

/** Whether `npm test -- browser --full` asks for every page in every way. */
export const isFull = process.env['VERBATIM_BROWSER'] === 'full'

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic', '--no-first-run'],
  })
}

/** Opens contexts and keeps account of everything their pages do that no page of ours may do. */
export class Watch {
  /** One line each. */
  readonly faults: string[] = []
  requests = 0
  readonly #browser: Browser
  readonly #host: string
  readonly #pages: 'plain' | 'desk'

  /** Readers' pages have one script. The desk's have others, and are refused things that they then say. */
  constructor(browser: Browser, url: string, pages: 'plain' | 'desk' = 'plain') {
    this.#browser = browser
    this.#host = new URL(url).host
    this.#pages = pages
  }

  async open(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-GB', colorScheme: 'light', ...options })
    context.setDefaultTimeout(10_000)
    context.on('request', (request) => {
      this.requests += 1
      if (new URL(request.url()).host !== this.#host) this.faults.push(`request to another host: ${request.url()}`)
      if (request.resourceType() === 'script' && this.#pages === 'plain' && new URL(request.url()).pathname !== '/embed.js') this.faults.push(`script: ${request.url()}`)
    })
    context.on('response', (response) => {
      // What was refused is said on the page.
      const isRefused = response.status() === 422 && response.request().method() === 'POST'
      if (!isRefused && response.status() >= (this.#pages === 'desk' ? 500 : 400) && !response.request().isNavigationRequest()) this.faults.push(`${response.status()}: ${response.url()}`)
    })
    context.on('weberror', (error) => this.faults.push(`error: ${error.error().message}`))
    context.on('console', (message) => {
      // A page that says 404 or 422 is one of ours; Chromium notes each on its console.
      const isAnswer = message.text().startsWith('Failed to load resource: the server responded with a status of 4')
      if (['error', 'warning'].includes(message.type()) && !isAnswer) this.faults.push(`console: ${message.text()}`)
    })
    return context
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core has to say against a page, one line each; the page needs JavaScript for it. */
export async function axeFindings(page: Page, { contrast = 'AA' }: { readonly contrast?: 'AA' | 'AAA' } = {}): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled: ${contrast === 'AAA'} } } }).then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + help + ' ' + target.join(' ') + '\\n' + failureSummary)))`)
}

/** Scripts and event handlers in the page's markup; there is to be none but the one of ours. A data block for search engines is no script. */
export function scriptsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('script:not([type="application/ld+json"], [src^="/embed.js?v="]), style') ? [element.localName] : []),
    ...[...element.attributes].filter(({ name, value }) => /^on|^style$/.test(name) || /^javascript:/i.test(value)).map(({ name }) => element.localName + '[' + name + ']'),
  ])`)
}

/** How many CSS pixels of the page lie beside the window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.scrollingElement.scrollWidth - document.documentElement.clientWidth')
}

/** An expression for what is in focus, in a shadow root too. */
export const focusedElement = '(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at })()'

/** Presses Tab until `selector` has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < 150) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate<boolean>(`${focusedElement}.matches(${JSON.stringify(selector)})`)
    if (isThere) return
    passed.push(await page.evaluate<string>(`${focusedElement}.outerHTML.slice(0, 80)`))
  }
  throw new Error(`Tab never reaches ${selector}; it passes\n${passed.join('\n')}`)
}

/** A picture at `name` below `docs/`, made where it is missing or `VERBATIM_SCREENSHOTS=1` asks for all of them again. */
export async function screenshot(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
  const path = join(docs, `${name}.png`)
  if (existsSync(path) && process.env['VERBATIM_SCREENSHOTS'] !== '1') return
  mkdirSync(dirname(path), { recursive: true })
  await page.waitForLoadState('load')
  await page.screenshot({ ...options, path })
}
