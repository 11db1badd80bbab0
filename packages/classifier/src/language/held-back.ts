/** What a line is for: eight of ten are trained on, one tunes the confidence, one tests. */
export type Side = 'training' | 'tuning' | 'test'

/**
 * The side of a line, by the least hash of its rows of eight letters: of two lines that share
 * nine of ten such rows, nine of ten pairs come to the same side.
 */
export function sideOf(line: string): Side {
  const share = (leastHash(line.toLowerCase().replace(/[^\p{L}]+/gu, '')) >>> 7) % 10
  if (share === 0) return 'test'
  return share === 1 ? 'tuning' : 'training'
}

function leastHash(letters: string): number {
  let least = 0xffffffff
  for (let start = 0; start === 0 || start + 8 <= letters.length; start += 1) {
    let hash = 0x811c9dc5
    for (let at = start; at < Math.min(letters.length, start + 8); at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
    least = Math.min(least, scramble(hash))
  }
  return least
}

function scramble(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
