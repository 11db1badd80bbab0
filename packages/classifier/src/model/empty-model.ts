import { markingWeights } from './marking.ts'
import type { ModelParts } from './model-file.ts'
import { dense, rowWidth, shape } from './shape.ts'
import { sieveWords } from './sieve.ts'

/** A model that has seen nothing and finds nothing, for tests that need a model of the right shape. */
export function emptyModelParts(): ModelParts {
  return {
    name: 'empty@1',
    sieveBits: new Uint32Array(sieveWords).fill(1),
    table: new Uint8Array(sieveWords * rowWidth).fill(128),
    scales: new Float32Array(rowWidth).fill(1),
    dense: new Float32Array(dense.length),
    blend: new Float32Array(shape.outputs * (shape.outputs + 1)),
    marking: new Float32Array(markingWeights),
    card: { sets: [], seed: 0, licence: 'all' },
  }
}
