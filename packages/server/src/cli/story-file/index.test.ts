import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseStoryFile, type StoryDraft } from './index.ts'

const options = { dateOrder: 'dmy' } as const

function story(name: string, text: string): StoryDraft {
  const result = parseStoryFile({ name, text }, options)
  assert.ok(result.ok)
  return result.value
}

describe('a story file', () => {
  it('is what its content says before what its name says', () => {
    assert.equal(story('a.txt', '\n<!-- saved --><!doctype html><title>Rain</title>').headline, 'Rain')
    assert.equal(story('a.txt', '---\ntitle: Rain\n---\n').headline, 'Rain')
    assert.equal(story('a.txt', '# Rain').headline, '# Rain')
  })

  it('is what its name says where the content does not', () => {
    assert.equal(story('a.MD', '# Rain').headline, 'Rain')
    assert.equal(story('dir.md/a.htm', '<title>Rain</title>').headline, 'Rain')
    assert.equal(story('a', '# Rain').headline, 'Rain')
    assert.equal(story('a', 'Rain').headline, 'Rain')
  })

  it('is the same with a byte order mark and the line ends of any system', () => {
    const text = 'Rain\n\n05-11-2019\nThe Daily Rain\n\nIt fell.\n\nIt stopped.\n'
    const expected = story('a.txt', text)
    assert.equal(expected.bodyHtml, '<p>It fell.</p>\n<p>It stopped.</p>')
    assert.deepEqual(story('a.txt', `\uFEFF${text.replaceAll('\n', '\r\n')}`), expected)
    assert.deepEqual(story('a.txt', text.replaceAll('\n', '\r')), expected)
  })

  it('is refused when empty', () => {
    for (const text of ['', '\uFEFF', ' \n\t\u200f\n']) assert.deepEqual(parseStoryFile({ name: 'a.md', text }, options), { ok: false, refusal: { code: 'file-empty' } })
  })

  it('is refused with the line where letters were lost', () => {
    for (const text of ['Rain\n\0', 'Rain\r\nIt f\uFFFDll', 'Rain\n\ud800']) {
      assert.deepEqual(parseStoryFile({ name: 'a.txt', text }, options), { ok: false, refusal: { code: 'file-not-text', line: 2 } })
    }
  })

  it('gives a story or a refusal for anything at all, and only text that can be stored', () => {
    const pieces = fc.constantFrom(
      '---\n', 'title: x\n', '# ', '\n', '\n\n', 'Comments\n', '<article>', '</p>', '<!doctype html>', '<script type="application/ld+json">', '{"@type":"Article","headline":"\\ud800\\u0000"}',
      '</script>', '"\\udc00"', '&#xd800;', '04-09-2017\n', 'ERBIL – ', 'By ', 'Tags: ', '- ', '> ', '*', '[', '](', '\ufeff', '\r', 'بغداد - ',
    )
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.constantFrom('a.txt', 'a.md', 'a.html', ''), text, (name, content) => {
      const result = parseStoryFile({ name, text: content }, options)
      if (!result.ok) return
      for (const value of Object.values(result.value).flat()) assert.ok(value === null || (value.isWellFormed() && !value.includes('\0')))
    }), { numRuns: 500 })
  })

  it('is read when it is one line of 5 MB', () => {
    for (const piece of ['a', 'AB, ', '."', '– ', 'By ', 'ابج ']) {
      const text = piece.repeat(5_000_000 / piece.length)
      assert.equal(story('a.txt', `Rain\n\n${text}`).bodyHtml.length, text.trim().length + '<p></p>'.length)
    }
  })
})
