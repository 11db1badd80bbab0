import { outputs } from './outputs.ts'

/** How wide the network is. A model file of another shape is of another version. */
export const shape = {
  outputs: outputs.length,
  /** What a feature says of each output by itself, … */
  linear: outputs.length,
  /** … and what it lends to the meaning of its word. */
  context: 15,
  /** How much it speaks for marking its word. */
  mark: 1,
  /** Patterns looked for in three words on end; a multiple of four. */
  patterns: 12,
  hidden: 48,
} as const

export const rowWidth = shape.linear + shape.context + shape.mark
/** The column of a row that marks words. */
export const markColumn = shape.linear + shape.context
export const windowWords = 3
export const hiddenInputs = shape.patterns + shape.context + shape.linear

/** The parts of the dense weights, one behind another. */
export const dense = layout({
  patterns: shape.patterns * windowWords * shape.context,
  patternBias: shape.patterns,
  hidden: shape.hidden * hiddenInputs,
  hiddenBias: shape.hidden,
  output: shape.outputs * shape.hidden,
  outputBias: shape.outputs,
})

interface Part {
  readonly from: number
  readonly to: number
}

function layout<Name extends string>(sizes: Readonly<Record<Name, number>>): Readonly<Record<Name, Part>> & { readonly length: number } {
  let length = 0
  const parts: Record<string, Part> = {}
  for (const [name, size] of Object.entries<number>(sizes)) {
    parts[name] = { from: length, to: length + size }
    length += size
  }
  return Object.assign(parts as Record<Name, Part>, { length })
}
