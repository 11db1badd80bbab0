import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalUrl, isOwnOrigin } from './canonical-url.ts'

describe('the canonical URL', () => {
  it('is of https, whatever the scheme', () => {
    same('https://news.example/a', ['http://news.example/a', 'HTTP://news.example/a', 'http://news.example:80/a', 'https://news.example:443/a', 'http://news.example:443/a'])
  })

  it('keeps a port of its own', () => {
    same('https://news.example:8080/a', ['http://news.example:8080/a'])
  })

  it('has a lower-case host and a path as it was written', () => {
    same('https://news.example/Politics/A', ['https://NEWS.Example/Politics/A'])
  })

  it('has no fragment, user name, password or empty query', () => {
    same('https://news.example/a', ['https://news.example/a#comments', 'https://me@news.example/a', 'https://me:secret@news.example/a', 'https://news.example/a?', 'https://news.example/a?#'])
  })

  it('has no trailing slash but the one that is the whole path', () => {
    same('https://news.example/a', ['https://news.example/a/', 'https://news.example/a//'])
    same('https://news.example/', ['https://news.example', 'https://news.example//'])
    same('https://news.example/a?page=2', ['https://news.example/a/?page=2'])
  })

  it('has no tracking parameters, and all others as they were written', () => {
    same('https://news.example/a?id=5&q=a%20b+c&x', [
      'https://news.example/a?utm_source=feed&id=5&q=a%20b+c&x',
      'https://news.example/a?id=5&UTM_Campaign=x&q=a%20b+c&x&fbclid=1&gclid=2',
      'https://news.example/a?id=5&utm%5Fsource=x&q=a%20b+c&x&utm_medium',
    ])
    same('https://news.example/a', ['https://news.example/a?utm_source=feed'])
    same('https://news.example/a?utmost=1&ref=home', [])
  })

  it('takes malformed escapes as they are', () => {
    same('https://news.example/%zz?q=%e0%a4', ['https://news.example/%zz?q=%e0%a4&utm_source=%'])
    same('https://news.example/?%=%', ['https://news.example/?%=%&utm_source=%ff'])
  })

  it('is in ASCII, for any script', () => {
    same('https://news.example/%D9%87%DB%95%D9%88%D8%A7%DA%B5', ['https://news.example/هەواڵ'])
    same('https://xn--bcher-kva.example/', ['https://bücher.example/'])
  })

  it('is nothing for what is no http or https URL', () => {
    for (const text of ['', 'news.example/a', '/a', '//news.example/a', 'https://', 'https://a b/', 'ftp://news.example/', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@b']) {
      assert.equal(canonicalUrl(text), undefined, text)
    }
  })

  it('is its own canonical URL, and nothing throws', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\ud800', '\0', '/', '?', '&', '=', '%', '#', ':443', ':80', '@', 'utm_source=x', '..', '\\'))
    const url = fc.tuple(fc.constantFrom('http://', 'https://', 'HTTPS:', ''), fc.constantFrom('news.example', 'a', ''), fc.array(part, { maxLength: 8 })).map(([scheme, host, rest]) => `${scheme}${host}${rest.join('')}`)
    fc.assert(fc.property(url, (text) => {
      const once = canonicalUrl(text)
      if (once !== undefined) assert.equal(canonicalUrl(once), once)
    }))
  })
})

describe('an own origin', () => {
  const origins = ['https://news.example', 'http://localhost:3000']

  it('is one of the site’s, by host and port', () => {
    for (const url of ['https://news.example/a', 'http://news.example/', 'https://NEWS.example/a', 'https://localhost:3000/']) assert.ok(isOwnOrigin(origins, url), url)
  })

  it('is no other host, however alike', () => {
    for (const url of ['https://news.example.evil.example/', 'https://evil.example/?news.example', 'https://news.example@evil.example/', 'https://sub.news.example/', 'https://news.example:8443/', 'https://localhost/', 'nonsense', '']) {
      assert.ok(!isOwnOrigin(origins, url), url)
    }
    assert.ok(!isOwnOrigin([], 'https://news.example/'))
  })
})

function same(url: string, others: readonly string[]): void {
  for (const other of [url, ...others]) assert.equal(canonicalUrl(other), url, other)
}
