import type { TextBuffer } from './text-buffer.ts'
import { arabic, classOf, cyrillic, digit, greek, latin, letter } from './unit-class.ts'

const separators = new Set(Array.from(' .-_*,/|~+\'', (char) => char.charCodeAt(0)))
const leetSigns = new Set(Array.from('@$!', (char) => char.charCodeAt(0)))
const alphabetic = latin | cyrillic | greek | arabic
const space = 0x20
const fewest = 3

/** Where a joined word now ends in the buffer, and where the stretch that it was ended. */
export interface JoinedWord {
  readonly wordEnd: number
  readonly end: number
}

/**
 * "f u c k", "f.u.c.k", "f-u-c-king": three or more single letters in a row with the same sign
 * between them are one word, which is moved together; what it no longer needs is set to 0.
 */
export function joinSpacedLetters(buffer: TextBuffer, start: number): JoinedWord | undefined {
  const separator = buffer.at(start + 1)
  if (!separators.has(separator) || !isElement(buffer.at(start))) return undefined
  const rowEnd = endOfRow(buffer, start, separator)
  if (lettersIn(buffer, start, rowEnd) < fewest) return undefined
  const end = separator === space ? rowEnd : endOfLetters(buffer, rowEnd)
  return { wordEnd: moveTogether(buffer, start, { rowEnd, end }), end }
}

function moveTogether(buffer: TextBuffer, start: number, { rowEnd, end }: { readonly rowEnd: number; readonly end: number }): number {
  let to = start
  for (let from = start; from < end; from += from < rowEnd - 1 ? 2 : 1) {
    buffer.chars[to] = buffer.at(from)
    buffer.starts[to] = buffer.starts[from] ?? 0
    buffer.ends[to] = buffer.ends[from] ?? 0
    to += 1
  }
  buffer.chars.fill(0, to, end)
  return to
}

/** Just behind the last single letter. */
function endOfRow(buffer: TextBuffer, start: number, separator: number): number {
  let at = start
  while (buffer.at(at + 1) === separator && isElement(buffer.at(at + 2)) && standsAlone(buffer, at + 2, separator)) at += 2
  return at + 1
}

function standsAlone(buffer: TextBuffer, at: number, separator: number): boolean {
  return separator !== space || ((classOf(buffer.at(at + 1)) & (letter | digit)) === 0 && (buffer.at(at + 1) !== 0x27))
}

/** More letters than digits and signs among them, or none. */
function lettersIn(buffer: TextBuffer, start: number, end: number): number {
  let letters = 0
  let others = 0
  for (let at = start; at < end; at += 2) {
    if ((classOf(buffer.at(at)) & alphabetic) === 0) others += 1
    else letters += 1
  }
  return letters > others ? letters + others : 0
}

function endOfLetters(buffer: TextBuffer, start: number): number {
  let at = start
  while ((classOf(buffer.at(at)) & alphabetic) !== 0) at += 1
  return at
}

function isElement(unit: number): boolean {
  return (classOf(unit) & (alphabetic | digit)) !== 0 || leetSigns.has(unit)
}
