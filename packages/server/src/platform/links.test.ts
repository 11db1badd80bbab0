import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { LinkifyIt } from 'linkify-it'
import { linkFinder } from './links.ts'

it('finds addresses with and without a scheme, and no link in plain words or e-mail', () => {
  for (const text of ['see https://news.example/a', 'http://localhost', 'buy at example.org now', '(www.example.org)']) assert.ok(linkFinder.hasLink(text), text)
  for (const text of ['', 'No link.Here is none', 'e.g. this', 'write to dilan@example.org', '3.14']) assert.ok(!linkFinder.hasLink(text), text)
})

it('passes by no link that the library finds', () => {
  const all = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })
  const part = fc.constantFrom('news', 'example', '.org', '.com', '.', '://', 'http:', 'mailto:', '//', 'www', '@', ' ', '\n', ':', '/', 'ە', 'خبر', '.ir', '1', '-', '،', '(', 'ftp:', '\u3002', '\uff0e')
  fc.assert(fc.property(fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')), (text) => linkFinder.hasLink(text) === all.test(text)), { numRuns: 3000 })
})
