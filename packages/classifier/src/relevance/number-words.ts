import { numberOf, type Vocabulary } from './vocabulary.ts'
import { eachWord, type Word } from './words.ts'

/** −1 for a word that is not known by itself nor by its beginning. */
export function numberOfWord(vocabulary: Vocabulary, { whole, beginnings }: Word): number {
  let number = numberOf(vocabulary, whole)
  for (let at = 0; number < 0 && at < beginnings.length; at += 1) {
    const beginning = beginnings[at] ?? 0
    if (beginning !== 0) number = numberOf(vocabulary, beginning)
  }
  return number
}

/** The numbers of a text's known words, each once, in the order of the text. */
export function knownWords(vocabulary: Vocabulary, text: string, most: number): Uint32Array {
  const found = new Set<number>()
  eachWord(text, most, (word) => {
    const number = numberOfWord(vocabulary, word)
    if (number >= 0) found.add(number)
  })
  return Uint32Array.from(found)
}
