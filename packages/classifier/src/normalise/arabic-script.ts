/**
 * Arabic, Persian, Urdu and Sorani letters that keyboards and habits confuse, folded to one.
 * Sorani typed on an Arabic keyboard has no ێ ۆ ڕ ڵ ە: what such a keyboard offers instead
 * (ي و ر ل ه) is the form that both spellings are brought to, since the way back is a guess.
 */
const variants: Readonly<Record<string, string>> = {
  'ا': 'أإآٱٲٳٵ',
  'و': 'ؤۆۇۈۊۏۄۅ',
  'ی': 'يىېێےۍێۑؽؾؿ',
  'ک': 'كڪګڬڭ',
  'ه': 'ةەھہۀۂۃۿ',
  'ر': 'ڕړڒڑ',
  'ل': 'ڵڶڷڸ',
  'ن': 'ںڼ',
  'ئ': 'ۓ',
  'ف': 'ڡ',
  ',': '،',
  ';': '؛',
  '?': '؟',
  '%': '٪',
  '.': '۔',
  '*': '٭',
}

export const heh = 0x0647
export const farsiYeh = 0x06cc
export const hamzaAbove = 0x0654
export const yehWithHamza = 0x0626

const folded = new Map(
  Object.entries(variants).flatMap(([form, others]) => Array.from(others, (other): [number, number] => [other.charCodeAt(0), form.charCodeAt(0)])),
)

/** The folded form of a unit of the Arabic blocks: a letter or ASCII digit, 0 where it is dropped (diacritics, tatweel). */
export function foldArabic(unit: number): number {
  if (unit >= 0x0660 && unit <= 0x0669) return unit - 0x0660 + 0x30
  if (unit >= 0x06f0 && unit <= 0x06f9) return unit - 0x06f0 + 0x30
  return isDropped(unit) ? 0 : (folded.get(unit) ?? unit)
}

export function isArabicBlock(unit: number): boolean {
  return (unit >= 0x0600 && unit <= 0x06ff) || (unit >= 0x0750 && unit <= 0x077f) || (unit >= 0x08a0 && unit <= 0x08ff)
}

function isDropped(unit: number): boolean {
  return (
    unit === 0x0640 || unit === 0x0670 ||
    (unit >= 0x0600 && unit <= 0x0605) || (unit >= 0x0610 && unit <= 0x061c) || (unit >= 0x064b && unit <= 0x065f) ||
    (unit >= 0x06d6 && unit <= 0x06ed && unit !== 0x06e5 && unit !== 0x06e6 && unit !== 0x06de && unit !== 0x06e9) ||
    (unit >= 0x08d3 && unit <= 0x08ff)
  )
}
