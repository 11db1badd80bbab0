import assert from 'node:assert/strict'
import { it } from 'node:test'
import { linkFinder } from './links.ts'

it('finds addresses with and without a scheme, and no link in plain words or e-mail', () => {
  for (const text of ['see https://news.example/a', 'http://localhost', 'buy at example.org now', '(www.example.org)']) assert.ok(linkFinder.hasLink(text), text)
  for (const text of ['', 'No link.Here is none', 'e.g. this', 'write to dilan@example.org', '3.14']) assert.ok(!linkFinder.hasLink(text), text)
})
