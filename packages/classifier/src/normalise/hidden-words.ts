import { harshStems, profaneStems } from './abusive-stems.ts'
import type { Range } from './look-alikes.ts'
import type { TextBuffer } from './text-buffer.ts'

/** The shortest stem that may stand inside a longer word; shorter ones are whole words. */
const shortestInside = 4
/** These stand as well behind other letters: motherf*cker, bullsh*t. */
const inside = new Set(['fuck', 'fucking', 'shit', 'bitch', 'cunt', 'hure', 'sohn', 'scheiß'])
/** The German gender star: Leser*innen. */
const gendered = /^\p{L}{3,}[*_]in(?:nen)?$/u
/** Letters that may follow a stem and stay visible: f*cking, a$$holes. */
const longestEnding = 6
const star = 0x2a

const abusiveStems = [...profaneStems, ...harshStems]
const known = new Set(abusiveStems)
const allByLength = Map.groupBy(abusiveStems, ({ length }) => length)
const profaneByLength = Map.groupBy(profaneStems, ({ length }) => length)
const lengths = [...allByLength.keys()].toSorted((a, b) => b - a)
const longestWord = 24

/** Whether `word` is an abusive stem, maybe with an ending. */
export function isAbusive(word: string): boolean {
  return abusiveStemOf(word) !== undefined
}

/** The longest stem that `word` begins with, itself if it is one. */
export function abusiveStemOf(word: string): string | undefined {
  if (word.length < 3 || word.length > longestWord) return undefined
  if (known.has(word)) return word
  for (let length = word.length - 1; length >= Math.max(shortestInside, word.length - longestEnding); length -= 1) if (known.has(word.slice(0, length))) return word.slice(0, length)
  return undefined
}

/**
 * Writes the letters behind the masks from `start` to `end`, where a stem has as many letters as
 * were hidden and agrees with the visible ones: f*ck, s**t, b****, motherf#cker.
 * @returns whether one was found
 */
export function fillMask(buffer: TextBuffer, { start, end }: Range, isMask: (unit: number) => boolean): boolean {
  if (end - start < 3 || end - start > longestWord) return false
  const units = buffer.chars.subarray(start, end)
  if (gendered.test(String.fromCharCode(...units))) return false
  const pattern = Array.from(units, (unit) => (isMask(unit) ? star : unit))
  const first = pattern.indexOf(star)
  const last = pattern.lastIndexOf(star)
  const byLength = first === last ? allByLength : profaneByLength
  for (const length of lengths) {
    for (const from of placesOf(pattern.length, { length, first, last })) {
      const stem = byLength.get(length)?.find((one) => (from === 0 || inside.has(one)) && agrees(one, pattern, from))
      if (stem === undefined) continue
      for (let at = 0; at < length; at += 1) units[from + at] = stem.charCodeAt(at)
      return true
    }
  }
  return false
}

/** Where a stem may begin so that it covers all masks, and is the whole word if it is short. */
function placesOf(units: number, { length, first, last }: { readonly length: number; readonly first: number; readonly last: number }): readonly number[] {
  if (length > units || first < 0) return []
  if (length < shortestInside || last - first + 1 > length / 2) return length === units ? [0] : []
  const places = []
  for (let from = Math.max(0, last - length + 1); from <= Math.min(first, units - length); from += 1) if (units - length - from <= longestEnding) places.push(from)
  return places
}

/** Equal where it can be seen, and not hidden altogether. */
function agrees(stem: string, pattern: readonly number[], from: number): boolean {
  let seen = 0
  for (let at = 0; at < stem.length; at += 1) {
    const unit = pattern[from + at]
    if (unit === star) continue
    if (unit !== stem.charCodeAt(at)) return false
    seen += 1
  }
  return seen > 0
}
