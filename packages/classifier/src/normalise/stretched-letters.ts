import type { TextBuffer } from './text-buffer.ts'

/**
 * Adds a unit unless it stands twice already at the end: "fuuuuck" and "fuuck" come to the
 * same, and so do three exclamation marks and thirty. Digits and spaces are not passed here.
 */
export function pushUnlessStretched(into: TextBuffer, unit: number, source: { readonly start: number; readonly end: number }): void {
  const last = into.length - 1
  if (last > 0 && into.chars[last] === unit && into.chars[last - 1] === unit) into.extendLast(source.end)
  else into.push(unit, source.start, source.end)
}
