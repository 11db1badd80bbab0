/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Evidence } from '@verbatim/core'
import type { Model } from './model.ts'
import { markingOfText } from './marking.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { outputIndex, outputs } from './outputs.ts'
import { longestStretch, type Reading } from './reading.ts'
import { rowWidth, shape } from './shape.ts'

export interface MarksInput {
  readonly model: Model
  /** A stretch just read. */
  readonly reading: Reading
  readonly normalised: NormalisedText
  readonly output: number
  /** Takes the evidence, in the order of the text. */
  readonly into: Evidence[]
}

/** A word that speaks for an output at least this much as the strongest one is shown beside it. */
const besideStrongest = 0.35

const promotion = outputIndex('promotion')
const reject = outputIndex('reject')
const shares = new Float32Array(longestStretch)
const marks = new Float32Array(longestStretch)

/**
 * Where the characters marked agree best with people's on development rows (toxic-spans): not far behind the surest word of the text, and
 * below even odds, since no mark at all agrees with nothing. The first alone reaches F1 64.1 there, both 66.7.
 */
const markedFrom = -1.3
const besideSurest = 1.6
let leastMark = markedFrom

/**
 * Adds the words that speak for an output. For abuse these are the words that people would mark
 * as abusive, as far as they speak for this output at all; where there is no such word, and for
 * promotion, they are those that speak for it most.
 */
export function marksOf({ model, reading, normalised, output, into }: MarksInput): void {
  const strongest = weigh(model, reading, output)
  const best = strongest < 0 ? Infinity : shares[strongest]!
  const isShown = output === promotion ? (token: number): boolean => shares[token]! >= best * besideStrongest : markedBy(reading, output, strongest)
  const score = 1 / (1 + Math.exp(-reading.logits[output]!))
  let open: { start: number; end: number; score: number; to: number } | undefined
  for (let token = 0; token < reading.tokenCount; token += 1) {
    if (!isShown(token)) continue
    // A word that only its company makes abusive adds nothing by itself: it stands for the whole score.
    const strength = score * (shares[token]! > 0 ? Math.min(1, shares[token]! / best) : 1)
    const from = reading.starts[token]!
    const to = reading.ends[token]!
    if (open !== undefined && isBlank(normalised.text, open.to, from)) {
      open = { ...open, end: normalised.ends[to - 1]!, score: Math.max(open.score, strength), to }
      continue
    }
    close(open, into)
    open = { start: normalised.starts[from]!, end: normalised.ends[to - 1]!, score: strength, to }
  }
  close(open, into)
}

/**
 * The words that people would mark, as far as they speak for the output; where none of them does by itself, all of them;
 * and the strongest word where people would mark none.
 */
function markedBy(reading: Reading, output: number, strongest: number): (token: number) => boolean {
  const speaks = (token: number): boolean => isMarked(token) && (output === reject || shares[token]! > 0)
  for (const choice of [speaks, isMarked]) {
    for (let token = 0; token < reading.tokenCount; token += 1) if (choice(token)) return choice
  }
  return (token) => token === strongest
}

function isMarked(token: number): boolean {
  return marks[token]! >= leastMark
}

/** Fills the marks of a stretch that was just read; to be done once before `marksOf`. */
export function weighMarks(model: Model, reading: Reading): void {
  let surest = -Infinity
  for (let token = 0; token < reading.tokenCount; token += 1) {
    marks[token] = markOf(model, reading, token)
    if (marks[token]! > surest) surest = marks[token]!
  }
  leastMark = Math.max(markedFrom, surest - besideSurest)
}

/** How surely people would mark a word of the stretch as abusive; above 0 they rather would. */
export function markOf(model: Model, reading: Reading, token: number): number {
  const { marking } = model
  const { tokens } = reading
  let sum = marking[markingOfText]! * reading.raw[reject]! + marking[markingOfText + 1]!
  const from = token * rowWidth
  for (let i = 0; i < markingOfText; i += 1) sum += marking[i]! * tokens[from + i]!
  return sum
}

/** Fills `shares` with what each word adds to an output; returns the strongest, or -1. */
function weigh(model: Model, reading: Reading, output: number): number {
  const { tokens, tokenCount } = reading
  const from = output * (shape.outputs + 1)
  let strongest = -1
  let best = 0
  for (let token = 0; token < tokenCount; token += 1) {
    const at = (token + 1) * rowWidth
    let share = 0
    for (let other = 0; other < outputs.length; other += 1) share += model.blend[from + other]! * tokens[at + other]!
    shares[token] = share
    if (share > best) {
      best = share
      strongest = token
    }
  }
  return strongest
}

function close(open: Evidence | undefined, into: Evidence[]): void {
  if (open === undefined) return
  const last = into.at(-1)
  // Two stretches of the normalised text may come from one place of the original.
  if (last !== undefined && open.start < last.end) return
  if (open.end > open.start) into.push({ start: open.start, end: open.end, score: open.score })
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === ''
}
