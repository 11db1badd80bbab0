/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import { rowWidth } from '../model/shape.ts'

export interface Quantised {
  readonly table: Uint8Array
  readonly scales: Float32Array
}

/** Weights as bytes, 128 above their value in steps of their column's scale; the largest ten-thousandth of a column is cut. */
export function quantise(table: Float32Array): Quantised {
  const rows = table.length / rowWidth
  const scales = new Float32Array(rowWidth)
  const bytes = new Uint8Array(table.length)
  const column = new Float32Array(rows)
  for (let i = 0; i < rowWidth; i += 1) {
    for (let row = 0; row < rows; row += 1) column[row] = Math.abs(table[row * rowWidth + i]!)
    column.sort()
    const limit = column[Math.floor(rows * (1 - cut))] ?? 0
    const scale = Math.max(limit, 1e-6) / 127
    scales[i] = scale
    for (let row = 0; row < rows; row += 1) {
      const step = Math.round(table[row * rowWidth + i]! / scale)
      bytes[row * rowWidth + i] = Math.max(-127, Math.min(127, step)) + 128
    }
  }
  return { table: bytes, scales }
}

const cut = 1e-4
