import type { Letters } from './letters.ts'

/**
 * Letters of languages that the model does not know, written in scripts that it does: without
 * them Kazakh would be Russian and Pashto Persian, with confidence. By the number of the script.
 */
const foreign: readonly (ReadonlySet<number> | undefined)[] = [
  undefined,
  // Maltese, Hausa, Yoruba and Lakota.
  unitsOf('ħġɓɗƙṣŋ'),
  // Pashto, Sindhi, Uyghur.
  unitsOf('ښځڅډږګټۍڼڄڃڏڙڍٻڀٺٽڦڳڱۇۈۋ'),
  // Belarusian, Serbian, Macedonian, Kazakh, Tatar, Mongolian, Tajik.
  unitsOf('ўђћџљњјѓќѕәғқңөұүһҷӣӯҳ'),
]

/** Fewer are a name or a quotation. */
const lettersPerForeign = 40

/** Whether a text has more letters of unknown languages than names account for. */
export function isForeign({ units, length, total }: Letters, script: number): boolean {
  const letters = foreign[script]
  if (letters === undefined) return false
  let found = 0
  for (let at = 0; at < length; at += 1) if (letters.has(units[at] ?? 0)) found += 1
  return found * lettersPerForeign > total
}

function unitsOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)))
}
