import { seededChance } from '../language/seeded-chance.ts'
import { assess } from '../model/assess.ts'
import { outputIndex } from '../model/outputs.ts'
import type { LoadedSets, Row } from '../train/sets.ts'
import { disguises, type Disguise } from '../examples/disguises.ts'
import type { EvaluateDeps } from './quality.ts'
import { scoreRows, strongest } from './scored.ts'

/** Which words are disguised: those the model would mark, or all that can be. */
export const extents = ['marked words', 'all words'] as const
export type Extent = (typeof extents)[number]

/** Test texts before and after a disguise; held is any output at 0.5 or above. */
export interface Evaded {
  readonly disguise: string
  readonly extent: Extent
  readonly language: string
  readonly violations: Held
  readonly clean: Held
}

export interface Held {
  readonly texts: number
  readonly before: number
  readonly after: number
}

/** Of each language at most so many violations and so many clean texts. */
const sample = 400

/** The same texts and disguises each time. */
export function measureEvasions(deps: EvaluateDeps, sets: LoadedSets): readonly Evaded[] {
  const reject = outputIndex('reject')
  const test = sets.rows.filter(({ part }) => part === 'test')
  return [...Map.groupBy(test, ({ language }) => language)].flatMap(([language, rows]) => {
    const texts = { violations: judged(deps, drawn(rows.filter(({ labels }) => labels[reject] === 1))), clean: judged(deps, drawn(rows.filter(({ labels }) => labels[reject] === 0))) }
    return disguises.flatMap((disguise) => extentsOf(disguise).flatMap((extent) => {
      const held = (of: readonly Judged[]): Held => heldBeside(deps, of, { disguise, extent })
      const evaded = { disguise: disguise.name, extent, language, violations: held(texts.violations), clean: held(texts.clean) }
      return evaded.violations.texts + evaded.clean.texts === 0 ? [] : [evaded]
    }))
  })
}

function extentsOf({ singleWords }: Disguise): readonly Extent[] {
  return singleWords === true ? ['marked words'] : extents
}

/** Evenly from all sets of the language. */
function drawn(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, rows.length / sample)
  return Array.from({ length: Math.min(sample, rows.length) }, (_, at) => rows[Math.floor(at * step)]).filter((row) => row !== undefined)
}

interface Judged {
  readonly row: Row
  readonly held: boolean
  /** Offsets of the words, and which of them the model marks. */
  readonly words: readonly Word[]
}

interface Word {
  readonly start: number
  readonly end: number
  readonly marked: boolean
}

function judged(deps: EvaluateDeps, rows: readonly Row[]): readonly Judged[] {
  return rows.map((row) => {
    const { reject, hate, guidelines } = assess(deps.model, deps.normalise(row.text))
    const all = [reject, hate, ...Object.values(guidelines)]
    const { spans } = all.reduce((most, one) => (one.score > most.score ? one : most))
    const words = Array.from(row.text.matchAll(/\S+/gu), ({ 0: word, index }) => {
      const end = index + word.length
      return { start: index, end, marked: spans.some((span) => span.start < end && span.end > index) }
    })
    return { row, words, held: all.some(({ score }) => score >= 0.5) }
  })
}

function heldBeside(deps: EvaluateDeps, texts: readonly Judged[], input: { readonly disguise: Disguise; readonly extent: Extent }): Held {
  const disguised = texts.flatMap((one) => {
    const text = disguisedText(one, input)
    return text === one.row.text ? [] : [{ before: one.held, row: { ...one.row, text } }]
  })
  const after = scoreRows(deps.model, deps.normalise, disguised.map(({ row }) => row)).filter((one) => strongest(one) >= 0.5).length
  return { texts: disguised.length, before: disguised.filter(({ before }) => before).length, after }
}

/** A text without marked words has a few others disguised, as who writes it cannot know which are marked. */
function disguisedText({ row, words }: Judged, { disguise, extent }: { readonly disguise: Disguise; readonly extent: Extent }): string {
  const chance = seededChance(seedOf(`${disguise.name} ${row.id}`))
  const { text, language } = row
  const able = words.filter(({ start, end }) => isOrdinary(text.slice(start, end)) && disguise.applies(text.slice(start, end), language))
  const marked = able.filter((word) => word.marked)
  const few = marked.length > 0 ? marked : able.filter(() => chance() < 0.15)
  const chosen = new Set(extent === 'all words' ? able : few)
  const chunks = words.map((word, at) => {
    const gap = text.slice(words[at - 1]?.end ?? 0, word.start)
    const written = text.slice(word.start, word.end)
    // Who spaces out every word leaves more room between them.
    const wide = gap === ' ' && extent === 'all words' && disguise.name === 'spaced letters' ? '   ' : gap
    return wide + (chosen.has(word) ? disguise.apply(written, { chance, language }) : written)
  })
  return chunks.join('') + text.slice(words.at(-1)?.end ?? 0)
}

/** Neither a handle nor an address. */
function isOrdinary(word: string): boolean {
  return !/[@/<]|^(?:user|url)\b/i.test(word)
}

function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
