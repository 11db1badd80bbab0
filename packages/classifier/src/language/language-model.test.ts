import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readLanguageModel, UnreadableLanguageModel, writeLanguageModel } from './language-model.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../model/language.bin', import.meta.url)))

describe('the file of the language model', () => {
  it('is read as it was written, and has at most a mebibyte', () => {
    assert.deepEqual(writeLanguageModel(readLanguageModel(bytes)), bytes)
    assert.ok(bytes.length <= 1024 * 1024)
  })

  it('is read from the middle of a larger buffer', () => {
    const larger = Buffer.concat([Buffer.from('x'), bytes, Buffer.from('y')])
    assert.deepEqual(readLanguageModel(larger.subarray(1, -1)), readLanguageModel(bytes))
  })

  it('is refused when it is foreign, cut off, changed or of another version', () => {
    const changed = bytes.slice()
    changed[changed.length - 9] = (changed[changed.length - 9] ?? 0) ^ 1
    const newer = bytes.slice()
    newer[4] = 99
    const refused: readonly (readonly [Uint8Array, RegExp])[] = [
      [new Uint8Array(), /not a language model/], [new TextEncoder().encode('PK\u0003\u0004 some other file'), /not a language model/],
      [bytes.subarray(0, 5000), /cut off/], [changed, /checksum/], [newer, /version 99/],
    ]
    for (const [file, message] of refused) {
      assert.throws(() => readLanguageModel(file), (error) => error instanceof UnreadableLanguageModel && message.test(error.message))
    }
  })
})
