import { words } from '../messages/language.ts'

/** As far as the server counts. */
export const mostCounted = 1000

/** A number beside the queue's name; nothing where none waits or nobody knows yet. */
export function waitingCounted(count: number | undefined): string {
  if (count === undefined || count === 0) return ''
  const { number } = words().formats
  return count >= mostCounted ? `${number(mostCounted)}+` : number(count)
}
