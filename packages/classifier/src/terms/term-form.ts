import { normalise } from '../normalise/normalise.ts'
import { gap, plainUnit, stop } from './reading.ts'

/** A term as it is looked for and compared: normalised, in words with one space between; empty where no letter is left. */
export function termForm(text: string): string {
  const units = Array.from(normalise(text).text, (char) => (isBetween(char) ? ' ' : char))
  const words = units.join('').split(' ').filter((word) => word !== '')
  return words.some((word) => /[\p{L}\p{N}]/u.test(word)) ? words.join(' ') : ''
}

function isBetween(char: string): boolean {
  const plain = plainUnit(char.charCodeAt(0))
  return plain === gap || plain === stop
}

/** Without accents, unit for unit. */
export function plainForm(form: string): string {
  return Array.from({ length: form.length }, (_, at) => String.fromCharCode(plainUnit(form.charCodeAt(at)))).join('')
}
