import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commentsStart, isCommentsHeading, isFurniture } from './page-furniture.ts'

describe('page furniture', () => {
  for (const line of ['A+ A-', 'Share', 'SHARE', 'Print | Email', 'Share Print', 'Share on Facebook', 'Required', 'طباعة', 'Paylaş', 'هاوبەشکردن']) {
    it(`is ${line}`, () => assert.ok(isFurniture(line)))
  }

  for (const line of ['Share prices fell', 'share', 'Print is dead', 'Required reading for ministers', '']) {
    it(`is not ${JSON.stringify(line)}`, () => assert.ok(!isFurniture(line)))
  }
})

describe('the heading of the comments', () => {
  for (const line of ['Comments', 'COMMENTS', '12 Comments', 'Comments (12)', 'Comments:', 'Post a comment', 'Readers’ comments', 'التعليقات', 'أضف تعليقاً', 'Yorumlar (3)', 'کۆمێنتەکان', 'Şîrove']) {
    it(`is ${line}`, () => assert.ok(isCommentsHeading(line)))
  }

  for (const line of ['Comments by the minister', 'Comments were closed.', 'comments', 'No comment', 'The comments']) {
    it(`is not ${line}`, () => assert.ok(!isCommentsHeading(line)))
  }
})

describe('the beginning of the comments', () => {
  it('is the heading under the text, not the link above it', () => {
    assert.equal(commentsStart(['Comments (3)', 'Rain fell.', 'Comments', 'Nice!']), 2)
  })

  it('is the first heading where no text stands above one', () => {
    assert.equal(commentsStart(['Rain', 'Comments', 'Nice']), 1)
  })

  it('is the rules where no heading stands above them and a form follows', () => {
    const rules = 'The Daily Rain moderates all comments submitted on our website.'
    assert.equal(commentsStart(['Rain fell.', rules, 'Post a comment']), 1)
    assert.equal(commentsStart(['Rain fell.', rules, 'It said so on Monday.']), 3)
  })

  it('is the end without comments', () => assert.equal(commentsStart(['Rain fell.', 'He made comments on it.']), 2))
})
