import { plainForm, termForm } from './term-form.ts'

/** What a language puts on a word. All forms are plain: normalised and without accents. */
export interface Endings {
  readonly suffixes: readonly string[]
  /** How many suffixes may follow each other. */
  readonly mostSuffixes: number
  readonly prefixes: readonly string[]
  readonly mostPrefixes: number
  /** Letters at the end of a term in the place of which an ending stands: pendejo, pendejas. */
  readonly replaced: string
}

interface Rule {
  readonly suffixes: string
  readonly chain?: number
  readonly prefixes?: string
  readonly prefixChain?: number
  readonly replaced?: string
}

const cases = 'im in i u imiz iniz si leri lari a e ya ye yi yu de da te ta den dan ten tan nin nun le la yle yla ce ca na ne ni nu nda nde ndan nden'

/**
 * By language; the endings of nouns and adjectives, and of verbs where they make insults. What
 * stands here is grammar, so that a term is written once; no list of words is needed for it.
 */
const rules: Readonly<Record<string, Rule>> = {
  en: { suffixes: 's es ed er ers ing ings in y ier iest' },
  // Plural, possession, case, copula; vowels in harmony, dotless i as the normaliser writes it.
  tr: { suffixes: `ler lar m n ${cases} li lu siz suz lik luk dir dur tir tur ydi ydu sin sun siniz sunuz yim yum ci cu ki mi mu`, chain: 4 },
  // Ezafe, the oblique case, the indefinite -ek and the copula.
  kmr: { suffixes: 'ê a î e ek ekî eke an ên in im î o no ino ya yê yên yan yek ye ne me', chain: 2 },
  // Definite -eke, plural -an, indefinite -êk, the clitic pronouns, ezafe, copula and "and".
  ckb: { suffixes: 'ەکە ەکەی ەکان ەکانی ان انی ێک ێکی ی م ت ە ن یت ین مان تان یان یش ش ەوە و یە ینە یەکە یەکان انە', chain: 3, prefixes: 'بە لە و', prefixChain: 2 },
  ar: {
    suffixes: 'ة ه ها هم هن ك كم كن ي نا ات ون ين ان ته تها تك تكم تي وا ية يه',
    chain: 2,
    // And, so, with, for, like, the; the call "ya" is often written as one with the name.
    prefixes: 'و ف ب ل ك ال لل يا',
    prefixChain: 3,
    replaced: 'ه',
  },
  fa: { suffixes: 'ها های هایی ی یی ان م ت ش مان تان شان تر ترین رو و را ه ام ای اند ایم اید هام هات هاش', chain: 3 },
  ur: { suffixes: 'وں یں ی ے ا و ہ ان', chain: 1, replaced: 'اهی' },
  he: { suffixes: 'ים ות ה ת י ך ו נו כם הם ית יות', chain: 2, prefixes: 'ו ה ב ל כ מ ש', prefixChain: 3 },
  de: { suffixes: 'e en er es em ern n s in innen ens est st t te ten chen ei' },
  nl: { suffixes: 'e en s er ers t d je jes tje tjes' },
  fr: { suffixes: 's e es x ment' },
  es: { suffixes: 'a o e s as os es on ona ones onas ito ita itos itas azo', replaced: 'aoe' },
  pt: { suffixes: 'a o e s as os es ao ona oes inho inha inhos inhas', replaced: 'aoe' },
  it: { suffixes: 'a o e i hi he ina ino one oni', replaced: 'aoei' },
  pl: { suffixes: 'a o e i y u ę ą ie om ów ami ach em owi ego emu ej ych ym ymi cie', replaced: 'aoeyi' },
  ru: { suffixes: 'а о е и ы у ю я ой ою ей ам ями ами ах ях ов ом ем ый ая ое ые ого ому ым ых ую', replaced: 'аояеи' },
}

const none: Rule = { suffixes: '' }
const compiled = new Map<string, Endings>()

/** The endings of a language; none for one that has no rule, and for terms of every language. */
export function endingsOf(language: string | null): Endings {
  const name = language !== null && Object.hasOwn(rules, language) ? language : ''
  const known = compiled.get(name) ?? compile(rules[name] ?? none)
  compiled.set(name, known)
  return known
}

function compile({ suffixes, chain = 1, prefixes = '', prefixChain = 1, replaced = '' }: Rule): Endings {
  return { suffixes: formsIn(suffixes), mostSuffixes: chain, prefixes: formsIn(prefixes), mostPrefixes: prefixChain, replaced }
}

function formsIn(list: string): readonly string[] {
  const forms = list.split(' ').map((word) => plainForm(termForm(word)))
  return [...new Set(forms)].filter((form) => form !== '')
}

/** Longer rests of a word are no endings. */
const longestRest = 16

export interface Rest {
  readonly units: Uint16Array
  readonly from: number
  readonly to: number
}

/** Whether a stretch of a word is nothing, or a row of at most `most` of `parts`. */
export function isRowOf(parts: readonly string[], most: number, { units, from, to }: Rest): boolean {
  if (from === to) return true
  if (most === 0 || to - from > longestRest) return false
  return parts.some((part) => startsWith(part, { units, from, to }) && isRowOf(parts, most - 1, { units, from: from + part.length, to }))
}

function startsWith(part: string, { units, from, to }: Rest): boolean {
  if (part.length > to - from) return false
  for (let at = 0; at < part.length; at += 1) if (units[from + at] !== part.charCodeAt(at)) return false
  return true
}
