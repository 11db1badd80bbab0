import { foldArabic, isArabicBlock } from './arabic-script.ts'
import { isInvisible } from './default-ignorable.ts'
import { wordsOfEmoji } from './emoji-words.ts'

/** How a code unit of the original is treated; `plain` ones are all that most texts have. */
export const plain = 0
export const mark = 1
export const surrogate = 2
export const expanding = 3
export const emoji = 4
export const joiner = 5

const folded = new Uint16Array(0x10000)
const kinds = new Uint8Array(0x10000)
const known = new Uint8Array(0x100)

/** One of the kinds above. */
export function kindOf(unit: number): number {
  if (known[unit >> 8] === 0) learnPage(unit >> 8)
  return kinds[unit] ?? plain
}

/** The folded form of a unit that `kindOf` has seen; 0 where it is dropped. */
export function foldedUnit(unit: number): number {
  return folded[unit] ?? 0
}

/** Lower case and compatibility form of one character, as one to three letters or digits, or itself. */
export function foldCharacter(char: string): string {
  const form = char.normalize('NFKC').toLowerCase()
  return form.length <= 3 && /^[\p{L}\p{Nd}]+$/u.test(form) ? form : char
}

// A page of 256 at its first use: all of them at once would take half of what loading the model may take.
function learnPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit += 1) learn(unit)
  known[page] = 1
}

function learn(unit: number): void {
  kinds[unit] = findKind(unit)
  if (kinds[unit] === plain) folded[unit] = foldPlain(unit)
}

function findKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate
  if (unit === 0x200c) return joiner
  if (isStackingMark(unit)) return mark
  if (wordsOfEmoji(unit) !== undefined) return emoji
  if (unit < 0xa0 || isInvisible(unit) || isArabicBlock(unit) || isCompatibilityJamo(unit)) return plain
  if (Object.hasOwn(ownForms, String.fromCharCode(unit))) return plain
  return foldCharacter(String.fromCharCode(unit)).length > 1 ? expanding : plain
}

/** Marks that stand over or through a letter; Indic and Arabic vowel signs are letters or dropped. */
function isStackingMark(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit <= 0x036f && unit !== 0x034f) || (unit >= 0x0483 && unit <= 0x0489) || unit === 0x0654 ||
    (unit >= 0x1ab0 && unit <= 0x1aff) || (unit >= 0x1dc0 && unit <= 0x1dff) || (unit >= 0x20d0 && unit <= 0x20ff) || (unit >= 0xfe20 && unit <= 0xfe2f)
  )
}

/** Korean readers laugh in these (ㅋㅋㅋ); NFKC would make unattached consonants of them. */
function isCompatibilityJamo(unit: number): boolean {
  return unit >= 0x3130 && unit <= 0x318f
}

function foldPlain(unit: number): number {
  if (isInvisible(unit)) return 0
  if (isArabicBlock(unit)) return foldArabic(unit)
  if (unit >= 0x0591 && unit <= 0x05c7) return unit === 0x05be ? 0x2d : 0
  const char = String.fromCharCode(unit)
  const own = ownForms[char]
  if (own !== undefined) return own.charCodeAt(0)
  if (/\s/u.test(char)) return 0x20
  if (unit < 0x80) return char.toLowerCase().charCodeAt(0)
  if (unit >= 0x2000 && unit <= 0x206f) return compatiblePunctuation(char)
  if (isCompatibilityJamo(unit)) return unit
  return compatible(char)
}

function compatible(char: string): number {
  const form = foldCharacter(char)
  if (form !== char) return arabicOnceMore(form.charCodeAt(0))
  const punctuation = char.normalize('NFKC')
  return punctuation.length === 1 && punctuation !== char ? punctuation.charCodeAt(0) : char.charCodeAt(0)
}

/** Arabic presentation forms unfold to letters that have variants of their own. */
function arabicOnceMore(unit: number): number {
  return isArabicBlock(unit) ? foldArabic(unit) : unit
}

function compatiblePunctuation(char: string): number {
  const form = char.normalize('NFKC')
  return form.length === 1 ? form.charCodeAt(0) : char.charCodeAt(0)
}

/** Small capitals, dotless and look-alike Latin letters, quotation marks and dashes: no compatibility form, or a wrong one. */
const ownForms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'ᴀɑ', b: 'ʙ', c: 'ᴄ', d: 'ᴅ', e: 'ᴇ', f: 'ꜰ', g: 'ɢɡ', h: 'ʜ', i: 'İıɪ', j: 'ᴊ', k: 'ᴋ', l: 'ʟ', m: 'ᴍ', n: 'ɴ', o: 'ᴏ', p: 'ᴘ', q: 'ꞯ', r: 'ʀ',
    s: 'ꜱſ', t: 'ᴛ', u: 'ᴜ', v: 'ᴠ', w: 'ᴡ', y: 'ʏ', z: 'ᴢ',
    '\'': '’‘ʼ‛´`ʹʻ', '"': '“”„‟«»', '-': '‐‑‒–—―−', '*': '∗✱✲✳✻⁎＊﹡', '!': 'ǃ❗❕', '.': '·․', ' ': '\u0085\u2028\u2029\u3000\u1680',
  }).flatMap(([form, others]) => Array.from(others, (other) => [other, form])),
)
