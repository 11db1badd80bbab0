import { inAsciiDigits } from '../parts/digits.ts'

/** What a key can do, in the order in which help lists it. */
export const actions = [
  'approve', 'reject', 'skip', 'undo', 'next', 'previous', 'message', 'note', 'pass', 'threat', 'claim', 'answer',
  'show', 'search', 'filter', 'refresh', 'story', 'zen', 'help',
] as const
export type Action = (typeof actions)[number]
type KeyMap = Readonly<Record<Action, string>>

export const usualKeys: KeyMap = {
  approve: 'a', reject: 'r', skip: 's', undo: 'u', next: 'j', previous: 'k', message: 'm', note: 'n', pass: 'p', threat: 't', claim: 'c', answer: 'y',
  show: 'b', search: '/', filter: 'f', refresh: 'g', story: 'o', zen: 'z', help: '?',
}

/** The usual keys with somebody's own in their place; what is kept on a device may be of another version, and is read with care. */
export function keysInForce(own: Readonly<Record<string, string>>): KeyMap {
  return actions.reduce<KeyMap>((keys, action) => {
    const key = own[action]
    return isKey(key) ? { ...keys, [action]: key } : keys
  }, usualKeys)
}

/** What the key does already, if it is something else than `action`. */
export function conflictOf(keys: KeyMap, { action, key }: { readonly action: Action; readonly key: string }): Action | undefined {
  return actions.find((other) => other !== action && keys[other] === key)
}

/** Whether something can be put on this key: it writes one sign, and lists do not use it otherwise. */
export function isKey(key: string | undefined): key is string {
  return key !== undefined && /^[\u0021-\u002f\u003a-\u007e]$/.test(key)
}

interface Pressed {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/**
 * The key as the map names it, `undefined` where it is none for us: on a keyboard that writes Arabic or Greek, the
 * letter that stands on the same place of a Latin one, so that nobody changes the layout a thousand times a day.
 */
export function keyOf({ key, code, shiftKey }: Pressed): string | undefined {
  if (key.length > 1) return named(key)
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase()
  if (/^[a-z]$/i.test(key)) return shiftKey ? undefined : key.toLowerCase()
  const digit = digitOf(key) ?? (shiftKey ? undefined : /^Digit(\d)$/.exec(code)?.[1])
  if (digit !== undefined) return digit
  if (/^[\u0021-\u007e]$/.test(key)) return key
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return shiftKey ? undefined : letter
}

function named(key: string): string | undefined {
  return ['Enter', 'Escape', 'ArrowDown', 'ArrowUp'].find((known) => known === key)
}

/** Arabic-Indic digits, of both kinds, count as their own. */
function digitOf(key: string): string | undefined {
  const digit = inAsciiDigits(key)
  return /^\d$/.test(digit) ? digit : undefined
}

const reasonSigns = [...'1234567890qwedfghlvxzypctskj']
const fixedReasonKeys: Readonly<Record<string, string>> = { relevance: 'o', illegal: 'i' }

/** A key for each reason of a rejection, in their order, but for those that are `taken`; a reason that found none has none. */
export function reasonKeys(reasons: readonly string[], taken: readonly string[]): Readonly<Record<string, string>> {
  const fixed = Object.entries(fixedReasonKeys).filter(([reason, key]) => reasons.includes(reason) && !taken.includes(key))
  const used = [...taken, ...Object.values(fixedReasonKeys)]
  const free = reasonSigns.filter((key) => !used.includes(key)).values()
  const others = reasons.filter((reason) => !fixed.some(([known]) => known === reason))
  return Object.fromEntries([...fixed, ...others.flatMap((reason) => {
    const { value } = free.next()
    return value === undefined ? [] : [[reason, value]]
  })])
}
