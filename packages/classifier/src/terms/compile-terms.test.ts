import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Term } from '@verbatim/core'
import fc from 'fast-check'
import { normalise, type NormalisedText } from '../normalise/normalise.ts'
import { compileTerms } from './compile-terms.ts'
import type { TextLanguage } from './reach.ts'

describe('a term', () => {
  it('is found as a whole word, in any disguise, and marked in the original', () => {
    const donkey = [term('donkey')]
    assert.deepEqual(marked(donkey, 'You DONKEY, d0nkey, d.o.n.k.e.y, don\u200bkey, dоnkey, donkeeeey'), ['DONKEY', 'd0nkey', 'd.o.n.k.e.y', 'don\u200bkey', 'dоnkey', 'donkeeeey'])
    assert.deepEqual(marked(donkey, 'donkeys monkey-donkeyish undonkey @donkey'), [])
  })

  it('may be a phrase, whatever stands between its words but the end of a sentence', () => {
    assert.deepEqual(marked([term('son of a donkey')], 'SON-of  a\ndonkey; son of. A donkey'), ['SON-of  a\ndonkey'])
  })

  it('is also found without the accents it has, never with ones it has not', () => {
    assert.deepEqual(marked([term('cabrón', { language: 'es' })], 'cabron cabrón', es), ['cabron', 'cabrón'])
    assert.deepEqual(marked([term('ano', { language: 'es' })], 'un año, un ano', es), ['ano'])
  })

  it('takes the endings of its language and no others', () => {
    const turkish = { language: 'tr', inflection: 'endings' } as const
    assert.deepEqual(marked([term('eşek', turkish)], 'eşekler, eseklerin, eşeksiniz, eşekarısı', { language: 'tr' }), ['eşekler', 'eseklerin', 'eşeksiniz'])
    const spanish = { language: 'es', inflection: 'endings' } as const
    assert.deepEqual(marked([term('pendejo', spanish)], 'pendejas, pendejo, pendejada, pendej', es), ['pendejas', 'pendejo'])
    const sorani = { language: 'ckb', inflection: 'endings' } as const
    assert.deepEqual(marked([term('گەواد', sorani)], 'گەوادەکان گەوادێکی گەوادینە گەوادستان', { language: 'ckb' }), ['گەوادەکان', 'گەوادێکی', 'گەوادینە'])
    assert.deepEqual(marked([term('گەواد', sorani)], 'گةوادةكان', { language: 'ckb' }), ['گةوادةكان'])
  })

  it('takes the prefixes of Arabic and Hebrew', () => {
    const arabic = { language: 'ar', inflection: 'endings' } as const
    assert.deepEqual(marked([term('حقير', arabic)], 'والحقير للحقيرين تحقير حَقِيــر', { language: 'ar' }), ['والحقير', 'للحقيرين', 'حَقِيــر'])
    const hebrew = { language: 'he', inflection: 'endings' } as const
    assert.deepEqual(marked([term('זבן', hebrew)], 'והזבנים מזבן', { language: 'he' }), ['והזבנים', 'מזבן'])
  })

  it('is a stem where it says so', () => {
    assert.deepEqual(marked([term('donk', { inflection: 'stem' })], 'donkeys donk undonk'), ['donkeys', 'donk'])
  })

  it('does not count where an exception stands', () => {
    const kick = [term('ass', { inflection: 'stem', exceptions: ['assassin', 'kick ass', 'assess'] })]
    assert.deepEqual(marked(kick, 'assassins kick ass, assess the ass and asshole; kick assume'), ['ass', 'asshole'])
    assert.deepEqual(marked([term('coño', { language: 'es', exceptions: ['cono'] })], 'cono coño', es), ['coño'])
  })

  it('in German is found with ss for ß and e for the umlaut', () => {
    const german = { language: 'de', inflection: 'endings' } as const
    assert.deepEqual(marked([term('süßer', german)], 'süßer Suesser süsseren suser', { language: 'de' }), ['süßer', 'Suesser', 'süsseren'])
  })
})

describe('a term of one language', () => {
  const turkish = [term('am', { language: 'tr' }), term('amcık', { language: 'tr' })]

  it('does not count in a text surely of another', () => {
    assert.deepEqual(marked(turkish, 'I am amcık', { language: 'en' }), [])
    assert.deepEqual(marked(turkish, 'am amcık', { language: 'tr' }), ['am', 'amcık'])
  })

  it('counts in a text of unknown language if it is long, or if the hint names its language', () => {
    assert.deepEqual(marked(turkish, 'am amcık', { language: null }), ['amcık'])
    assert.deepEqual(marked(turkish, 'am amcık', { language: null, hint: 'tr-TR' }), ['am', 'amcık'])
  })

  it('counts where people borrow it, if it is long', () => {
    assert.deepEqual(marked(turkish, 'am amcık', { language: 'kmr' }), ['amcık'])
  })

  it('counts where its script is not the one of the text', () => {
    assert.deepEqual(marked(turkish, 'هذا الرجل am فقط', { language: 'ar' }), ['am'])
  })
})

describe('all terms together', () => {
  const word = fc.constantFrom('ab', 'aba', 'abab', 'bab', 'éb', 'eb', 'bé', 'be', 'ba', 'babé', 'cab', 'ac')
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  const anyTerm = fc.record({ text: phrase, inflection: fc.constantFrom('exact' as const, 'stem' as const) }).map(({ text, inflection }) => term(text, { inflection }))
  const text = fc.array(fc.oneof(word, fc.constantFrom('.', ' ', '-', '@')), { maxLength: 12 }).map((parts) => parts.join(' '))

  it('are found where a slow search finds them', () => {
    fc.assert(fc.property(fc.array(anyTerm, { maxLength: 12 }), text, (terms, body) => {
      const found = compileTerms(terms).find(asItIs(body), { language: null })
      assert.deepEqual(new Set(found.map((match) => `${match.start} ${match.end} ${match.term.text} ${match.term.inflection}`)), slowly(terms, body))
    }), { numRuns: 500 })
  })

  it('are looked for in any text, to the last lone surrogate', () => {
    const compiled = compileTerms([term('a'), term('aa'), term('a a', { inflection: 'stem' })])
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      for (const { start, end } of compiled.find(normalise(body), { language: null })) assert.ok(start >= 0 && start < end && end <= body.length)
    }))
  })

  // Processor time of this thread against itself; a list that is walked through would be a hundred times as slow.
  it('cost about the same whether they are a hundred or ten thousand', () => {
    const texts = Array.from({ length: 300 }, (_, index) => normalise(Array.from({ length: 50 }, (__, at) => madeWord(index * 50 + at)).join(' ')))
    const cost = (count: number) => {
      const compiled = compileTerms(Array.from({ length: count }, (_, index) => term(`${madeWord(index)}q`)))
      const round = () => texts.reduce((sum, body) => sum + compiled.find(body, { language: null }).length, 0)
      for (let warm = 0; warm < 5; warm += 1) round()
      return Math.min(...Array.from({ length: 7 }, () => {
        const from = process.cpuUsage()
        round()
        const { user, system } = process.cpuUsage(from)
        return user + system
      }))
    }
    assert.ok(cost(10_000) < cost(100) * 8)
  })
})

const es = { language: 'es' }

function term(text: string, fields: Partial<Term> = {}): Term {
  return { text, language: null, guideline: 'personal-attacks', inflection: 'exact', exceptions: [], ...fields }
}

function asItIs(text: string): NormalisedText {
  return { text, starts: Uint32Array.from(text, (_, at) => at), ends: Uint32Array.from(text, (_, at) => at + 1) }
}

function marked(terms: readonly Term[], text: string, language: TextLanguage = { language: null }): readonly string[] {
  return compileTerms(terms).find(normalise(text), language).map(({ start, end }) => text.slice(start, end))
}

/** Every term at every place, by a regular expression for each. */
function slowly(terms: readonly Term[], text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text: wanted, inflection } of terms) {
    const letters = Array.from(wanted, (char) => (char === 'é' ? '[ée]' : char === ' ' ? '[ -]+' : char)).join('')
    const pattern = new RegExp(`(?<![abceé@])${letters}${inflection === 'stem' ? '[abceé@]*' : '(?![abceé@])'}`, 'g')
    for (const match of allMatches(pattern, text)) found.add(`${match.index} ${match.index + match[0].length} ${wanted} ${inflection}`)
  }
  return found
}

function* allMatches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match
    // The next one may overlap this one.
    pattern.lastIndex = match.index + 1
  }
}

function madeWord(seed: number): string {
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(97 + ((seed >> (at * 3)) * 7 + seed * (at + 3)) % 23)).join('')
}
