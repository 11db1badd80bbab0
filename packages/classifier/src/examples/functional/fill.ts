import type { Chance } from '../../train/chance.ts'
import type { ExampleLanguage, GroupLabel } from './functional-example.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'

export interface FillInput {
  readonly template: string
  readonly language: ExampleLanguage
  readonly vocabulary: Vocabulary
  readonly part: 'train' | 'test'
}

export interface Filled {
  readonly text: string
  /** The guideline of the first group that was named. */
  readonly guideline: GroupLabel | undefined
}

/** The template with choices made and slots filled from the words of one part alone. */
export function fill(chance: Chance, input: FillInput): Filled {
  const drawn = new Map<string, Entry>()
  const chosen = input.template.replace(/\[([^\]]*)\]/g, (_, choices: string) => pick(chance, choices.split('|')))
  const filled = chosen.replace(/\{([a-z]+\d?)(?:\.(\w+))?\}/gi, (slot, name: string, form?: string) => {
    const entry = drawn.get(name) ?? drawAnother(chance, { input, name: name.replace(/\d$/, ''), drawn })
    drawn.set(name, entry)
    const text = form === undefined ? entry.first : entry.forms[form]
    if (text === undefined) throw new Error(`${input.template}: ${slot} has no such form`)
    return text
  })
  const guideline = [...drawn.values()].find((entry) => entry.guideline !== undefined)?.guideline
  return { text: framed(chance, { input, text: tidy(filled, input.language) }), guideline }
}

function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  const item = items[Math.floor(chance.share() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** An entry of the part that the template does not hold already. */
function drawAnother(chance: Chance, { input, name, drawn }: { input: FillInput; name: string; drawn: ReadonlyMap<string, Entry> }): Entry {
  const entries = input.vocabulary[name]
  if (entries === undefined) throw new Error(`${input.template}: no vocabulary ${name}`)
  const taken = new Set(drawn.values())
  const free = entries.filter((entry) => entry.heldBack === (input.part === 'test') && !taken.has(entry))
  if (free.length === 0) throw new Error(`${input.template}: no ${input.part} word left in ${name}`)
  return pick(chance, free)
}

/** Some comments begin or end with a sentence that says nothing, some are typed without care. */
function framed(chance: Chance, { input, text }: { input: FillInput; text: string }): string {
  const say = (name: string): string => pick(chance, (input.vocabulary[name] ?? []).filter(({ heldBack }) => heldBack === (input.part === 'test'))).first
  let comment = text
  if (chance.share() < 0.2) comment = `${say('opening')} ${comment}`
  if (chance.share() < 0.15) comment = `${comment} ${say('closing')}`
  if (chance.share() < 0.12) comment = comment.toLocaleLowerCase(input.language === 'tr' ? 'tr' : 'en')
  if (chance.share() < 0.15) comment = comment.replace(/[.!]$/, '')
  return comment
}

/** Spaces in order, sentences with a capital, and the English article before a vowel. */
function tidy(text: string, language: ExampleLanguage): string {
  const spaced = text.replace(/ {2,}/g, ' ').replace(/ (?=[,.])/g, '').trim()
  const articled = language === 'en' ? spaced.replace(/\b(a) (?=(?:[aio]|e(?!u)|un(?!i)|ug|ut)(?!ne\b))/gi, '$1n ') : spaced
  const upper = (letter: string): string => letter.toLocaleUpperCase(language === 'tr' ? 'tr' : 'en')
  return articled.replace(/^(["“„«¿¡]?\s?)(\p{Ll})/u, (_, before: string, letter: string) => before + upper(letter)).replace(/([.!?]["”“»]? )(\p{Ll})/gu, (_, before: string, letter: string) => before + upper(letter))
}
