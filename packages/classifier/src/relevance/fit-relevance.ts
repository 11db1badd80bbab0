/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { Reading } from './reading.ts'
import { contexts, dimensions, featureCount, type Context, type RelevanceModel } from './relevance-model.ts'
import { fillFeatures, readable, readStory, type StoryReading } from './relevance.ts'
import type { CommentedStory } from './story-sets.ts'

/** Stories among which a comment's own is to be told from the others. */
export type StorySet = readonly CommentedStory[]

export type Words = Pick<RelevanceModel, 'vocabulary' | 'codes' | 'codebook' | 'gains'>

export interface Fitted {
  readonly middle: Float64Array
  readonly weights: Float32Array
}

interface Case {
  readonly features: Float64Array
  readonly own: 0 | 1
  weight: number
}

/** Weights for each kind of context, by comments under their own story, or in reply to their own parent, and under others of the same set. */
export function fitRelevance(words: Words, sets: readonly StorySet[]): Fitted {
  const empty = { ...words, middle: new Float64Array(dimensions), weights: new Float32Array() }
  const read = sets.map((stories) => stories.map((story) => readCommented(empty, story)))
  const model = { ...empty, middle: middleOf(read.flat().map(({ story }) => story)) }
  const weights = new Float32Array(contexts.length * (featureCount + 1))
  contexts.forEach((context, index) => weights.set(regression(read.flatMap((stories) => casesOf(model, stories, context))), index * (featureCount + 1)))
  return { middle: model.middle, weights }
}

interface ReadStory {
  readonly story: StoryReading
  readonly comments: readonly { readonly reading: Reading; readonly parent: Reading | undefined }[]
}

function readCommented(model: RelevanceModel, { comments, ...story }: CommentedStory): ReadStory {
  const reading = { headline: new Reading(), whole: new Reading() }
  readStory(model, story, reading)
  return { story: reading, comments: comments.map(({ text, parentText }) => ({ reading: readingOf(model, text), parent: parentText === null ? undefined : readingOf(model, parentText) })) }
}

function readingOf(model: RelevanceModel, text: string): Reading {
  const reading = new Reading()
  reading.read(model, readable(text))
  return reading
}

function middleOf(stories: readonly StoryReading[]): Float64Array {
  return new Float64Array(dimensions).map((_, d) => stories.reduce((sum, { whole }) => sum + whole.vector[d]! / stories.length, 0))
}

/** Every set counts by the root of its comments; of the other stories, three for each comment. */
function casesOf(model: RelevanceModel, stories: readonly ReadStory[], context: Context): readonly Case[] {
  const cases: Case[] = []
  stories.forEach(({ comments }, own) => comments.forEach(({ reading, parent }, at) => {
    if (context !== 'story' && parent === undefined) return
    for (let other = 0; other <= Math.min(3, stories.length - 1); other += 1) {
      const under = (own + other * (1 + (at % Math.max(1, stories.length - 3)))) % stories.length
      if ((other > 0) === (under === own)) continue
      const theirs = under === own ? parent : parentAmong(stories[under]!, at)
      const features = new Float64Array(featureCount)
      fillFeatures(features, { model, comment: reading, story: context === 'parent' ? undefined : stories[under]!.story, parent: context === 'story' ? undefined : theirs })
      cases.push({ features, own: under === own ? 1 : 0, weight: 1 })
    }
  }))
  const owns = cases.filter(({ own }) => own === 1).length
  for (const one of cases) one.weight = Math.sqrt(owns) / (one.own === 1 ? owns : cases.length - owns)
  return cases
}

function parentAmong({ comments }: ReadStory, at: number): Reading | undefined {
  for (let step = 0; step < comments.length; step += 1) {
    const { parent } = comments[(at + step) % comments.length]!
    if (parent !== undefined) return parent
  }
  return undefined
}

const steps = 400
const rate = 2
const decay = 0.002

/** Logistic regression by plain descent, over features brought to one width. */
function regression(cases: readonly Case[]): Float32Array {
  const all = cases.reduce((sum, { weight }) => sum + weight, 0)
  const mean = average(cases, (value) => value)
  const width = average(cases, (value, d) => (value - mean[d]!) ** 2).map((square) => Math.sqrt(square) + 1e-6)
  const rows = cases.map(({ features }) => features.map((value, d) => (value - mean[d]!) / width[d]!))
  const weights = new Float64Array(featureCount)
  let bias = 0
  for (let step = 0; step < steps; step += 1) {
    const slopes = new Float64Array(featureCount)
    let biasSlope = 0
    rows.forEach((row, at) => {
      const { own, weight } = cases[at]!
      const sum = row.reduce((total, value, d) => total + value * weights[d]!, bias)
      const slope = ((1 / (1 + Math.exp(-sum)) - own) * weight) / all
      biasSlope += slope
      for (let d = 0; d < featureCount; d += 1) slopes[d]! += slope * row[d]!
    })
    bias -= rate * biasSlope
    for (let d = 0; d < featureCount; d += 1) weights[d]! -= rate * (slopes[d]! + decay * weights[d]!)
  }
  const scaled = weights.map((weight, d) => weight / width[d]!)
  return Float32Array.from([...scaled, bias - scaled.reduce((sum, weight, d) => sum + weight * mean[d]!, 0)])
}

function average(cases: readonly Case[], of: (value: number, d: number) => number): Float64Array {
  return new Float64Array(featureCount).map((_, d) => cases.reduce((sum, { features }) => sum + of(features[d]!, d), 0) / Math.max(1, cases.length))
}
