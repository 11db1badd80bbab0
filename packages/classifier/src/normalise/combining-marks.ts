import { farsiYeh, hamzaAbove, yehWithHamza } from './arabic-script.ts'
import { classOf, cyrillic, greek, latin } from './unit-class.ts'

/** No language of these scripts puts more on one letter; Vietnamese has two. */
export const mostMarks = 2

const compositions = new Map<number, number>()
const rememberedCompositions = 4096

/**
 * The letter that `base` and the combining mark after it make together, or 0 where they make
 * none, as in the floods that hide a word under marks.
 */
export function compose(base: number, markUnit: number): number {
  if (markUnit === hamzaAbove) return base === farsiYeh ? yehWithHamza : base
  if ((classOf(base) & (latin | cyrillic | greek)) === 0) return 0
  const key = base * 0x10000 + markUnit
  const remembered = compositions.get(key)
  if (remembered !== undefined) return remembered
  const form = String.fromCharCode(base, markUnit).normalize('NFC')
  const composed = form.length === 1 ? form.charCodeAt(0) : 0
  if (compositions.size < rememberedCompositions) compositions.set(key, composed)
  return composed
}
