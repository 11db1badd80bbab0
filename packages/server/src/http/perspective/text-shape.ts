/** A word, or two signs of a script that writes none apart. Intl.Segmenter knows better, and takes twenty times as long. */
const wordPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{M}\p{N}'’]+/gu

// Ten words are half a thought; beyond sixty nothing changes any more.
const halfAThought = 10
const countedWords = 60

/** How little a text says, by its number of words alone: 0.5 at ten, from 0 to 1. */
export function insubstantialityOf(text: string): number {
  let count = 0
  for (const _ of text.matchAll(wordPattern)) {
    count += 1
    if (count === countedWords) break
  }
  return 1 / (1 + Math.exp((count - halfAThought) / 4))
}

const readUnits = 200
// Shorter texts are of no known language for lack of letters, and repeat nothing.
const enoughUnits = 20

/**
 * How much a text looks like no language at all, from 0 to 1: it says the same few letters again and again, or
 * is long enough for a language and in none. A hint from its shape, not from its meaning.
 */
export function incoherenceOf(text: string, language: string | null): number {
  const start = text.slice(0, readUnits)
  if (start.length < enoughUnits) return 0.1
  const threes = new Set(Array.from({ length: start.length - 2 }, (_, at) => start.slice(at, at + 3)))
  // A third of the trigrams of 200 letters of prose may come again.
  const repeated = 1 - threes.size / (start.length - 2)
  return Math.max(language === null ? 0.6 : 0.05, Math.min(1, Math.max(0, (repeated - 0.35) / 0.5)))
}
