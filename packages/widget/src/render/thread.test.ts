import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { PublicComment, RemovedComment } from '@verbatim/contract'
import { thread, type ThreadView } from './thread.ts'

describe('thread', () => {
  it('gives each comment its permalink, its time and a way to reply', () => {
    const markup = shown({ page: { items: [rootOf(comment('1'))], nextCursor: null } })
    assert.match(markup, /<article class="comment" part="comment" id="comment-1"/)
    assert.match(markup, /<a class="permalink" href="\/stories\/a\?commentId=1#comment-1"[^>]*><time datetime="2017-09-04T18:40:00Z">4 September 2017, 21:40<\/time>/)
    assert.match(markup, /<a class="reply" href="\/stories\/a\?replyTo=1#write"[^>]*>Reply<\/a>/)
  })

  it('offers no reply where commenting is closed', () => {
    const markup = shown({ story: { commenting: 'closed', commentCount: 1 }, page: { items: [rootOf(comment('1'))], nextCursor: null } })
    assert.doesNotMatch(markup, /replyTo/)
  })

  it('isolates names and escapes them', () => {
    const markup = shown({ page: { items: [rootOf({ ...comment('1'), author: { name: '<b>سارا</b>\u202e' } })], nextCursor: null } })
    assert.match(markup, /<bdi class="author" id="author-1">&lt;b&gt;سارا&lt;\/b&gt;\u202e<\/bdi>/)
  })

  it('marks the newsroom’s own people', () => {
    const markup = shown({ page: { items: [rootOf({ ...comment('1'), author: { name: 'Desk', staff: true } })], nextCursor: null } })
    assert.match(markup, /<span class="staff">Staff<\/span>/)
  })

  it('leaves of a removed comment its place alone', () => {
    const removed: RemovedComment = { id: '1', parentId: null, rootId: '1', removed: true, replyCount: 1 }
    const replies = { items: [comment('2', '1')], nextCursor: null, total: 1 }
    const markup = shown({ page: { items: [{ ...removed, replies }], nextCursor: null } })
    assert.match(markup, /<article class="comment" id="comment-1"><p class="removed">[^<]+<\/p><\/article>/)
    assert.match(markup, /id="comment-2"/)
    assert.doesNotMatch(markup, /replyTo=1#/)
  })

  it('says whom a reply answers, unless it is the root right above', () => {
    const replies = { items: [comment('2', '1'), comment('3', '2')], nextCursor: null, total: 2 }
    const markup = shown({ page: { items: [{ ...comment('1'), replies }], nextCursor: null } })
    assert.equal(markup.match(/In reply to/g)?.length, 1)
    assert.match(markup, /<a href="#comment-2"><bdi>In reply to \u2068Name 2\u2069<\/bdi><\/a>/)
  })

  it('leads to the rest by links at both levels, in the same order', () => {
    const replies = { items: [comment('2', '1')], nextCursor: 'r&1', total: 70 }
    const markup = shown({ sort: 'oldest', page: { items: [{ ...comment('1'), replies }], nextCursor: 'c=1' } })
    assert.match(markup, /href="\/stories\/a\?sort=oldest&amp;parentId=1&amp;cursor=r%261#comments"[^>]*>Show more replies/)
    assert.match(markup, /href="\/stories\/a\?sort=oldest&amp;cursor=c%3D1#comments"[^>]*>Show more comments/)
  })

  it('shows the later replies of a root below it, with the way back', () => {
    const markup = shown({ root: comment('1'), cursor: 'r', page: { items: [comment('9', '1')], nextCursor: 'r2' } })
    assert.match(markup, /id="comment-1"[\s\S]*id="comment-9"/)
    assert.match(markup, /<a href="\/stories\/a#comments">All comments<\/a>/)
    assert.match(markup, /parentId=1&amp;cursor=r2/)
  })

  it('folds the replies after the first, but not where they are what was asked for', () => {
    const replies = { items: [comment('2', '1'), comment('3', '1'), comment('4', '1')], nextCursor: null, total: 40 }
    const folded = shown({ page: { items: [{ ...comment('1'), replies }], nextCursor: null } })
    assert.match(folded, /id="comment-2"[\s\S]*<details><summary>39 more replies<\/summary>[\s\S]*id="comment-3"[\s\S]*id="comment-4"/)
    assert.doesNotMatch(shown({ root: comment('1'), page: { items: replies.items, nextCursor: null } }), /<details/)
  })

  it('leads from a permalink in the midst of a thread to all of it', () => {
    const markup = shown({ root: { ...comment('1'), replyCount: 70 }, commentId: '9', page: { items: [comment('9', '1')], nextCursor: null } })
    assert.match(markup, /<a href="\/stories\/a\?parentId=1#comments"[^>]*>70 replies<\/a>/)
  })

  it('leads on another site’s page to the article there, and to the server for all that takes it', () => {
    const markup = shown({ base: 'https://c.example', path: 'https://c.example/stories/a', articleUrl: 'https://news.example/a', page: { items: [rootOf(comment('1'))], nextCursor: null } })
    assert.match(markup, /class="permalink" href="https:\/\/news\.example\/a#comment-1"/)
    assert.match(markup, /class="report" href="https:\/\/c\.example\/comments\/1\/report\?lang=en"/)
  })

  it('tells how many recommend a comment, and offers it to a script alone', () => {
    const page = { items: [rootOf({ ...comment('1'), recommendations: 1200 })], nextCursor: null }
    assert.match(shown({ page }), /<span class="recommendations">1,200 recommendations<\/span><button class="recommend"[^>]* hidden data-live>Recommend <span>1,200<\/span><\/button>/)
    assert.doesNotMatch(shown({ page, recommendations: 'off' }), /recommend/)
  })

  it('says which order holds', () => {
    assert.match(shown({ sort: 'replies' }), /aria-current="true">Most replies/)
    assert.doesNotMatch(shown({ story: { commenting: 'open', commentCount: 1 } }), /<nav/)
  })
})

function shown(changes: Partial<ThreadView>): string {
  return String(thread({
    language: 'en',
    timeZone: 'Asia/Baghdad',
    path: '/stories/a',
    base: '',
    articleUrl: null,
    story: { commentCount: 2, commenting: 'open' },
    page: { items: [], nextCursor: null },
    sort: 'newest',
    cursor: null,
    root: null,
    commentId: null,
    isMissing: false,
    recommendations: 'on',
    ...changes,
  }))
}

function comment(id: string, parentId: string | null = null): PublicComment {
  return {
    id, storyId: 's', parentId, rootId: parentId === null ? id : '1', author: { name: `Name ${id}` }, body: 'text', bodySha256: '',
    language: null, submittedAt: '2017-09-04T18:40:00Z', decidedAt: '2017-09-04T18:50:00Z', replyCount: 2, recommendations: 0,
  }
}

function rootOf(root: PublicComment) {
  return { ...root, replies: { items: [], nextCursor: null, total: 0 } }
}
