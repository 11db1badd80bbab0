import { createHash } from 'node:crypto'

/** What `never-train-on.txt.gz` holds of a text; empty for one too short to be told from others. */
export function sha256(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length < 16 ? '' : createHash('sha256').update(letters).digest('hex').slice(0, 12)
}
