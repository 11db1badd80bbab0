import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { newId, type Story, type StoryId } from '@verbatim/core'
import type { EventKind, SiteEvent } from './events.ts'
import type { StoryStore } from './ports.ts'
import { cachedStories } from './story-cache.ts'

function storyOf(id: StoryId, commentCount = 0, bodyHtml: string | null = null): Story {
  return {
    id, url: `https://news.example/${id}`, slug: id, headline: 'A bridge opens', publisher: null, publishedAt: null, language: null, dateline: null, byline: null,
    tags: [], bodyHtml, lead: null, commenting: 'open', commentCount,
  }
}

const unused = () => assert.fail('not asked for here')

/** A store of which every reading is counted, and events that happen when they are told to. */
function newsroom() {
  const stories = new Map<StoryId, Story>()
  const state = { reads: 0, current: true, unlisted: new Set<StoryId>(), during: () => {} }
  const listeners: ((events: readonly SiteEvent[]) => void)[] = []
  const store: StoryStore = {
    async find(id) {
      state.reads += 1
      const found = stories.get(id)
      state.during()
      return found
    },
    async findBySlug(slug) {
      state.reads += 1
      return [...stories.values()].find((story) => story.slug === slug && !state.unlisted.has(story.id))
    },
    findByUrl: unused, list: unused, put: unused, setCommenting: unused, closeByAge: unused, removeDemo: unused, counts: unused,
  }
  const cached = cachedStories(store, { follow: (listener) => (listeners.push(listener), () => {}), isCurrent: () => state.current })
  const happens = (kind: EventKind, storyId: StoryId) => listeners.forEach((listener) => listener([{ arrival: 1, kind, storyId, commentId: null, decisionId: null, happenedAt: 0 }]))
  const add = (story = storyOf(newId<StoryId>(0, randomBytes))) => {
    stories.set(story.id, story)
    return story.id
  }
  return { cached, stories, state, happens, add }
}

describe('the stories last asked for', () => {
  it('are read once until something changes them', async () => {
    const { cached, stories, state, happens, add } = newsroom()
    const id = add()
    for (let again = 0; again < 3; again += 1) await cached.find(id)
    happens('comment.submitted', id)
    happens('comment.approved', add())
    await cached.find(id)
    assert.equal(state.reads, 1)
    stories.set(id, storyOf(id, 1))
    happens('comment.approved', id)
    assert.equal((await cached.find(id))?.commentCount, 1)
  })

  it('are not remembered when something changed while they were read, nor while changes may be unheard of', async () => {
    const { cached, stories, state, happens, add } = newsroom()
    const id = add()
    state.during = () => {
      stories.set(id, storyOf(id, 7))
      happens('comment.approved', id)
    }
    await cached.find(id)
    state.during = () => {}
    assert.equal((await cached.find(id))?.commentCount, 7)
    state.current = false
    const { reads } = state
    await cached.find(id)
    await cached.find(id)
    assert.equal(state.reads, reads + 2)
  })

  it('are a bounded number, and none of them is long', async () => {
    const { cached, state, add } = newsroom()
    const ids = Array.from({ length: 501 }, () => add())
    for (const id of ids) await cached.find(id)
    await cached.find(ids.at(-1) ?? assert.fail())
    assert.equal(state.reads, 501)
    await cached.find(ids[0] ?? assert.fail())
    assert.equal(state.reads, 502)
    const long = add(storyOf(newId<StoryId>(0, randomBytes), 0, 'x'.repeat(20_001)))
    await cached.find(long)
    await cached.find(long)
    assert.equal(state.reads, 504)
  })

  it('are remembered by their address too, but not while they are unlisted', async () => {
    const { cached, stories, state, happens, add } = newsroom()
    const id = add()
    state.unlisted.add(id)
    await cached.find(id)
    assert.equal(await cached.findBySlug(id), undefined)
    state.unlisted.delete(id)
    happens('comment.approved', id)
    await cached.findBySlug(id)
    const { reads } = state
    assert.equal((await cached.findBySlug(id))?.id, id)
    assert.equal((await cached.find(id))?.id, id)
    assert.equal(state.reads, reads)
    state.unlisted.add(id)
    happens('comment.removed', id)
    await cached.find(id)
    assert.equal(await cached.findBySlug(id), undefined)
    state.unlisted.delete(id)
    stories.set(id, storyOf(id, 7))
    happens('comment.approved', id)
    assert.equal((await cached.findBySlug(id))?.commentCount, 7)
    for (let others = 0; others < 500; others += 1) await cached.find(add())
    const before = state.reads
    await cached.findBySlug(id)
    assert.equal(state.reads, before + 1)
  })

  it('are not there before they are made', async () => {
    const { cached, stories, add } = newsroom()
    const id = add()
    const story = stories.get(id) ?? assert.fail()
    stories.delete(id)
    assert.equal(await cached.find(id), undefined)
    stories.set(id, story)
    assert.equal((await cached.find(id))?.id, id)
  })
})
