import { computed, signal } from '@preact/signals'
import { viewOf } from './view.ts'

const href = signal(location.href)

/** Where the desk is. */
export const address = computed(() => new URL(href.value))
export const view = computed(() => viewOf(address.value.pathname))

let leaves: () => boolean = () => true

/** `ask` says whether what is shown may be left for another view; returns what ends the asking. */
export function askBeforeLeaving(ask: () => boolean): () => void {
  leaves = ask
  return () => { leaves = () => true }
}

function mayGoTo(path: string): boolean {
  return new URL(path, location.href).pathname === address.peek().pathname || leaves()
}

/** Adds a step to the browser's history. */
export function goTo(path: string): void {
  if (!mayGoTo(path)) return
  history.pushState(null, '', path)
  href.value = location.href
  scrollTo(0, 0)
}

/** Says the same place in other words, such as another filter, without a new step. */
export function replaceAddress(path: string): void {
  history.replaceState(null, '', path)
  href.value = location.href
}

/** Follows the browser's own buttons, and links within the desk without a new page. */
export function followAddress(): void {
  addEventListener('popstate', followHistory)
  document.addEventListener('click', (event) => {
    const link = linkFollowedBy(event)
    if (link === undefined) return
    event.preventDefault()
    if (link.href !== location.href) goTo(link.href)
  })
}

/** A step back cannot be forbidden, so who stays gets the place that they left once more. */
function followHistory(): void {
  if (mayGoTo(location.href)) href.value = location.href
  else history.pushState(null, '', href.peek())
}

/** The link within the desk that a plain click is on; other clicks are the browser's own. */
function linkFollowedBy(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isOurs = link !== null && link.origin === location.origin && link.pathname.startsWith('/desk/') && link.target === '' && !link.hasAttribute('download')
  return isOurs ? link : undefined
}
