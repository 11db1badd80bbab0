import type { Range } from './look-alikes.ts'
import type { TextBuffer } from './text-buffer.ts'
import { classOf, letter } from './unit-class.ts'

/** Stands for one or more letters that the writer hid. */
export const wildcard = 0x2a

const alwaysMask = new Set(Array.from('*#%^~•×', unitOf))
const maskAmongConsonants = new Set(Array.from('-._\'?', unitOf))
const vowels = new Set(Array.from('aeiouyéèêëáàâäíìîïóòôöúùûüåæøœ', unitOf))

/**
 * "f*ck", "f**k", "sh#t", "f-ck", "b****": each hidden stretch becomes one `*`. A hyphen, dot
 * or apostrophe hides something only where no vowel is left; *emphasis* and "x-ray" stay.
 */
export function foldMask(buffer: TextBuffer, range: Range): void {
  const lettersAround = around(buffer, range)
  if (lettersAround === undefined) return
  const { first, last } = lettersAround
  const quiet = !hasVowel(buffer, { start: first, end: last + 1 }) && last - first < 7
  for (let at = first + 1; at < range.end; at += 1) {
    const end = endOfMask(buffer, { start: at, end: range.end }, quiet)
    if (end === at) continue
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
  let at = start
  while (at < end && (alwaysMask.has(buffer.at(at)) || (quiet && maskAmongConsonants.has(buffer.at(at))))) at += 1
  return at
}

/** Between letters always; behind the last only two and more, after at most four letters. */
function hides(buffer: TextBuffer, mask: Range, { first, last }: { readonly first: number; readonly last: number }): boolean {
  if (mask.end <= last) return isLetter(buffer.at(mask.start - 1)) || buffer.at(mask.start - 1) === 0
  return mask.end - mask.start > 1 && mask.start - first <= 4 && alwaysMask.has(buffer.at(mask.start))
}

function collapse(buffer: TextBuffer, { start, end }: Range): void {
  buffer.chars[start] = wildcard
  for (let at = start + 1; at < end; at += 1) buffer.chars[at] = 0
}

function hasVowel(buffer: TextBuffer, { start, end }: Range): boolean {
  for (let at = start; at < end; at += 1) if (vowels.has(buffer.at(at))) return true
  return false
}

function isLetter(unit: number): boolean {
  return (classOf(unit) & letter) !== 0
}

function unitOf(char: string): number {
  return char.charCodeAt(0)
}
