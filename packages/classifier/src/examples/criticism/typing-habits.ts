import type { Chance } from '../../train/chance.ts'
import type { ExampleLanguage, LanguageParts } from './criticism-example.ts'

export interface Typed {
  readonly text: string
  readonly keyboard?: 'arabic'
}

/** The text as a reader in a hurry might type it; four of ten stay as they are. No habit knows the class. */
export function typedByReader(parts: LanguageParts, text: string, chance: Chance): Typed {
  const habit = chance.share()
  if (habit < 0.4) return { text }
  if (habit < 0.52) return { text: withoutPunctuation(text) }
  if (habit < 0.62) return { text: `${text} ${pick(parts.emoji, chance)}` }
  if (habit < 0.7) return { text: text.replace(/\.$/u, '!!') }
  if (habit < 0.78) return { text: text.replace(/\.$/u, '...') }
  if (habit < 0.86) return { text: withSlip(text, chance) }
  return ownHabit[parts.lang](text, chance)
}

export function pick<T>(items: readonly T[], chance: Chance): T {
  const item = items[Math.floor(chance.share() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from')
  return item
}

const ownHabit: Readonly<Record<ExampleLanguage, (text: string, chance: Chance) => Typed>> = {
  en: (text) => ({ text: withoutPunctuation(text).toLowerCase().replaceAll("'", '') }),
  tr: (text) => ({ text: replaced(text.toLocaleLowerCase('tr'), plainLatin) }),
  ar: (text) => ({ text: replaced(text, plainArabic) }),
  ckb: (text, chance) => ({ text: onArabicKeyboard(text.replace(/ە/gu, pick(soraniE, chance))), keyboard: 'arabic' }),
}

function withoutPunctuation(text: string): string {
  return text.replace(/[.,!;:،؛]+(?=\s|$)/gu, '')
}

/** Two neighbouring letters inside one longer word change places. */
function withSlip(text: string, chance: Chance): string {
  const words = text.split(' ')
  const long = words.flatMap((word, index) => (/^\p{L}{5,}$/u.test(word) ? [index] : []))
  if (long.length === 0) return text
  const at = pick(long, chance)
  const share = chance.share()
  return words.map((word, index) => (index === at ? withLettersSwapped(word, 1 + Math.floor(share * (word.length - 3))) : word)).join(' ')
}

function withLettersSwapped(word: string, from: number): string {
  return word.slice(0, from) + word.charAt(from + 1) + word.charAt(from) + word.slice(from + 2)
}

/** What stands for ە on a keyboard without it. */
const soraniE = ['ه', 'ه\u200C', 'ة']

const plainLatin = letterByLetter('çğıöşü', 'cgiosu')
const plainArabic = letterByLetter('أإآةى', 'اااهي')
const arabicKeyboard = letterByLetter('کیەێۆڕڵ', 'كيهيورل')

export function onArabicKeyboard(text: string): string {
  return replaced(text, arabicKeyboard)
}

function letterByLetter(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (letter, index) => [letter, to.charAt(index)]))
}

function replaced(text: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join('')
}
