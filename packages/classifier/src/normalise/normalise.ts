import type { Span } from '@verbatim/core'
import { foldCharacters } from './fold-characters.ts'
import { foldLeet } from './leet.ts'
import { countScripts, foldLookAlikes, type Range, type ScriptCounts } from './look-alikes.ts'
import { foldMask } from './masked-words.ts'
import { isNamedPlaceholder, placeholderIn, type Placeholder } from './placeholders.ts'
import { joinSpacedLetters } from './spaced-letters.ts'
import { endOfRow, isStretched, stayingOf } from './stretched-letters.ts'
import { TextBuffer, textOf } from './text-buffer.ts'
import { classOf, cyrillic, digit, greek, joint, letter, punctuation, sign } from './unit-class.ts'

/**
 * A text as the classifier reads it: lower case, one form for each letter, disguises undone.
 * It is for assessment alone and never stored.
 */
export interface NormalisedText {
  readonly text: string
  /** For each code unit of `text`, where in the original it came from; never decreasing. */
  readonly starts: Uint32Array
  /** For each code unit of `text`, where that ends in the original. */
  readonly ends: Uint32Array
}

/**
 * Handles and addresses become ` @user ` and ` @url `, a hidden letter `*`, some emoji the words
 * they stand for; every other rule has its own file here. Time and memory grow with the length
 * of `text`, any string will do.
 */
export function normalise(text: string): NormalisedText {
  const { folded, words } = scratchFor(text.length)
  foldCharacters(text, folded)
  rewriteWords({ text, folded, words })
  return { text: textOf(words), starts: words.starts.slice(0, words.length), ends: words.ends.slice(0, words.length) }
}

/** The stretch of the original that a stretch of the normalised text came from, without the spaces around it. */
export function originalSpan(normalised: NormalisedText, { start, end }: Span): Span {
  let first = Math.max(0, start)
  let last = Math.min(end, normalised.text.length) - 1
  while (first < last && normalised.text.charCodeAt(first) === space) first += 1
  while (last > first && normalised.text.charCodeAt(last) === space) last -= 1
  return { start: normalised.starts[first] ?? 0, end: normalised.ends[last] ?? 0 }
}

interface Scratch {
  readonly folded: TextBuffer
  readonly words: TextBuffer
}

interface Rewriting extends Scratch {
  readonly text: string
}

const space = 0x20
const atSign = 0x40

// Most comments are short; the buffers of a long one are not kept.
const keptUnits = 8192
const kept: Scratch = { folded: new TextBuffer(keptUnits), words: new TextBuffer(keptUnits) }

function scratchFor(units: number): Scratch {
  const scratch = units <= keptUnits ? kept : { folded: new TextBuffer(units + 64), words: new TextBuffer(units + 64) }
  scratch.folded.length = 0
  scratch.words.length = 0
  return scratch
}

function rewriteWords(rewriting: Rewriting): void {
  const { folded, words } = rewriting
  let scripts: ScriptCounts | undefined
  let from = 0
  while (from < folded.length) {
    if (folded.chars[from] === space) {
      pushSpace(words, folded, from)
      from += 1
      continue
    }
    const word = wordAt(folded, from)
    if ((word.classes & (cyrillic | greek)) !== 0) foldLookAlikes(folded, word, scripts ??= countScripts(folded))
    from = isPlain(folded, word) ? pushRange(rewriting, word) : rewriteWord(rewriting, word)
  }
  while (words.at(words.length - 1) === space) words.length -= 1
}

interface Word extends Range {
  /** Of its units, a full stop at the end left out. */
  readonly classes: number
}

/** Longer ones are taken in parts, so that no rule sees more than this at once. */
const longestWord = 512

function wordAt(folded: TextBuffer, start: number): Word {
  const limit = Math.min(folded.length, start + longestWord)
  let classes = 0
  let last = 0
  let end = start
  for (; end < limit; end += 1) {
    const unit = folded.chars[end] ?? space
    if (unit === space) break
    classes |= last
    last = classOf(unit)
  }
  return { start, end, classes: folded.chars[end - 1] === 0x2e ? classes : classes | last }
}

/** Two or more letters, maybe with a comma: nothing to undo, and nothing that stands for a person. */
function isPlain(folded: TextBuffer, { start, end, classes }: Word): boolean {
  if ((classes & (digit | sign | joint)) !== 0 || end - start < 3) return false
  return !initials.has(folded.chars[start] ?? 0) || end - start > 10
}

/** Of what data sets put for a person or an address: user, url, httpurl, mention. */
const initials = new Set(Array.from('uhm', (char) => char.charCodeAt(0)))

/** @returns where in `folded` to go on */
function rewriteWord(rewriting: Rewriting, word: Word): number {
  const named = namedIn(rewriting, word)
  if (named !== undefined) return pushPlaceholder(rewriting, word, named)
  const { folded } = rewriting
  const first = firstLetter(folded, word)
  const joined = joinSpacedLetters(folded, first)
  if (joined === undefined) return rewriteRange(rewriting, word)
  rewriteRange(rewriting, { start: word.start, end: joined.wordEnd, classes: word.classes | digit | sign })
  return joined.end
}

function firstLetter(folded: TextBuffer, { start, end }: Range): number {
  let first = start
  while (first < end - 1 && (classOf(folded.at(first)) & (letter | digit)) === 0) first += 1
  return first
}

function rewriteRange(rewriting: Rewriting, word: Word): number {
  if ((word.classes & (digit | sign)) !== 0) forPieces(rewriting.folded, word, { split: punctuation | joint, rule: foldLeet })
  if ((word.classes & (sign | joint)) !== 0) forPieces(rewriting.folded, word, { split: punctuation, rule: foldMask })
  return pushRange(rewriting, word)
}

interface PieceRule {
  readonly split: number
  readonly rule: (buffer: TextBuffer, range: Range) => void
}

function forPieces(folded: TextBuffer, { start, end }: Range, { split, rule }: PieceRule): void {
  let from = start
  for (let to = start; to <= end; to += 1) {
    if (to < end && (classOf(folded.at(to)) & split) === 0) continue
    if (to > from + 1) rule(folded, { start: from, end: to })
    from = to + 1
  }
}

/** In the word as it was written, with its capitals. */
function namedIn({ text, folded }: Rewriting, { start, end, classes }: Word): Placeholder | undefined {
  const written = text.slice(folded.starts[start], folded.ends[end - 1])
  if ((classes & (sign | joint)) === 0) return isNamedPlaceholder(written) ? placeholderIn(written) : undefined
  return mayHoldPlaceholder(folded, { start, end }) ? placeholderIn(written) : undefined
}

function mayHoldPlaceholder(folded: TextBuffer, { start, end }: Range): boolean {
  for (let from = start; from < end; from += 1) {
    const unit = folded.at(from)
    if (unit === atSign || unit === 0x2f || unit === 0x3c || unit === 0x5b || unit === 0x7c) return true
    if (unit === 0x2e && from > start && (classOf(folded.at(from + 1)) & letter) !== 0) return true
  }
  return initials.has(folded.at(start))
}

function pushPlaceholder(rewriting: Rewriting, word: Word, { token, ...place }: Placeholder): number {
  const { folded, words } = rewriting
  const offset = folded.starts[word.start] ?? 0
  const start = firstFrom(folded, word, offset + place.start)
  const end = firstFrom(folded, { start, end: word.end }, offset + place.end)
  rewriteRange(rewriting, { ...word, end: start })
  const source = { start: offset + place.start, end: Math.max(offset + place.end, folded.ends[end - 1] ?? 0) }
  if (endsWith(words, token)) words.extendLast(source.end)
  else pushToken(words, token, source)
  // No second one in the same word: a megabyte of "@a@a" would be searched anew for each.
  return rewriteRange(rewriting, { ...word, start: end })
}

/** The first unit that came from `offset` of the original or behind it. */
function firstFrom(folded: TextBuffer, { start, end }: Range, offset: number): number {
  let first = start
  while (first < end && (folded.starts[first] ?? 0) < offset) first += 1
  return first
}

function endsWith(words: TextBuffer, token: string): boolean {
  const from = words.length - token.length
  for (let index = 1; index < token.length; index += 1) if (words.at(from + index) !== token.charCodeAt(index)) return false
  return true
}

function pushToken(words: TextBuffer, token: string, { start, end }: Span): void {
  for (let index = 0; index < token.length; index += 1) {
    const unit = token.charCodeAt(index)
    if (unit !== space || needsSpace(words)) words.push(unit, start, end)
  }
}

function pushSpace(words: TextBuffer, folded: TextBuffer, from: number): void {
  if (needsSpace(words)) words.push(space, folded.starts[from] ?? 0, folded.ends[from] ?? 0)
}

function needsSpace(words: TextBuffer): boolean {
  return words.length > 0 && words.chars[words.length - 1] !== space
}

/** What the rules dropped is 0; of a letter or sign in a row, one or two stay. @returns the end of the range */
function pushRange({ folded, words }: Rewriting, range: Range): number {
  const { start, end } = range
  for (let from = start; from < end; from += 1) {
    const unit = folded.chars[from] ?? 0
    if (unit === 0) words.extendLast(folded.ends[from] ?? 0)
    else if (!isStretched(words, unit) || (classOf(unit) & digit) !== 0) words.push(unit, folded.starts[from] ?? 0, folded.ends[from] ?? 0)
    else from = shorten({ folded, words }, from, range) - 1
  }
  return end
}

/** Of a row whose third unit is at `from`. @returns the end of the row */
function shorten({ folded, words }: Scratch, from: number, range: Range): number {
  const row: Range = { start: Math.max(range.start, from - 2), end: endOfRow(folded, from, range.end) }
  if (row.start === from - 2 && stayingOf(folded, row, range) === 1) words.length -= 1
  words.extendLast(folded.ends[row.end - 1] ?? 0)
  return row.end
}
