/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { NormalisedText } from '../normalise/normalise.ts'
import { classOf, digit, letter } from '../normalise/unit-class.ts'

/** Between the words of a phrase, whatever stands there: a space, a hyphen, an apostrophe. */
export const gap = 0x20
/** Ends a sentence or a part of one, and so every phrase. */
export const stop = 0

const gaps = new Set(Array.from(' -_\'/#~+"()«»', (char) => char.charCodeAt(0)))
/** A handle is not the word that it is made of; a hidden letter is a letter. */
const wordSigns = new Set(Array.from('@*', (char) => char.charCodeAt(0)))

const readAs = new Uint16Array(0x10000)
const known = new Uint8Array(0x100)

/** A unit of normalised text as a letter without its accent, a `gap` or a `stop`. */
export function plainUnit(unit: number): number {
  if (known[unit >> 8] === 0) learnPage(unit >> 8)
  return readAs[unit]!
}

export function isWordUnit(plain: number): boolean {
  return plain !== gap && plain !== stop
}

function learnPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit += 1) readAs[unit] = findPlain(unit)
  known[page] = 1
}

function findPlain(unit: number): number {
  if (gaps.has(unit)) return gap
  if (wordSigns.has(unit)) return unit
  if ((classOf(unit) & (letter | digit)) === 0) return stop
  const final = mediumOfFinal[String.fromCharCode(unit)] ?? strokeless[String.fromCharCode(unit)]
  return (final ?? String.fromCharCode(unit).normalize('NFD')).charCodeAt(0)
}

/** Hebrew letters that change their form at the end of a word, and so before an ending. */
const mediumOfFinal: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

/** Letters that Unicode does not take apart. */
const strokeless: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h' }

/** Whether a letter was written as the term has it, or without the accent that many leave out. */
export function agrees(written: number, wanted: number): boolean {
  return written === wanted || written === plainUnit(wanted) || plainUnit(written) === plainUnit(wanted) && isHebrew(written)
}

function isHebrew(unit: number): boolean {
  return unit >= 0x05d0 && unit <= 0x05ea
}

const keptUnits = 8192

/**
 * A normalised text as terms are looked for in it: words with one gap between them. One
 * reading serves any number of texts; what a long one needed is not kept.
 */
export class TermReading {
  /** Plain units; there is a gap before the first and behind the last word. */
  plain = new Uint16Array(keptUnits)
  /** The same units with their accents. */
  written = new Uint16Array(keptUnits)
  /** Where in the normalised text each of them stands. */
  places = new Uint32Array(keptUnits)
  length = 0
  /** Whether a run of the same letter was cut short when the text was normalised. */
  isStretched = false

  /** `stretches`: "fuuuck" as it is, with two of the repeated letters left, or as if it were written with one. */
  read(normalised: NormalisedText, stretches: 'keep' | 'undo'): void {
    const { text, starts, ends } = normalised
    this.open(text.length + 2)
    const { plain, written, places } = this
    let length = 1
    let before = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      const isRest = unit === before && ends[at]! - starts[at]! > 1
      before = unit
      if (isRest) this.isStretched = true
      if (isRest && stretches === 'undo') continue
      const read = plainUnit(unit)
      if (read === gap && plain[length - 1] === gap) continue
      plain[length] = read
      written[length] = unit
      places[length] = at
      length += 1
    }
    plain[length] = gap
    places[length] = text.length
    this.length = length + 1
  }

  /** The script of most letters, as a flag of `classOf`. */
  mainScript(): number {
    const letters = new Uint32Array(letter + 1)
    for (let at = 0; at < this.length; at += 1) letters[classOf(this.written[at]!) & letter]! += 1
    let script = 1
    for (let other = script; other <= letter; other <<= 1) if (letters[other]! > letters[script]!) script = other
    return script
  }

  private open(units: number): void {
    const capacity = Math.max(units, keptUnits)
    if (this.plain.length < units || this.plain.length > capacity) {
      this.plain = new Uint16Array(capacity)
      this.written = new Uint16Array(capacity)
      this.places = new Uint32Array(capacity)
    }
    this.isStretched = false
    this.plain[0] = gap
    this.written[0] = gap
  }
}
