/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { encodeModel, parseModel } from '../model/model-file.ts'
import { markingWeights } from '../model/marking.ts'
import type { Model, ModelCard } from '../model/model.ts'
import type { NormalisedText } from '../normalise/normalise.ts'
import { outputs } from '../model/outputs.ts'
import { Reading } from '../model/reading.ts'
import { calibrate } from './calibrate.ts'
import { Chance } from './chance.ts'
import { chooseFeatures } from './choose-features.ts'
import { unknown } from './labels.ts'
import { fitMarking } from './fit-marking.ts'
import { learnMarks, marksIn } from './learn-marks.ts'
import { Network, type Rates } from './network.ts'
import { type Prepared, prepare, sift } from './prepare.ts'
import { quantise } from './quantise.ts'
import type { LoadedSets, Row } from './sets.ts'
import { trustOf } from './trust.ts'

export interface TrainDeps {
  readonly normalise: (text: string) => NormalisedText
  /** Told what was done, one line at a time. */
  readonly log: (line: string) => void
}

export interface TrainInput {
  readonly name: string
  readonly sets: LoadedSets
  readonly licence: ModelCard['licence']
  readonly seed: number
  readonly readings: number
  /** Features with a row of weights. */
  readonly rows: number
}

/** The bytes of the model file that the sets' rows lead to; the same bytes for the same input. */
export function trainModel(deps: TrainDeps, input: TrainInput): Uint8Array {
  const setNames = input.sets.summaries.map(({ set }) => set)
  const train = input.sets.rows.filter(({ part }) => part === 'train')
  const hashed = prepare({ rows: train, setNames, normalise: deps.normalise })
  deps.log(`${hashed.count} texts, ${millions(hashed.featureEnds.length)} tokens, ${millions(hashed.features.length)} features`)
  const setWeights = weightsOfSets(hashed, setNames)
  const sieve = chooseFeatures({ prepared: hashed, setWeights, rows: input.rows })
  const prepared = sift(hashed, sieve)
  deps.log(`${millions(prepared.features.length)} features pass the sieve`)

  const network = new Network({ rows: input.rows, sets: setNames.length, seed: input.seed })
  learn({ network, prepared, setWeights }, deps, input)

  // A part of the marked texts is kept to weigh what the others taught against all else.
  const marked = train.filter((row) => marksIn(row) !== undefined)
  const taught = marked.filter((_, index) => index % 4 > 0)
  learnMarks({ sieve, table: network.table, rows: taught, normalise: deps.normalise, seed: input.seed })

  const card: ModelCard = { sets: input.sets.summaries, seed: input.seed, licence: input.licence }
  const parts = { name: input.name, sieveBits: sieve.bits, ...quantise(network.table), dense: network.dense, card }
  const unblended = { ...parts, blend: ownLogits(), marking: new Float32Array(markingWeights) }
  const raw = parseModel(encodeModel(unblended))
  const blend = blendOf(raw, deps, input.sets.rows)
  const marking = fitMarking({ model: raw, rows: marked.filter((_, index) => index % 4 === 0), normalise: deps.normalise, seed: input.seed })
  deps.log(`marks learnt from ${marked.length} texts`)
  return encodeModel({ ...parts, blend, marking })
}

/** Small sets count more for each text and large ones less, so that no set drowns the others; and careful labels more than noisy ones. */
function weightsOfSets(prepared: Prepared, setNames: readonly string[]): Float32Array {
  const counts = new Float64Array(256)
  for (const set of prepared.sets) counts[set]! += 1
  return new Float32Array(counts.map((count, set) => Math.min(2, Math.max(0.4, Math.sqrt(8000 / Math.max(1, count)))) * trustOf(setNames[set] ?? '')))
}

interface Learning {
  readonly network: Network
  readonly prepared: Prepared
  readonly setWeights: Float32Array
}

function learn({ network, prepared, setWeights }: Learning, deps: TrainDeps, input: TrainInput): void {
  const chance = new Chance(input.seed + 1)
  const order = new Uint32Array(prepared.count).map((_, index) => index)
  const steps = order.length * input.readings
  let step = 0
  for (let reading = 0; reading < input.readings; reading += 1) {
    chance.shuffle(order)
    let loss = 0
    for (const text of order) {
      loss += network.learn(prepared, text, { weight: setWeights[prepared.sets[text]!]!, rates: ratesAt(step / steps) })
      step += 1
    }
    deps.log(`reading ${reading + 1} of ${input.readings}: loss ${(loss / order.length).toFixed(4)}`)
  }
}

/** Rates fall in a straight line to a tenth. */
function ratesAt(done: number): Rates {
  const left = 1 - 0.9 * done
  return { linear: 0.1 * left, context: 0.12 * left, dense: 0.02 * left, dropped: 0.4 }
}

function ownLogits(): Float32Array {
  const width = outputs.length
  return new Float32Array(width * (width + 1)).map((_, index) => (index % (width + 1) === Math.floor(index / (width + 1)) ? 1 : 0))
}

function blendOf(model: Model, deps: TrainDeps, rows: readonly Row[]): Float32Array {
  const develop = rows.filter(({ part, labels }) => part === 'develop' && labels.some((label) => label !== unknown))
  const width = outputs.length
  const logits = new Float32Array(develop.length * width)
  const labels = new Int8Array(develop.length * width)
  const reading = new Reading()
  develop.forEach((row, index) => {
    reading.open(deps.normalise(row.text).text)
    reading.readStretch(model)
    logits.set(reading.raw, index * width)
    labels.set(row.labels, index * width)
  })
  const counts = new Map<string, number>()
  for (const { set } of develop) counts.set(set, (counts.get(set) ?? 0) + 1)
  const weights = new Float32Array(develop.map(({ set }) => Math.min(1, Math.sqrt(300 / (counts.get(set) ?? 1)))))
  deps.log(`calibrated on ${develop.length} texts`)
  return calibrate({ logits, labels, weights })
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(1)} million`
}
