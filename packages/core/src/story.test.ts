import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { directionOf, slugOf } from './story.ts'

describe('the slug of a story', () => {
  it('has the letters and digits of the headline in its own script', () => {
    const slugs: Readonly<Record<string, string>> = {
      'Part of ISIS convoy: 17 buses': 'part-of-isis-convoy-17-buses-1f0c',
      'بەشێک لە کاروانەکە ڕۆیشت': 'بەشێک-لە-کاروانەکە-ڕۆیشت-1f0c',
      'Beşek ji karwanê çû': 'beşek-ji-karwanê-çû-1f0c',
      'İstanbul’da ısı 30°': 'i̇stanbul-da-ısı-30-1f0c',
      'مُعَلِّمة، ٢٠١٧': 'مُعَلِّمة-٢٠١٧-1f0c',
      '日本語の見出し、二〇一七': '日本語の見出し-二〇一七-1f0c',
      'हिन्दी समाचार': 'हिन्दी-समाचार-1f0c',
      '𐐔𐐇𐐝': '𐐼𐐯𐑅-1f0c',
    }
    for (const [headline, slug] of Object.entries(slugs)) assert.equal(slugOf(headline, '1f0c'), slug)
  })

  it('is the short id where the headline has neither', () => {
    for (const headline of ['', '!?', '…', '😀', '\u200c']) assert.equal(slugOf(headline, '1f0c'), '1f0c')
  })

  it('is the same for the same words composed and decomposed', () => {
    assert.equal(slugOf('Rêzê', 'x'), slugOf('Rêzê'.normalize('NFD'), 'x'))
  })

  it('ends after the last word that has room, with the short id whole', () => {
    assert.equal(slugOf(`${'a'.repeat(30)} ${'b'.repeat(29)} c`, 'x'), `${'a'.repeat(30)}-${'b'.repeat(29)}-x`)
    assert.equal(slugOf(`${'a'.repeat(30)} ${'b'.repeat(30)} c`, 'x'), `${'a'.repeat(30)}-x`)
  })

  it('keeps the beginning of a headline that is written without spaces', () => {
    assert.equal(slugOf('ก'.repeat(200), 'x'), `${'ก'.repeat(60)}-x`)
    assert.equal(slugOf('𐐨'.repeat(200), 'x'), `${'𐐨'.repeat(30)}-x`)
  })

  it('is safe in a path and short, whatever the headline', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('𐐨'.repeat(31), 'ka ', '\ud800'))), (parts) => {
      const slug = slugOf(parts.join(''), '1f0c9a2b')
      assert.match(slug, /^(?:[\p{L}\p{M}\p{N}]+-)*1f0c9a2b$/u)
      assert.ok(slug.length <= 70)
      assert.equal(decodeURIComponent(encodeURIComponent(slug)), slug)
    }))
  })
})

describe('the direction of a text', () => {
  it('is left to the browser where the language is unknown', () => {
    assert.equal(directionOf(null), 'auto')
  })

  it('is the one of the language', () => {
    for (const language of ['ar', 'ckb', 'fa', 'prs', 'he', 'iw', 'ur', 'AR-EG', 'ckb-IQ']) assert.equal(directionOf(language), 'rtl', language)
    for (const language of ['en', 'kmr', 'ku', 'tr', 'de-AT', 'zh-Hans-CN']) assert.equal(directionOf(language), 'ltr', language)
  })

  it('is the one of the script where the tag names it', () => {
    for (const language of ['ku-Arab', 'ku-Arab-IQ', 'az-Arab', 'uz-arab-AF', 'ff-Adlm', 'en-Hebr']) assert.equal(directionOf(language), 'rtl', language)
    for (const language of ['ckb-Latn', 'ar-Latn-EG', 'sd-Deva', 'ks-Deva-IN', 'he-Latn']) assert.equal(directionOf(language), 'ltr', language)
  })

  it('goes by no script of an extension, such as that of the digits', () => {
    assert.equal(directionOf('ar-EG-u-nu-latn'), 'rtl')
    assert.equal(directionOf('en-u-nu-arab'), 'ltr')
    assert.equal(directionOf('en-t-fa-arab'), 'ltr')
  })
})
