import { site } from '../api/session.ts'
import { words } from '../messages/language.ts'

/** A moment as the site's clocks show it. */
export function Time({ at }: { readonly at: string }) {
  return <time dateTime={at}>{timeWords(at)}</time>
}

/** The same within a sentence. */
export function timeWords(at: string): string {
  return words().formats.timeOf(Date.parse(at), site.value?.timeZone ?? 'UTC')
}

/** The day alone. */
export function dayWords(at: string): string {
  return words().formats.dateOf(at, site.value?.timeZone ?? 'UTC')
}

/** How long ago, with the moment for who points at it. */
export function Ago({ at }: { readonly at: string }) {
  const { timeOf, agoOf } = words().formats
  const ms = Date.parse(at)
  return <time dateTime={at} title={timeOf(ms, site.value?.timeZone ?? 'UTC')}>{agoOf(Math.max(0, Date.now() - ms))}</time>
}
