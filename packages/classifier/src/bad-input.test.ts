import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { Assessment } from '@verbatim/core'
import { loadClassifier } from './load-classifier.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const classifier = loadClassifier()
const assess = (text: string): Assessment => classifier.assess({ text })

const sixtyScripts = 'aбγאبकকਕકକகకಕകකกກཀကაᄀአᎠᐁᚁᚠᜀᜠកᠠᤀᥐᦀᨀᬅᮃᯀᰀᱚⰀⲀⴰぁアㄅ一ꀀꓐꔀꙀꠀꡀꢂꤊꤰꦄꨀꪀꯀ𐀀𐊀𐌀𐎀𐐀𐤀'

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(
    fc.constantFrom('a', 'ab ', 'f*', '*', '@', 'a.', '1', '!', 'a!', '4', '\u0301', '\u200d', '\ud83d', '\udd2b', '🔫', 'ـ', 'هه', 'İ', 'ß', '<user>', 'www.', 'f.u.', 'f u ', 'ß*', '(((', '\\', 'fuck', 'ѕ', 'a\u0489', 'ﷺ', 'zzz', 'no "'),
    fc.integer({ min: 1, max: 300 }),
  ).map(([piece, times]) => piece.repeat(times)),
  fc.constant(sixtyScripts), fc.shuffledSubarray(Array.from(sixtyScripts)).map((letters) => letters.join('')),
  fc.constantFrom('you fuuuck1ng 1d!0t', 's**t', 'I will kill you', 'سأقتلك', 'Ｋｉｌｌ'),
)
const anyText = fc.array(nasty, { maxLength: 6 }).map((pieces) => pieces.join(' '))

describe('an assessment of any text', () => {
  it('has scores from 0 to 1, and spans inside the text, in order, apart, of whole characters', () => {
    fc.assert(fc.property(anyText, (text) => isSound(text, assess(text))), { numRuns: 200 })
  })

  it('is the same for the same text, whatever was read between', () => {
    fc.assert(fc.property(anyText, anyText, (text, other) => {
      const first = assess(text)
      assess(other)
      assert.deepEqual(assess(text), first)
    }), { numRuns: 100 })
  })

  const floods: Readonly<Record<string, string>> = {
    'words': 'some words of a very long comment, ', 'one letter': 'a', 'spaces': ' ', 'insults': 'you f*cking 1d10t! ', 'masks': 'f*', 'spaced letters': 'f.u.', 'stretched words': 'fuuuuuuck ',
    'marks': 'a\u0489\u0334', 'handles': '@a', 'emoji': '🔫💩', 'scripts': sixtyScripts, 'brackets': '((a+)+', 'halves of pairs': '\ud83d', 'digits in words': 'a1b3', 'look-alikes': 'сas ',
  }
  for (const [what, piece] of Object.entries(floods)) {
    it(`of a megabyte of ${what} takes time in proportion to its length`, () => {
      const shorter = piece.repeat(Math.ceil(100_000 / piece.length))
      const longer = piece.repeat(Math.ceil(1_000_000 / piece.length))
      assess(shorter)
      // Twice: the machine has other work to do, which must look like a slow half of neither.
      const ratio = Math.min(...[0, 1].map(() => processorMs(() => isSound(longer, assess(longer))) / Math.max(1, processorMs(() => assess(shorter)))))
      assert.ok(ratio < 25, `${ratio.toFixed(1)} times as long`)
    })
  }

  it('of many texts leaves nothing behind', () => {
    const texts = Array.from({ length: 50 }, (_, at) => `Comment ${at}: you f*cking 1d10t, ${'fuuuck '.repeat(at % 7)}I will find you ${sixtyScripts.slice(at)}`)
    const assessAll = (times: number): void => { for (let at = 0; at < times; at += 1) assess(texts[at % texts.length] ?? '') }
    // Compiled code and its notes settle in the first thousands.
    assessAll(10_000)
    const before = usedBytes()
    assessAll(10_000)
    const more = usedBytes() - before
    // The heap itself breathes by a megabyte or so.
    assert.ok(more / 10_000 < 200, `${more} bytes more`)
  })
})

function isSound(text: string, { guidelines, languageConfidence, criticismOfPublisher }: Assessment): void {
  for (const share of [languageConfidence, criticismOfPublisher]) assert.ok(isShare(share))
  for (const [key, { score, spans }] of Object.entries(guidelines)) {
    assert.ok(isShare(score), key)
    let last = 0
    for (const { start, end, score: own } of spans) {
      assert.ok(start >= last && end > start && end <= text.length && isShare(own), `${key}: ${start} to ${end} after ${last}`)
      assert.ok(!isInsidePair(text, start) && !isInsidePair(text, end), `${key}: half a character`)
      last = end
    }
  }
}

function isShare(value: number | null): boolean {
  return value !== null && value >= 0 && value <= 1
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0
}

function processorMs(work: () => void): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** After a collection. */
function usedBytes(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
