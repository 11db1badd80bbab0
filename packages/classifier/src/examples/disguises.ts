import { soraniOnArabicKeyboard, withoutDiacritics } from '../language/disturb.ts'
import { emojiOf } from './emoji-for-words.ts'

export interface Disguise {
  readonly name: string
  /** What is done to single words only: a text of masks hides nothing that a reader could find. */
  readonly singleWords?: true
  /** Whether a writer could do this to that word; a text none of whose words can be disguised is left out. */
  readonly applies: (word: string, language: string) => boolean
  /** The word as it would be typed; `chance` gives numbers from 0 up to 1. */
  readonly apply: (word: string, writing: { readonly chance: () => number; readonly language: string }) => string
}

const hasLatin = (word: string): boolean => /\p{Script=Latin}{3}/u.test(word)
const hasArabic = (word: string): boolean => /\p{Script=Arabic}{3}/u.test(word)
const hasLetters = (word: string): boolean => /\p{L}{3}/u.test(word)

/** What readers do to words so that a filter does not see them, and what keyboards do to them without intent. */
export const disguises: readonly Disguise[] = [
  { name: 'leet', applies: (word) => hasLatin(word) && /[aeiost]/i.test(word), apply: (word, { chance }) => someLetters(word, leet, { chance, share: 0.5 }) },
  { name: 'spaced letters', applies: hasLetters, apply: (word, { chance }) => Array.from(bare(word)).join(pick(' .-_*', chance)) },
  { name: 'stretched letters', applies: hasLetters, apply: stretched },
  { name: 'zero-width flood', applies: hasLetters, apply: (word, { chance }) => Array.from(word).map((char) => char + pick('\u200b\u200d\u2060\ufeff\u00ad\u200e', chance).repeat(1 + Math.floor(chance() * 3))).join('') },
  { name: 'combining marks', applies: hasLetters, apply: (word, { chance }) => Array.from(word).map((char) => char + marks(1 + Math.floor(chance() * 7), chance)).join('') },
  { name: 'full-width letters', applies: hasLatin, apply: (word) => word.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)) },
  { name: 'Cyrillic and Greek look-alikes', applies: (word) => hasLatin(word) && /[aceopxyis]/i.test(word), apply: (word, { chance }) => someLetters(word, lookAlikes, { chance, share: 0.7 }) },
  { name: 'masked', singleWords: true, applies: (word) => /\p{Script=Latin}{4}/u.test(word), apply: masked },
  { name: 'emoji for words', singleWords: true, applies: (word, language) => emojiOf(bare(word), language) !== undefined, apply: (word, { language }) => emojiOf(bare(word), language) ?? word },
  { name: 'Arabic diacritics', applies: hasArabic, apply: (word, { chance }) => word.replace(/\p{L}/gu, (char) => char + (chance() < 0.7 ? pick('\u064b\u064c\u064e\u064f\u0650\u0651\u0652', chance) : '')) },
  { name: 'tatweel', applies: hasArabic, apply: (word, { chance }) => word.replace(/(?<=\p{L})(?=\p{L})/gu, () => (chance() < 0.6 ? 'ـ'.repeat(1 + Math.floor(chance() * 4)) : '')) },
  { name: 'kaf, yeh and heh variants', applies: (word) => hasArabic(word) && /[كکيیىهةە]/.test(word), apply: (word, { chance }) => word.replace(/[كکيیىهةەاأإ]/g, (char) => pick(arabicVariants.find((variants) => variants.includes(char)) ?? char, chance)) },
  { name: 'Sorani on an Arabic keyboard', applies: (word, language) => language === 'ckb' && hasArabic(word), apply: (word, { chance }) => soraniOnArabicKeyboard(word, chance) },
  { name: 'Turkish dotted and dotless i', applies: (word, language) => language === 'tr' && /[iıİI]/.test(word), apply: (word, { chance }) => word.replace(/[iıİI]/g, () => pick('iıİI', chance)) },
  { name: 'Turkish without diacritics', applies: (word, language) => language === 'tr' && withoutDiacritics(word) !== word, apply: withoutDiacritics },
  { name: 'Kurmanji without diacritics', applies: (word, language) => language === 'kmr' && withoutDiacritics(word) !== word, apply: withoutDiacritics },
]

const leet: Readonly<Record<string, string>> = { a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7' }
const lookAlikes: Readonly<Record<string, string>> = { a: 'аα', c: 'сϲ', e: 'е', o: 'оο', p: 'рρ', x: 'хχ', y: 'у', i: 'іι', s: 'ѕ', j: 'ј', k: 'κ', v: 'ν', u: 'υ', n: 'η', h: 'һ', m: 'м', t: 'т' }
const arabicVariants = ['كکڪ', 'يیى', 'هەةھ', 'اأإ']

/** At least one of the letters that have another form, and of the rest a share. */
function someLetters(word: string, forms: Readonly<Record<string, string>>, { chance, share }: { readonly chance: () => number; readonly share: number }): string {
  const chars = Array.from(word)
  const places = chars.flatMap((char, at) => (forms[char.toLowerCase()] === undefined ? [] : [at]))
  const certain = places[Math.floor(chance() * places.length)]
  return chars.map((char, at) => {
    const form = forms[char.toLowerCase()]
    return form !== undefined && (at === certain || chance() < share) ? pick(form, chance) : char
  }).join('')
}

function stretched(word: string, { chance }: { readonly chance: () => number }): string {
  const chars = Array.from(word)
  const letters = chars.flatMap((char, at) => (/\p{L}/u.test(char) ? [at] : []))
  const place = letters[1 + Math.floor(chance() * (letters.length - 1))]
  return chars.map((char, at) => (at === place ? char.repeat(3 + Math.floor(chance() * 6)) : char)).join('')
}

/** f*ck, f**k, sh!t, s**t, @sshole. */
function masked(word: string, { chance }: { readonly chance: () => number }): string {
  const [whole = '', before = '', letters = '', after = ''] = /^([^\p{L}]*)(\p{L}+)(.*)$/u.exec(word) ?? []
  if (whole === '') return word
  const style = chance()
  if (/^a/i.test(letters) && style < 0.3) return `${before}@${letters.slice(1)}${after}`
  if (/.i./i.test(letters) && style < 0.5) return before + letters.replace(/(?<=.)i(?=.)/i, '!') + after
  if (style < 0.75) {
    const vowel = letters.slice(1, -1).search(/[aeiouäöüáéíóúâêîôûıy]/iu) + 1
    const at = vowel > 0 ? vowel : 1
    return `${before}${letters.slice(0, at)}*${letters.slice(at + 1)}${after}`
  }
  const hidden = Math.max(1, Math.min(3, letters.length - 2))
  return `${before}${letters.slice(0, 1)}${'*'.repeat(hidden)}${letters.slice(1 + hidden)}${after}`
}

function marks(count: number, chance: () => number): string {
  return Array.from({ length: count }, () => String.fromCharCode(0x0300 + Math.floor(chance() * 0x4f))).join('')
}

/** Without the signs around the letters. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '')
}

function pick(choices: string, chance: () => number): string {
  const all = Array.from(choices)
  return all[Math.floor(chance() * all.length)] ?? ''
}
