import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { accept, newId, refuse, type Result, type StoryId } from '@verbatim/core'
import type { EventKind, SiteEvent } from '../app/index.ts'
import { keptByStory } from './kept-by-story.ts'

let counter = 0
const newStory = () => newId<StoryId>(0, (count) => new Uint8Array(count).fill((counter += 1)))
const story = newStory()

type Made = Result<string, { readonly code: 'refused' }>

/** Texts made of stories, on events that happen when they are told to. */
function kitchen({ mostBytes = 1_000_000, mostMs = 0, isSame = (_made: string, _before: string): boolean => false } = {}) {
  const listeners: ((events: readonly SiteEvent[]) => void)[] = []
  const state = { current: true }
  const ready = keptByStory<string>({ follow: (listener) => (listeners.push(listener), () => {}), isCurrent: () => state.current }, { mostBytes, mostMs, isSame, bytesOf: (text) => text.length * 2 })
  const happens = (kind: EventKind, storyId = story) => listeners.forEach((listener) => listener([{ arrival: 1, kind, storyId, commentId: null, decisionId: null, happenedAt: 0 }]))
  const ask = (make: () => Promise<Made>, { key = '/a', storyId = story } = {}) => ready.findOrMake({ key, storyId }, make)
  const make = (text: string, at: { key?: string; storyId?: StoryId } = {}) => ask(async () => accept(text), at)
  return { ready, happens, ask, make, state, textAt: (key = '/a') => ready.find(key) }
}

describe('what is kept ready', () => {
  it('is found until the story changes in public', async () => {
    const { happens, make, textAt } = kitchen()
    await make('one')
    for (const unseen of ['comment.submitted', 'comment.rejected', 'comment.withdrawn', 'comment.confirmed'] as const) happens(unseen)
    happens('comment.approved', newStory())
    assert.equal(textAt(), 'one')
    for (const kind of ['comment.approved', 'comment.removed', 'story.changed', 'story.closed', 'story.opened'] as const) {
      await make('again')
      happens(kind)
      assert.equal(textAt(), undefined)
    }
  })

  it('is not kept when the story changed while it was made', async () => {
    const { ask, happens, textAt } = kitchen()
    const gate = Promise.withResolvers<Made>()
    const making = ask(() => gate.promise)
    happens('comment.removed')
    gate.resolve(accept('stale'))
    await making
    assert.equal(textAt(), undefined)
  })

  it('is made once for all who ask meanwhile, but anew for who asks after a change', async () => {
    const { ask, happens, textAt } = kitchen()
    const gates: PromiseWithResolvers<Made>[] = []
    const asked = () => ask(() => (gates.push(Promise.withResolvers()), gates.at(-1)?.promise ?? assert.fail()))
    const before = [asked(), asked()]
    happens('comment.removed')
    const after = [asked(), asked()]
    assert.equal(gates.length, 2)
    gates[0]?.resolve(accept('before'))
    gates[1]?.resolve(accept('after'))
    assert.deepEqual(await Promise.all([...before, ...after]), ['before', 'before', 'after', 'after'].map(accept))
    assert.equal(textAt(), 'after')
    assert.deepEqual(await asked(), accept('after'))
    assert.equal(gates.length, 2)
  })

  it('is neither given nor kept while it may be unheard of that something happened', async () => {
    const { make, state, textAt } = kitchen()
    await make('one')
    state.current = false
    assert.equal(textAt(), undefined)
    await make('two', { key: '/b' })
    state.current = true
    assert.deepEqual([textAt(), textAt('/b')], ['one', undefined])
  })

  it('tells whoever waits when making it fails, and makes it anew for the next', async () => {
    const { ask, make, textAt } = kitchen()
    await assert.rejects(ask(() => Promise.reject(new Error('disk'))), /disk/)
    assert.deepEqual(await make('one'), accept('one'))
    assert.equal(textAt(), 'one')
  })

  it('is nothing that was refused', async () => {
    const { ask, make, textAt } = kitchen()
    assert.deepEqual(await ask(async () => refuse({ code: 'refused' })), refuse({ code: 'refused' }))
    assert.equal(textAt(), undefined)
    await make('one')
    assert.equal(textAt(), 'one')
  })

  it('is no older than it may be', async () => {
    const { make, textAt } = kitchen({ mostMs: 20 })
    await make('one')
    assert.equal(textAt(), 'one')
    while (textAt() !== undefined) await setImmediate()
    assert.deepEqual(await make('two'), accept('two'))
  })

  it('stays the one before where its time was over and it says the same', async () => {
    const { ready, happens } = kitchen({ mostMs: 20, isSame: (made, before) => made.toLowerCase() === before.toLowerCase() })
    const make = async (text: string) => (await ready.findOrMake({ key: '/a', storyId: story }, async () => accept(text))).ok && ready.find('/a')
    const expired = async () => { while (ready.find('/a') !== undefined) await setImmediate() }
    assert.equal(await make('one'), 'one')
    await expired()
    assert.equal(await make('ONE'), 'one')
    await expired()
    assert.equal(await make('two'), 'two')
    happens('comment.approved')
    assert.equal(await make('TWO'), 'TWO')
  })

  it('goes with a change of any story where it shows all of them', async () => {
    const { ready, happens } = kitchen()
    const make = async (text: string) => (await ready.findOrMake({ key: '/all', storyId: null, mostMs: 20 }, async () => accept(text))).ok && ready.find('/all')
    assert.equal(await make('one'), 'one')
    happens('comment.submitted', newStory())
    assert.equal(ready.find('/all'), 'one')
    happens('comment.removed', newStory())
    assert.equal(ready.find('/all'), undefined)
    assert.equal(await make('two'), 'two')
    while (ready.find('/all') !== undefined) await setImmediate()
  })

  it('takes no more room than it may', async () => {
    const { ready, make } = kitchen({ mostBytes: 100_000 })
    for (let index = 0; index < 200; index += 1) await make('x'.repeat(2000), { key: `/${index}` })
    const { entries, bytes } = ready.figures()
    assert.ok(entries > 5 && entries < 30 && bytes <= 100_000, `${entries} entries, ${bytes} bytes`)
    await make('x'.repeat(200_000), { key: '/large' })
    assert.equal(ready.find('/large'), undefined)
    await make('short', { key: `/${'x'.repeat(501)}` })
    assert.equal(ready.find(`/${'x'.repeat(501)}`), undefined)
  })
})
