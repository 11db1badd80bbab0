import { fillMask } from './hidden-words.ts'
import type { Range } from './look-alikes.ts'
import type { TextBuffer } from './text-buffer.ts'
import { classOf, latin, letter } from './unit-class.ts'

/** Stands for one or more letters that the writer hid. */
export const wildcard = 0x2a

const stars = new Set(Array.from('*•×', unitOf))
/** Also found before a hashtag, after a percentage and in Korean smiles: they hide only near the beginning of a Latin word. */
const doubtful = new Set(Array.from('#%^', unitOf))
const alwaysMask = new Set([...stars, ...doubtful])
const maskInVowelless = new Set([...alwaysMask, ...Array.from('-_', unitOf)])
const vowels = new Set(Array.from('aeiouyéèêëáàâäíìîïóòôöúùûüåæøœ', unitOf))

/**
 * "f*ck", "f**k", "sh#t", "f-ck", "b****": the word where it can be told, or else one `*` for
 * each hidden stretch. A hyphen
 * or underline hides something only where no vowel is left; *emphasis* and "x-ray" stay.
 */
export function foldMask(buffer: TextBuffer, range: Range): void {
  const lettersAround = around(buffer, range)
  if (lettersAround === undefined) return
  const { first, last } = lettersAround
  const quiet = last - first < 7 && isVowelless(buffer, { start: first, end: last + 1 })
  for (let at = first + 1; at < range.end; at += 1) {
    const end = endOfMask(buffer, { start: at, end: range.end }, quiet)
    if (end === at) continue
    if (hides(buffer, { start: at, end }, lettersAround) && fillMask(buffer, { start: first, end: Math.max(end, lettersAround.last + 1) }, (unit) => (quiet ? maskInVowelless : alwaysMask).has(unit))) return
    if (hides(buffer, { start: at, end }, lettersAround)) collapse(buffer, { start: at, end })
    at = end - 1
  }
}

/** Where the first and the last letter of a stretch stand. */
function around(buffer: TextBuffer, { start, end }: Range): { readonly first: number; readonly last: number } | undefined {
  let first = start
  while (first < end && !isLetter(buffer.at(first))) first += 1
  let last = end - 1
  while (last >= first && !isLetter(buffer.at(last))) last -= 1
  return first > last ? undefined : { first, last }
}

function endOfMask(buffer: TextBuffer, { start, end }: Range, quiet: boolean): number {
  const masks = quiet ? maskInVowelless : alwaysMask
  let at = start
  while (at < end && masks.has(buffer.at(at))) at += 1
  return at
}

/** Between letters; behind the last only two and more stars, after at most four letters. */
function hides(buffer: TextBuffer, mask: Range, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (mask.end > last) return mask.end - mask.start > 1 && mask.start - first <= 4 && stars.has(buffer.at(mask.start))
  if (doubtful.has(buffer.at(mask.start))) return mask.start - first <= 3 && classOf(buffer.at(mask.start - 1)) === latin && classOf(buffer.at(mask.end)) === latin
  return isLetter(buffer.at(mask.start - 1))
}

function collapse(buffer: TextBuffer, { start, end }: Range): void {
  buffer.chars[start] = wildcard
  for (let at = start + 1; at < end; at += 1) buffer.chars[at] = 0
}

/** Three Latin letters or more, and none that could carry a syllable. */
function isVowelless(buffer: TextBuffer, { start, end }: Range): boolean {
  let consonants = 0
  for (let at = start; at < end; at += 1) {
    const unit = buffer.at(at)
    if (vowels.has(unit) || (isLetter(unit) && classOf(unit) !== latin)) return false
    if (isLetter(unit)) consonants += 1
  }
  return consonants > 2
}

function isLetter(unit: number): boolean {
  return (classOf(unit) & letter) !== 0
}

function unitOf(char: string): number {
  return char.charCodeAt(0)
}
