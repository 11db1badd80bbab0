/** As much of Puppeteer as the tests use: it is installed apart, and its own types are not there for everybody. */
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

export interface Firefox {
  newPage(): Promise<Page>
  version(): Promise<string>
  close(): Promise<void>
}

export interface Page {
  on(name: 'request', listener: (request: Asked) => void): void
  on(name: 'console', listener: (message: { type(): string; text(): string }) => void): void
  on(name: 'pageerror', listener: (error: Error) => void): void
  /** Whether each request then waits for what its listener does with it. */
  setRequestInterception(isOn: boolean): Promise<void>
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>
  /** Runs before anything of a page, in each that follows. */
  evaluateOnNewDocument(script: string): Promise<unknown>
  goto(url: string): Promise<unknown>
  evaluate<T>(script: string): Promise<T>
  click(selector: string): Promise<void>
  focus(selector: string): Promise<void>
  readonly keyboard: { press(key: string): Promise<void> }
  close(): Promise<void>
}

interface Asked {
  url(): string
  abort(): Promise<void>
  continue(): Promise<void>
}

interface Puppeteer {
  launch(options: { readonly browser: 'firefox'; readonly executablePath: string; readonly headless: true }): Promise<Firefox>
}

/** A Firefox as it is published, with a profile of its own, driven by WebDriver BiDi. */
export async function launchFirefox(): Promise<Firefox> {
  const executablePath = process.env['FIREFOX_PATH']
  if (executablePath === undefined) throw new Error('FIREFOX_PATH names no Firefox: "npm test -- firefox" finds or installs one')
  const found: { readonly default: Puppeteer } = load('puppeteer-core')
  return found.default.launch({ browser: 'firefox', executablePath, headless: true })
}
