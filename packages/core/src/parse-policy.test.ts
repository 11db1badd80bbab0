import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { forbiddenKeys } from './guideline.ts'
import { parsePolicy } from './parse-policy.ts'

describe('a policy document', () => {
  it('is read as it is written', () => {
    const policies = [
      { rules: [] },
      { rules: [{ coverages: ['full'], rejectFrom: {} }] },
      { rules: [{ languages: ['en', 'ckb'], coverages: ['full'], rejectFrom: { threats: 0.95, promotion: 1 }, approveBelow: 0.05 }, { coverages: ['terms', 'none'], rejectFrom: { promotion: 0.9 } }] },
    ]
    for (const policy of policies) assert.deepEqual(parsePolicy(policy), { ok: true, value: policy })
  })

  it('that is none says so', () => {
    for (const document of [undefined, null, 1, 'hold', []]) assert.deepEqual(faults(document), [':type'])
    assert.deepEqual(faults({}), ['/rules:required'])
    assert.deepEqual(faults({ rules: {} }), ['/rules:type'])
    assert.deepEqual(faults({ rules: [null, {}] }), ['/rules/0:type', '/rules/1/coverages:required', '/rules/1/rejectFrom:required'])
  })

  it('is told everything that is wrong at once', () => {
    const rule = { languages: ['en-GB', 'EN', 7], coverages: ['full', 'half'], rejectFrom: { spite: 0.9, threats: 1.1, racism: '0.5' }, approveBelow: -0.1, also: 1 }
    assert.deepEqual(faults({ rules: [rule], name: 'x' }), [
      '/name:unknown-field',
      '/rules/0/also:unknown-field',
      '/rules/0/languages/0:language-code', '/rules/0/languages/1:language-code', '/rules/0/languages/2:type',
      '/rules/0/coverages/1:value',
      '/rules/0/rejectFrom/spite:guideline', '/rules/0/rejectFrom/threats:range', '/rules/0/rejectFrom/racism:type',
      '/rules/0/approveBelow:range',
    ])
  })

  it('may not name what only people may, or nobody', () => {
    const rejectFrom = { 'relevance': 0.9, 'illegal': 0.9, 'criticism-of-publisher': 0.9 }
    assert.deepEqual(faults({ rules: [{ coverages: ['full'], rejectFrom }] }), Object.keys(rejectFrom).map((key) => `/rules/0/rejectFrom/${key}:not-for-policy`))
  })

  it('may not approve what it rejects, nor what the machine cannot read', () => {
    assert.deepEqual(faults({ rules: [{ coverages: ['full'], rejectFrom: { threats: 0.4 }, approveBelow: 0.5 }] }), ['/rules/0/approveBelow:above-rejection'])
    assert.deepEqual(faults({ rules: [{ coverages: ['full'], rejectFrom: { threats: 0.5 }, approveBelow: 0.5 }] }), [])
    for (const coverage of ['none', 'terms']) assert.deepEqual(faults({ rules: [{ coverages: ['full', coverage], rejectFrom: {}, approveBelow: 0.1 }] }), ['/rules/0/approveBelow:unread'])
  })

  it('has no list without an entry, nor the same one twice', () => {
    assert.deepEqual(faults({ rules: [{ coverages: [], languages: [], rejectFrom: {} }] }), ['/rules/0/languages:too-few', '/rules/0/coverages:too-few'])
    assert.deepEqual(faults({ rules: [{ coverages: ['full', 'full'], languages: ['en', 'en'], rejectFrom: {} }] }), ['/rules/0/languages/1:repeated', '/rules/0/coverages/1:repeated'])
  })

  it('has no rule that can never apply', () => {
    const all = { coverages: ['full', 'terms'], rejectFrom: {} }
    assert.deepEqual(faults({ rules: [all, { coverages: ['full'], languages: ['en'], rejectFrom: {} }] }), ['/rules/1:unreachable'])
    assert.deepEqual(faults({ rules: [{ ...all, languages: ['en'] }, all] }), [])
    assert.deepEqual(faults({ rules: [all, { coverages: ['full', 'none'], rejectFrom: {} }] }), [])
  })

  it('of any size is answered in a bounded number of faults', () => {
    assert.deepEqual(faults({ rules: Array.from({ length: 51 }, (_, index) => ({ coverages: ['full'], languages: [`${letter(index / 26)}${letter(index % 26)}`], rejectFrom: {} })) }), ['/rules:too-many'])
    assert.ok(faults({ rules: Array.from({ length: 100_000 }, () => 1) }).length < 100)
    assert.ok(faults({ rules: [{ coverages: Array(100_000).fill('x'), languages: Array(100_000).fill('X'), rejectFrom: {} }] }).length < 100)
  })

  it('is told a place in it or a policy, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.dictionary(fc.constantFrom(...forbiddenKeys, '~/', '__proto__'), fc.jsonValue()), (document, rejectFrom) => {
      for (const value of [document, { rules: [{ coverages: ['full'], rejectFrom }] }]) {
        const parsed = parsePolicy(value)
        assert.ok(parsed.ok || parsed.refusal.faults.every(({ path }) => path === '' || path.startsWith('/')))
      }
    }))
  })
})

function faults(document: unknown): readonly string[] {
  const parsed = parsePolicy(document)
  return parsed.ok ? [] : parsed.refusal.faults.map(({ path, code }) => `${path}:${code}`)
}

function letter(index: number): string {
  return String.fromCharCode(97 + Math.floor(index))
}
