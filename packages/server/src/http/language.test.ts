import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { languages } from '@verbatim/core'
import { languageOf } from './language.ts'

describe('the language of an answer', () => {
  it('is the best of ours that is asked for', () => {
    const answers: Readonly<Record<string, string>> = {
      'ar': 'ar',
      'nl, tr': 'tr',
      'de-CH;q=0.9, tr;q=0.5': 'de',
      'fa-AF': 'fa',
      'iw-IL': 'he',
      'tr;q=0.5, ckb': 'ckb',
      'ckb;q=0.1,ar;q=0.9,en;q=0.8': 'ar',
      'TR-tr;Q=0.1, AR;Q=0.2': 'ar',
      'ar ; q=0.1 , tr ; q=0.2 ': 'tr',
      'ku': 'kmr',
      'ku-Arab': 'ckb',
      'ku-IQ': 'ckb',
      'tr;q=0.001': 'tr',
      'ar;q=rubbish': 'ar',
    }
    for (const [header, language] of Object.entries(answers)) assert.equal(languageOf(header), language, header)
  })

  it('is never one that is asked not to be', () => {
    assert.equal(languageOf('ar;q=0, tr;q=0.1'), 'tr')
    assert.equal(languageOf('ar;q=0.000'), 'en')
  })

  it('is the first of equals', () => {
    assert.equal(languageOf('tr, ar'), 'tr')
    assert.equal(languageOf('ar;q=0.5, tr;q=0.5'), 'ar')
  })

  it('is English where nothing or rubbish is asked for', () => {
    for (const header of [undefined, '', '*', 'nl', ',', ';', ';q=1', 'q=1', 'xx-yy-zz', `${'x,'.repeat(300)}ar`]) {
      assert.equal(languageOf(header), 'en', header)
    }
  })

  it('is always one of ours', () => {
    fc.assert(fc.property(fc.string(), (header) => {
      assert.ok(languages.includes(languageOf(header)))
    }))
  })
})
