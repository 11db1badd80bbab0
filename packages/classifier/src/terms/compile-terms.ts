/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Span, Term } from '@verbatim/core'
import { originalSpan, type NormalisedText } from '../normalise/normalise.ts'
import { classOf, letter } from '../normalise/unit-class.ts'
import { Automaton } from './automaton.ts'
import { endingsOf, isRowOf, type Endings } from './endings.ts'
import { agrees, gap, isWordUnit, stop, TermReading } from './reading.ts'
import { reach, type TextLanguage } from './reach.ts'
import { plainForm, termForm } from './term-form.ts'

/** A term in a text; the span is of the original, with the word's endings. */
export interface TermMatch extends Span {
  readonly term: Term
}

/** Lists of terms, ready to be looked for. */
export interface CompiledTerms {
  /** How many terms there are. */
  readonly size: number
  /** Those with at least one term of their own. */
  readonly languages: ReadonlySet<string>
  /** In the order of their ends, each stretch once for each term; in time linear in the text, whatever the number of terms. */
  find(normalised: NormalisedText, language: TextLanguage): readonly TermMatch[]
}

/** A way in which a term may be spelled, with what is needed to say whether it really stands there. */
interface Pattern {
  readonly term: Term
  /** With accents. */
  readonly form: string
  readonly endings: Endings
  /** The term has lost its last letter, in the place of which an ending must stand. */
  readonly isCut: boolean
  readonly exceptions: readonly Exception[]
  readonly language: number
  readonly script: number
  readonly isLong: boolean
}

interface Exception {
  readonly form: string
  /** Where in it the term begins. */
  readonly at: number
}

// Shared by all lists: nothing here waits, so two texts are never read at once.
const reading = new TermReading()
const nothing: readonly TermMatch[] = []

/** Builds the automaton over all terms; 10,000 take a fraction of a second. */
export function compileTerms(terms: readonly Term[]): CompiledTerms {
  const languages = [...new Set(terms.map(({ language }) => language))]
  const patterns = terms.flatMap((term) => patternsOf(term, languages.indexOf(term.language)))
  const automaton = new Automaton(patterns.map(soughtAs))
  return {
    size: terms.length,
    languages: new Set(languages.filter((language) => language !== null)),
    find(normalised, language) {
      if (patterns.length === 0) return nothing
      const reaches = languages.map((own) => reach(own, language))
      const found = findIn({ automaton, patterns, reaches, normalised }, 'keep')
      return reading.isStretched ? distinct([...found, ...findIn({ automaton, patterns, reaches, normalised }, 'undo')]) : found
    },
  }
}

/** Below this many letters, a word is too often another word in another language. */
const longFrom = 5

function patternsOf(term: Term, language: number): readonly Pattern[] {
  const endings = endingsOf(term.language)
  return spellingsOf(term).map((spelled) => {
    const isCut = term.inflection === 'endings' && losesItsEnd(spelled, endings)
    const form = isCut ? spelled.slice(0, -1) : spelled
    return {
      term, form, endings, isCut, language,
      exceptions: term.exceptions.flatMap((exception) => exceptionsOf(termForm(exception), form)),
      script: classOf(form.charCodeAt(0)) & letter,
      isLong: spelled.replaceAll(' ', '').length >= longFrom,
    }
  })
}

/** With the gap before it, so that the inside of other words is passed by at once, unless its language has prefixes. */
function soughtAs({ term, form, endings }: Pattern): string {
  const isPrefixed = term.inflection !== 'exact' && endings.prefixes.length > 0
  return isPrefixed ? plainForm(form) : ` ${plainForm(form)}`
}

/** At least three letters stay, or the rest would be the beginning of too many words. */
function losesItsEnd(form: string, { replaced }: Endings): boolean {
  const plain = plainForm(form)
  return plain.length > 3 && plain.at(-4) !== ' ' && replaced.includes(plain.at(-1) ?? ' ')
}

/** German writes ß as ss and umlauts with an e where a keyboard has neither. */
function spellingsOf({ text, language }: Term): readonly string[] {
  const form = termForm(text)
  if (form === '') return []
  if (language !== 'de') return [form]
  const plain = form.replaceAll('ß', 'ss')
  return [...new Set([form, plain, plain.replace(/[äöü]/g, (char) => `${plainForm(char)}e`)])]
}

function exceptionsOf(exception: string, form: string): readonly Exception[] {
  const plain = plainForm(exception)
  const core = plainForm(form)
  const found: Exception[] = []
  for (let at = plain.indexOf(core); at >= 0; at = plain.indexOf(core, at + 1)) found.push({ form: exception, at })
  return found
}

interface Search {
  readonly automaton: Automaton
  readonly patterns: readonly Pattern[]
  /** For each language of the list, how far its terms reach into this text. */
  readonly reaches: readonly ReturnType<typeof reach>[]
  readonly normalised: NormalisedText
}

function findIn(search: Search, stretches: 'keep' | 'undo'): readonly TermMatch[] {
  const { automaton, patterns, normalised } = search
  reading.read(normalised, stretches)
  const { plain, length } = reading
  const beginning = automaton.step(0, gap)
  let script: number | undefined
  let found: TermMatch[] | undefined
  let state = 0
  for (let at = 0; at < length; at += 1) {
    const unit = plain[at]!
    // No phrase goes on behind a stop, and a word may begin there without a gap.
    state = unit === stop ? beginning : automaton.step(state, unit)
    if (state === 0 || !automaton.isEnd(state)) continue
    const main = (script ??= reading.mainScript())
    automaton.forEnds(state, (number) => {
      const pattern = patterns[number]!
      if (!reachesText(search, pattern, main)) return
      const words = wordsAround(pattern, at + 1)
      if (words !== undefined) (found ??= []).push({ term: pattern.term, ...originalSpan(normalised, normalisedSpan(words)) })
    })
  }
  return found ?? nothing
}

function reachesText({ reaches }: Search, { language, script, isLong }: Pattern, textScript: number): boolean {
  const own = reaches[language]
  return own === 'all' || (own === 'long' && isLong) || script !== textScript
}

/** The words that a pattern which ends before `end` takes up in the reading, if it stands there as its term allows. */
function wordsAround(pattern: Pattern, end: number): Span | undefined {
  const start = end - pattern.form.length
  if (!isWrittenAs(pattern.form, start)) return undefined
  const words = { start: startOfWord(start), end: endOfWord(end) }
  if (!beginsWell(pattern, words.start, start) || !endsWell(pattern, end, words.end)) return undefined
  return pattern.exceptions.some((exception) => stands(exception, start)) ? undefined : words
}

function isWrittenAs(form: string, start: number): boolean {
  for (let at = 0; at < form.length; at += 1) if (!agrees(reading.written[start + at]!, form.charCodeAt(at)) && form.charCodeAt(at) !== gap) return false
  return true
}

function beginsWell({ term, endings }: Pattern, wordStart: number, start: number): boolean {
  if (wordStart === start) return true
  return term.inflection !== 'exact' && isRowOf(endings.prefixes, endings.mostPrefixes, { units: reading.plain, from: wordStart, to: start })
}

function endsWell({ term, endings, isCut }: Pattern, end: number, wordEnd: number): boolean {
  if (end === wordEnd) return !isCut
  if (term.inflection === 'exact') return false
  return term.inflection === 'stem' || isRowOf(endings.suffixes, endings.mostSuffixes, { units: reading.plain, from: end, to: wordEnd })
}

/** Whether the exception begins a word here, so that its own endings may follow. */
function stands({ form, at }: Exception, start: number): boolean {
  const from = start - at
  if (from < 1 || from + form.length > reading.length) return false
  return isWrittenAs(form, from) && plainAgrees(form, from) && !isWordUnit(reading.plain[from - 1]!)
}

function plainAgrees(form: string, from: number): boolean {
  const plain = plainForm(form)
  for (let at = 0; at < plain.length; at += 1) if (reading.plain[from + at] !== plain.charCodeAt(at)) return false
  return true
}

// What an ending may take up on either side is bounded, and so is the search for the end of a word.
const longestWord = 64

function startOfWord(at: number): number {
  let start = at
  while (start > 1 && at - start < longestWord && isWordUnit(reading.plain[start - 1]!)) start -= 1
  return start
}

function endOfWord(at: number): number {
  let end = at
  while (end < reading.length && end - at < longestWord && isWordUnit(reading.plain[end]!)) end += 1
  return end
}

function normalisedSpan({ start, end }: Span): Span {
  return { start: reading.places[start]!, end: reading.places[end - 1]! + 1 }
}

function distinct(matches: readonly TermMatch[]): readonly TermMatch[] {
  const known = new Map(matches.map((match) => [`${match.start} ${match.end} ${match.term.language} ${match.term.text}`, match]))
  return [...known.values()].toSorted((a, b) => a.end - b.end)
}
