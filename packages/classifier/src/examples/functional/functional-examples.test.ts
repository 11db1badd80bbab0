import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ExampleLanguage, exampleLanguages, type FunctionalExample } from './functional-example.ts'
import { functionalExamples, functionalLanguages } from './functional-examples.ts'

const examples = functionalExamples({ seed: 1, perTemplate: 8 })
const train = examples.filter(({ heldBack }) => !heldBack)
const test = examples.filter(({ heldBack }) => heldBack)

/** Families of which nothing is trained on, and one that has nothing harmful in it. */
const withoutTraining = functionalLanguages.flatMap(({ language, families }) =>
  families.filter(({ templates }) => templates.every(({ heldBack }) => heldBack)).map(({ name }) => `${language}/${name}`))
const withoutCounterpart = new Set(['everyday-comments'])

describe('functional examples', () => {
  it('are the same from the same seed, and others from another', () => {
    assert.deepEqual(functionalExamples({ seed: 1, perTemplate: 2 }), functionalExamples({ seed: 1, perTemplate: 2 }))
    assert.notDeepEqual(functionalExamples({ seed: 1, perTemplate: 2 }), functionalExamples({ seed: 2, perTemplate: 2 }))
  })

  it('have text, no slot left open, and occur once', () => {
    for (const { text, template } of examples) {
      assert.notEqual(text.trim(), '', template)
      assert.doesNotMatch(text, /[{}[\]|]|undefined| {2}/, template)
    }
    assert.equal(new Set(examples.map(({ text }) => text)).size, examples.length)
  })

  it('are rejected exactly where they break a guideline', () => {
    for (const { y, template } of examples) {
      const { reject, ...labels } = y
      assert.equal(Object.values(labels).includes(1), reject === 1, template)
    }
  })

  it('show each phenomenon from both sides, neither side drowning the other', () => {
    for (const [family, members] of byFamily(train)) {
      if (withoutCounterpart.has(family.slice(family.indexOf('/') + 1))) continue
      const share = members.filter(({ y }) => y.reject === 1).length / members.length
      assert.ok(share > 0.15 && share < 0.85, `${family}: ${share.toFixed(2)} rejected`)
    }
  })

  it('cover every language with templates and families enough', () => {
    for (const { language, families } of functionalLanguages) {
      const templates = families.reduce((sum, family) => sum + family.templates.length, 0)
      assert.ok(families.length >= 20, `${language}: ${families.length} families`)
      assert.ok(templates >= (language === 'en' ? 300 : 60), `${language}: ${templates} templates`)
    }
    assert.deepEqual(new Set(functionalLanguages.map(({ language }) => language)), new Set<ExampleLanguage>(exampleLanguages))
  })
})

describe('what is kept for testing', () => {
  it('includes templates and whole families that nothing is trained on', () => {
    const kept = new Set(functionalLanguages.flatMap(({ language, families }) =>
      families.flatMap((family) => family.templates.filter(({ heldBack }) => heldBack).map(({ key }) => `${language}/${family.name}/${key}`))))
    assert.ok(kept.size > 0)
    assert.deepEqual(train.filter(({ template }) => kept.has(template)), [])
    assert.ok(withoutTraining.length >= functionalLanguages.length)
    for (const family of withoutTraining) assert.ok(byFamily(test).has(family) && !byFamily(train).has(family), family)
  })

  it('includes words that occur in no text for training', () => {
    for (const { language, vocabulary } of functionalLanguages) {
      const texts = train.filter(({ lang }) => lang === language).map(({ text }) => text.toLowerCase()).join('\n')
      for (const [name, entries] of Object.entries(vocabulary)) {
        assert.ok(entries.some(({ heldBack }) => heldBack) && entries.some(({ heldBack }) => !heldBack), `${language}/${name}`)
        for (const { first, heldBack } of entries) if (heldBack && first.length > 3) assert.ok(!hasWord(texts, first), `${language}/${name}: ${first}`)
      }
    }
  })
})

function byFamily(members: readonly FunctionalExample[]): ReadonlyMap<string, readonly FunctionalExample[]> {
  return Map.groupBy(members, ({ lang, family }) => `${lang}/${family}`)
}

function hasWord(texts: string, word: string): boolean {
  const literal = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'u').test(texts)
}
