/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { numberOfWord } from './number-words.ts'
import { dimensions, parts, partWidth, type RelevanceModel } from './relevance-model.ts'
import { eachWord } from './words.ts'

/** More of a story or a comment is not read. */
export const mostWords = 200
/** What a word says that the model has never seen: a name, most often. */
const gainOfUnknown = 1.5
/** Keeps texts of few telling words near the middle: as in training. */
const softening = 1
const places = 1024

/** What is kept of a text: where its words point, and which they are. A word counts once, whatever its ending. */
export class Reading {
  readonly vector = new Float64Array(dimensions)
  readonly stems = new Uint32Array(mostWords)
  readonly gains = new Float32Array(mostWords)
  count = 0
  known = 0
  readonly #table = new Uint16Array(places)

  read(model: RelevanceModel, text: string): void {
    this.#table.fill(0)
    this.vector.fill(0)
    this.count = 0
    this.known = 0
    eachWord(text, mostWords, (word) => {
      if (this.#placeOf(word.stem) < 0) return
      const number = numberOfWord(model.vocabulary, word)
      this.stems[this.count] = word.stem
      this.gains[this.count] = number < 0 ? gainOfUnknown : model.gains[number]!
      this.count += 1
      if (number >= 0) this.#add(model, number)
    })
    this.#soften()
  }

  /** How much the words say that both have, whatever their endings. */
  shared(other: Reading): number {
    let sum = 0
    for (let at = 0; at < this.count; at += 1) if (other.#has(this.stems[at]!)) sum += this.gains[at]!
    return Math.log1p(sum)
  }

  closeness(vector: Float64Array): number {
    let sum = 0
    for (let d = 0; d < dimensions; d += 1) sum += this.vector[d]! * vector[d]!
    return sum
  }

  #add({ codes, codebook }: RelevanceModel, number: number): void {
    this.known += 1
    for (let part = 0; part < parts; part += 1) {
      const from = (part * 256 + codes[number * parts + part]!) * partWidth
      for (let d = 0; d < partWidth; d += 1) this.vector[part * partWidth + d]! += codebook[from + d]!
    }
  }

  #soften(): void {
    let square = softening * Math.max(1, this.known)
    for (let d = 0; d < dimensions; d += 1) square += this.vector[d]! ** 2
    for (let d = 0; d < dimensions; d += 1) this.vector[d]! /= Math.sqrt(square)
  }

  /** Marks the place of a stem that is new; −1 for one that is there. */
  #placeOf(stem: number): number {
    let at = stem & (places - 1)
    for (; this.#table[at] !== 0; at = (at + 1) & (places - 1)) if (this.stems[this.#table[at]! - 1] === stem) return -1
    this.#table[at] = this.count + 1
    return at
  }

  #has(stem: number): boolean {
    for (let at = stem & (places - 1); this.#table[at] !== 0; at = (at + 1) & (places - 1)) if (this.stems[this.#table[at]! - 1] === stem) return true
    return false
  }
}
