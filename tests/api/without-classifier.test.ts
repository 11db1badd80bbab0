import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { routes } from '@verbatim/contract'
import { createToken } from '../program.ts'
import { bearer, openNewsroom } from './newsroom.ts'

const { program, api, moderator, story, submit, approve, published } = await openNewsroom({ args: ['--no-demo', '--no-classifier'] })

describe('a site without a classifier', () => {
  it('holds each comment unassessed, oldest first, and publishes what a person approves', async () => {
    const { id } = await story()
    const [first, second] = [await submit(id, { body: 'You are an idiot.' }), await submit(id, { body: 'Thank you.' })]
    const { items } = await moderator.ask(routes.queue, { query: { storyId: id } })
    assert.deepEqual(items.map(({ comment }) => comment.id), [first.comment.id, second.comment.id])
    for (const { assessment, flags } of items) assert.deepEqual([assessment, flags.includes('not-assessed')], [null, true])
    await approve(second.comment.id)
    assert.deepEqual((await api.ask(routes.comments, { params: { storyId: id } })).items.map((item) => item.id), [second.comment.id])
  })

  it('tells whoever asks for an assessment that there is none', async () => {
    const programs = api.as(bearer(await createToken(program.dataDir, ['assess'])))
    const { model, items } = await programs.ask(routes.assess, { body: { items: [{ text: 'You are an idiot.' }] } })
    assert.equal(model, 'none@0')
    assert.ok(items[0] !== undefined && 'problem' in items[0])
  })

  it('shows the desk’s pages and takes terms for a later day', async () => {
    await published((await story()).id)
    const terms = await fetch(`${program.url}/desk/`)
    assert.equal(terms.status, 200)
    assert.doesNotMatch(program.log(), /"level":50/)
  })
})
