import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { searchWords } from './search-words.ts'
import { nearDistance, printDistance, textPrint, type TextPrint } from './text-print.ts'

function printOf(text: string): TextPrint {
  return textPrint(searchWords(text)) ?? assert.fail(`${text} has no print`)
}

const letter = `Dear editors, the bridge over the river has been closed for three months, and nobody in the council has told those who
live on the other side how long it will take. We ask you to find out who is responsible, and to write about it. `
const otherLetter = `The library should be open at night, as it is in every other town of this size. Students have no other place where
they can read, and the building is heated anyway. Two people would be enough, and the town can pay for two people. `

describe('the print of a text', () => {
  it('is the same whatever the capitals, signs, accents and spaces, and however long somebody laughs', () => {
    assert.deepEqual(printOf(letter.toUpperCase().replaceAll(' ', ' … ')), printOf(letter))
    assert.deepEqual(printOf(`${letter} hahaaaaaaaa`), printOf(`${letter} hahaaaaa`))
    assert.deepEqual(printOf('ئەم پردە سێ مانگە داخراوە و کەس هیچ ناڵێت'), printOf('ەم پردە سێ مانگە داخراوە و كەس هيچ ناڵێت!'))
  })

  it('is near where a few words are others, and far where the text is another', () => {
    for (const changed of [letter.replace('three', 'four'), letter.replace('editors', 'colleagues'), `${letter} Please share`]) {
      assert.ok(printDistance(printOf(letter), printOf(changed)) <= nearDistance, changed)
    }
    assert.ok(printDistance(printOf(letter), printOf(otherLetter)) > 2 * nearDistance)
  })

  it('is none for a short text', () => {
    assert.equal(textPrint(searchWords('Well said, thank you!')), undefined)
    assert.equal(textPrint(searchWords('a'.repeat(100))), undefined)
    assert.equal(textPrint([]), undefined)
  })

  it('has four parts of 16 bits, and no distance to itself', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 10 }), (words) => {
      const print = textPrint(words)
      if (print === undefined) return
      for (const part of print) assert.ok(Number.isInteger(part) && part >= 0 && part < 65_536)
      assert.equal(printDistance(print, print), 0)
    }))
    assert.equal(printDistance([0, 0, 0, 0], [65_535, 1, 0, 3]), 19)
  })
})
