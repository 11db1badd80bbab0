import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Guidelines, PublicComment, ReceiptStatus, Story } from '@verbatim/contract'
import { defaultGuidelines } from '@verbatim/core'
import type { CommentsView } from '@verbatim/widget/render'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import {
  articlePage, errorPage, frontPage, guidelinesPage, pageLanguage, parseTextSize, receiptPage, tagPage, type ArticlePage, type ReaderFrame,
} from './index.ts'

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e'
const exact = '\n\n  two\tlines  \n\u2067سڵاو\u2069 e\u0301 <b>&amp;</b>\n '

const frame: ReaderFrame = {
  siteName: hostile, language: 'en', timeZone: 'Asia/Baghdad', textSize: '2', baseUrl: 'http://localhost:4000', stylesheet: '/assets/reader.css?v=1',
}
const guidelines: Guidelines = {
  version: 1,
  preamble: defaultGuidelines.preamble.en,
  closing: defaultGuidelines.closing.en,
  items: defaultGuidelines.items.map(({ key, kind, wording }) => ({ key, kind, ...wording.en })),
}
const story: Story = {
  id: 's', url: 'https://news.example/a', slug: 'کاروان-1f0c', pageUrl: null, headline: hostile, publisher: hostile, publishedAt: '2017-09-04', language: 'ckb',
  dateline: 'هەولێر', byline: hostile, tags: ['a/b', hostile], commenting: 'open', commentCount: 2,
}
const comment: PublicComment = {
  id: 'c1', storyId: 's', parentId: null, rootId: 'c1', author: { name: hostile }, body: exact, bodySha256: 'ab', language: null,
  submittedAt: '2017-09-04T18:40:00Z', decidedAt: '2017-09-04T18:50:00Z', replyCount: 0, recommendations: 0,
}
const wrong = ['/name', '/email', '/body', '/password', ''].map((path) => ({ path, code: 'required', message: hostile }))

describe('every page', () => {
  const samples: Readonly<Record<string, string>> = {
    'article': article({}),
    'article with a refused reply': article({}, { form: { replyTo: comment, values: { name: hostile, email: hostile, body: exact }, errors: wrong } }),
    'front': frontPage({ frame, stories: [story], nextCursor: 'n' }),
    'tag': tagPage({ frame, tag: hostile, stories: [], nextCursor: null }),
    'guidelines': guidelinesPage({ frame, guidelines }),
    'receipt, pending': receipt('pending'),
    'receipt, rejected': receipt('rejected'),
    'error': errorPage({ frame, status: 404, text: hostile }),
  }

  for (const [name, markup] of Object.entries(samples)) {
    const elements = elementsOf(markup)

    it(`has no script but our own file, no inline style and no event handler: ${name}`, () => {
      for (const element of elements) {
        const isData = element.tagName === 'script' && valueOf(element, 'type') === 'application/ld+json'
        assert.ok(!['style', 'img', 'iframe', 'object', 'base'].includes(element.tagName), element.tagName)
        if (element.tagName === 'script' && !isData) assert.deepEqual([valueOf(element, 'src'), textOf(element)], ['/embed.js?v=1', ''])
        for (const attribute of element.attrs) assert.doesNotMatch(attribute.name, /^(on|style$|srcdoc$)/)
      }
    })

    it(`leads only to http addresses and its own: ${name}`, () => {
      for (const element of elements) {
        for (const attribute of ['href', 'action']) assert.match(valueOf(element, attribute) ?? '/', /^(https?:\/\/|\/|#)/)
      }
    })

    it(`labels every field: ${name}`, () => {
      const labelled = new Set(elements.filter(({ tagName }) => tagName === 'label').map((label) => valueOf(label, 'for')))
      for (const field of elements.filter(({ tagName }) => ['input', 'textarea', 'select'].includes(tagName))) {
        if (valueOf(field, 'type') !== 'hidden') assert.ok(labelled.has(valueOf(field, 'id')), valueOf(field, 'name'))
      }
    })

    it(`uses each id once, and refers to none that is missing: ${name}`, () => {
      const ids = elements.map((element) => valueOf(element, 'id')).filter((id) => id !== undefined)
      assert.equal(new Set(ids).size, ids.length)
      const references = elements.flatMap((element) => ['aria-labelledby', 'aria-describedby', 'for'].flatMap((attribute) => valueOf(element, attribute)?.split(' ') ?? []))
      for (const reference of references) assert.ok(ids.includes(reference), reference)
    })

    it(`has a language, a direction, a title, one main part and one first heading: ${name}`, () => {
      const root = elements.find(({ tagName }) => tagName === 'html')
      assert.ok(root !== undefined && valueOf(root, 'lang') !== undefined && valueOf(root, 'dir') === 'ltr')
      for (const tagName of ['title', 'main', 'h1']) assert.equal(elements.filter((element) => element.tagName === tagName).length, 1, tagName)
    })
  }
})

describe('a comment’s text', () => {
  it('is the text received, to the byte, wherever it is shown', () => {
    for (const markup of [article({}), receipt('pending')]) {
      const shown = elementsOf(markup).filter((element) => valueOf(element, 'class') === 'comment-text' && !isUnseen(element))
      assert.ok(shown.length > 0)
      for (const element of shown) {
        assert.equal(textOf(element), exact)
        assert.equal(valueOf(element, 'dir'), 'auto')
      }
    }
  })

  it('comes back to the form as it was typed', () => {
    const markup = article({}, { form: { values: { name: hostile, email: '', body: exact }, errors: wrong } })
    const elements = elementsOf(markup)
    assert.equal(textOf(find(elements, { tagName: 'textarea', attribute: 'name', value: 'body' })), exact)
    assert.equal(valueOf(find(elements, { tagName: 'input', attribute: 'name', value: 'name' }), 'value'), hostile)
  })
})

describe('the article page', () => {
  it('has the story in its own language and direction', () => {
    const markup = article({})
    assert.match(markup, /<h1 lang="ckb" dir="rtl">/)
    assert.match(markup, /<div class="body" lang="ckb" dir="rtl"><p><span class="dateline">هەولێر<\/span> – یەک<\/p>/)
  })

  it('is right-to-left as a whole in a right-to-left language', () => {
    assert.match(article({ frame: { ...frame, language: 'ckb' } }), /<html lang="ckb" dir="rtl" class="size-2">/)
  })

  it('links its tags, and its canonical address', () => {
    const markup = article({})
    assert.match(markup, /<a rel="tag" href="\/tags\/a%2Fb">/)
    assert.match(markup, /<link rel="canonical" href="https:\/\/news\.example\/a">/)
  })

  it('sets facts of any direction apart from without', () => {
    // The separator is drawn in the page's direction; inside the <bdi> an Arabic byline would put it on its far side.
    assert.match(article({ story: { ...story, byline: 'ريم' } }), /<span><bdi>ريم<\/bdi><\/span>/)
  })

  it('leads to this view in the next sizes, and not beyond the last', () => {
    assert.match(article({}, { thread: { page: { items: [], nextCursor: null }, sort: 'oldest', cursor: 'c' } }), /href="[^"]*\?sort=oldest&amp;cursor=c&amp;size=3" aria-label="A\+ Larger text"/)
    assert.match(article({ frame: { ...frame, textSize: '5' } }), /<span [^>]*aria-disabled="true" aria-label="A\+ Larger text"/)
  })

  it('has the comments, then the moderation statement, then the form', () => {
    const places = ['id="comments"', 'id="statement"', 'id="write"'].map((place) => article({}).indexOf(place))
    assert.deepEqual(places, places.toSorted((a, b) => a - b))
    assert.ok(places.every((place) => place > 0))
  })

  it('states what is welcome, what is not and that nothing is edited', () => {
    const markup = article({})
    for (const item of guidelines.items) assert.ok(markup.includes(item.title), item.key)
    assert.match(markup, /We never edit a comment/)
  })
})

describe('the receipt page', () => {
  it('tells the reason of a rejection, and can no longer be withdrawn', () => {
    const markup = receipt('rejected')
    assert.match(markup, /<p class="decision-statement" dir="auto">&quot;&gt;&lt;script/)
    assert.doesNotMatch(markup, /withdraw"/)
  })

  it('posts a withdrawal, and is kept from search engines', () => {
    assert.match(receipt('pending'), /<form method="post" action="\/receipts\/tok\/withdraw">/)
    assert.match(receipt('pending'), /<meta name="robots" content="noindex">/)
  })
})

describe('the language and size of a page', () => {
  it('are the story’s, else the site’s first, else English', () => {
    assert.equal(pageLanguage(['ckb-IQ', 'ar']), 'ckb')
    assert.equal(pageLanguage(['nl', 'ar', 'en']), 'ar')
    assert.equal(pageLanguage(['fa', 'ar', 'en']), 'fa')
    assert.equal(pageLanguage([null]), 'en')
  })

  it('are none but our own', () => {
    assert.equal(parseTextSize('5'), '5')
    for (const other of ['6', '', '2"', ['2'], undefined]) assert.equal(parseTextSize(other), undefined)
  })
})

interface Below {
  readonly thread?: Partial<CommentsView['thread']>
  readonly form?: Partial<CommentsView['form']>
}

function article(changes: Partial<ArticlePage>, below: Below = {}): string {
  const { language } = changes.frame ?? frame
  const path = `/stories/${story.slug}`
  return articlePage({
    frame,
    story,
    bodyHtml: '<p>یەک</p>',
    lead: hostile,
    comments: {
      thread: {
        language, path, timeZone: frame.timeZone, base: '', articleUrl: null, story,
        page: { items: [{ ...comment, replies: { items: [], nextCursor: null, total: 0 } }], nextCursor: null }, sort: 'newest', cursor: null, root: null, commentId: null, isMissing: false, recommendations: 'on',
        ...below.thread,
      },
      form: { language, path, commenting: 'open', action: `${path}/comments`, replyTo: null, idempotencyKey: 'k', values: { name: '', email: '', body: '' }, errors: [], mail: 'on', check: 'on', ...below.form },
      story, guidelines, guidelinesHref: '/guidelines', api: '/api/v1', direction: 'ltr',
    },
    script: '/embed.js?v=1',
    ...changes,
  })
}

function receipt(status: 'pending' | 'rejected'): string {
  const decided: ReceiptStatus['decision'] = {
    verdict: 'reject', guidelines: ['threats'], statement: hostile, decidedAt: comment.decidedAt, automated: true,
  }
  const shown: ReceiptStatus = {
    comment: { id: 'c1', storyId: 's', parentId: null, status, body: exact, bodySha256: 'ab', submittedAt: comment.submittedAt },
    status,
    decision: status === 'rejected' ? decided : null,
    appeal: null,
    ledger: null,
  }
  return receiptPage({ frame, token: 'tok', receipt: shown, story })
}

function elementsOf(markup: string): readonly Tree.Element[] {
  return descendants(parse(markup))
}

function descendants(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : []))
}

function find(elements: readonly Tree.Element[], wanted: { readonly tagName: string; readonly attribute: string; readonly value: string }): Tree.Element {
  const { tagName, attribute, value } = wanted
  return elements.find((element) => element.tagName === tagName && valueOf(element, attribute) === value) ?? assert.fail(`${tagName} ${value}`)
}

/** Whether it waits for a script. */
function isUnseen(element: Tree.Element): boolean {
  const { parentNode } = element
  return valueOf(element, 'hidden') !== undefined || (parentNode !== null && 'attrs' in parentNode && isUnseen(parentNode))
}

function valueOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : '')).join('')
}
