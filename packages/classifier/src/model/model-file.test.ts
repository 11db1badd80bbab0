/* oxlint-disable typescript/no-non-null-assertion -- typed arrays: each index comes from a loop over the same array */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyModelParts } from './empty-model.ts'
import { encodeModel, ModelFileError, type ModelFileFault, parseModel } from './model-file.ts'

const file = encodeModel(emptyModelParts())

describe('parseModel', () => {
  it('reads what was written, into memory that threads can share', () => {
    const model = parseModel(file)
    assert.equal(model.name, 'empty@1')
    assert.ok(model.buffer instanceof SharedArrayBuffer)
    assert.equal(model.table.buffer, model.buffer)
  })

  it('reads a file that stands anywhere in a larger buffer', () => {
    const shifted = new Uint8Array(file.length + 3)
    shifted.set(file, 3)
    assert.equal(parseModel(shifted.subarray(3)).name, 'empty@1')
  })

  it('refuses what is no model', () => {
    refused(new Uint8Array(0), 'not-a-model')
    refused(new TextEncoder().encode('{"weights": []}'), 'not-a-model')
  })

  it('refuses a truncated file, wherever it was cut', () => {
    for (const length of [8, 20, 35, 36, 100, file.length >> 1, file.length - 1]) refused(file.slice(0, length), 'truncated')
  })

  it('refuses another version', () => {
    const other = file.slice()
    other[8] = 9
    refused(other, 'other-version')
  })

  it('refuses a file with a single bit changed, and one with bytes after its end', () => {
    const random = 1103
    for (const at of [20, 36, 36 + random, file.length - 1]) {
      const altered = file.slice()
      altered[at]! ^= 4
      refused(altered, 'altered')
    }
    refused(new Uint8Array([...file, 0]), 'altered')
  })
})

function refused(bytes: Uint8Array, fault: ModelFileFault): void {
  assert.throws(
    () => parseModel(bytes),
    (error: unknown) => error instanceof ModelFileError && error.fault === fault && error.message.length > 20,
  )
}
