import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isPercent, isSamePolicy, policyInput, typedRules, withBlank, withMoved, type Rule } from './typed-rules.ts'

const rules: readonly Rule[] = [
  { languages: ['en', 'ckb'], coverages: ['full'], rejectFrom: { threats: 0.95, promotion: 0.925 }, approveBelow: 0.07 },
  { coverages: ['terms', 'none'], rejectFrom: {} },
]

describe('rules that are typed', () => {
  it('say what they said until something is typed', () => {
    assert.deepEqual(policyInput(typedRules(rules)), { rules })
    assert.ok(isSamePolicy(typedRules(rules), rules))
  })

  it('read a percentage as people write it anywhere', () => {
    for (const typed of ['92,5', ' 92.5 %', '٩٢٫٥٪', '۹۲٫۵']) assert.equal(scoreOf(typed), 0.925, typed)
  })

  it('take what is no percentage for no number', () => {
    for (const typed of ['many', '-3', '1.2.3', '9e1']) assert.ok(Number.isNaN(scoreOf(typed)), typed)
    assert.deepEqual(['many', '101', '100', ''].map(isPercent), [false, false, true, false])
    assert.deepEqual(policyInput([typedWith(' ')]).rules[0]?.rejectFrom, {})
  })

  it('decide in another order once they are moved', () => {
    const moved = withMoved(typedRules(rules), 1, 'up')
    assert.deepEqual(policyInput(moved).rules, rules.toReversed())
    assert.ok(!isSamePolicy(moved, rules))
    assert.deepEqual(withMoved(moved, 1, 'up'), moved)
  })

  it('begin with a blank one that holds what the machine has learned', () => {
    assert.deepEqual(policyInput(withBlank([])), { rules: [{ coverages: ['full'], rejectFrom: {} }] })
    assert.deepEqual(withBlank(typedRules(rules)).map(({ row }) => row), [0, 1, 2])
  })
})

function typedWith(threats: string) {
  return { row: 0, languages: '', coverages: ['full'], rejectFrom: { threats }, approveBelow: '' }
}

function scoreOf(typed: string): number | undefined {
  return policyInput([typedWith(typed)]).rules[0]?.rejectFrom['threats']
}
