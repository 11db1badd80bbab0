import { vocabularyOf, type Vocabulary } from './vocabulary.ts'
import { eachWord, type Word } from './words.ts'

/** How many whole words and how many beginnings of words a language gets; Turkish and Kurdish words take many endings. */
const quotas: Readonly<Record<string, readonly [whole: number, beginnings: number]>> = {
  en: [8600, 1000], tr: [2000, 1800], ar: [2100, 1400], ckb: [1400, 1100], kmr: [500, 400], fa: [700, 400], de: [1000, 600], es: [1000, 500], fr: [500, 300], pt: [500, 250], ru: [500, 500], pl: [200, 200], it: [100, 50],
}

export interface LanguageText {
  /** Normalised. */
  readonly text: string
  readonly language: string
}

/** More of a text says nothing new about its words. */
const mostWords = 400
const fewestTexts = 3

/** All words of `always` with their beginnings, the words that most texts of each language have, and the beginnings that most of its other words share. */
export function chooseVocabulary(texts: readonly LanguageText[], always: readonly string[]): Vocabulary {
  const byLanguage = Map.groupBy(texts, ({ language }) => language)
  const chosen = new Set<number>()
  for (const text of always) eachWord(text, Infinity, ({ whole }) => chosen.add(whole))
  for (const text of always) eachWord(withEndings(text), Infinity, ({ beginnings }) => addLongest(beginnings, chosen))
  for (const [language, [most]] of Object.entries(quotas)) {
    for (const hash of commonest(byLanguage.get(language) ?? [], most, ({ whole }, add) => add(whole))) chosen.add(hash)
  }
  const whole = new Set(chosen)
  for (const [language, [, most]] of Object.entries(quotas)) {
    const own = commonest(byLanguage.get(language) ?? [], most, (word, add) => {
      if (!whole.has(word.whole)) for (const beginning of word.beginnings) if (beginning !== 0) add(beginning)
    })
    for (const hash of own) chosen.add(hash)
  }
  return vocabularyOf(Uint32Array.from(chosen).toSorted())
}

/** Each word as if it had an ending, so that its letters are known as a beginning. */
export function withEndings(text: string): string {
  return text.replace(/\S{4,}/gu, (word) => `${word.slice(0, longestBeginning)}${ending}`)
}

const longestBeginning = 6
const ending = 'q'

function addLongest(beginnings: Uint32Array, chosen: Set<number>): void {
  const longest = beginnings.find((hash) => hash !== 0)
  if (longest !== undefined) chosen.add(longest)
}

type Reading = (word: Word, add: (hash: number) => void) => void

function commonest(texts: readonly LanguageText[], most: number, read: Reading): readonly number[] {
  const counts = new Map<number, number>()
  for (const { text } of texts) {
    const own = new Set<number>()
    eachWord(text, mostWords, (word) => read(word, (hash) => own.add(hash)))
    for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= fewestTexts).toSorted(([one, more], [other, less]) => less - more || one - other).slice(0, most).map(([hash]) => hash)
}
