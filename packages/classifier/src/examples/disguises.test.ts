import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { seededChance } from '../language/seeded-chance.ts'
import { normalise } from '../normalise/normalise.ts'
import { disguises } from './disguises.ts'

const words: Readonly<Record<string, string>> = { en: 'pigs', ar: 'كلاب', tr: 'şişkin', kmr: 'kûçikên', ckb: 'هەڵبژاردن' }

describe('a disguise', () => {
  for (const disguise of disguises) {
    it(`of ${disguise.name} changes a word, in the same way from the same seed`, () => {
      const language = Object.keys(words).find((one) => disguise.applies(words[one] ?? '', one))
      assert.ok(language)
      const word = words[language] ?? ''
      const typed = Array.from({ length: 20 }, (_, seed) => disguise.apply(word, { chance: seededChance(seed), language }))
      assert.ok(typed.some((one) => one !== word))
      assert.deepEqual(typed, Array.from({ length: 20 }, (_, seed) => disguise.apply(word, { chance: seededChance(seed), language })))
    })
  }

  it('that only hides letters behind signs, widths or marks is undone wholly', () => {
    const undone = ['zero-width flood', 'combining marks', 'full-width letters', 'Arabic diacritics', 'tatweel']
    for (const { name, applies, apply } of disguises.filter((one) => undone.includes(one.name))) {
      for (const [language, word] of Object.entries(words)) {
        if (!applies(word, language)) continue
        assert.equal(normalise(apply(word, { chance: seededChance(5), language })).text, normalise(word).text.normalize(name === 'combining marks' ? 'NFC' : undefined), `${name} of ${word}`)
      }
    }
  })
})
