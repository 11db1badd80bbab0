/** What is done to a sentence so that it reads like a comment; `chance` gives numbers from 0 up to 1. */
export interface Disturbance {
  readonly language: string
  readonly chance: () => number
}

/** A stretch of some words of `line`, typed as readers type: without diacritics, on the wrong keyboard, in haste. */
export function disturb(line: string, { language, chance }: Disturbance): string {
  const words = cut(line, chance)
  const typed = chance() < keyboardChance(language) ? onAnotherKeyboard(words, { language, chance }) : words
  return chance() < 0.15 ? inHaste(typed, chance) : typed
}

/** Sorani on an Arabic keyboard: some write heh and ZWNJ for ە, some heh alone, some leave ێ and ۆ out of what they fold. */
export function soraniOnArabicKeyboard(text: string, chance: () => number): string {
  const style = chance()
  const heh = style < 0.45 ? '\u0647\u200c' : '\u0647'
  const common = text.replace(/\u06d5(?=\p{L})/gu, heh).replace(/\u06d5/gu, chance() < 0.2 ? '\u0629' : '\u0647').replaceAll('ی', 'ي').replaceAll('ک', 'ك')
  const letters = chance() < 0.75 ? common.replaceAll('ێ', 'ي').replaceAll('ۆ', 'و').replaceAll('ڕ', 'ر').replaceAll('ڵ', 'ل') : common
  return chance() < 0.3 ? letters.replaceAll('ڤ', 'ف').replaceAll('گ', 'ك').replaceAll('پ', 'ب').replaceAll('چ', 'ج').replaceAll('ژ', 'ز') : letters
}

/** Without the marks on Latin letters, as on a keyboard of another language. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]+/g, '').normalize('NFC').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss').replaceAll('æ', 'ae').replaceAll('ə', 'e')
}

function keyboardChance(language: string): number {
  if (language === 'ckb') return 0.4
  return language === 'kmr' || language === 'tr' || language === 'zza' ? 0.35 : 0.15
}

function onAnotherKeyboard(text: string, { language, chance }: Disturbance): string {
  if (/[\u0600-\u06ff]/.test(text)) {
    if (language === 'ckb') return soraniOnArabicKeyboard(text, chance)
    return language === 'fa' || language === 'ur' ? text.replaceAll('\u200c', chance() < 0.5 ? ' ' : '') : text
  }
  return withoutDiacritics(text)
}

/** Two to four words, five to ten, or all up to thirty. */
function cut(line: string, chance: () => number): string {
  const words = line.split(/\s+/).filter((word) => word !== '')
  const kind = chance()
  const wanted = kind < 0.3 ? 2 + Math.floor(chance() * 3) : kind < 0.65 ? 5 + Math.floor(chance() * 6) : 30
  const start = Math.floor(chance() * Math.max(1, words.length - wanted + 1))
  return words.slice(start, start + wanted).join(' ')
}

/** A letter left out, doubled or exchanged with the next. */
function inHaste(text: string, chance: () => number): string {
  const at = Math.floor(chance() * text.length)
  const letter = text.charAt(at)
  const kind = chance()
  if (kind < 0.4) return text.slice(0, at) + text.slice(at + 1)
  return kind < 0.7 ? text.slice(0, at) + letter.repeat(3) + text.slice(at + 1) : text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2)
}
