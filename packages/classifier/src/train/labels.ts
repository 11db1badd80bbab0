import { type Output, outputs, outputIndex } from '../model/outputs.ts'
import { targetOf } from './targets.ts'

export const unknown = -1

/** One row of a set, as its `data.jsonl.gz` has it. */
export interface SourceRow {
  readonly id: string
  readonly text: string
  readonly lang: string
  readonly split?: string
  readonly y: Readonly<Record<string, 0 | 1 | null>>
  readonly orig?: Readonly<Record<string, unknown>>
  readonly pair?: string | number
}

type Known = Partial<Record<Output, 0 | 1>>

const ofY: readonly (readonly [string, Output])[] = [
  ['reject', 'reject'],
  ['profanity', 'profanity'],
  ['threat', 'threats'],
  ['attack', 'personal-attacks'],
  ['vulgar', 'vulgarity'],
  ['abuse', 'hate'],
  ['spam', 'promotion'],
]

const groups = ['sexism', 'racism', 'homophobia', 'xenophobia', 'other-abuse'] as const satisfies readonly Output[]
type Group = (typeof groups)[number]

/**
 * What a row says of each output: 1, 0 or `unknown`, in the order of `outputs`. A text that is
 * known to break no guideline breaks none of them; one that attacks no group attacks none by name.
 */
export function labelsOf(set: string, row: SourceRow): Int8Array {
  const known: Known = {}
  for (const [key, output] of ofY) {
    const value = row.y[key]
    if (value === 0 || value === 1) known[output] = value
  }
  Object.assign(known, detailOf(set, row, known))
  if (known.reject === 0) {
    for (const output of outputs) known[output] ??= 0
  }
  if (known.hate === 0) for (const group of groups) known[group] ??= 0
  if (known.hate === 1 && groups.every((group) => known[group] === undefined)) {
    const target = targetOf(row.text)
    if (target !== undefined) known[target] = 1
  }
  const labels = new Int8Array(outputs.length).fill(unknown)
  for (const output of outputs) labels[outputIndex(output)] = known[output] ?? unknown
  return labels
}

/** Exactly these groups are attacked, and no other. */
function only(...attacked: readonly Group[]): Known {
  return Object.fromEntries(groups.map((group) => [group, attacked.includes(group) ? 1 : 0]))
}

function detailOf(set: string, row: SourceRow, known: Known): Known {
  const orig = row.orig ?? {}
  const text = (key: string): string => {
    const value = orig[key]
    return typeof value === 'string' ? value : JSON.stringify(value ?? '')
  }
  const isAttack = known.hate === 1
  switch (set) {
    case 'edos-sexism':
      return { sexism: text('label_sexist') === 'sexist' ? 1 : 0 }
    case 'ftr-french-racism':
      return { racism: text('label') === '1' ? 1 : 0 }
    case 'toxigen-human-safenlp':
      return isAttack ? named(text('target_groups'), toxigenGroups) : {}
    case 'hatemoji-build':
      return isAttack ? named(text('target'), hatemojiGroups) : {}
    case 'mlma-en-fr-ar':
      return isAttack ? named(text('group') + text('target'), mlmaGroups) : {}
    case 'osact2022-ar':
      return osact(text('hs'))
    case 'turkish-hate-mayda':
      return isAttack ? mayda(text('sub'), text('keyword')) : {}
    case 'teknofest2023-tr':
      return teknofest(text('target'))
    case 'told-br':
      return votes(orig, [['homophobia', 'homophobia'], ['racism', 'racism'], ['misogyny', 'sexism'], ['xenophobia', 'xenophobia']])
    case 'olid-br-partial':
      return flags(orig, [['lgbtqphobia', 'homophobia'], ['racism', 'racism'], ['sexism', 'sexism'], ['xenophobia', 'xenophobia'], ['religious_intolerance', 'other-abuse']])
    case 'whatsapp-it-cyberbullying':
      return /Sexism/.test(text('types')) ? only('sexism') : {}
    case 'cyberagressionado-fr':
      return text('verbal') === 'threat' ? { threats: 1 } : {}
    case 'beep-korean-news':
      return korean(text('hate'), text('bias'))
    case 'convabuse':
      return isAttack ? named(text('raw'), convabuseGroups) : {}
    default:
      return {}
  }
}

type Naming = readonly (readonly [RegExp, Group])[]

function named(source: string, naming: Naming): Known {
  const found = naming.filter(([pattern]) => pattern.test(source)).map(([, group]) => group)
  return found.length === 0 ? {} : only(...found)
}

const toxigenGroups: Naming = [
  [/women/, 'sexism'],
  [/asian|latino|black|jewish|native-american|chinese|middle-eastern/, 'racism'],
  [/mexican|chinese|middle-eastern|latino/, 'xenophobia'],
  [/lgbtq/, 'homophobia'],
  [/mental dis|physical dis|muslim/, 'other-abuse'],
]

const hatemojiGroups: Naming = [
  [/wom'/, 'sexism'],
  [/bla|jew|asi|arab|hisp|ethmin|mix\.race|african|ind|trav|abo|asy/, 'racism'],
  [/gay|trans|lgbtqa|bis/, 'homophobia'],
  [/immig|ref|nat\.|'for'|mex|chin|pak|europe/, 'xenophobia'],
  [/mus|'dis'|sikh|hind|wc/, 'other-abuse'],
]

const mlmaGroups: Naming = [
  [/women|gender/, 'sexism'],
  [/african_descent|jews|asians|hispanics|arabs|indian/, 'racism'],
  [/gay|sexual_orientation/, 'homophobia'],
  [/immigrants|refugees|hispanics|arabs/, 'xenophobia'],
  [/special_needs|disability|muslims|christian|religion/, 'other-abuse'],
]

const convabuseGroups: Naming = [
  [/"sexism":"sexist/, 'sexism'],
  [/"racist":"racist/, 'racism'],
  [/"homoph":"homoph|"trans":"trans/, 'homophobia'],
  [/"ableism":"ableist/, 'other-abuse'],
]

function osact(hate: string): Known {
  if (hate === 'NOT_HS') return only()
  if (hate === 'HS1') return only('racism')
  return hate === 'HS6' ? only('sexism') : only('other-abuse')
}

function mayda(kinds: string, keyword: string): Known {
  const attacked: Group[] = []
  if (/cinsiyet/.test(kinds)) attacked.push('sexism')
  if (/dini/.test(kinds)) attacked.push('other-abuse')
  if (/etnik/.test(kinds)) attacked.push(/suriyeli|yunan|ingiliz|çinli|rus|sırp|alman|fransız/.test(keyword) ? 'xenophobia' : 'racism')
  return attacked.length === 0 ? {} : only(...attacked)
}

function teknofest(target: string): Known {
  if (target === 'SEXIST') return only('sexism')
  if (target === 'RACIST') return only('racism')
  if (target === 'INSULT' || target === 'PROFANITY') return only()
  return {}
}

function korean(hate: string, bias: string): Known {
  if (hate !== 'hate' && hate !== 'offensive') return {}
  if (bias === 'gender') return { sexism: 1 }
  return { sexism: 0 }
}

function votes(orig: Readonly<Record<string, unknown>>, columns: readonly (readonly [string, Group])[]): Known {
  const known: Known = {}
  for (const [column, group] of columns) {
    const count = Number(orig[column])
    if (count === 0) known[group] = 0
    if (count >= 2) known[group] = 1
  }
  return known
}

function flags(orig: Readonly<Record<string, unknown>>, columns: readonly (readonly [string, Group])[]): Known {
  return Object.fromEntries(columns.map(([column, group]) => [group, String(orig[column]) === 'True' ? 1 : 0]))
}
