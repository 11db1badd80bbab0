import { scripts, scriptOf } from './script.ts'

/** The first letters of a text in lower case, with one space between words and around them. */
export interface Letters {
  readonly units: Uint16Array
  /** How many of `units` are in use. */
  length: number
  /** How many letters of each script there are, by its number. */
  readonly counts: Uint32Array
  total: number
}

/** More tell nothing new about the language of a comment. */
export const mostLetters = 180
const mostUnits = 1000
const space = 0x20
const zeroWidthNonJoiner = 0x200c

export function emptyLetters(): Letters {
  return { units: new Uint16Array(mostLetters * 2 + 2), length: 0, counts: new Uint32Array(scripts.length), total: 0 }
}

/**
 * Reads `text` into `letters`. Handles, addresses, digits and signs are left out, Arabic
 * diacritics and tatweel too; the kaf and yeh of all Arabic keyboards are one.
 */
export function readLetters(text: string, letters: Letters): void {
  const lower = simpleForm(text.slice(0, mostUnits))
  letters.units[0] = space
  letters.length = 1
  letters.total = 0
  letters.counts.fill(0)
  for (let at = 0; at < lower.length && letters.total < mostLetters; at += 1) {
    const unit = lower.charCodeAt(at)
    const script = scriptOf(unit)
    if (script !== 0) pushLetter(letters, unit, script)
    else if (isNoWord(lower, at)) at = endOfWord(lower, at)
    else if (unit === zeroWidthNonJoiner) pushJoiner(letters)
    else if (!isWithinWord(unit)) pushSpace(letters)
  }
  pushSpace(letters)
}

const needsComposing = /[\u0300-\u036f\ufb00-\ufeff\uff00-\uffef\ud835]/

function simpleForm(text: string): string {
  return (needsComposing.test(text) ? text.normalize('NFKC') : text).toLowerCase()
}

function pushLetter(letters: Letters, unit: number, script: number): void {
  const form = folded(unit)
  if (form === 0) return
  const { units, length } = letters
  if (units[length - 1] === form && units[length - 2] === form) return
  units[length] = form
  letters.length = length + 1
  letters.total += 1
  letters.counts[script] = (letters.counts[script] ?? 0) + 1
}

function folded(unit: number): number {
  if (unit < 0x0610 || unit > 0x06ff) return unit
  if (unit === 0x0643) return 0x06a9
  if (unit === 0x064a || unit === 0x0649) return 0x06cc
  const isDropped = unit <= 0x061a || unit === 0x0640 || (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670 || (unit >= 0x06d6 && unit <= 0x06ed && unit !== 0x06e5)
  return isDropped ? 0 : unit
}

/** In Persian and Sorani a letter like any other: where it stands tells them apart. */
function pushJoiner(letters: Letters): void {
  const last = letters.units[letters.length - 1]
  if (last === space || last === zeroWidthNonJoiner || letters.length >= letters.units.length - 2) return
  letters.units[letters.length] = zeroWidthNonJoiner
  letters.length += 1
}

function pushSpace(letters: Letters): void {
  if (letters.units[letters.length - 1] === space) return
  letters.units[letters.length] = space
  letters.length += 1
}

/** A handle, or the colon of an address; what stands before that is one word at most. */
function isNoWord(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at)
  return unit === 0x40 || (unit === 0x3a && lower.charCodeAt(at + 1) === 0x2f) || (unit === 0x2e && lower.endsWith('www', at))
}

function endOfWord(lower: string, start: number): number {
  let at = start
  while (at < lower.length && lower.charCodeAt(at) > space) at += 1
  return at - 1
}

/** Invisible characters; tatweel and marks are letters to Unicode. */
function isWithinWord(unit: number): boolean {
  return unit === 0x00ad || unit === 0x200b || (unit >= 0x200d && unit <= 0x200f) || unit === 0x0307 || unit === 0xfeff || unit === 0x2060
}
