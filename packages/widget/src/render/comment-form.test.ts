import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, type PublicComment } from '@verbatim/contract'
import { commentForm, type CommentFormView } from './comment-form.ts'

describe('commentForm', () => {
  it('posts name, email and body with the idempotency key', () => {
    const markup = shown({})
    assert.match(markup, /<form method="post" action="\/stories\/a\/comments">/)
    assert.deepEqual([...markup.matchAll(/ name="(\w+)"/g)].map(([, name]) => name), ['idempotencyKey', 'parentId', 'name', 'email', 'body'])
    assert.doesNotMatch(markup, /maxlength/)
    assert.doesNotMatch(markup, /data-check|class="check"/)
  })

  it('names the comment that is replied to, and the way out', () => {
    const markup = shown({ replyTo })
    assert.match(markup, /<input type="hidden" name="parentId" value="7">/)
    assert.match(markup, /Reply to \u2068Sara\u2069/)
    assert.match(markup, /<a class="cancel" href="\/stories\/a#write">Cancel the reply<\/a>/)
  })

  it('offers mails only where the site sends some', () => {
    assert.doesNotMatch(shown({}), /notify/)
    assert.deepEqual([...shown({ mail: 'on' }).matchAll(/type="checkbox" name="(\w+)"/g)].map(([, name]) => name), ['notifyDecision', 'notifyReplies'])
  })

  it('has the question before sending where the site asks it, unseen', () => {
    assert.match(shown({ check: 'on' }), /<form method="post" action="[^"]*" data-check>[\s\S]*<div class="check" [^>]*hidden>/)
  })

  it('keeps what was typed, a line feed at the beginning included', () => {
    const markup = shown({ values: { name: '"Sara"', email: 'a@b', body: '\n two</textarea>\n' } })
    assert.match(markup, / value="&quot;Sara&quot;"/)
    // A parser drops the first line feed after the tag.
    assert.match(markup, /<textarea [^>]*>\n\n two&lt;\/textarea&gt;\n<\/textarea>/)
  })

  it('tells what is wrong above the form and at its field', () => {
    const markup = shown({ errors: [{ path: '/email', code: 'email', message: 'No address.' }, { path: '/parentId', code: 'parent-unknown', message: 'Gone.' }] })
    assert.match(markup, /role="alert"[\s\S]*<a href="#field-email">No address\.<\/a><\/li><li>Gone\.<\/li>/)
    assert.match(markup, /<p class="fault" id="fault-email">No address\.<\/p>/)
    assert.match(markup, /<input type="email"[^>]* aria-describedby="hint-email fault-email" aria-invalid="true">/)
    assert.equal(markup.match(/aria-invalid/g)?.length, 1)
  })

  it('is a sentence where commenting is closed', () => {
    const markup = shown({ commenting: 'closed' })
    assert.match(markup, /<p class="closed">Commenting is closed on this story\.<\/p>/)
    assert.doesNotMatch(markup, /<form|comment-text/)
  })

  it('says so where the whole site takes nothing at the moment, in every language', () => {
    const sentences = languages.map((language) => /<p class="closed">(.+)<\/p>/.exec(shown({ language, commenting: 'paused' }))?.[1])
    assert.equal(sentences[languages.indexOf('en')], 'Commenting is paused on the whole site at the moment.')
    assert.equal(new Set(sentences).size, languages.length)
    assert.doesNotMatch(shown({ commenting: 'paused' }), /<form/)
  })

  it('gives back what was typed while commenting was being closed', () => {
    const markup = shown({ commenting: 'closed', values: { name: 'a', email: 'b', body: 'mine' }, errors: [{ path: '', code: 'commenting-closed', message: 'Closed.' }] })
    assert.match(markup, /Closed\.[\s\S]*<div class="comment-text" dir="auto">mine<\/div>/)
  })
})

const replyTo: PublicComment = {
  id: '7', storyId: 's', parentId: null, rootId: '7', author: { name: 'Sara' }, body: 'text', bodySha256: '',
  language: null, submittedAt: '2017-09-04T18:40:00Z', decidedAt: '2017-09-04T18:50:00Z', replyCount: 0, recommendations: 0,
}

function shown(changes: Partial<CommentFormView>): string {
  return String(commentForm({
    language: 'en',
    path: '/stories/a',
    commenting: 'open',
    action: '/stories/a/comments',
    replyTo: null,
    idempotencyKey: 'key',
    values: { name: '', email: '', body: '' },
    errors: [],
    mail: 'off',
    check: 'off',
    ...changes,
  }))
}
