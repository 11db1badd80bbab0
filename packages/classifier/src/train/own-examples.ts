import { functionalExamples } from '../examples/functional/functional-examples.ts'
import type { ExampleLabel, FunctionalExample } from '../examples/functional/functional-example.ts'
import { type Output, outputIndex, outputs } from '../model/outputs.ts'
import { unknown } from './labels.ts'
import { type LoadedSets, neverKey, type Part, type Row } from './sets.ts'

/** The name under which the project's own functional examples stand beside the data sets. */
export const ownSet = 'own-functional'

// Regular as templates are, many of them would drown what people wrote.
const perTemplate = 16

const outputOf: Readonly<Record<ExampleLabel | 'reject', Output>> = {
  profanity: 'profanity',
  threat: 'threats',
  attack: 'personal-attacks',
  vulgar: 'vulgarity',
  sexism: 'sexism',
  racism: 'racism',
  homophobia: 'homophobia',
  xenophobia: 'xenophobia',
  otherAbuse: 'other-abuse',
  promotion: 'promotion',
  reject: 'reject',
}

/** The sets with the project's own functional examples; held-back templates and words are test rows. */
export function withOwnExamples(sets: LoadedSets, seed: number): LoadedSets {
  const rows = functionalExamples({ seed, perTemplate }).map(rowOf).map((row) => (isForbidden(row, sets) ? { ...row, part: 'dropped' as const } : row))
  const count = (part: Part) => rows.filter((row) => row.part === part).length
  const summary = {
    set: ownSet, licence: 'permissive (our own words)', rows: rows.length,
    train: count('train'), develop: count('develop'), test: count('test'), neverTrainOn: count('dropped'), nearTest: 0,
  }
  return { ...sets, rows: [...sets.rows, ...rows], summaries: [...sets.summaries, summary] }
}

/** A short sentence may chance to be one of somebody's test set. */
function isForbidden({ part, text }: Row, { neverTrainOn }: LoadedSets): boolean {
  return part !== 'test' && neverTrainOn?.has(neverKey(text)) === true
}

function rowOf(example: FunctionalExample, index: number): Row {
  const { text, lang, heldBack, family } = example
  // A twentieth of the families' templates by their place, to calibrate on.
  const part = heldBack ? 'test' : index % 20 === 0 ? 'develop' : 'train'
  const source = { id: `${ownSet}-${index}`, text, lang, y: {}, orig: { family } }
  return { set: ownSet, id: source.id, text, language: lang, labels: labelsOf(example), part, source }
}

function labelsOf({ y }: FunctionalExample): Int8Array {
  const labels = new Int8Array(outputs.length).fill(unknown)
  // A text that breaks no guideline breaks none of them.
  if (y.reject === 0) labels.fill(0)
  for (const [label, output] of Object.entries(outputOf)) {
    const value = valueOf(y, label)
    if (value !== undefined) labels[outputIndex(output)] = value
  }
  if (y.profanity === undefined) labels[outputIndex('profanity')] = unknown
  labels[outputIndex('hate')] = hateOf(y)
  return labels
}

function valueOf(y: FunctionalExample['y'], label: string): 0 | 1 | undefined {
  const found = Object.entries(y).find(([name]) => name === label)
  return found?.[1]
}

function hateOf(y: FunctionalExample['y']): number {
  const groups = [y.sexism, y.racism, y.homophobia, y.xenophobia, y.otherAbuse]
  if (groups.includes(1)) return 1
  return y.reject === 0 || groups.every((group) => group === 0) ? 0 : unknown
}
