import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { forbiddenKeys } from '@verbatim/core'
import type { Guidelines, QueueItem } from '@verbatim/contract'
import { adviceView, markedText, suspected } from './assessment-view.ts'

const guidelines: Guidelines = { version: 1, preamble: '', closing: '', items: forbiddenKeys.map((key) => ({ key, kind: 'forbidden', title: key.toUpperCase(), text: '' })) }

describe('the machine’s advice', () => {
  it('names the likeliest guideline first, and none that is hardly suspected', () => {
    const found = suspected(assessment({ threats: 0.4, racism: 0.9, profanity: 0.29 }), guidelines)
    assert.deepEqual(found.map(({ key }) => key), ['racism', 'threats'])
    assert.match(String(adviceView(assessment({}), found)), /RACISM <b>90 %/)
  })

  it('says where a language is not known, and what may be criticism of the publisher', () => {
    assert.match(String(adviceView({ ...assessment({}), coverage: 'none' }, [])), /not learned/)
    assert.match(String(adviceView({ ...assessment({}), criticismOfPublisher: 0.5 }, [])), /welcome/)
    assert.equal(adviceView(assessment({}), []), undefined)
  })

  it('says what may be off topic, and nothing where it cannot know', () => {
    assert.match(String(adviceView({ ...assessment({}), relevance: 0.05 }, [])), /off topic/)
    for (const relevance of [null, 0.5]) assert.equal(adviceView({ ...assessment({}), relevance }, []), undefined)
  })

  it('marks words without changing a byte of the text', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) })
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(span, { maxLength: 4 }), (body, spans) => {
      const marks = spans.filter(({ start, end }) => start < end)
      const shown = markedText(comment(body), [{ key: 'threats', title: 'Threats', score: 1, spans: marks }])
      assert.equal(unescaped(String(shown).replace(/<[^>]*>/g, '')), body)
    }))
  })

  it('names every guideline that a word speaks for', () => {
    const shown = markedText(comment('go and die'), [
      { key: 'threats', title: 'Threats', score: 1, spans: [{ start: 3, end: 10 }] },
      { key: 'profanity', title: 'Profanity', score: 1, spans: [{ start: 7, end: 10 }] },
    ])
    assert.match(String(shown), /go <mark title="Threats">and <\/mark><mark title="Threats, Profanity">die<\/mark>/)
  })
})

function unescaped(html: string): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}

function assessment(scores: Readonly<Record<string, number>>): NonNullable<QueueItem['assessment']> {
  const found = Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score, spans: [] }]))
  return { model: 'm@1', language: 'en', coverage: 'full', guidelines: found, relevance: null, criticismOfPublisher: 0, route: 'hold', policyVersion: 0, draft: null, assessedAt: '2026-11-22T00:00:00.000Z' }
}

function comment(body: string): QueueItem['comment'] {
  const id = '01a20272-cf17-7981-a40b-0dc544a591d5'
  return { id, storyId: id, parentId: null, status: 'pending', body, bodySha256: null, submittedAt: '2026-11-22T00:00:00.000Z', language: null }
}
