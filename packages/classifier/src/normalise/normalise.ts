import type { Span } from '@verbatim/core'
import { foldCharacters } from './fold-characters.ts'
import { foldLeet } from './leet.ts'
import { countScripts, foldLookAlikes, type Range, type ScriptCounts } from './look-alikes.ts'
import { foldMask } from './masked-words.ts'
import { isNamedPlaceholder, placeholderIn, type Placeholder } from './placeholders.ts'
import { joinSpacedLetters } from './spaced-letters.ts'
import { TextBuffer, textOf } from './text-buffer.ts'
import { classOf, cyrillic, digit, greek, letter, sign } from './unit-class.ts'

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

// Most comments are short; the buffers of a long one are not kept.
const keptUnits = 16_384
const kept: Scratch = { folded: new TextBuffer(keptUnits), words: new TextBuffer(keptUnits) }

function scratchFor(units: number): Scratch {
  const roomy = units * 2 <= keptUnits && kept.folded.chars.length === keptUnits && kept.words.chars.length === keptUnits
  const scratch = roomy ? kept : { folded: new TextBuffer(units + 64), words: new TextBuffer(units + 64) }
  scratch.folded.length = 0
  scratch.words.length = 0
  return scratch
}

function rewriteWords(rewriting: Rewriting): void {
  const { folded, words } = rewriting
  let scripts: ScriptCounts | undefined
  let at = 0
  while (at < folded.length) {
    if (folded.chars[at] === space) {
      pushSpace(words, folded, at)
      at += 1
      continue
    }
    const { end, classes } = scanWord(folded, at)
    if ((classes & (cyrillic | greek)) !== 0) {
      scripts ??= countScripts(folded)
      foldLookAlikes(folded, { start: at, end }, scripts)
    }
    if (isPlainWord(folded, { start: at, end }, classes)) pushRange(words, folded, { start: at, end })
    else end_: at = rewriteWord(rewriting, { start: at, end })
    at = Math.max(at, end)
  }
}
