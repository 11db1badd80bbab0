/** What strangers write who mean no good, or whose keyboard went wrong. All of it is shown, and all of it stays text. */

export interface HostileText {
  readonly what: string
  readonly name: string
  readonly body: string
  /** With which code a submission of it is refused; then only imported data can hold it. */
  readonly refused?: 'control-character' | 'direction-override'
}

const many = (text: string, times: number) => text.repeat(times)
/** Of characters from `first` on, `count` of them, in turn. */
const range = (first: number, { kinds, count }: { readonly kinds: number; readonly count: number }) => Array.from({ length: count }, (_, index) => String.fromCodePoint(first + (index % kinds))).join('')

const tall: readonly HostileText[] = [
  { what: 'one letter with 4,999 accents', name: 'Zalgo', body: `x${many('\u0301', 4_999)}` },
  { what: 'marks around and below', name: `Z${many('\u0301', 16)}algo`, body: `e${many('\u0489\u0316', 2_000)}` },
  { what: 'marks on every letter, up and down', name: `N${many('\u0334\u0350\u033b', 20)}o`, body: many(`a${many('\u0305\u0332\u0310\u032d', 12)} `, 100) },
  { what: 'marks before any letter', name: '\u0301\u0301 Ada', body: `${many('\u0301\u0327', 500)}\nthe first line begins with marks` },
  { what: 'stacks of Thai and Tibetan', name: `ก${many('้', 40)}`, body: `${many(`ก${many('็้', 60)}`, 20)} ${many('ཧྐྵྨླྺྼྻྂ', 100)}` },
  { what: 'Arabic marks and a long tatweel', name: `م${many('\u064b\u0651', 30)}`, body: `${many(`ب${many('\u0651\u064e\u0670', 40)}`, 20)}${many('ـ', 2_000)}` },
]

const wide: readonly HostileText[] = [
  { what: 'a word without end', name: many('W', 80), body: many('w', 5_000) },
  { what: 'an Arabic word without end', name: many('م', 80), body: many('م', 5_000) },
  { what: 'an address without end', name: 'Left', body: `Left to right (لە ناو پەڕەیەکی کوردیدا) in a page of the other direction.\nhttps://example.org/${many('long', 300)}` },
  { what: 'blanks that do not break', name: `A${many('\u00a0', 78)}B`, body: `a${many('\u00a0', 4_998)}b` },
  { what: 'joiners between words', name: many('a\u2060', 40), body: many('word\u2060', 1_000) },
  { what: 'soft hyphens and nothing else to see', name: `a${many('\u00ad', 79)}`, body: many('a\u00ad', 2_500) },
  { what: 'the widest letters there are', name: many('﷽', 80), body: many('﷽𒐫⸻꧅𒈙', 200) },
  { what: 'tabs', name: 'Tab', body: `a${many('\t', 4_998)}b` },
  { what: 'line breaks', name: 'Return', body: `a${many('\n', 4_998)}b` },
  { what: 'blanks and breaks at both ends', name: 'Ends', body: '\n\n\t  text  \t\n\n' },
  { what: 'line and paragraph separators', name: 'Separated', body: `a\u2028b\u2029c\u0020\u3000${many('\u2028', 200)}d` },
]

const turned: readonly HostileText[] = [
  { what: 'isolates that nothing closes', name: '\u2067Reversed', body: '\u2067Isolated and never closed\u2066\u2068 (twice).' },
  { what: 'isolates that nothing closes, in Sorani', name: '\u2066دارا', body: '\u2066هەرگیز دانەخراوە\u2067 (دوو جار).' },
  { what: 'more closed than opened', name: '\u2069\u2069\u202cAda', body: `${many('\u2069\u202c', 500)}\u202b\u202a${many('\u2067', 200)} (1) [2] {3}` },
  { what: 'embeddings that nothing closes', name: '\u202bAda (1)', body: many('\u202bیەک (1) \u202aone ', 200) },
  { what: 'Sorani with English inside', name: 'ڕێبوار', body: 'دەقێک لە ڕاستەوە بۆ چەپ (with English inside) لە ناو پەڕەیەکی ئینگلیزیدا.' },
  { what: 'digits and brackets beside Arabic', name: '123 دارا (', body: '1. (دارا) [2] 3/4 +964 750 000 0000 «"» C++ ٪٥٠ -5 !' },
  { what: 'marks of direction alone', name: 'Ada\u200f\u200e\u061c', body: `\u200f\u200e\u061c${many('\u200f', 300)}!${many('\u200e', 300)}` },
  { what: 'an override', name: 'Right', body: '\u202eThis reads backwards, and goes on after', refused: 'direction-override' },
  { what: 'an override of Arabic', name: 'Left', body: 'سڵاو \u202dسڵاو لە هەمووان', refused: 'direction-override' },
  { what: 'an override in the name', name: 'Ada \u202eenroL', body: 'My name turns what stands after it.', refused: 'direction-override' },
]

const unseen: readonly HostileText[] = [
  { what: 'a flood of what has no width', name: `A${many('\u200b\u200c\u200d\ufeff', 19)}B`, body: `a${many('\u200b\u200c\u200d\u2060\ufeff', 999)}b` },
  { what: 'tag characters', name: `A${range(0xe0041, { kinds: 26, count: 70 })}`, body: `a${range(0xe0041, { kinds: 26, count: 4_000 })}` },
  { what: 'selectors of variants', name: 'A\ufe0f\ufe0e', body: `a${many('\ufe0f', 2_000)}${range(0xe0100, { kinds: 240, count: 2_000 })}` },
  { what: 'control characters', name: 'Bell', body: '\0a\u0001\u0007\b\v\f\u001b[31mred\u001b[0m\u007f\u0085\u009f', refused: 'control-character' },
  { what: 'carriage returns', name: 'Return', body: 'a\rb\r\nc\n\rd', refused: 'control-character' },
  { what: 'what is no character', name: 'A\ufffc', body: 'a\ufdd0\ufffe\uffff\u{1fffe}\u{10ffff}\ufffc\ufff9b\ufffac\ufffb\ufffd\ue000' },
]

const fourBytes: readonly HostileText[] = [
  { what: 'pictures alone', name: many('😀', 80), body: range(0x1f300, { kinds: 512, count: 5_000 }) },
  { what: 'one family of thousands', name: many('👩\u200d', 39), body: many('👩\u200d👩\u200d👧\u200d👦\u200d', 620) },
  { what: 'flags without end', name: many('🇰🇺', 40), body: range(0x1f1e6, { kinds: 26, count: 5_000 }) },
  { what: 'a thumb of a thousand colours', name: '👍🏿🏿🏿', body: `👍${many('🏿', 1_000)}` },
  { what: 'letters of four bytes', name: '𝓐𝓭𝓪', body: `${range(0x1d400, { kinds: 800, count: 2_000 })} ${range(0x20000, { kinds: 1_000, count: 2_000 })}` },
]

const markup: readonly HostileText[] = [
  { what: 'script and style', name: '<script>alert(1)</script>', body: '<script>alert(1)</script><style>*{display:none}</style><link rel=stylesheet href=//evil.example/a.css><meta http-equiv=refresh content="0;url=//evil.example"><base href="//evil.example">' },
  { what: 'what closes the page', name: '</bdi></p></article>', body: '</div></article></li></ol></section></main></body></html><h1>Mine</h1><plaintext>' },
  { what: 'what pretends to be staff', name: '</bdi><span class="staff">Staff</span>', body: '<article class="comment" id="write"><p class="staff">Staff</p></article>' },
  { what: 'comments, sections and instructions', name: '<!--', body: '<!-- --> <![CDATA[ <b> ]]> <?xml version="1.0"?> <!doctype html> <!ENTITY x "y"> --!> ]]>' },
  { what: 'what leaves an attribute', name: `"' onmouseover='alert(1)`, body: `" onmouseover="alert(1)" x='y' autofocus onfocus=alert(1) \`\` = > /> "'><img src=x onerror=alert(1)>` },
  { what: 'entities', name: '&amp;&lt;b&gt;', body: '&amp; &lt;b&gt; &#60;script&#62; &#x202e; &nbsp; &copy &notit; &#0; &#13; &#xd800; &apos; &NewLine; &' },
  { what: 'elements with rules of their own', name: '<svg/onload=alert(1)>', body: '<svg/onload=alert(1)><math><mtext><table><tr></textarea></title></noscript></template></script></style></xmp><iframe srcdoc="<script>alert(1)</script>"><form action=//evil.example><input name=body autofocus onfocus=alert(1)>' },
  { what: 'addresses that are none', name: 'javascript:alert(1)', body: 'javascript:alert(1) data:text/html,<script>alert(1)</script> vbscript:x //evil.example/ http:// [a](javascript:alert(1)) https://user:pass@host.example/ jAvAsCrIpT&colon;alert(1)' },
  { what: 'an address with markup in it', name: 'https://example.org/', body: 'https://example.org/"><img/src=x/onerror=alert(1)>?a=1&lt=2&copy=3#"onclick="alert(1) http://example.org/\u2028<b>' },
  { what: 'what other programs fill in', name: '{{7*7}}', body: '${7*7} {{7*7}} <%= 7*7 %> %s %n $& $1 $` $\' \\u003cscript\\u003e \\3c script\\3e expression(alert(1)) @import' },
  { what: 'a statement', name: `Robert'); drop table comments; --`, body: `'; drop table comments; -- " or 1=1 /* */ \\' \\" \\\\` },
]

const alike: readonly HostileText[] = ['Ada Lorne', 'Аda Lorne', 'Ada\u00a0Lorne', 'Ada Lorne\u200b', 'Ada  Lorne', 'ADA LORNE', '𝖠da Lorne'].map((name) => ({ what: `a name like another: ${[...name].map((letter) => letter.codePointAt(0)?.toString(16)).join(' ')}`, name, body: 'It was me who wrote this.' }))

export const hostileTexts: readonly HostileText[] = [...tall, ...wide, ...turned, ...unseen, ...fourBytes, ...markup, ...alike]

/** A few of every kind that a submission takes, for pages that show more than comments. */
export const someHostileTexts: readonly HostileText[] = [...tall.slice(0, 2), ...wide.slice(0, 3), ...turned.slice(0, 2), ...turned.slice(4, 5)]
