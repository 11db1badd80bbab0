import type { Chance } from '../train/chance.ts'
import { batch, type Pair, type PairSource } from './learn-vectors.ts'
import { knownWords } from './number-words.ts'
import { withEndings, type LanguageText } from './choose-vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How often pairs of each language are drawn. */
const weights: Readonly<Record<string, number>> = { en: 14, ar: 4, tr: 3, ckb: 3, fa: 2, de: 2, es: 2, fr: 1, pt: 1, ru: 1, kmr: 0.5, pl: 0.5, it: 0.2 }
const themeWeight = 6
const contextWeight = 1
const fewestWords = 8
const mostWords = 120

export interface PairsInput {
  readonly vocabulary: Vocabulary
  readonly chance: Chance
  readonly texts: readonly LanguageText[]
  /** Comments with what they were written under or in reply to. */
  readonly replies: readonly { readonly text: string; readonly context: string }[]
  /** For each theme its words, a language a line. */
  readonly themes: readonly string[]
}

/** Texts that belong together: the halves of one comment, a comment and its context, the words of one theme. */
export function pairSources({ vocabulary, chance, texts, replies, themes }: PairsInput): readonly PairSource[] {
  const read = (text: string): Uint32Array => knownWords(vocabulary, text, mostWords)
  const sources: PairSource[] = []
  for (const [language, own] of Map.groupBy(texts, (text) => text.language)) {
    const weight = weights[language]
    const long = weight === undefined ? [] : own.map(({ text }) => read(text)).filter((words) => words.length >= fewestWords)
    if (weight !== undefined && long.length > 0) sources.push({ weight, take: () => Array.from({ length: batch }, () => halves(drawn(long, chance), chance)) })
  }
  const answered = replies.map(({ text, context }) => ({ comment: read(text), context: read(context) })).filter(({ comment, context }) => comment.length > 3 && context.length > 1)
  if (answered.length > 0) sources.push({ weight: contextWeight, take: () => Array.from({ length: batch }, () => drawn(answered, chance)) })
  const lines = themes.map((theme) => theme.split('\n').flatMap((line) => [read(line), read(withEndings(line))]).filter((words) => words.length > 5))
  sources.push({ weight: themeWeight, take: () => lines.map((theme) => ofTheme(theme, chance)) })
  return sources
}

/** Cut somewhere in the middle, or dealt out word by word. */
function halves(words: Uint32Array, chance: Chance): Pair {
  if (chance.share() < 0.5) {
    const at = Math.floor(words.length * (0.3 + 0.4 * chance.share()))
    return { comment: words.subarray(0, at), context: words.subarray(at) }
  }
  const isFirst = Array.from(words, () => chance.share() < 0.5)
  return { comment: words.filter((_, at) => isFirst[at]), context: words.filter((_, at) => !isFirst[at]) }
}

/** Some words of one language, and others of the same or of another language. */
function ofTheme(lines: readonly Uint32Array[], chance: Chance): Pair {
  const line = drawn(lines, chance)
  const { comment, context } = halves(line, chance)
  const other = chance.share() < 0.3 ? drawn(lines, chance) : context
  return { comment: some(comment, chance), context: some(other, chance) }
}

function some(words: Uint32Array, chance: Chance): Uint32Array {
  const share = Math.max(0.3, 5 / words.length)
  return words.filter(() => chance.share() < share)
}

function drawn<T>(items: readonly T[], chance: Chance): T {
  const item = items[Math.floor(chance.share() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to draw from')
  return item
}
