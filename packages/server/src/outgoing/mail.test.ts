import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, languages, newSite, type CommentId, type Decision, type DecisionId, type ReportId, type SiteId, type Story, type StoryId, type TokenId, type UserId } from '@verbatim/core'
import type { DecisionLetter, Delivery, ReplyLetter, ReportLetter, StoredComment } from '../app/index.ts'
import { mailOf } from './mail.ts'

const at = Date.UTC(2026, 2, 1, 12)
const publicUrl = 'https://comments.courier.example'
const site = { ...newSite, id: 'site' as SiteId, name: 'The Courier', languages: ['ckb', 'en'] }
const story: Story = {
  id: 'story' as StoryId, url: 'https://courier.example/a', slug: 'a-bridge', headline: 'A bridge\n opens & <closes>', publisher: null, publishedAt: null, language: null, dateline: null, byline: null,
  tags: [], bodyHtml: null, lead: null, commenting: 'open', commentCount: 1,
}
const comment: StoredComment = {
  id: 'comment' as CommentId, storyId: story.id, parentId: null, rootId: 'comment' as CommentId, status: 'approved', name: 'Buy at shop.example', body: 'The text of the comment', bodySha256: 'x', language: 'en', submittedAt: at,
  replyCount: 0,
}
const decision: Decision = {
  id: 'decision' as DecisionId, commentId: comment.id, verdict: { kind: 'approve' }, message: null, note: 'for staff alone', guidelinesVersion: 1, actor: { kind: 'user', id: 'u' as UserId, name: 'Mina' }, means: 'person',
  statusBefore: 'pending', decidedAt: at,
}
const delivery: Delivery = { arrival: 1, channel: 'mail', kind: 'mail.decision', storyId: story.id, commentId: comment.id, decisionId: decision.id, reportId: null, happenedAt: at, attempts: 1, since: at }

interface Given {
  readonly language?: string | null
  readonly decision?: Partial<Decision>
}

function decisionMail(given: Given = {}) {
  const letter: DecisionLetter = {
    kind: 'decision', to: 'rosa@example.org', site, story, guidelines: defaultGuidelines, comment: { ...comment, language: given.language === undefined ? 'en' : given.language }, decision: { ...decision, ...given.decision },
  }
  return mailOf(letter, { delivery, publicUrl })
}

const rejected = { verdict: { kind: 'reject', guidelines: ['threats'] } } as const

function replyMail(language: string) {
  const reply: ReplyLetter['reply'] = {
    kind: 'published', id: 'reply' as CommentId, storyId: story.id, parentId: comment.id, rootId: comment.id, name: 'شیلان <b>', byStaff: false, body: 'The text of the reply', bodySha256: 'x', language: null, submittedAt: at, decidedAt: at, replyCount: 0, recommendations: 0,
  }
  const letter: ReplyLetter = { kind: 'reply', to: 'rosa@example.org', site, story, parent: { ...comment, language }, reply }
  return mailOf(letter, { delivery: { ...delivery, kind: 'mail.reply' }, publicUrl })
}

function reportMail(fields: Partial<ReportLetter> = {}, id = 'r1') {
  return mailOf({ kind: 'report', to: 'omar@example.org', site, story, comment, outcome: 'kept', ...fields }, { delivery: { ...delivery, kind: 'mail.report', reportId: id as ReportId }, publicUrl })
}

describe('a mail about a decision', () => {
  it('links to a comment that is published', () => {
    const { to, subject, text, html } = decisionMail()
    assert.deepEqual([to, subject], ['rosa@example.org', 'Your comment is published: A bridge opens & <closes>'])
    assert.match(text, /^A bridge opens & <closes>\n\nYour comment was approved and published exactly as you wrote it\.\n\n/)
    assert.match(text, /\nhttps:\/\/comments\.courier\.example\/stories\/a-bridge\?commentId=comment#comment-comment\n/)
    assert.match(html, /<a href="https:\/\/comments\.courier\.example\/stories\/a-bridge\?commentId=comment#comment-comment">/)
    assert.match(html, /A bridge opens &amp; &lt;closes&gt;/)
  })

  it('tells the reason for a rejection in the words of the guidelines, and what the moderator said', () => {
    const { subject, text } = decisionMail({ decision: { ...rejected, message: 'Please leave the second sentence out.' } })
    const wording = defaultGuidelines.items.find(({ key }) => key === 'threats')?.wording.en
    assert.match(subject, /^Your comment was not published: /)
    assert.ok(text.includes(`${wording?.title}: ${wording?.text}\n\nPlease leave the second sentence out.\n`))
    assert.doesNotMatch(text, /https?:/)
  })

  it('says so when a published comment was taken down, and when a program decided', () => {
    const { subject, text } = decisionMail({ decision: { ...rejected, statusBefore: 'approved', actor: { kind: 'program', id: 't' as TokenId, name: 'filter' } } })
    assert.match(subject, /^Your comment was taken down: /)
    assert.match(text, /has now been taken down/)
    assert.match(text, /made by a program/)
  })

  it('holds nothing that its commenter wrote, nor what is for staff, nor who decided', () => {
    for (const given of [{}, { decision: rejected }]) {
      const { subject, text, html } = decisionMail(given)
      for (const part of [subject, text, html]) assert.doesNotMatch(part, /shop\.example|text of the comment|staff alone|Mina/)
    }
  })

  it('is in the language of the comment, else of the story, else of the site', () => {
    assert.deepEqual(['tr', 'ku-Latn', 'de-AT', 'nl', null].map((language) => decisionMail({ language }).language), ['tr', 'kmr', 'de', 'ckb', 'ckb'])
  })

  it('keeps the spaces of French before a colon', () => {
    const { subject, text } = decisionMail({ language: 'fr' })
    assert.match(subject, /^Votre commentaire est publié\u00a0: A bridge/)
    assert.match(text, /sous l’article\u00a0:\nhttps:/)
    assert.match(decisionMail({ language: 'fr', decision: rejected }).text, /\nMenaces et incitations\u00a0: Nul /)
  })

  it('carries the direction of writing', () => {
    for (const language of languages) {
      const { html } = decisionMail({ language })
      assert.match(html, new RegExp(`<html lang="${language}" dir="${['ar', 'ckb', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr'}">`))
    }
  })

  it('has the same id each time it is sent, which no other mail has', () => {
    const ids = [decisionMail(), decisionMail({ language: 'tr' }), replyMail('en')].map(({ id }) => id)
    assert.equal(ids[0], ids[1])
    assert.notEqual(ids[0], ids[2])
    assert.match(ids[0] ?? '', /^[0-9a-f]{32}@comments\.courier\.example$/)
  })
})

describe('a mail about a reply', () => {
  it('names who replied and links to the reply, in every language', () => {
    for (const language of languages) {
      const mail = replyMail(language)
      assert.equal(mail.language, language)
      assert.ok(mail.text.includes('\u2068شیلان <b>\u2069'))
      assert.match(mail.html, /شیلان &lt;b&gt;/)
      assert.match(mail.text, /\nhttps:\/\/comments\.courier\.example\/stories\/a-bridge\?commentId=reply#comment-reply\n/)
      assert.doesNotMatch(mail.text, /text of the/)
    }
  })
})

describe('a mail about a report', () => {
  it('says that the comment stays, with a link to it, or that it was taken down, and who gave the address', () => {
    const spoken = { story: { ...story, language: 'en' } }
    const [kept, removed] = [reportMail(spoken), reportMail({ ...spoken, outcome: 'removed' })]
    assert.match(kept.subject, /^Your report of a comment: A bridge opens/)
    assert.match(kept.text, /It stays published\./)
    assert.match(kept.text, /#comment-comment\n/)
    assert.match(removed.text, /It was taken down\./)
    assert.doesNotMatch(removed.text, /https?:/)
    for (const { text } of [kept, removed]) assert.match(text, /given with the report of a comment at \u2068The Courier/)
  })

  it('quotes nothing of the comment, and is in the language of the story, else of the site', () => {
    for (const { subject, text, html } of [reportMail(), reportMail({ outcome: 'removed' })]) for (const part of [subject, text, html]) assert.doesNotMatch(part, /shop\.example|text of the comment/)
    assert.deepEqual([reportMail({ story: { ...story, language: 'tr' } }).language, reportMail().language], ['tr', 'ckb'])
  })

  it('has another id for each reporter', () => {
    assert.notEqual(reportMail().id, reportMail({}, 'r2').id)
    assert.notEqual(reportMail().id, decisionMail().id)
  })
})
