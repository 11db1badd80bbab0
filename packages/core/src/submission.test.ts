import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isEmail, submissionFaults, submissionLimits, type SubmissionText } from './submission.ts'

/** Any code units, half pairs too. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

const fine: SubmissionText = { name: 'Dilan', email: 'dilan@example.org', body: 'I agree.' }
const faultsOf = (change: Partial<SubmissionText>) => submissionFaults({ ...fine, ...change })

describe('a submission', () => {
  it('is taken when nothing is wrong with it', () => {
    assert.deepEqual(submissionFaults(fine), [])
  })

  it('is told everything that is wrong, in the order of the form', () => {
    assert.deepEqual(submissionFaults({ name: '', email: '', body: '' }), [
      { field: 'name', code: 'required' },
      { field: 'email', code: 'required' },
      { field: 'body', code: 'required' },
    ])
  })

  it('is told one thing of each field at most, whatever was written', () => {
    fc.assert(fc.property(fc.record({ name: anyText, email: anyText, body: anyText }), (written) => {
      const fields = submissionFaults(written).map((fault) => fault.field)
      assert.deepEqual(fields, [...new Set(fields)])
    }))
  })
})

describe('a name', () => {
  it('has 1 to 80 code points, of any script', () => {
    for (const letter of ['a', 'ڕ', '文', '𐐷', '😀']) {
      assert.deepEqual(faultsOf({ name: letter }), [])
      assert.deepEqual(faultsOf({ name: letter.repeat(80) }), [])
      assert.deepEqual(faultsOf({ name: letter.repeat(81) }), [{ field: 'name', code: 'too-long', limit: 80 }])
    }
  })

  it('refuses what is empty when shown', () => {
    for (const name of [' ', '\u00a0', '\u3000', '\u200b', '\u200c\u200d', '\u200e', '\u061c', '\u2066\u2069', '\ufeff', '\u00ad', '\u3164', '\u115f', '\u2800', '\u2028', '\u{e0020}', '\ufe0f']) {
      assert.deepEqual(faultsOf({ name }), [{ field: 'name', code: 'empty-when-shown' }], JSON.stringify(name))
    }
  })

  it('takes joiners and marks around what is shown', () => {
    for (const name of ['علی\u200cرضا', '\u200fدلان', '\u2068Dilan\u2069', 'e\u0301', '👩\u200d🚀']) assert.deepEqual(faultsOf({ name }), [])
  })

  it('refuses every control character, tab and line feed too', () => {
    for (const control of controls()) {
      assert.deepEqual(faultsOf({ name: `😀${control}` }), [{ field: 'name', code: 'control-character', position: 2 }])
    }
  })

  it('refuses direction overrides and unpaired surrogates', () => {
    assert.deepEqual(faultsOf({ name: 'ab\u202e' }), [{ field: 'name', code: 'direction-override', position: 3 }])
    assert.deepEqual(faultsOf({ name: '\udc00a' }), [{ field: 'name', code: 'unpaired-surrogate', position: 1 }])
  })
})

describe('an e-mail address', () => {
  it('is taken by the rule of the HTML standard', () => {
    for (const email of ['a@b', 'a@localhost', 'first.last+tag@news.example', "o'neil@example.org", '.a.@example.org', '!#$%&*/=?^_`{|}~-@x', `${'a'.repeat(64)}@b`, `a@${'b'.repeat(63)}`]) {
      assert.deepEqual(faultsOf({ email }), [], email)
      assert.ok(isEmail(email))
    }
  })

  it('is refused otherwise', () => {
    for (const email of ['a', '@b', 'a@', 'a@@b', 'a@b@c', 'a b@c', ' a@b', 'a@b ', 'a@b\n', 'a@-b', 'a@b-', 'a@b..c', 'a@b.', 'a@.b', 'a,@b', 'ä@b', 'a@ü', 'a@b_c', `a@${'b'.repeat(64)}`, '"a"@b', 'a@[127.0.0.1]', '\ud800@b']) {
      assert.deepEqual(faultsOf({ email }), [{ field: 'email', code: 'email' }], email)
      assert.ok(!isEmail(email))
    }
  })

  it('has 254 characters at most', () => {
    assert.deepEqual(faultsOf({ email: emailOf(254) }), [])
    assert.deepEqual(faultsOf({ email: emailOf(255) }), [{ field: 'email', code: 'too-long', limit: 254 }])
    assert.ok(!isEmail(emailOf(255)))
  })
})

describe('a body', () => {
  it('has 2 to 5,000 code points, of any script', () => {
    for (const letter of ['a', 'ڕ', '文', '𐐷', '😀']) {
      assert.deepEqual(faultsOf({ body: letter }), [{ field: 'body', code: 'too-short', limit: 2 }])
      assert.deepEqual(faultsOf({ body: letter.repeat(2) }), [])
      assert.deepEqual(faultsOf({ body: letter.repeat(5000) }), [])
      assert.deepEqual(faultsOf({ body: letter.repeat(5001) }), [{ field: 'body', code: 'too-long', limit: 5000 }])
    }
  })

  it('is measured without the space around it', () => {
    assert.deepEqual(faultsOf({ body: around('a'.repeat(5000)) }), [])
    assert.deepEqual(faultsOf({ body: around('a') }), [{ field: 'body', code: 'too-short', limit: 2 }])
    assert.deepEqual(faultsOf({ body: around('') }), [{ field: 'body', code: 'required' }])
  })

  it('may hold tab and line feed, and no other control character', () => {
    assert.deepEqual(faultsOf({ body: 'one\n\ttwo' }), [])
    for (const control of controls().filter((text) => text !== '\t' && text !== '\n')) {
      assert.deepEqual(faultsOf({ body: `a😀${control}b` }), [{ field: 'body', code: 'control-character', position: 3 }])
    }
  })

  it('refuses the two direction overrides where they stand', () => {
    for (const override of ['\u202d', '\u202e']) {
      assert.deepEqual(faultsOf({ body: `😀😀${override}text` }), [{ field: 'body', code: 'direction-override', position: 3 }])
    }
  })

  it('takes joiners, marks, isolates and embeddings anywhere', () => {
    const marks = ['\u200c', '\u200d', '\u200e', '\u200f', '\u061c', '\u2066', '\u2067', '\u2068', '\u2069', '\u202a', '\u202b', '\u202c']
    for (const mark of marks) assert.deepEqual(faultsOf({ body: `${mark}ab${mark}c${mark}` }), [])
  })

  it('refuses unpaired surrogates where they stand, and takes pairs', () => {
    assert.deepEqual(faultsOf({ body: '😀\ud800 text' }), [{ field: 'body', code: 'unpaired-surrogate', position: 2 }])
    assert.deepEqual(faultsOf({ body: 'ab\udc00' }), [{ field: 'body', code: 'unpaired-surrogate', position: 3 }])
    assert.deepEqual(faultsOf({ body: '\ud83d\ude00\ud83d\ude00' }), [])
  })

  it('is refused as a whole by what no UTF-8 can hold', () => {
    fc.assert(fc.property(anyText, (body) => {
      const told = faultsOf({ body }).some((fault) => fault.code === 'unpaired-surrogate')
      if (told) assert.ok(!body.isWellFormed())
      if (!body.isWellFormed()) assert.notDeepEqual(faultsOf({ body }), [])
    }))
  })

  it('is judged by its letters alone, in any number the limits allow', () => {
    const letter = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(fc.property(fc.array(letter, { minLength: 2, maxLength: 200 }), (letters) => {
      const body = letters.join('')
      assert.deepEqual(faultsOf({ body }), [])
      assert.ok([...body].length <= submissionLimits.body.max)
    }))
  })
})

function emailOf(length: number): string {
  return `${'a'.repeat(length - 2)}@b`
}

function around(text: string): string {
  return `\n\t ${' '.repeat(6000)}${text}\u3000\n`
}

/** C0, DEL and C1. */
function controls(): readonly string[] {
  const points = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index)]
  return points.map((point) => String.fromCodePoint(point))
}
