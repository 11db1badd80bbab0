/** Numbers of words for a normalised text: each word's own where it has one, else that of its longest known beginning. */
export interface Vocabulary {
  /** 32-bit hashes of words, and of beginnings with their own salt; the number of each is its place. */
  readonly hashes: Uint32Array
  /** Open addressing: a power of two places, each the number of a hash plus one, or 0. */
  readonly places: Uint32Array
}

export function vocabularyOf(hashes: Uint32Array): Vocabulary {
  const places = new Uint32Array(2 ** (33 - Math.clz32(Math.max(1, hashes.length * 2))))
  for (let number = 0; number < hashes.length; number += 1) {
    let at = placeOf(hashes[number] ?? 0, places)
    while (places[at] !== 0) at = (at + 1) & (places.length - 1)
    places[at] = number + 1
  }
  return { hashes, places }
}

/** @returns −1 for a hash that is not in it */
export function numberOf({ hashes, places }: Vocabulary, hash: number): number {
  let at = placeOf(hash, places)
  for (let found = places[at] ?? 0; found !== 0; found = places[at] ?? 0) {
    if (hashes[found - 1] === hash) return found - 1
    at = (at + 1) & (places.length - 1)
  }
  return -1
}

function placeOf(hash: number, places: Uint32Array): number {
  return Math.imul(hash, 0x9e3779b1) >>> (Math.clz32(places.length) + 1)
}
