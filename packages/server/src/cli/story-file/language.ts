// Enough that a name or a quotation in another language does not decide.
const enoughLetters = 10

/**
 * `ckb` or `ar` where the letters leave no doubt, else `null`. Sorani alone writes ێ, ڕ and ڵ together with ە;
 * Arabic alone has ة in number and hardly a letter beyond its own alphabet.
 */
export function languageByLetters(text: string): 'ckb' | 'ar' | null {
  if (count(text, /[ێڕڵ]/gu) >= enoughLetters && count(text, /ە/gu) >= enoughLetters) return 'ckb'
  const marbutas = count(text, /ة/gu)
  // The block's later letters are those of Persian, Kurdish, Urdu, Pashto, Uyghur and others.
  const foreign = count(text, /[\u0671-\u06D5]/gu)
  return marbutas >= enoughLetters && foreign * 10 < marbutas ? 'ar' : null
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

/** The tag when it has the shape of one (`ar_IQ` means `ar-IQ`), else `null`. */
export function languageTagOf(text: string | null): string | null {
  const tag = (text ?? '').trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag) ? tag : null
}
