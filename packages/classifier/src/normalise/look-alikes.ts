import type { TextBuffer } from './text-buffer.ts'
import { classOf, cyrillic, digit, greek, latin, letter, sign } from './unit-class.ts'

/** A stretch of a buffer. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Counted over a whole text: what a word of look-alikes alone has to be judged by. */
export interface ScriptCounts {
  readonly latin: number
  readonly cyrillic: number
  readonly greek: number
  /** Cyrillic and Greek letters that no Latin one looks like: no text of these languages is without. */
  readonly distinctive: number
}

const latinOfCyrillic = pairs('аеорсухкмтнвгіјѕԁԛԝьһӏүзёїҫӓӧ', 'aeopcyxkmthbrijsdqwbhluzeicao')
const latinOfGreek = pairs('αοινρτυκχεηωγβϲϳζμσ', 'aoivptukxenwybcjzuo')
const cyrillicOfLatin = pairs('aeopcyxkmthbij', 'аеорсухкмтнвіј')

/**
 * Cyrillic and Greek letters that pass for Latin ones in the words from `start` to `end`, and
 * Latin ones that pass for Cyrillic in Russian words. A word of one script is touched only if
 * it is made of look-alikes alone and stands in a text of the other; Arabic script never.
 */
export function foldLookAlikes(buffer: TextBuffer, range: Range, counts: ScriptCounts): void {
  let at = range.start
  while (at < range.end) {
    const end = endOfWord(buffer, at, range.end)
    if (end > at) foldWord(buffer, { start: at, end }, counts)
    at = end + 1
  }
}

export function countScripts(buffer: TextBuffer): ScriptCounts {
  const letters = lettersOf(buffer, { start: 0, end: buffer.length })
  return { ...letters, distinctive: letters.cyrillic - letters.cyrillicAlike + letters.greek - letters.greekAlike }
}

// Signs and digits stay inside: "а$$h0lе" is one word.
function endOfWord(buffer: TextBuffer, start: number, end: number): number {
  let at = start
  while (at < end && (classOf(buffer.at(at)) & (letter | digit | sign)) !== 0) at += 1
  return at
}

function foldWord(buffer: TextBuffer, range: Range, counts: ScriptCounts): void {
  const own = lettersOf(buffer, range)
  const target = own.greek > 0 ? targetOfGreek(own, counts) : targetOfCyrillic(own, counts)
  if (target === 'latin') replace(buffer, range, own.greek > 0 ? latinOfGreek : latinOfCyrillic)
  if (target === 'latin' && own.greek > 0 && own.cyrillic > 0) replace(buffer, range, latinOfCyrillic)
  if (target === 'cyrillic') replace(buffer, range, cyrillicOfLatin)
}

interface WordLetters extends Omit<ScriptCounts, 'distinctive'> {
  readonly cyrillicAlike: number
  readonly greekAlike: number
  readonly latinAlike: number
}

function lettersOf(buffer: TextBuffer, { start, end }: Range): WordLetters {
  const letters = { latin: 0, cyrillic: 0, greek: 0, cyrillicAlike: 0, greekAlike: 0, latinAlike: 0 }
  for (let at = start; at < end; at += 1) {
    const unit = buffer.at(at)
    const found = classOf(unit)
    if (found === latin) {
      letters.latin += 1
      if (cyrillicOfLatin.has(unit)) letters.latinAlike += 1
    } else if (found === cyrillic) {
      letters.cyrillic += 1
      if (latinOfCyrillic.has(unit)) letters.cyrillicAlike += 1
    } else if (found === greek) {
      letters.greek += 1
      if (latinOfGreek.has(unit)) letters.greekAlike += 1
    }
  }
  return letters
}

function targetOfGreek(word: WordLetters, text: ScriptCounts): 'latin' | 'own' {
  if (word.greekAlike < word.greek) return 'own'
  if (word.latin > 0) return 'latin'
  return word.greek > 2 && isMostlyLatin(text) ? 'latin' : 'own'
}

function targetOfCyrillic(word: WordLetters, text: ScriptCounts): 'latin' | 'cyrillic' | 'own' {
  if (word.cyrillic === 0) return 'own'
  if (word.latin > 0 && text.cyrillic > text.latin && word.latinAlike === word.latin) return 'cyrillic'
  if (word.cyrillicAlike < word.cyrillic) return word.latinAlike === word.latin && word.latin > 0 ? 'cyrillic' : 'own'
  if (word.latin > 0) return 'latin'
  return word.cyrillic > 2 && isMostlyLatin(text) ? 'latin' : 'own'
}

function isMostlyLatin(text: ScriptCounts): boolean {
  return text.latin > 2 * text.distinctive
}

function replace(buffer: TextBuffer, { start, end }: Range, forms: ReadonlyMap<number, number>): void {
  for (let at = start; at < end; at += 1) {
    const form = forms.get(buffer.at(at))
    if (form !== undefined) buffer.chars[at] = form
  }
}

function pairs(from: string, to: string): ReadonlyMap<number, number> {
  return new Map(Array.from(from, (char, index): [number, number] => [char.charCodeAt(0), to.charCodeAt(index)]))
}
