/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { dense, hiddenInputs, markColumn, rowWidth, shape, windowWords } from '../model/shape.ts'
import { Chance } from './chance.ts'
import { unknown } from './labels.ts'
import type { Prepared } from './prepare.ts'

const { linear, context, patterns, hidden } = shape
const width = shape.outputs
/** For each feature how far each of its linear weights has moved, and all that it lends together. */
const spreadWidth = linear + 1

/** Tokens of one text that training looks at; longer texts were cut before. */
const mostTokens = 1100

export interface NetworkInput {
  readonly rows: number
  readonly sets: number
  readonly seed: number
}

export interface Rates {
  readonly linear: number
  readonly context: number
  readonly dense: number
  /** The share of features that are overlooked in each reading, so that none is relied on alone. */
  readonly dropped: number
}

export interface Lesson {
  /** How much the text counts. */
  readonly weight: number
  readonly rates: Rates
}

/**
 * The network while it is trained: for each feature what it says of each output (`linear`) and
 * what it lends to its word (`context`); patterns over three words on end, of which the strongest
 * place counts; a hidden layer over the patterns, the mean of all words and what all
 * features say together, so that what is said of one output can turn what is said of another. A constant for each
 * set and output takes up how the set was sampled, and is left behind after training.
 */
export class Network {
  readonly table: Float32Array
  readonly dense: Float32Array = new Float32Array(dense.length)
  /** The outputs of the text read last, before the logistic function and without its set's constant. */
  readonly logits: Float32Array = new Float32Array(width)
  readonly #tableSpread: Float32Array
  readonly #denseSpread: Float32Array = new Float32Array(dense.length)
  readonly #setBias: Float32Array
  readonly #setSpread: Float32Array
  readonly #chance: Chance
  readonly #linearSum = new Float32Array(linear)
  readonly #tokens = new Float32Array((mostTokens + 2) * context)
  readonly #tokenPush = new Float32Array((mostTokens + 2) * context)
  readonly #tokenSize = new Float32Array(mostTokens)
  readonly #kept: Uint32Array = new Uint32Array(2 ** 18)
  readonly #keptEnds: Uint32Array = new Uint32Array(mostTokens)
  readonly #strongest = new Int32Array(patterns)
  readonly #input = new Float32Array(hiddenInputs)
  readonly #inputPush = new Float32Array(hiddenInputs)
  readonly #hidden = new Float32Array(hidden)
  readonly #outputPush = new Float32Array(width)
  #tokenCount = 0
  #featureCount = 0

  constructor(input: NetworkInput) {
    this.#chance = new Chance(input.seed)
    this.table = new Float32Array(input.rows * rowWidth)
    this.#tableSpread = new Float32Array(input.rows * spreadWidth)
    this.#setBias = new Float32Array(input.sets * width)
    this.#setSpread = new Float32Array(input.sets * width)
    this.#draw()
  }

  /** Reads a text and leaves its outputs in `logits`. */
  read(prepared: Prepared, text: number, dropped: number): void {
    this.#gather(prepared, text, dropped)
    this.#findPatterns()
    this.#answer()
  }

  /** Reads a text and moves every weight a little towards its labels; returns the loss before. */
  learn(prepared: Prepared, text: number, { weight, rates }: Lesson): number {
    this.read(prepared, text, rates.dropped)
    const loss = this.#compare(prepared, text, weight)
    if (loss < 0) return 0
    this.#learnDense(rates.dense)
    this.#learnSet(prepared.sets[text]!, rates.dense)
    this.#learnTable(rates)
    return loss
  }

  #draw(): void {
    const chance = this.#chance
    const around = (size: number): number => (chance.share() * 2 - 1) * size
    for (let at = 0; at < this.table.length; at += rowWidth) {
      for (let i = linear; i < markColumn; i += 1) this.table[at + i] = around(0.1)
    }
    for (let at = dense.patterns.from; at < dense.patterns.to; at += 1) this.dense[at] = around(0.4)
    for (let at = dense.hidden.from; at < dense.hidden.to; at += 1) this.dense[at] = around(0.3)
    for (let at = dense.output.from; at < dense.output.to; at += 1) this.dense[at] = around(0.1)
  }

  #gather(prepared: Prepared, text: number, dropped: number): void {
    const { features, featureEnds, tokenEnds } = prepared
    const table = this.table
    const sum = this.#linearSum
    const tokens = this.#tokens
    const kept = this.#kept
    const threshold = dropped * 2 ** 32
    const first = text === 0 ? 0 : tokenEnds[text - 1]!
    const last = Math.min(tokenEnds[text]!, first + mostTokens)
    let from = first === 0 ? 0 : featureEnds[first - 1]!
    let keptCount = 0
    let count = 0
    sum.fill(0)
    tokens.fill(0, 0, (last - first + 2) * context)
    for (let token = first; token < last; token += 1) {
      const to = featureEnds[token]!
      const before = keptCount
      // One empty word stands at either end.
      const place = (count + 1) * context
      for (let at = from; at < to; at += 1) {
        if (threshold > 0 && this.#chance.word() < threshold) continue
        const feature = features[at]!
        kept[keptCount] = feature
        keptCount += 1
        const row = feature * rowWidth
        for (let i = 0; i < linear; i += 1) sum[i]! += table[row + i]!
        for (let i = 0; i < context; i += 1) tokens[place + i]! += table[row + linear + i]!
      }
      const size = 1 / Math.sqrt(Math.max(1, keptCount - before))
      for (let i = 0; i < context; i += 1) tokens[place + i]! *= size
      this.#tokenSize[count] = size
      this.#keptEnds[count] = keptCount
      count += 1
      from = to
    }
    this.#tokenCount = count
    this.#featureCount = keptCount
  }

  #findPatterns(): void {
    const weights = this.dense
    const tokens = this.#tokens
    const span = windowWords * context
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      const from = dense.patterns.from + pattern * span
      let best = 0
      let place = -1
      const bias = weights[dense.patternBias.from + pattern]!
      for (let token = 0; token < this.#tokenCount; token += 1) {
        const at = token * context
        let found = bias
        for (let i = 0; i < span; i += 1) found += weights[from + i]! * tokens[at + i]!
        if (found > best) {
          best = found
          place = token
        }
      }
      this.#input[pattern] = best
      this.#strongest[pattern] = place
    }
    const size = 1 / Math.sqrt(Math.max(1, this.#tokenCount))
    for (let i = 0; i < context; i += 1) {
      let sum = 0
      for (let token = 1; token <= this.#tokenCount; token += 1) sum += tokens[token * context + i]!
      this.#input[patterns + i] = sum * size
    }
  }

  #answer(): void {
    const weights = this.dense
    const size = 1 / Math.sqrt(Math.max(1, this.#featureCount))
    for (let i = 0; i < linear; i += 1) this.#input[patterns + context + i] = this.#linearSum[i]! * size
    for (let unit = 0; unit < hidden; unit += 1) {
      let sum = weights[dense.hiddenBias.from + unit]!
      const from = dense.hidden.from + unit * hiddenInputs
      for (let i = 0; i < hiddenInputs; i += 1) sum += weights[from + i]! * this.#input[i]!
      this.#hidden[unit] = sum > 0 ? sum : 0
    }
    for (let output = 0; output < width; output += 1) {
      let sum = weights[dense.outputBias.from + output]! + this.#input[patterns + context + output]!
      const from = dense.output.from + output * hidden
      for (let unit = 0; unit < hidden; unit += 1) sum += weights[from + unit]! * this.#hidden[unit]!
      this.logits[output] = sum
    }
  }

  /** What each output ought to move; negative where the text says nothing of any. */
  #compare(prepared: Prepared, text: number, weight: number): number {
    const set = prepared.sets[text]! * width
    let loss = -1
    for (let output = 0; output < width; output += 1) {
      const label = prepared.labels[text * width + output]!
      this.#outputPush[output] = 0
      if (label === unknown) continue
      const logit = this.logits[output]! + this.#setBias[set + output]!
      const score = 1 / (1 + Math.exp(-logit))
      this.#outputPush[output] = (score - label) * weight
      loss = Math.max(loss, 0) + weight * Math.log1p(Math.exp(label === 1 ? -logit : logit))
    }
    return loss
  }

  #learnDense(rate: number): void {
    const weights = this.dense
    const span = windowWords * context
    const push = this.#inputPush.fill(0)
    for (let unit = 0; unit < hidden; unit += 1) {
      const state = this.#hidden[unit]!
      if (state === 0) continue
      let unitPush = 0
      for (let output = 0; output < width; output += 1) {
        const outputPush = this.#outputPush[output]!
        if (outputPush === 0) continue
        const at = dense.output.from + output * hidden + unit
        unitPush += outputPush * weights[at]!
        this.#move(at, outputPush * state, rate)
      }
      const from = dense.hidden.from + unit * hiddenInputs
      for (let i = 0; i < hiddenInputs; i += 1) {
        push[i]! += unitPush * weights[from + i]!
        this.#move(from + i, unitPush * this.#input[i]!, rate)
      }
      this.#move(dense.hiddenBias.from + unit, unitPush, rate)
    }
    for (let output = 0; output < width; output += 1) this.#move(dense.outputBias.from + output, this.#outputPush[output]!, rate)

    const tokenPush = this.#tokenPush
    const size = 1 / Math.sqrt(Math.max(1, this.#tokenCount))
    for (let token = 1; token <= this.#tokenCount; token += 1) {
      for (let i = 0; i < context; i += 1) tokenPush[token * context + i] = push[patterns + i]! * size
    }
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      const token = this.#strongest[pattern]!
      const patternPush = push[pattern]!
      if (token < 0 || patternPush === 0) continue
      const from = dense.patterns.from + pattern * span
      const at = token * context
      for (let i = 0; i < span; i += 1) {
        tokenPush[at + i]! += patternPush * weights[from + i]!
        this.#move(from + i, patternPush * this.#tokens[at + i]!, rate)
      }
      this.#move(dense.patternBias.from + pattern, patternPush, rate)
    }
  }

  #move(at: number, push: number, rate: number): void {
    if (push === 0) return
    const spread = this.#denseSpread[at]! + push * push
    this.#denseSpread[at] = spread
    this.dense[at]! -= (rate * push) / Math.sqrt(spread + 1e-3)
  }

  #learnSet(set: number, rate: number): void {
    for (let output = 0; output < width; output += 1) {
      const push = this.#outputPush[output]!
      if (push === 0) continue
      const at = set * width + output
      const spread = this.#setSpread[at]! + push * push
      this.#setSpread[at] = spread
      this.#setBias[at]! -= (rate * 5 * push) / Math.sqrt(spread + 1e-3)
    }
  }

  #learnTable(rates: Rates): void {
    const table = this.table
    const spread = this.#tableSpread
    const kept = this.#kept
    const push = this.#outputPush
    const size = 1 / Math.sqrt(Math.max(1, this.#featureCount))
    for (let i = 0; i < linear; i += 1) push[i] = (push[i]! + this.#inputPush[patterns + context + i]!) * size
    let from = 0
    for (let token = 0; token < this.#tokenCount; token += 1) {
      const to = this.#keptEnds[token]!
      const place = (token + 1) * context
      const tokenSize = this.#tokenSize[token]!
      let contextSquare = 0
      for (let i = 0; i < context; i += 1) {
        const own = this.#tokenPush[place + i]! * tokenSize
        this.#tokenPush[place + i] = own
        contextSquare += own * own
      }
      for (let at = from; at < to; at += 1) {
        const feature = kept[at]!
        const row = feature * rowWidth
        const moved = feature * spreadWidth
        // Each weight by itself: what a feature means for a common output must not slow what it means for a rare one.
        for (let i = 0; i < linear; i += 1) {
          const own = push[i]!
          if (own === 0) continue
          const linearSpread = spread[moved + i]! + own * own
          spread[moved + i] = linearSpread
          table[row + i]! -= (rates.linear * own) / Math.sqrt(linearSpread + 1e-4)
        }
        const contextSpread = spread[moved + linear]! + contextSquare
        spread[moved + linear] = contextSpread
        const contextStep = rates.context / Math.sqrt(contextSpread + 1e-4)
        for (let i = 0; i < context; i += 1) table[row + linear + i]! -= contextStep * this.#tokenPush[place + i]!
      }
      from = to
    }
  }
}
