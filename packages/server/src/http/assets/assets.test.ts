import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'

describe('the style sheets', () => {
  for (const name of ['reader.css']) {
    const css = readFileSync(new URL(name, import.meta.url), 'utf8')

    it(`ask nobody else for anything: ${name}`, () => {
      assert.doesNotMatch(css, /@import|url\((?!vazirmatn-arabic-wght-normal\.woff2\))/)
    })

    it(`stay small: ${name}`, () => {
      assert.ok(css.length < 9000, String(css.length))
      assert.ok(brotliCompressSync(css).length < 3000)
    })
  }
})
