import type { Letters } from './letters.ts'

/**
 * Letters of languages that the model does not know, written in scripts that it does: without
 * them Kazakh would be Russian and Pashto Persian, with confidence.
 */
const foreignLetters = [
  // Maltese, Hausa, Lakota.
  'ħġɓɗƙṣŋ',
  // Pashto, Sindhi, Uyghur.
  'ښځڅډږګټڼڄڃڏڙڍٻڀٺٽڦڳڱۇۈ',
  // Belarusian, Serbian, Macedonian, Kazakh, Tatar, Mongolian, Tajik.
  'ўђћџљњјѓќѕәғқңөұүһҷӣӯҳ',
].join('')

// Marked in a table, since every letter of every comment is looked up.
const foreign = new Uint8Array(0x2000)
for (const letter of foreignLetters) foreign[letter.charCodeAt(0)] = 1

/** Fewer are a name or a quotation. */
const lettersPerForeign = 40

/** Whether a text has more letters of unknown languages than names account for. */
export function isForeign({ units, length, total }: Letters): boolean {
  let found = 0
  for (let at = 0; at < length; at += 1) found += foreign[units[at] ?? 0] ?? 0
  return found * lettersPerForeign > total
}
