/** What a code unit of folded text is, as flags, so that a word's letters can be summed up with `|`. */
export const latin = 1
export const cyrillic = 2
export const greek = 4
export const arabic = 8
export const otherLetter = 16
export const digit = 32
/** Ends words but is not a space: a comma, a quotation mark. */
export const punctuation = 64
/** May stand for a letter inside a word: `@ $ ! *` and the like. */
export const sign = 128
/** Holds two words together, or the parts of an address: `- . / : '` and the like. */
export const joint = 256

export const letter = latin | cyrillic | greek | arabic | otherLetter

const signs = new Set(Array.from('@$!|+*#%^~€£¢¥§•×', (char) => char.charCodeAt(0)))
const joints = new Set(Array.from('_-./:<[&\'?', (char) => char.charCodeAt(0)))
const classes = new Uint16Array(0x10000)
const known = new Uint8Array(0x100)

/** The class of one code unit of folded text. Space is 0; halves of a surrogate pair are letters of another script. */
export function classOf(unit: number): number {
  if (known[unit >> 8] === 0) learnPage(unit >> 8)
  return classes[unit] ?? 0
}

// A page of 256 at its first use: all 65,536 at once would cost 20 ms at start.
function learnPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit += 1) classes[unit] = findClass(unit)
  known[page] = 1
}

function findClass(unit: number): number {
  if (unit === 0x20 || unit === 0) return 0
  if (signs.has(unit)) return sign
  if (joints.has(unit)) return joint
  const char = String.fromCharCode(unit)
  if (/\p{Nd}/u.test(char)) return digit
  if (unit >= 0xd800 && unit <= 0xdfff) return otherLetter
  if (/[\p{L}\p{M}\p{Nl}\p{No}]/u.test(char)) return scriptOf(char)
  return punctuation
}

function scriptOf(char: string): number {
  if (/\p{Script=Latin}/u.test(char)) return latin
  if (/\p{Script=Cyrillic}/u.test(char)) return cyrillic
  if (/\p{Script=Greek}/u.test(char)) return greek
  if (/\p{Script=Arabic}/u.test(char)) return arabic
  return otherLetter
}
