import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { routes } from '@verbatim/contract'
import { readQuery, shapeOf, type ShapeFault } from './shape.ts'

const submission = { name: 'Dilan', email: 'dilan@example.org', body: 'I agree.' }
const submissions = shapeOf(routes.submitComment.body)
const decisions = shapeOf(routes.decide.body)
const stories = shapeOf(routes.putStory.body)
const item = { commentId: 'c1', verdict: 'approve' }

describe('the shape of a body', () => {
  it('is passed on as it is', () => {
    const value = { ...submission, parentId: null, notify: {} }
    assert.deepEqual(submissions.parse(value), { ok: true, value })
  })

  it('names every missing field', () => {
    assert.deepEqual(faults(submissions, {}), [
      { path: '/name', code: 'required' }, { path: '/email', code: 'required' }, { path: '/body', code: 'required' },
    ])
  })

  it('names every field that it does not know, also inside, as a JSON pointer', () => {
    const told = faults(submissions, { ...submission, nmae: 1, 'a/b~c': 1, notify: { sms: true } })
    assert.deepEqual(told.map(({ path, code }) => `${path} ${code}`).toSorted(), ['/a~1b~0c unknown-field', '/nmae unknown-field', '/notify/sms unknown-field'])
  })

  it('takes no name that objects have themselves', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const told = faults(submissions, JSON.parse(`{"name":"a","email":"b","body":"c",${JSON.stringify(name)}:{}}`))
      assert.deepEqual(told, [{ path: `/${name}`, code: 'unknown-field' }])
    }
  })

  it('names the place inside lists and objects', () => {
    assert.deepEqual(faults(decisions, { items: [item, { ...item, commentId: 1, guidelines: ['threats', ''] }] }), [
      { path: '/items/1/commentId', code: 'type' },
      { path: '/items/1/guidelines/1', code: 'too-short', limit: 1 },
    ])
  })

  it('tells one fault of a place that may hold this or that', () => {
    for (const [parentId, code] of [[5, 'type'], ['x', 'format'], [{}, 'type'], [[], 'type']] as const) {
      assert.deepEqual(faults(submissions, { ...submission, parentId }), [{ path: '/parentId', code }])
    }
    assert.deepEqual(faults(decisions, { items: [{ ...item, message: 'a'.repeat(2001) }] }), [{ path: '/items/0/message', code: 'too-long', limit: 2000 }])
  })

  it('tells the limit that was missed', () => {
    assert.deepEqual(faults(decisions, { items: [] }), [{ path: '/items', code: 'too-few', limit: 1 }])
    assert.deepEqual(faults(decisions, { items: Array.from({ length: 101 }, () => item) }), [{ path: '/items', code: 'too-many', limit: 100 }])
    assert.deepEqual(faults(decisions, { items: Array.from({ length: 100 }, () => item) }), [])
  })

  it('tells a word that is none of the possible ones', () => {
    assert.deepEqual(faults(decisions, { items: [{ ...item, verdict: 'delete', expectedStatus: 'gone' }] }), [
      { path: '/items/0/verdict', code: 'value' }, { path: '/items/0/expectedStatus', code: 'value' },
    ])
  })

  it('is refused whole when it is no object', () => {
    for (const value of [null, [], 'text', 5, true]) assert.deepEqual(faults(submissions, value), [{ path: '', code: 'type' }])
  })

  it('tells some of what is wrong a hundred times', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`field-${index}`, 1]))
    assert.equal(faults(submissions, { ...submission, ...many }).length, 8)
    assert.ok(faults(decisions, { items: Array.from({ length: 100 }, () => ({})) }).length > 0)
  })

  it('counts in code points', () => {
    assert.deepEqual(faults(decisions, { items: [{ ...item, note: '😀'.repeat(2000) }] }), [])
    assert.equal(faults(decisions, { items: [{ ...item, note: 'e\u0301'.repeat(1001) }] }).length, 1)
  })

  it('takes any http or https URL of a story, in any script, and leaves the rest to who reads it', () => {
    for (const url of ['https://news.example/کوردستان', 'http://bücher.example/', 'HTTPS://news.example/a?b[]=1|2', 'https://news.example/%zz']) {
      assert.deepEqual(faults(stories, { url, headline: 'A' }), [], url)
    }
    for (const url of ['ftp://news.example', 'news.example', '', ' https://news.example']) {
      assert.deepEqual(faults(stories, { url, headline: 'A' }), [{ path: '/url', code: 'format' }], url)
    }
    assert.deepEqual(faults(stories, { url: `https://news.example/${'a'.repeat(2000)}`, headline: 'A' }), [{ path: '/url', code: 'too-long', limit: 2000 }])
  })

  it('never throws, and refuses only with a fault', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      for (const shape of [submissions, decisions, stories]) {
        const result = shape.parse(value)
        assert.ok(result.ok || result.refusal.faults.length > 0)
      }
    }))
  })
})

describe('a query', () => {
  const query = routes.queue.query
  const read = (values: Record<string, unknown>) => {
    const result = shapeOf(query).parse(readQuery(query, values))
    return result.ok ? result.value : result.refusal.faults
  }

  it('is read as numbers, truths and words', () => {
    assert.deepEqual(read({ limit: '5', minScore: '0.5', hasLink: 'true', isReply: 'false', q: '12', order: 'oldest' }), {
      limit: 5, minScore: 0.5, hasLink: true, isReply: false, q: '12', order: 'oldest',
    })
  })

  it('takes limits from 1 to 200', () => {
    for (const limit of ['1', '200']) assert.deepEqual(read({ limit }), { limit: Number(limit) })
    for (const [limit, most] of [['0', 1], ['-1', 1], ['201', 200]] as const) assert.deepEqual(read({ limit }), [{ path: '/limit', code: 'range', limit: most }])
  })

  it('refuses numbers that are none', () => {
    for (const limit of ['', 'x', '1e3', '0x10', '1.5', ' 5', 'NaN', 'Infinity', '9'.repeat(400), '٥']) assert.deepEqual(read({ limit }), [{ path: '/limit', code: 'type' }], limit)
  })

  it('refuses what is neither true nor false', () => {
    for (const hasLink of ['', '1', 'yes', 'TRUE']) assert.deepEqual(read({ hasLink }), [{ path: '/hasLink', code: 'type' }], hasLink)
  })

  it('refuses a parameter that comes twice, and one that is unknown', () => {
    assert.deepEqual(read({ limit: ['1', '2'] }), [{ path: '/limit', code: 'type' }])
    assert.deepEqual(read({ lmit: '1' }), [{ path: '/lmit', code: 'unknown-field' }])
    assert.deepEqual(read({ constructor: '1' }), [{ path: '/constructor', code: 'unknown-field' }])
  })
})

function faults(shape: typeof submissions | typeof decisions | typeof stories, value: unknown): readonly ShapeFault[] {
  const result = shape.parse(value)
  return result.ok ? [] : result.refusal.faults
}
