import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { submissionFaults } from '@verbatim/core'
import { demoSite, demoStories } from './demo-site.ts'

const comments = demoStories.flatMap((story) => story.comments)

describe('the sample site', () => {
  it('has a story in each of its languages, at addresses that nobody can own', () => {
    assert.deepEqual(demoStories.map((story) => story.language), demoSite.languages)
    assert.equal(new Set(demoStories.map((story) => story.url)).size, demoStories.length)
    for (const { url, publishedAt, publisher } of demoStories) {
      assert.match(url, /^https:\/\/news\.example\/[a-z0-9/-]+[a-z0-9]$/)
      assert.ok(!Number.isNaN(Date.parse(publishedAt)))
      assert.equal(publisher, demoSite.publisher)
    }
  })

  it('shows articles newest first, of five to seven paragraphs and two to four tags', () => {
    const times = demoStories.map((story) => Date.parse(story.publishedAt))
    assert.deepEqual(times, times.toSorted((one, other) => other - one))
    for (const { bodyHtml, tags } of demoStories) {
      const count = bodyHtml.split('<p>').length - 1
      assert.ok(count >= 5 && count <= 7, String(count))
      assert.ok(tags.length >= 2 && tags.length <= 4)
    }
  })

  it('has comments that the form would take', () => {
    for (const comment of comments) assert.deepEqual(submissionFaults(comment), [], comment.name)
    for (const { email } of comments) assert.match(email, /@example\.org$/)
    assert.equal(new Set(comments.map((comment) => comment.email)).size, comments.length)
  })

  it('links to reserved addresses alone', () => {
    for (const { body } of comments) {
      for (const [link] of body.matchAll(/https?:\/\/[^/\s]+/g)) assert.match(link, /^https:\/\/[a-z.-]+\.example$/)
    }
  })

  it('has replies only to earlier comments that can be approved', () => {
    for (const story of demoStories) {
      story.comments.forEach(({ replyTo, name }, index) => {
        if (replyTo === undefined) return
        assert.ok(replyTo < index, name)
        assert.equal(story.comments[replyTo]?.breaks, undefined, name)
      })
    }
  })

  it('gives a new moderator both kinds to decide, under every story', () => {
    for (const story of demoStories) {
      assert.ok(story.comments.length >= 6 && story.comments.length <= 9)
      const breaking = story.comments.filter((comment) => comment.breaks !== undefined).length
      assert.ok(breaking >= 1 && breaking * 2 < story.comments.length, story.headline)
    }
    const broken = new Set(comments.flatMap((comment) => comment.breaks ?? []))
    for (const key of ['personal-attacks', 'promotion', 'xenophobia', 'vulgarity'] as const) assert.ok(broken.has(key), key)
  })

  it('writes Sorani with its own letters', () => {
    const story = demoStories.find(({ language }) => language === 'ckb')
    assert.ok(story)
    const texts = [story.headline, story.dateline, story.byline, ...story.tags, story.bodyHtml, ...story.comments.flatMap(({ name, body }) => [name, body])]
    for (const text of texts) assert.doesNotMatch(text, /[كيىةأإآؤ\u0640\u200cثذصضطظ]|ه(?!\p{L})|(?<!\p{L})ر/u, text)
  })
})
