import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvOf } from './csv.ts'

describe('a table as CSV', () => {
  it('ends every line with CR LF', () => {
    assert.equal(csvOf([['Day', 'Submitted'], ['2026-11-26', 12]]), 'Day,Submitted\r\n2026-11-26,12\r\n')
  })

  it('quotes what holds a comma, a quote or a new line, and doubles the quotes', () => {
    assert.equal(csvOf([['a,b', 'say "no"', 'one\ntwo', 'plain']]), '"a,b","say ""no""","one\ntwo",plain\r\n')
  })

  it('leaves a cell empty that has no value', () => {
    assert.equal(csvOf([[null, 0, '']]), ',0,\r\n')
  })

  it('makes a text harmless that a spreadsheet would calculate', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\u200f=1', '＝1']) assert.equal(csvOf([[text]]), `'${text}\r\n`)
    assert.equal(csvOf([['=HYPERLINK("http://x","y")']]), '"\'=HYPERLINK(""http://x"",""y"")"\r\n')
    assert.equal(csvOf([['\t=1']]), '\'\t=1\r\n')
  })

  it('leaves numbers and harmless texts as they are', () => {
    assert.equal(csvOf([[-1.5, 'a-b', '۱۲', 'x=1']]), '-1.5,a-b,۱۲,x=1\r\n')
  })
})
