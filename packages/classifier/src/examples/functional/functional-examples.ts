import { Chance } from '../../train/chance.ts'
import { french } from './fr/french.ts'
import { portuguese } from './pt/portuguese.ts'
import { spanish } from './es/spanish.ts'
import { turkish } from './tr/turkish.ts'
import { arabic } from './ar/arabic.ts'
import { persian } from './fa/persian.ts'
import { german } from './de/german.ts'
import { sorani } from './ckb/sorani.ts'
import { kurmanji } from './kmr/kurmanji.ts'
import { english } from './en/english.ts'
import type { Family, Template } from './family.ts'
import { fill } from './fill.ts'
import type { FunctionalExample } from './functional-example.ts'
import { labelsOf } from './labels-of.ts'
import type { LanguageExamples } from './language-examples.ts'

export interface FunctionalExamplesOptions {
  readonly seed: number
  /** How many different examples are made of each template, if it has so many. */
  readonly perTemplate: number
}

export const functionalLanguages: readonly LanguageExamples[] = [english, german, french, turkish, arabic, sorani, kurmanji, persian, spanish, portuguese]

/**
 * Our own comments for what a bag of words cannot see, in ten languages: the same words where they
 * break a guideline and where they do not. The same options give the same examples in the same
 * order; no text occurs twice. Those with `heldBack` are for testing alone: they come from
 * templates, whole families and words that no other example has.
 */
export function functionalExamples(options: FunctionalExamplesOptions): readonly FunctionalExample[] {
  const seen = new Set<string>()
  const parts = ['train', 'test'] as const
  return parts.flatMap((part) => functionalLanguages.flatMap((language) => examplesOf(language, { ...options, part, seen })))
}

interface Making extends FunctionalExamplesOptions {
  readonly part: 'train' | 'test'
  readonly seen: Set<string>
}

function examplesOf(language: LanguageExamples, making: Making): readonly FunctionalExample[] {
  return language.families.flatMap((family) =>
    family.templates.filter((template) => making.part === 'test' || !template.heldBack).flatMap((template) => fillings({ language, family, template }, making)))
}

/** Of a template that is trained on, new words alone make a quarter as many examples for testing. */
function fillings(place: { language: LanguageExamples; family: Family; template: Template }, making: Making): readonly FunctionalExample[] {
  const { language, family, template } = place
  const id = `${language.language}/${family.name}/${template.key}`
  const isNewWordsOnly = making.part === 'test' && !template.heldBack
  if (isNewWordsOnly && !template.text.includes('{')) return []
  const wanted = isNewWordsOnly ? Math.ceil(making.perTemplate / 4) : making.perTemplate
  const chance = chanceOf(`${making.seed}/${making.part}/${id}`)
  const made: FunctionalExample[] = []
  for (let attempt = 0; attempt < wanted * 4 && made.length < wanted; attempt += 1) {
    const { text, guideline } = fill(chance, { template: template.text, language: language.language, vocabulary: language.vocabulary, part: making.part })
    if (making.seen.has(text)) continue
    making.seen.add(text)
    const y = labelsOf(template.breach, guideline)
    made.push({ text, lang: language.language, y, family: family.name, template: id, vocabulary: making.part, heldBack: making.part === 'test' })
  }
  return made
}

function chanceOf(name: string): Chance {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  const chance = new Chance(hash)
  for (let draw = 0; draw < 8; draw += 1) chance.word()
  return chance
}
