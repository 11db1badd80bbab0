/** The text on one line, or `null` when nothing is left of it; a space that does not break stays what it is. */
export function oneLine(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/[ \p{Cc}]+/gu, ' ').trim()
  return isBlank(line) ? null : line.toWellFormed()
}

/** Whether a reader would see nothing: a mark of direction alone does not make a line. */
export function isBlank(line: string): boolean {
  return line === '' || /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(line)
}

/** Whether a line ends as a sentence does, in a quotation or not. */
export function endsASentence(line: string): boolean {
  return /[.!?…؟۔]["'”’»)\]]*$/u.test(line.slice(-20))
}

/**
 * The letters without what does not tell words apart when people type labels and months: case, accents, hamzas,
 * the dot of the Turkish i, and the Arabic and the Kurdish way to encode one and the same kaf and yeh.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/’/gu, "'")
    .replace(/ك/gu, 'ک')
    .replace(/[يى]/gu, 'ی')
    .replace(/\s+/gu, ' ')
    .trim()
}
