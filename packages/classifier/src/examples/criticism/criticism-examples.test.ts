import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { criticismExamples, heldBackTopics } from './criticism-examples.ts'
import { type CriticismExample, languages, topics } from './criticism-example.ts'
import { jaccard, runsOfFour } from './near-duplicate.ts'

const examples = criticismExamples()

describe('criticism examples', () => {
  it('are the same on every call', () => {
    assert.deepEqual(criticismExamples(), examples)
  })

  it('never call the same comment criticism and attack', () => {
    assert.deepEqual(examples.filter(({ criticism, attack }) => criticism === 1 && attack === 1), [])
  })

  it('leave no place unfilled and no text empty', () => {
    assert.deepEqual(examples.filter(({ text }) => text.trim().length < 4 || /[{}]|undefined/u.test(text)), [])
  })

  it('keep letters of Arabic-keyboard Sorani apart from Sorani ones', () => {
    const sorani = examples.filter(({ lang }) => lang === 'ckb')
    const typedArabic = sorani.filter(({ keyboard }) => keyboard === 'arabic')
    assert.ok(typedArabic.length >= 40, `${typedArabic.length}`)
    assert.deepEqual(typedArabic.filter(({ text }) => /[کیەێۆڕڵ]/u.test(text)), [])
    const others = sorani.filter(({ keyboard }) => keyboard === undefined)
    assert.deepEqual(others.filter(({ text }) => /[كيىةذصضطظثأإآؤ\u064B-\u0652]/u.test(text)), [])
    for (const letter of 'کیەێۆڕڵ') assert.ok(others.filter(({ text }) => text.includes(letter)).length > 50, letter)
    assert.deepEqual(others.filter(({ text }) => /(?:^|\s)ر/u.test(text)), [], 'no Sorani word begins with ر')
  })

  it('share no sentence between held-back topics and the others', () => {
    const heldBack = new Set(examples.filter(({ topic }) => heldBackTopics.includes(topic)).flatMap(sentences))
    const others = examples.filter(({ topic }) => !heldBackTopics.includes(topic)).flatMap(sentences)
    assert.deepEqual(others.filter((sentence) => heldBack.has(sentence)), [])
  })

  for (const lang of languages) {
    describe(lang, () => {
      const own = examples.filter((example) => example.lang === lang)

      it('has at least 600, 150 of them written whole', () => {
        assert.ok(own.length >= 600, `${own.length}`)
        const written = own.filter(({ source }) => source === 'written').length
        assert.ok(written >= 150, `${written} written`)
      })

      it('is half criticism, in each topic too', () => {
        assert.ok(Math.abs(shareOfCriticism(own) - 0.5) < 0.03, `${shareOfCriticism(own)}`)
        for (const topic of topics) {
          const share = shareOfCriticism(own.filter((example) => example.topic === topic))
          assert.ok(Math.abs(share - 0.5) < 0.1, `${topic}: ${share}`)
        }
      })

      it('has attacks on named journalists in every topic', () => {
        assert.deepEqual(topics.filter((topic) => !own.some((example) => example.topic === topic && example.attack === 1)), [])
      })

      it('has no near-duplicates', () => {
        const runs = own.map(({ text }) => runsOfFour(text))
        const alike = runs.flatMap((one, index) => own.filter((_, at) => at < index && jaccard(one, runs[at] ?? new Set()) >= 0.7))
        assert.deepEqual(alike, [])
      })
    })
  }
})

function shareOfCriticism(of: readonly CriticismExample[]): number {
  return of.filter(({ criticism }) => criticism === 1).length / of.length
}

function sentences({ text }: CriticismExample): readonly string[] {
  return text
    .split(/[.!?؟…\n]+/u)
    .map((sentence) => sentence.toLocaleLowerCase('tr').replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((sentence) => sentence !== '')
}
