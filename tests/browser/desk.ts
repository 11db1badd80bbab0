/** The desk as a test goes through it. */
import assert from 'node:assert/strict'
import type { APIResponse, Page } from 'playwright-core'
import type { Program } from '../program.ts'
import { axeFindings, isFull, sidewaysOverflow, type Watch } from './browser.ts'

export const administrator = { name: 'Nora Aldous', email: 'nora@example.org', password: 'lamp moth ferry nine' }

/** Makes the first administrator, who is signed in on the page that is returned. */
export async function openDesk(program: Program, watch: Watch): Promise<Page> {
  const page = await (await watch.open()).newPage()
  const token = new URL(program.setupLink ?? '').searchParams.get('token')
  await asked(await page.request.post(`${program.url}/api/v1/setup`, { data: { token, ...administrator } }))
  return page
}

/** A call of the API as whoever is signed in on the page; throws where it is refused. */
export async function callAs<T = unknown>({ request }: Page, program: Program, [method, path, data]: readonly [method: string, path: string, data?: unknown]): Promise<T> {
  const { csrfToken } = await asked<{ csrfToken: string }>(await request.get(`${program.url}/api/v1/session`))
  return asked(await request.fetch(`${program.url}/api/v1${path}`, { method, headers: { 'x-csrf-token': csrfToken }, ...(data === undefined ? {} : { data }) }))
}

async function asked<T>(answer: APIResponse): Promise<T> {
  assert.ok(answer.ok(), `${answer.url()}: ${answer.status()} ${await answer.text()}`)
  const body: T = answer.status() === 204 ? undefined : await answer.json()
  return body
}

const waysToLook = [['en-GB', 'dark', 320], ['ckb-IQ', 'light', 1200], ['en-GB', 'light', 1200], ['ckb-IQ', 'dark', 320]] as const

/** What axe says of a page of the desk, and how far it reaches beside a narrow window: half of the ways where not all are asked for. */
export async function faultsOfPage(watch: Watch, signedIn: Page, address: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const [locale, colorScheme, width] of isFull ? waysToLook : waysToLook.slice(0, 2)) {
    const context = await watch.open({ locale, colorScheme, viewport: { width, height: 800 }, storageState: await signedIn.context().storageState() })
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForSelector('main h2')
    const at = `${locale} ${colorScheme} ${width}`
    found.push(...(await axeFindings(page)).map((finding) => `${at}: ${finding}`))
    if ((await sidewaysOverflow(page)) > 0) found.push(`${at}: it reaches beside the window`)
    await context.close()
  }
  return found
}

interface Member {
  readonly name: string
  readonly email: string
  readonly role: 'moderator' | 'editor' | 'admin'
  readonly duties?: readonly string[]
}

/** Somebody else, whom the administrator invites, signed in on the page that is returned. */
export async function joinDesk(inviting: Page, program: Program, { watch, name, email, role, duties = [] }: Member & { readonly watch: Watch }): Promise<Page> {
  const { url } = await callAs<{ url: string }>(inviting, program, ['POST', '/invites', { role, duties }])
  const page = await (await watch.open()).newPage()
  const token = new URL(url).searchParams.get('token')
  await asked(await page.request.post(`${program.url}/api/v1/invites/accept`, { data: { token, name, email, password: 'window river stone 7' } }))
  return page
}

/** What a watch noted and no test brought about: a request that was cut off with the cable, or refused by a server that is not there. */
export function unexpected({ faults }: Watch): readonly string[] {
  return [...new Set(faults)].filter((fault) => !/net::ERR_(INTERNET_DISCONNECTED|CONNECTION_\w+|NETWORK_CHANGED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/.test(fault))
}

/** The comments, decisions or other entries of a list, by the ids in their links; once the list is read. */
export function listedIds(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.paged[aria-busy=false] [data-entry] .entry-link')].map(({ href }) => href.split('/').at(-1))`)
}

/** Until `expression` is true of the element that keys go to, which a page moves after it shows what there is. */
export async function untilInFocus(page: Page, expression: string): Promise<void> {
  await page.waitForFunction(`(() => { const element = document.activeElement; return ${expression} })()`)
}

/** What is looked at in the queue. */
export async function focusedId(page: Page): Promise<string> {
  return (await page.getAttribute('.focused .details-link a', 'href'))?.split('/').at(-1) ?? assert.fail('nothing is in focus')
}

export function untilFocusedOn(page: Page, id: string): Promise<unknown> {
  return page.locator(`.focused .details-link a[href$="${id}"]`).waitFor()
}
