/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { scopeWords } from './scope-words.ts'

/** Code units that make words, emoji (as surrogate pairs or symbols), marks worth reading, or gaps. */
const gap = 0
const letter = 1
const symbol = 2
const mark = 3

const kinds = kindOfEachUnit()

/** Longer runs are read in pieces of this many units, so that one token's work is bounded. */
const longestToken = 32
const shortestPiece = 2
const longestPiece = 5
/** Pieces of the longest token, and the few features of the whole word. */
export const mostFeatures = (longestToken + 2) * (longestPiece - shortestPiece + 1) + 8

/** How many words a denial or an address reaches. */
const scopeWidth = 3

const wordSeed = 0x3c6ef372
const pairSeed = 0x1b873593
const deniedSeed = 0x52dce729
const addressedSeed = 0x2545f491
const quotedSeed = 0x68e31da4
const markSeed = 0x7feb352d

const denials = new Set(scopeWords.denial.map(hashOfWord))
const addresses = new Set(scopeWords.address.map(hashOfWord))

/**
 * Reads a normalised text token by token. After `next()` said yes, `start` and `end` bound
 * the token in the normalised text and `features[0 … count)` are the 32-bit hashes of what is
 * seen in it: the word, the word with the one before it, its pieces of 2 to 5 letters with the
 * borders marked, and the word once more where it is denied, addressed to somebody or quoted.
 * One reader may be used for any number of texts and allocates nothing while it reads.
 */
export class TokenReader {
  readonly features: Uint32Array = new Uint32Array(mostFeatures)
  count = 0
  start = 0
  end = 0
  #text = ''
  #at = 0
  #before = 0
  #denied = 0
  #addressed = 0
  #quoted = false
  #padded: Uint16Array = new Uint16Array(longestToken + 2)

  open(text: string): void {
    this.#text = text
    this.#at = 0
    this.#before = 0
    this.#denied = 0
    this.#addressed = 0
    this.#quoted = false
  }

  next(): boolean {
    const text = this.#text
    let at = this.#at
    while (at < text.length && kinds[text.charCodeAt(at)] === gap) at += 1
    if (at >= text.length) return false
    this.start = at
    this.count = 0
    const kind = kinds[text.charCodeAt(at)]!
    if (kind === letter) this.#readWord()
    else if (kind === symbol) this.#readSymbol()
    else this.#readMark()
    this.#at = this.end
    return true
  }

  #readWord(): void {
    const text = this.#text
    const padded = this.#padded
    const stop = Math.min(text.length, this.start + longestToken)
    let at = this.start
    let length = 1
    padded[0] = 2
    while (at < stop) {
      const unit = text.charCodeAt(at)
      if (kinds[unit] !== letter && !this.#isInnerApostrophe(at, unit)) break
      padded[length] = unit
      length += 1
      at += 1
    }
    padded[length] = 3
    length += 1
    this.end = at

    let word = wordSeed
    for (let i = 1; i < length - 1; i += 1) word = Math.imul(word ^ padded[i]!, 0x01000193)
    this.#addWord(word)
    this.#addPieces(length)
  }

  #isInnerApostrophe(at: number, unit: number): boolean {
    if (unit !== 0x27 && unit !== 0x2019) return false
    return at > this.start && at + 1 < this.#text.length && kinds[this.#text.charCodeAt(at + 1)] === letter
  }

  #addWord(word: number): void {
    this.#add(word)
    this.#add(Math.imul(word ^ pairSeed, 0x01000193) ^ this.#before)
    this.#before = Math.imul(word, 0x5bd1e995)
    if (this.#denied > 0) this.#add(word ^ deniedSeed)
    if (this.#addressed > 0) this.#add(word ^ addressedSeed)
    if (this.#quoted) this.#add(word ^ quotedSeed)
    this.#denied = denials.has(word) ? scopeWidth : this.#denied - 1
    this.#addressed = addresses.has(word) ? scopeWidth : this.#addressed - 1
  }

  #addPieces(length: number): void {
    const padded = this.#padded
    for (let from = 0; from < length - 1; from += 1) {
      const stop = Math.min(length, from + longestPiece)
      let hash = Math.imul(0x811c9dc5 ^ padded[from]!, 0x01000193)
      for (let at = from + 1; at < stop; at += 1) {
        hash = Math.imul(hash ^ padded[at]!, 0x01000193)
        this.#add(hash)
      }
    }
  }

  #readSymbol(): void {
    const text = this.#text
    const unit = text.charCodeAt(this.start)
    const isPair = unit >= 0xd800 && unit < 0xdc00 && this.start + 1 < text.length
    this.end = this.start + (isPair ? 2 : 1)
    const low = isPair ? text.charCodeAt(this.start + 1) : 0
    this.#addWord(Math.imul(Math.imul(wordSeed ^ unit, 0x01000193) ^ low, 0x01000193))
  }

  #readMark(): void {
    const text = this.#text
    const unit = text.charCodeAt(this.start)
    let at = this.start + 1
    while (at < text.length && text.charCodeAt(at) === unit) at += 1
    this.end = at
    this.#denied = 0
    if (unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb || unit === 0x201e) this.#quoted = !this.#quoted
    this.#add(Math.imul(markSeed ^ unit, 0x01000193) + Math.min(at - this.start, 3))
  }

  #add(hash: number): void {
    let mixed = hash ^ (hash >>> 15)
    mixed = Math.imul(mixed, 0x2c1b3c6d)
    mixed ^= mixed >>> 12
    mixed = Math.imul(mixed, 0x297a2d39)
    this.features[this.count] = mixed ^ (mixed >>> 15)
    this.count += 1
  }
}

function hashOfWord(word: string): number {
  let hash = wordSeed
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function kindOfEachUnit(): Uint8Array {
  const table = new Uint8Array(65536)
  const isLetter = /[\p{L}\p{N}\p{M}_]/u
  const isSymbol = /[\p{So}\p{Sk}\p{Sm}\p{Sc}]/u
  for (let unit = 33; unit < 65536; unit += 1) {
    if (unit >= 0xd800 && unit < 0xe000) table[unit] = symbol
    else if (unit >= 0xe000 && unit < 0xf900) table[unit] = gap
    else if (isLetter.test(String.fromCharCode(unit))) table[unit] = letter
    else if (isSymbol.test(String.fromCharCode(unit))) table[unit] = symbol
  }
  for (const unit of '!?"“”„«»().,:;…*#@/؟،') table[unit.charCodeAt(0)] = mark
  for (let unit = 0xfe00; unit <= 0xfe0f; unit += 1) table[unit] = gap
  return table
}
