import type { TextBuffer } from './text-buffer.ts'

/** Whether `unit` stands twice already at the end: "fuuuuck" and "fuuck" come to the same. */
export function isStretched(words: TextBuffer, unit: number): boolean {
  const last = words.length - 1
  return last > 0 && words.chars[last] === unit && words.chars[last - 1] === unit
}
