import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { filled, pageWithPlace } from './page-with-place.ts'

const place = 'f3b0c442-98fc-4c14-9afb-f4c8996fb924'
const gzip = { 'accept-encoding': 'gzip, br' }

describe('a page with a place', () => {
  it('is the page with the text in its place, compressed or not', async () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 3000 }).filter((text) => !text.includes(place) && text.isWellFormed())
    await fc.assert(fc.asyncProperty(part, part, part, async (before, after, text) => {
      const page = await pageWithPlace(`${before}${place}${after}`, place)
      const expected = `${before}${text}${after}`
      assert.equal(filled(page, text, {}).bytes.toString(), expected)
      assert.equal(gunzipSync(filled(page, text, gzip).bytes).toString(), expected)
    }), { numRuns: 50 })
  })

  it('serves any number of visits, and is compressed around the place', async () => {
    const page = await pageWithPlace(`${'<p>before</p>'.repeat(2000)}${place}${'<p>after</p>'.repeat(2000)}`, place)
    for (const key of ['1', 'x'.repeat(65_535), '']) {
      const { bytes } = filled(page, key, gzip)
      assert.ok(bytes.length < key.length + 1000)
      assert.equal(gunzipSync(bytes).toString().slice(26_000, -24_000), key)
    }
    assert.throws(() => filled(page, 'x'.repeat(65_536), gzip), /65,535/)
  })

  it('has its place once', async () => {
    await assert.rejects(pageWithPlace('nowhere', place), /once/)
    await assert.rejects(pageWithPlace(`${place} and ${place}`, place), /once/)
  })
})
