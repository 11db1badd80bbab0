import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newId, type StoryId } from '@verbatim/core'
import type { EventKind, SiteEvent } from '../app/index.ts'
import { readyAnswers } from './ready-answers.ts'
import { representation, type Representation } from './representation.ts'

let counter = 0
const newStory = () => newId<StoryId>(0, (count) => new Uint8Array(count).fill((counter += 1)))
const story = newStory()
const kept = (made: Representation) => made

/** Ready answers on events that happen when they are told to. */
function kitchen({ mostBytes = 1_000_000 } = {}) {
  const listeners: ((events: readonly SiteEvent[]) => void)[] = []
  const state = { current: true }
  const ready = readyAnswers({ follow: (listener) => (listeners.push(listener), () => {}), isCurrent: () => state.current }, { mostBytes })
  const happens = (kind: EventKind, storyId = story) => listeners.forEach((listener) => listener([{ arrival: 1, kind, storyId, commentId: null, decisionId: null, happenedAt: 0 }]))
  const make = (text: string, { url = '/a', storyId = story } = {}) => ready.findOrMake({ url, storyId }, async () => representation(text, 'text/plain'), kept)
  return { ready, happens, make, state, textAt: (url = '/a') => ready.find(url)?.representation.identity.toString() }
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
    const { ready, happens, textAt } = kitchen()
    const gate = Promise.withResolvers<Representation>()
    const making = ready.findOrMake({ url: '/a', storyId: story }, () => gate.promise, kept)
    happens('comment.removed')
    gate.resolve(representation('stale', 'text/plain'))
    await making
    assert.equal(textAt(), undefined)
  })

  it('is made once for all who ask meanwhile, but anew for who asks after a change', async () => {
    const { ready, happens } = kitchen()
    const gates: PromiseWithResolvers<Representation>[] = []
    const ask = () => ready.findOrMake({ url: '/a', storyId: story }, () => (gates.push(Promise.withResolvers()), gates.at(-1)?.promise ?? assert.fail()), kept)
    const before = [ask(), ask()]
    happens('comment.removed')
    const after = [ask(), ask()]
    assert.equal(gates.length, 2)
    gates[0]?.resolve(representation('before', ''))
    gates[1]?.resolve(representation('after', ''))
    assert.deepEqual((await Promise.all([...before, ...after])).map(({ identity }) => identity.toString()), ['before', 'before', 'after', 'after'])
    assert.equal(ready.find('/a')?.representation.identity.toString(), 'after')
  })

  it('is neither given nor kept while it may be unheard of that something happened', async () => {
    const { make, state, textAt } = kitchen()
    await make('one')
    state.current = false
    assert.equal(textAt(), undefined)
    await make('two', { url: '/b' })
    state.current = true
    assert.deepEqual([textAt(), textAt('/b')], ['one', undefined])
  })

  it('tells whoever waits when making it fails, and makes it anew for the next', async () => {
    const { ready, make, textAt } = kitchen()
    await assert.rejects(ready.findOrMake({ url: '/a', storyId: story }, (): Promise<Representation> => Promise.reject(new Error('disk')), kept), /disk/)
    assert.equal((await make('one')).identity.toString(), 'one')
    assert.equal(textAt(), 'one')
  })

  it('takes no more room than it may', async () => {
    const { ready, make } = kitchen({ mostBytes: 100_000 })
    for (let index = 0; index < 200; index += 1) await make('x'.repeat(2000), { url: `/${index}` })
    const { entries, bytes } = ready.figures()
    assert.ok(entries > 5 && entries < 30 && bytes <= 100_000, `${entries} entries, ${bytes} bytes`)
    await make('x'.repeat(200_000), { url: '/large' })
    assert.equal(ready.find('/large'), undefined)
    await make('short', { url: `/${'x'.repeat(501)}` })
    assert.equal(ready.find(`/${'x'.repeat(501)}`), undefined)
  })
})
