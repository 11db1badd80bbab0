import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { Assessment } from '@verbatim/core'
import { sharedAssessor } from './shared-assessor.ts'

const found = (model: string): Assessment => ({ model, language: null, languageConfidence: 0, coverage: 'none', guidelines: Object.create(null), relevance: null, criticismOfPublisher: 0 })

/** An assessor here and one in a thread that answers when it is told to; each names itself in its assessments. */
function twoAssessors() {
  const messages: { readonly texts: readonly string[]; readonly answered: PromiseWithResolvers<readonly (Assessment | undefined)[]> }[] = []
  const shared = sharedAssessor({ model: 'm@1', assess: () => found('here') }, {
    async assess(inputs) {
      const message = { texts: inputs.map(({ text }) => text), answered: Promise.withResolvers<readonly (Assessment | undefined)[]>() }
      messages.push(message)
      return message.answered.promise
    },
  })
  const ask = (...texts: readonly string[]) => texts.map(async (text) => (await shared.assess({ text }))?.model)
  const answer = (answers: readonly (Assessment | undefined)[] = messages.at(-1)?.texts.map(() => found('thread')) ?? []) => messages.at(-1)?.answered.resolve(answers)
  return { ask, messages, answer }
}

describe('an assessor shared between here and a thread', () => {
  it('assesses here what comes by itself', async () => {
    const { ask, messages } = twoAssessors()
    for (const text of ['one', 'two', 'three']) assert.deepEqual(await Promise.all(ask(text)), ['here'])
    assert.equal(messages.length, 0)
  })

  it('sends what comes together to the thread, as one message, and what comes while that works', async () => {
    const { ask, messages, answer } = twoAssessors()
    const first = ask('one', 'two', 'three')
    await setImmediate()
    const second = ask('four')
    await setImmediate()
    assert.deepEqual(messages.map(({ texts }) => texts), [['one', 'two', 'three'], ['four']])
    for (const { texts, answered } of messages) answered.resolve(texts.map(() => found('thread')))
    assert.deepEqual(await Promise.all([...first, ...second]), Array.from({ length: 4 }, () => 'thread'))
    answer()
    assert.deepEqual(await Promise.all(ask('five')), ['here'])
  })

  it('assesses here what would wait too long in the thread', async () => {
    const { ask, messages, answer } = twoAssessors()
    const many = ask(...Array.from({ length: 16 }, (_, index) => `${index}`))
    await setImmediate()
    assert.deepEqual(await Promise.all(ask('another', 'and one more')), ['here', 'here'])
    assert.equal(messages.length, 1)
    answer()
    await Promise.all(many)
  })

  it('assesses here what the thread gave no answer to', async () => {
    const { ask, answer } = twoAssessors()
    const asked = ask('one', 'two')
    await setImmediate()
    answer([undefined, found('thread')])
    assert.deepEqual(await Promise.all(asked), ['here', 'thread'])
  })
})
