/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import type { Model } from './model.ts'
import { dense, hiddenInputs, rowWidth, shape, windowWords } from './shape.ts'
import { rowOf } from './sieve.ts'
import { mostFeatures, TokenReader } from './tokens.ts'

const { linear, context, patterns, hidden } = shape
const width = shape.outputs
const rowWords = rowWidth / 4
const patternWidth = windowWords * context

/** How many tokens are read at once; a longer text is read in stretches of so many. */
export const longestStretch = 400

const evenBytes = 0x00ff00ff

/**
 * One stretch of a text as the model sees it. All arrays are written anew for each stretch, so
 * that reading allocates nothing; a reading serves one thread at a time.
 */
export class Reading {
  tokenCount = 0
  /** Whether the text goes on after this stretch. */
  goesOn = false
  readonly starts: Int32Array = new Int32Array(longestStretch)
  readonly ends: Int32Array = new Int32Array(longestStretch)
  /** The sum of the rows of each token, `rowWidth` each, with an empty token at either end. */
  readonly tokens: Float32Array = new Float32Array((longestStretch + 2) * rowWidth)
  /** How many features of each token have weights. */
  readonly known: Int32Array = new Int32Array(longestStretch)
  /** Each output before blending. */
  readonly raw: Float32Array = new Float32Array(width)
  /** Each output blended and calibrated, before the logistic function. */
  readonly logits: Float32Array = new Float32Array(width)
  featureCount = 0
  readonly #reader = new TokenReader()
  readonly #places: Int32Array = new Int32Array(mostFeatures)
  readonly #lanes: Int32Array = new Int32Array(rowWords * 2)
  readonly #linearSum: Float32Array = new Float32Array(linear)
  readonly #input: Float32Array = new Float32Array(hiddenInputs)
  readonly #hidden: Float32Array = new Float32Array(hidden)

  open(text: string): void {
    this.#reader.open(text)
    this.goesOn = true
  }

  /** Reads the next stretch; the caller opened a text before and `goesOn` was true. */
  readStretch(model: Model): void {
    this.#gather(model)
    this.#findPatterns(model)
    this.#answer(model)
    this.#blend(model)
  }

  #gather(model: Model): void {
    const reader = this.#reader
    const sum = this.#linearSum.fill(0)
    const tokens = this.tokens
    let count = 0
    let features = 0
    while (count < longestStretch && reader.next()) {
      const known = this.#addRows(model)
      const place = (count + 1) * rowWidth
      this.#unpack(model.scales, known, place)
      for (let i = 0; i < linear; i += 1) sum[i]! += tokens[place + i]!
      this.starts[count] = reader.start
      this.ends[count] = reader.end
      this.known[count] = known
      features += known
      count += 1
    }
    tokens.fill(0, (count + 1) * rowWidth, (count + 2) * rowWidth)
    this.goesOn = count === longestStretch
    this.tokenCount = count
    this.featureCount = features
  }

  /**
   * Adds up the rows of the token's features, two weights in each 32-bit word: a token has at most
   * 144 features of at most 255, which 16 bits hold. Returns how many features have a row.
   */
  #addRows(model: Model): number {
    const { sieve, tableWords } = model
    const { features, count } = this.#reader
    const lanes = this.#lanes
    let known = 0
    // One variable for each pair of lanes: kept in registers they halve the time of the whole model.
    let even0 = 0
    let odd0 = 0
    let even1 = 0
    let odd1 = 0
    let even2 = 0
    let odd2 = 0
    let even3 = 0
    let odd3 = 0
    let even4 = 0
    let odd4 = 0
    let even5 = 0
    let odd5 = 0
    let even6 = 0
    let odd6 = 0
    // All places first and all weights then: the processor fetches many rows at once.
    const places = this.#places
    for (let i = 0; i < count; i += 1) {
      const row = rowOf(sieve, features[i]!)
      if (row < 0) continue
      places[known] = row * rowWords
      known += 1
    }
    for (let i = 0; i < known; i += 1) {
      const at = places[i]!
      const four0 = tableWords[at]!
      even0 += four0 & evenBytes
      odd0 += (four0 >>> 8) & evenBytes
      const four1 = tableWords[at + 1]!
      even1 += four1 & evenBytes
      odd1 += (four1 >>> 8) & evenBytes
      const four2 = tableWords[at + 2]!
      even2 += four2 & evenBytes
      odd2 += (four2 >>> 8) & evenBytes
      const four3 = tableWords[at + 3]!
      even3 += four3 & evenBytes
      odd3 += (four3 >>> 8) & evenBytes
      const four4 = tableWords[at + 4]!
      even4 += four4 & evenBytes
      odd4 += (four4 >>> 8) & evenBytes
      const four5 = tableWords[at + 5]!
      even5 += four5 & evenBytes
      odd5 += (four5 >>> 8) & evenBytes
      const four6 = tableWords[at + 6]!
      even6 += four6 & evenBytes
      odd6 += (four6 >>> 8) & evenBytes
    }
    lanes[0] = even0
    lanes[1] = odd0
    lanes[2] = even1
    lanes[3] = odd1
    lanes[4] = even2
    lanes[5] = odd2
    lanes[6] = even3
    lanes[7] = odd3
    lanes[8] = even4
    lanes[9] = odd4
    lanes[10] = even5
    lanes[11] = odd5
    lanes[12] = even6
    lanes[13] = odd6
    return known
  }

  #unpack(scales: Float32Array, known: number, place: number): void {
    const tokens = this.tokens
    const lanes = this.#lanes
    const zero = known * 128
    for (let word = 0; word < rowWords; word += 1) {
      const even = lanes[word * 2]!
      const odd = lanes[word * 2 + 1]!
      const column = word * 4
      const at = place + column
      tokens[at] = ((even & 0xffff) - zero) * scales[column]!
      tokens[at + 1] = ((odd & 0xffff) - zero) * scales[column + 1]!
      tokens[at + 2] = ((even >>> 16) - zero) * scales[column + 2]!
      tokens[at + 3] = ((odd >>> 16) - zero) * scales[column + 3]!
    }
    const size = known === 0 ? 0 : 1 / Math.sqrt(known)
    for (let i = linear; i < rowWidth; i += 1) tokens[place + i]! *= size
  }

  #findPatterns(model: Model): void {
    const weights = model.dense
    const tokens = this.tokens
    const input = this.#input
    // Four patterns at a time: the sum of one alone would wait for itself.
    for (let pattern = 0; pattern < patterns; pattern += 4) {
      const from0 = dense.patterns.from + pattern * patternWidth
      const from1 = from0 + patternWidth
      const from2 = from1 + patternWidth
      const from3 = from2 + patternWidth
      const biases = dense.patternBias.from + pattern
      let best0 = 0
      let best1 = 0
      let best2 = 0
      let best3 = 0
      for (let token = 0; token < this.tokenCount; token += 1) {
        let found0 = weights[biases]!
        let found1 = weights[biases + 1]!
        let found2 = weights[biases + 2]!
        let found3 = weights[biases + 3]!
        let weight = 0
        for (let word = 0; word < windowWords; word += 1) {
          const at = (token + word) * rowWidth + linear
          for (let i = 0; i < context; i += 1) {
            const value = tokens[at + i]!
            found0 += weights[from0 + weight]! * value
            found1 += weights[from1 + weight]! * value
            found2 += weights[from2 + weight]! * value
            found3 += weights[from3 + weight]! * value
            weight += 1
          }
        }
        if (found0 > best0) best0 = found0
        if (found1 > best1) best1 = found1
        if (found2 > best2) best2 = found2
        if (found3 > best3) best3 = found3
      }
      input[pattern] = best0
      input[pattern + 1] = best1
      input[pattern + 2] = best2
      input[pattern + 3] = best3
    }
    const size = 1 / Math.sqrt(Math.max(1, this.tokenCount))
    for (let i = 0; i < context; i += 1) {
      let sum = 0
      for (let token = 1; token <= this.tokenCount; token += 1) sum += tokens[token * rowWidth + linear + i]!
      input[patterns + i] = sum * size
    }
  }

  #answer(model: Model): void {
    const weights = model.dense
    const size = 1 / Math.sqrt(Math.max(1, this.featureCount))
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
      this.raw[output] = sum
    }
  }

  #blend(model: Model): void {
    const { blend } = model
    for (let output = 0; output < width; output += 1) {
      const from = output * (width + 1)
      let sum = blend[from + width]!
      for (let other = 0; other < width; other += 1) sum += blend[from + other]! * this.raw[other]!
      this.logits[output] = sum
    }
  }
}
