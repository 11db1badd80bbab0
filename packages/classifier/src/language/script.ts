/** The scripts told apart, by the number that `scriptOf` gives; 0 is no letter. */
export const scripts = [
  'none', 'Latin', 'Arabic', 'Cyrillic', 'Hebrew', 'Greek', 'Devanagari', 'Hangul', 'Kana', 'Han', 'Thai', 'Armenian', 'Georgian', 'Bengali', 'Tamil', 'Other',
] as const
export type Script = (typeof scripts)[number]

export const latin = 1
export const arabic = 2
export const cyrillic = 3
export const kana = 8
export const han = 9
const other = 15

/** The language that almost every text of a script is in; the three large scripts have models instead. */
export const languageOfScript: Readonly<Partial<Record<Script, string>>> = {
  Hebrew: 'he', Greek: 'el', Devanagari: 'hi', Hangul: 'ko', Kana: 'ja', Han: 'zh', Thai: 'th', Armenian: 'hy', Georgian: 'ka', Bengali: 'bn', Tamil: 'ta',
}

const numbers = new Uint8Array(0x10000)
const known = new Uint8Array(0x100)

/** The number of the script of a code unit in lower case; halves of a surrogate pair are none. */
export function scriptOf(unit: number): number {
  if (known[unit >> 8] === 0) learnPage(unit >> 8)
  return numbers[unit] ?? 0
}

// A page of 256 at its first use: the start of the server need not wait for 65,536.
function learnPage(page: number): void {
  for (let unit = page << 8; unit < (page + 1) << 8; unit += 1) numbers[unit] = findScript(String.fromCharCode(unit))
  known[page] = 1
}

const patterns = scripts.map((script): RegExp | undefined => {
  if (script === 'none' || script === 'Other') return undefined
  return script === 'Kana' ? /[\p{Script=Hiragana}\p{Script=Katakana}]/u : new RegExp(String.raw`\p{Script=${script}}`, 'u')
})

function findScript(char: string): number {
  if (!/[\p{L}\p{M}]/u.test(char)) return 0
  const found = patterns.findIndex((pattern) => pattern?.test(char))
  if (found > 0) return found
  return /\p{L}/u.test(char) ? other : 0
}
