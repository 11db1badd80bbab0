import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cleanHtml } from './clean-html.ts'

describe('article HTML', () => {
  it('keeps what an article is made of', () => {
    for (const html of [
      '<p dir="rtl" lang="ckb">دەق</p>',
      '<h2>One</h2><p>a <strong>b</strong> <em>c</em><br />d</p>',
      '<ul><li>x</li></ul><blockquote>q</blockquote>',
      '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>',
      '<a href="https://news.example/a?b=1&amp;c=2" rel="noopener">x</a>',
      '<time datetime="2017-09-04">4 September</time>',
    ]) {
      assert.equal(cleanHtml.clean(html), html)
    }
  })

  it('has one h1, which is the page’s own', () => {
    assert.equal(cleanHtml.clean('<h1>A</h1>'), '<h2>A</h2>')
  })

  it('loses scripts and styles with what is in them', () => {
    for (const html of ['<script>alert(1)</script>', '<SCRIPT src=x></SCRIPT >', '<style>p{}</style>', '<style><img src=x onerror=alert(1)></style>', '<textarea><script>1</script></textarea>', '<svg><script>alert(1)</script></svg>', '<script>alert(1)']) {
      assert.equal(cleanHtml.clean(html), '')
    }
  })

  it('loses handlers, style, class and id', () => {
    assert.equal(cleanHtml.clean('<p onclick="x()" ONLOAD=x style="color:red" class="a" id="b">t</p>'), '<p>t</p>')
  })

  it('loses addresses that are no web or mail address', () => {
    for (const href of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)', '\u0001javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x']) {
      assert.equal(cleanHtml.clean(`<a href="${href}">t</a>`), '<a rel="noopener">t</a>', href)
    }
  })

  it('asks nothing of anybody else', () => {
    const html = '<img src=x onerror=alert(1)><iframe src=x></iframe><object data=x></object><embed src=x><link rel=stylesheet href=x><base href=x><meta http-equiv=refresh content=0><video src=x></video><form action=x><input></form><p background=x>t</p>'
    assert.equal(cleanHtml.clean(html), '<p>t</p>')
  })

  it('takes a link out of nobody’s hands', () => {
    assert.equal(cleanHtml.clean('<a href="https://x.example" target="_blank" rel="opener" ping="y">t</a>'), '<a href="https://x.example" rel="noopener">t</a>')
  })

  it('closes what is open and escapes what is no tag', () => {
    assert.equal(cleanHtml.clean('<p>a<p>b'), '<p>a</p><p>b</p>')
    assert.equal(cleanHtml.clean('<p title="</p><script>1</script>">1 < 2 & 3 > 2</p>'), '<p>1 &lt; 2 &amp; 3 &gt; 2</p>')
    assert.equal(cleanHtml.clean('<!-- <p>x</p> --><![CDATA[<p>y</p>]]>').replaceAll(/[\]&gt;]/g, ''), '')
  })

  it('holds nothing but what the list allows, of whatever junk it was made', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<script>', '</script>', '<scr', 'ipt>', '<a href="javascript:x">', '</a>', '<img src=x onerror=x>', '<svg>', '<math>', '<style>', '</style>', '<noscript>', '<template>', '<!--', '-->', '<table><td>', '"', "'", '<', '>', '&lt;', '&#60;', '&', 'text', ' onclick=x', '<textarea>', '<xmp>', '<iframe srcdoc="', '<b ')
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const clean = cleanHtml.clean(pieces.join(''))
      assert.doesNotMatch(clean.replaceAll(/<\/?(p|a|b|table|tbody|tr|td)( rel="noopener")?>/g, ''), /[<>]/)
    }), { numRuns: 500 })
  })

  it('is read as plain text, with a blank line between blocks', () => {
    assert.equal(words('<h2>One</h2><p>a <b>b</b> &amp; c</p><ul><li>x</li><li>y</li></ul>z'), 'One|a b & c|x|y|z')
    assert.equal(words('<p>a<br />b</p><table><tbody><tr><td>c</td><td>d</td></tr></tbody></table>'), 'a|b|c|d')
  })

  it('is read with every character as a person sees it', () => {
    assert.equal(words(cleanHtml.clean('<p>1 &lt; 2 &amp;amp; &quot;x&quot; &#x6a9; &nbsp;&hellip; &amp;lt;p&amp;gt;</p>')), '1 < 2 &amp; "x" ک \u00a0… &lt;p&gt;')
  })
})

/** The blocks of the text, with `|` between them. */
function words(html: string): string {
  return cleanHtml.text(html).trim().replaceAll(/\n\n+/g, '|')
}
