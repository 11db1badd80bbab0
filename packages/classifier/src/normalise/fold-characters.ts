import { heh } from './arabic-script.ts'
import { compose, mostMarks } from './combining-marks.ts'
import { isInvisibleBeyond } from './default-ignorable.ts'
import { wordsOfEmoji } from './emoji-words.ts'
import { emoji, expanding, foldCharacter, foldedUnit, joiner, kindOf, mark, plain } from './folded-unit.ts'
import type { TextBuffer } from './text-buffer.ts'
import { arabic, classOf } from './unit-class.ts'

/** Brings every character of `text` to one form, each by itself; words are not looked at. */
export function foldCharacters(text: string, into: TextBuffer): void {
  // A mark that makes no letter shows a flood, and then none of the marks means anything.
  if (!fold(text, { into, marks: 'compose' })) fold(text, { into, marks: 'drop' })
}

interface Folding {
  readonly into: TextBuffer
  readonly marks: 'compose' | 'drop'
}

/** @returns whether all marks made letters, or were dropped as wished */
function fold(text: string, folding: Folding): boolean {
  const { into } = folding
  into.length = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === plain) {
      const form = foldedUnit(unit)
      if (form !== 0) into.push(form, at, at + 1)
    } else if (kind === mark) {
      const end = endOfMarks(text, at)
      if (!foldMarks(text, { ...folding, at, end })) return false
      at = end - 1
    } else {
      at += foldRare(text, at, { into, kind }) - 1
    }
  }
  return true
}

function endOfMarks(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === mark) end += 1
  return end
}

function foldMarks(text: string, { into, marks, at, end }: Folding & { readonly at: number; readonly end: number }): boolean {
  const last = into.length - 1
  if (marks === 'compose' && last >= 0) {
    if (end - at > mostMarks) return false
    for (let next = at; next < end; next += 1) {
      const composed = compose(into.at(last), text.charCodeAt(next))
      if (composed === 0) return text.charCodeAt(next) === dotAbove && dropMark(into, end)
      into.chars[last] = composed
    }
  }
  return dropMark(into, end)
}

/** What is left of a lower-cased "İ". */
const dotAbove = 0x0307

function dropMark(into: TextBuffer, end: number): true {
  into.extendLast(end)
  return true
}

/** @returns how many code units of `text` were read */
function foldRare(text: string, at: number, { into, kind }: { readonly into: TextBuffer; readonly kind: number }): number {
  const source: Source = { start: at, end: at + 1 }
  if (kind === joiner) foldJoiner(into, source)
  else if (kind === expanding) pushAll(into, foldCharacter(text.charAt(at)), source)
  else if (kind === emoji) pushEmoji(into, text.charCodeAt(at), source)
  else return foldPair(text, at, into)
  return 1
}

/** Where a span of the original begins and ends. */
interface Source {
  readonly start: number
  readonly end: number
}

/** Persian and Sorani end a word's part with it; a heh before it is Sorani's ە, which has the same form here. */
function foldJoiner(into: TextBuffer, { end }: Source): void {
  const last = into.at(into.length - 1)
  if (last === heh || (classOf(last) & arabic) !== 0) into.extendLast(end)
}

/** A character of two code units; halves that stand alone are dropped. */
function foldPair(text: string, at: number, into: TextBuffer): number {
  const codePoint = text.codePointAt(at) ?? 0
  if (codePoint < 0x10000) return 1
  const source: Source = { start: at, end: at + 2 }
  if (isInvisibleBeyond(codePoint)) into.extendLast(at + 2)
  else if (wordsOfEmoji(codePoint) !== undefined) pushEmoji(into, codePoint, source)
  else pushAll(into, enclosedLetter(codePoint) ?? foldCharacter(String.fromCodePoint(codePoint)), source)
  return 2
}

/** The white-on-black circled and squared alphabets, which have no compatibility form. */
function enclosedLetter(codePoint: number): string | undefined {
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return String.fromCharCode(codePoint - 0x1f150 + 0x61)
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return String.fromCharCode(codePoint - 0x1f170 + 0x61)
  return codePoint >= 0x1f130 && codePoint <= 0x1f149 ? String.fromCharCode(codePoint - 0x1f130 + 0x61) : undefined
}

function pushEmoji(into: TextBuffer, codePoint: number, source: Source): void {
  const words = wordsOfEmoji(codePoint) ?? ''
  if (repeats(into, words)) into.extendLast(source.end)
  else pushAll(into, ` ${words} `, source)
}

/** A row of the same emoji says it once. */
function repeats(into: TextBuffer, words: string): boolean {
  const from = into.length - words.length - 1
  if (from < 0 || into.starts[from] !== into.starts[into.length - 1]) return false
  for (let at = 0; at < words.length; at += 1) if (into.at(from + at) !== words.charCodeAt(at)) return false
  return into.at(into.length - 1) === 0x20
}

function pushAll(into: TextBuffer, units: string, { start, end }: Source): void {
  for (let at = 0; at < units.length; at += 1) into.push(units.charCodeAt(at), start, end)
}
