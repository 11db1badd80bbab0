import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines } from './default-guidelines.ts'
import { forbiddenKeys } from './guideline.ts'
import { reportableKeys, reportFaults, type ReportText } from './report.ts'

const faultsOf = (text: Partial<ReportText>) => reportFaults(defaultGuidelines, { guideline: 'threats', explanation: null, email: null, ...text })

describe('a report', () => {
  it('names a guideline that forbids something, or the law', () => {
    assert.deepEqual(reportableKeys(defaultGuidelines), [...forbiddenKeys, 'illegal'])
    for (const guideline of reportableKeys(defaultGuidelines)) assert.deepEqual(faultsOf({ guideline }), [])
    for (const guideline of ['criticism-of-publisher', 'relevance', 'private-data', '']) assert.deepEqual(faultsOf({ guideline }), [{ field: 'guideline', code: 'value' }])
  })

  it('may name a guideline of the site’s own', () => {
    const own = { key: 'private-data', kind: 'forbidden', wording: defaultGuidelines.items[0]?.wording ?? assert.fail() } as const
    assert.deepEqual(reportFaults({ items: [own] }, { guideline: 'private-data', explanation: null, email: null }), [])
  })

  it('explains itself in up to 2,000 characters, by the rules of a text', () => {
    for (const explanation of ['', ' ', 'ێ'.repeat(2000), 'two\nlines', '\u200e\u061c\u2067']) assert.deepEqual(faultsOf({ explanation }), [])
    assert.deepEqual(faultsOf({ explanation: '😀'.repeat(2001) }), [{ field: 'explanation', code: 'too-long', limit: 2000 }])
    assert.deepEqual(faultsOf({ explanation: 'a\u0007' }), [{ field: 'explanation', code: 'control-character', position: 2 }])
    assert.deepEqual(faultsOf({ explanation: '\u202egnorw' }), [{ field: 'explanation', code: 'direction-override', position: 1 }])
    assert.deepEqual(faultsOf({ explanation: '\ud800' }), [{ field: 'explanation', code: 'unpaired-surrogate', position: 1 }])
  })

  it('has a whole e-mail address or none', () => {
    assert.deepEqual(faultsOf({ email: 'rosa@example.org' }), [])
    for (const email of ['', 'rosa', 'a@b\n']) assert.deepEqual(faultsOf({ email }), [{ field: 'email', code: 'email' }])
    assert.deepEqual(faultsOf({ email: `${'a'.repeat(250)}@example.org` }), [{ field: 'email', code: 'too-long', limit: 254 }])
  })

  it('says all that is wrong at once', () => {
    assert.deepEqual(faultsOf({ guideline: 'x', explanation: '\u0000', email: 'x' }).map(({ field }) => field), ['guideline', 'explanation', 'email'])
  })
})
