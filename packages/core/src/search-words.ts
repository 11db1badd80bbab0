/**
 * Letters that keyboards and habits confuse, each brought to one form. Sorani typed on an Arabic keyboard has no ێ ۆ ڕ ڵ ە,
 * so that both spellings are brought to what such a keyboard has.
 */
const variants: Readonly<Record<string, string>> = {
  'ا': 'ٱٲٳٵ',
  'و': 'ۆۇۈۊۏۄۅۋ',
  'ی': 'يىےێېۍۑؽؾؿ',
  'ک': 'كڪګڬڭ',
  'ه': 'ةەھہۂۃۿ',
  'ر': 'ڕړڒڑ',
  'ل': 'ڵڶڷڸ',
  'i': 'ı',
  'o': 'ø',
  'l': 'ł',
  'd': 'đð',
  'ss': 'ß',
  'ae': 'æ',
  'oe': 'œ',
  'th': 'þ',
  'σ': 'ς',
}

const folded = new Map(Object.entries(variants).flatMap(([form, others]) => Array.from(others, (other): [string, string] => [other, form])))
const foldable = new RegExp(`[${[...folded.keys()].join('')}]`, 'g')

// Sorani writes ئ before a vowel that begins a word, and many leave it out. It stands decomposed here.
const initialHamza = /(?<![\p{L}\p{M}\p{N}])\u064a\u0654(?=\p{L})/gu
// Accents, points and hamzas, of Latin, Greek, Cyrillic, Hebrew and Arabic script; what carries the vowels of other scripts stays.
const accents = /[[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}]&&\p{M}]/gv
// Tatweel, joiners, marks of direction, soft hyphens: nobody sees them, or they only stretch.
const unseen = /[\u0640\p{Cf}]/gu
const otherDigit = /(?![0-9])\p{Nd}/gu
// Scripts that put no space between words are found letter by letter.
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}\p{M}])+/gu
const ascii = /^[\0-\x7f]*$/

// No word of any language, and as much of it as every index takes.
const longestWord = 64

/**
 * The words of a text as they are looked for, in the order in which they stand; a word may come again. Letters and digits
 * alone, so that no sign which a search engine knows is left: lower case, without accents, with ASCII digits, and what is
 * written in several ways in Arabic script written in one. Words are cut after 64 UTF-16 units.
 */
export function searchWords(text: string): readonly string[] {
  // Most of a Latin text needs no more, and takes a tenth of the time.
  if (ascii.test(text)) return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(cut)
  const plain = text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(initialHamza, '')
    .replace(accents, '')
    .toLowerCase()
    .replace(accents, '')
    .replace(foldable, (letter) => folded.get(letter) ?? letter)
    .replace(otherDigit, asciiDigit)
    .normalize('NFC')
  return (plain.match(word) ?? []).map(cut)
}

function cut(found: string): string {
  return found.length <= longestWord ? found : found.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')
}

const isDigit = /\p{Nd}/u

/** Unicode's ten digits of a script stand in order, and side by side. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (isDigit.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}

/** What somebody looks for: words that must all be there, and the beginning of one more. */
export interface SearchTerms {
  readonly words: readonly string[]
  readonly beginning: string | undefined
}

// A single letter begins a good part of all words, and nobody looks for those.
const shortestBeginning = 2

/** The last word may go on, where it has two letters. Both are empty where nothing can be looked for. */
export function searchTerms(query: string): SearchTerms {
  const words = [...new Set(searchWords(query))]
  const last = words.at(-1)
  if (last === undefined || last.length < shortestBeginning) return { words, beginning: undefined }
  return { words: words.slice(0, -1), beginning: last }
}
