import { isAbusive } from './hidden-words.ts'
import type { Range } from './look-alikes.ts'
import type { TextBuffer } from './text-buffer.ts'
import { classOf, letter } from './unit-class.ts'

/** Whether `unit` stands twice already at the end: of "!!!!" two stay. */
export function isStretched(words: TextBuffer, unit: number): boolean {
  const last = words.length - 1
  return last > 0 && words.chars[last] === unit && words.chars[last - 1] === unit
}

const vowels = new Set(Array.from('aeouyäöüáéíóúàèâêîôûαεηιουωаеиоуыэюяёاوی', (char) => char.charCodeAt(0)))

/** Just behind the units equal to the one at `from`. */
export function endOfRow(buffer: TextBuffer, from: number, end: number): number {
  const unit = buffer.chars[from]
  let at = from + 1
  while (at < end && buffer.chars[at] === unit) at += 1
  return at
}

/**
 * How many of three and more equal units stay, in a word. One of a letter that a language would
 * not write thrice: "fuuuck", "idiiiiot". Two of laughter and of letters alone ("xxx", "ههههه"),
 * of three consonants, as in "Schifffahrt", and where a known word has two: "asssshole".
 */
export function stayingOf(buffer: TextBuffer, row: Range, word: Range): 1 | 2 {
  const unit = buffer.at(row.start)
  if ((classOf(unit) & letter) === 0 || lettersBeside(buffer, row, word) < 2) return 2
  if (row.end - row.start === 3 && !vowels.has(unit)) return knownWith(buffer, row, word) === 1 ? 1 : 2
  return knownWith(buffer, row, word) ?? 1
}

function lettersBeside(buffer: TextBuffer, row: Range, word: Range): number {
  let letters = 0
  for (let at = Math.max(word.start, row.start - 3); at < Math.min(word.end, row.end + 3); at += 1) {
    if ((at < row.start || at >= row.end) && (classOf(buffer.at(at)) & letter) !== 0) letters += 1
  }
  return letters
}

const longestKnown = 24

/** Ordinary words that are stretched often and have two of the letter. */
const doubled = new Set('good cool too soon look see free need been feel really all well hell still off oops ooh aah boo booo whoo woohoo eww aww hmm yess book food mood room week sweet keep sleep been tree three'.split(' '))

/** With how many of the letter the word is a known one. */
function knownWith(buffer: TextBuffer, row: Range, word: Range): 1 | 2 | undefined {
  if (word.end - word.start > longestKnown + row.end - row.start) return undefined
  const before = lettersOf(buffer, { start: word.start, end: row.start + 1 })
  const after = lettersOf(buffer, { start: row.end, end: word.end })
  if (isAbusive(before + after)) return 1
  const twice = before + before.slice(-1) + after
  return doubled.has(twice) || isAbusive(twice) ? 2 : undefined
}

function lettersOf(buffer: TextBuffer, { start, end }: Range): string {
  return String.fromCharCode(...buffer.chars.subarray(start, end).filter((unit) => (classOf(unit) & letter) !== 0))
}
