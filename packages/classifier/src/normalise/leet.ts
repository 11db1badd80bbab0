import { abusiveStemOf } from './hidden-words.ts'
import type { Range } from './look-alikes.ts'
import type { TextBuffer } from './text-buffer.ts'
import { classOf, digit, latin, letter, sign } from './unit-class.ts'

const letterOfDigit = table('01345789', 'oieastbg')
/** The others begin words of Arabic written in Latin letters, and numbers. */
const leading = new Set(Array.from('01345', (char) => char.charCodeAt(0)))
const letterOfSign = table('@$€£¢¥§', 'aselcys')
const exclamation = 0x21
const bar = 0x7c
const plus = 0x2b
const dollar = 0x24

/** Endings that make of a leading digit a number and not a letter: 1st, 5km, 3am. */
const afterNumbers = /^(?:st|nd|rd|th|km|kg|cm|mm|gb|mb|tb|am|pm|hz|mph|kph|min|mins|sec|hrs?|hours?|days?|weeks?|years?|yrs?|million|mio|mrd|billion|trillion|million[a-z]*|percent|er|ers|ten|te|de|da|ta|inci|uncu|jahre|ans|chan|some|ever|bn|lbs?|[eè]res?|[eè]mes?|szy|szej|ci|cu|cü|ine|ne)$/

/**
 * Digits and signs that stand for letters in the word from `start` to `end`: "b1tch", "a$$",
 * "sh!t", but not "4x4", "2017", "5G", "mp3" or "$100".
 */
export function foldLeet(buffer: TextBuffer, range: Range): void {
  const word = trimmed(buffer, range)
  const letters = count(buffer, word, letter)
  if (letters === 0 || count(buffer, word, letter & ~latin) > 0) return
  if (count(buffer, word, digit | sign) === 0 || foldKnown(buffer, word)) return
  if (letters > 1) foldDigits(buffer, word, letters)
  foldSigns(buffer, word)
}

const longestKnown = 24
const formsOfKnown: ReadonlyMap<number, string> = new Map([...letterOfDigit, ...letterOfSign, [exclamation, 0x69], [bar, 0x69], [plus, 0x74]].map(([from, to]) => [from ?? 0, String.fromCharCode(to ?? 0)]))
const doubleMeaning = /[1!|]/g

/** Of a word that is known the rules below have nothing to say: "b17ch" and "5h17", but neither "900k" nor "A55". */
function foldKnown(buffer: TextBuffer, { start, end }: Range): boolean {
  if (end - start > longestKnown || end - start < 3) return false
  const written = String.fromCharCode(...buffer.chars.subarray(start, end))
  if (numbered.test(written)) return false
  for (const candidate of [written, written.replace(doubleMeaning, 'l')].map(unfolded)) {
    const stem = abusiveStemOf(candidate)
    if (stem === undefined || written.startsWith(stem)) continue
    const until = simpleEnding.test(written.slice(stem.length)) ? candidate.length : stem.length
    for (let at = 0; at < until; at += 1) buffer.chars[start + at] = candidate.charCodeAt(at)
    return true
  }
  return false
}

const numbered = /^(?:\d+\p{L}{1,2}|\p{L}\d+)$/u
/** No exclamation mark at the end, no number. */
const simpleEnding = /^(?:[\d@$!|]?\p{L})*$/u

function unfolded(word: string): string {
  return Array.from(word, (char) => formsOfKnown.get(char.charCodeAt(0)) ?? char).join('')
}

/** Without the exclamation marks around it. */
function trimmed(buffer: TextBuffer, { start, end }: Range): Range {
  let last = end
  while (last > start && isPointing(buffer.at(last - 1))) last -= 1
  return { start, end: last }
}

function isPointing(unit: number): boolean {
  return unit === exclamation || unit === bar || unit === plus
}

function count(buffer: TextBuffer, { start, end }: Range, classes: number): number {
  let found = 0
  for (let at = start; at < end; at += 1) if ((classOf(buffer.at(at)) & classes) !== 0) found += 1
  return found
}

function foldDigits(buffer: TextBuffer, { start, end }: Range, letters: number): void {
  const digits = count(buffer, { start, end }, digit)
  if (digits === 0 || digits > letters + 1 || (hasNumber(buffer, { start, end }) && !isAllLetters(buffer, { start, end }, letters))) return
  const inner = hasInnerDigit(buffer, { start, end })
  if (isDigit(buffer.at(start)) && !mayLeadAWord(buffer, { start, end })) return
  if (!inner && !isDigit(buffer.at(start))) return
  for (let at = start; at < end; at += 1) {
    const form = letterOfDigit.get(buffer.at(at))
    if (form !== undefined) buffer.chars[at] = form
  }
}

/** A digit with letters on both sides of it, not at the end as in "covid19". */
function hasInnerDigit(buffer: TextBuffer, { start, end }: Range): boolean {
  let seenLetter = false
  let seenDigit = false
  for (let at = start; at < end; at += 1) {
    const isLetter = (classOf(buffer.at(at)) & letter) !== 0
    if (isLetter && seenDigit) return true
    if (isLetter) seenLetter = true
    else if (seenLetter && isDigit(buffer.at(at))) seenDigit = true
  }
  return false
}

/** Different digits in a row, as in "covid19france": a number, not letters. */
function hasNumber(buffer: TextBuffer, { start, end }: Range): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const [unit, last] = [buffer.at(at), buffer.at(at - 1)]
    if (isDigit(unit) && isDigit(last) && unit !== last) return true
  }
  return false
}

/** "con73nt": of the digits that numbers of years and names end in (2, 6, 8, 9) there is none. */
function isAllLetters(buffer: TextBuffer, { start, end }: Range, letters: number): boolean {
  if (letters < 4 || isDigit(buffer.at(start)) || isDigit(buffer.at(end - 1))) return false
  for (let at = start; at < end; at += 1) if (isDigit(buffer.at(at)) && !spelling.has(buffer.at(at))) return false
  return true
}

const spelling = new Set(Array.from('013457', (char) => char.charCodeAt(0)))

/** "5hit", but neither "10km" nor "1st". */
function mayLeadAWord(buffer: TextBuffer, { start, end }: Range): boolean {
  if (isDigit(buffer.at(start + 1)) || !leading.has(buffer.at(start)) || isDigit(buffer.at(start - 2)) || end - start < 4 || end - start > 24) return false
  const rest = String.fromCharCode(...buffer.chars.subarray(start + 1, end))
  return !afterNumbers.test(rest)
}

function foldSigns(buffer: TextBuffer, { start, end }: Range): void {
  const hasDigit = count(buffer, { start, end }, digit) > 0
  for (let at = start; at < end; at += 1) {
    const unit = buffer.at(at)
    const form = letterOfSign.get(unit)
    if (form !== undefined && !hasDigit && !isCurrency(buffer, { start, end }, at)) buffer.chars[at] = form
    else if (isPointing(unit)) foldPointing(buffer, { start, end }, at)
  }
}

/** "us$", "c$", "€uro" stays a word of its letters; "pu$$y", "$hit" and "a$$" do not. */
function isCurrency(buffer: TextBuffer, { start, end }: Range, at: number): boolean {
  if (at === start) return end - start < 3
  return at === end - 1 && buffer.at(at) !== 0x40 && buffer.at(at - 1) !== dollar && end - start < 4
}

/** `!` and `|` for i or l, `+` for t, between the letters of one short word: "stop!now" is two. */
function foldPointing(buffer: TextBuffer, { start, end }: Range, at: number): void {
  const before = at - start
  const after = end - at - 1
  if (before > 3 || after === 0 || after > 6 || (before === 0 && after < 3)) return
  if (before > 0 && (classOf(buffer.at(at - 1)) & latin) === 0) return
  if (buffer.at(at) === plus && before === 0) return
  buffer.chars[at] = buffer.at(at) === plus ? 0x74 : 0x69
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function table(from: string, to: string): ReadonlyMap<number, number> {
  return new Map(Array.from(from, (char, index): [number, number] => [char.charCodeAt(0), to.charCodeAt(index)]))
}
