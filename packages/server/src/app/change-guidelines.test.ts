import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defaultGuidelines, type GuidelinesDraft, type WrittenGuidelines } from '@verbatim/core'
import { publishGuidelines, saveGuidelinesDraft, type ChangeGuidelinesDeps } from './change-guidelines.ts'
import type { SavedGuidelines } from './ports.ts'

const log = { actor: { kind: 'user', id: 'u', name: 'Mina' }, at: 1 } as const
const languages = ['en', 'ar'] as const
const { version: _, ...draft } = defaultGuidelines
const incomplete: GuidelinesDraft = { ...draft, items: draft.items.filter(({ key }) => key !== 'threats') }
const missing = { ok: false, refusal: { code: 'guidelines-refused', faults: [{ path: '/items', code: 'guideline-missing', key: 'threats' }] } }

describe('a draft of the guidelines', () => {
  it('is saved only where a site may have such guidelines', async () => {
    const { deps, state } = newsroom(undefined)
    assert.deepEqual(await saveGuidelinesDraft(deps, { draft: incomplete, log, languages }), missing)
    assert.equal(state.draft, undefined)
    const saved = await saveGuidelinesDraft(deps, { draft, log, languages })
    assert.deepEqual(saved.ok && saved.value.draft?.draft, draft)
  })

  it('is published as it was seen, and not otherwise', async () => {
    const saved = { version: 3, draft, saved: { by: 'Mina', at: 1 } }
    assert.deepEqual(await publishGuidelines(newsroom(undefined).deps, { version: 3, log, languages }), { ok: false, refusal: { code: 'guidelines-draft-missing' } })
    assert.deepEqual(await publishGuidelines(newsroom(saved).deps, { version: 2, log, languages }), { ok: false, refusal: { code: 'guidelines-draft-changed', version: 3 } })
    const published = await publishGuidelines(newsroom(saved).deps, { version: 3, log, languages })
    assert.deepEqual(published.ok && published.value, { published: { ...draft, version: 2 }, draft: undefined })
  })

  it('is not published where it lacks a language that the site has by now', async () => {
    const { deps } = newsroom({ version: 3, draft: { ...draft, closing: { en: 'Write to us.' } }, saved: { by: 'Mina', at: 1 } })
    assert.deepEqual(await publishGuidelines(deps, { version: 3, log, languages }), { ok: false, refusal: { code: 'guidelines-refused', faults: [{ path: '/closing/ar', code: 'required' }] } })
  })

  it('is not published where a site may have no such guidelines any more', async () => {
    const { deps } = newsroom({ version: 3, draft: incomplete, saved: { by: 'Mina', at: 1 } })
    assert.deepEqual(await publishGuidelines(deps, { version: 3, log, languages }), missing)
  })
})

function newsroom(saved: SavedGuidelines | undefined) {
  const state: { draft: SavedGuidelines | undefined; published: WrittenGuidelines } = { draft: saved, published: defaultGuidelines }
  const deps: ChangeGuidelinesDeps = {
    sites: {
      writtenGuidelines: async () => state.published,
      guidelinesDraft: async () => state.draft,
      async saveGuidelinesDraft(next) {
        state.draft = { version: (state.draft?.version ?? 0) + 1, draft: next, saved: { by: 'Mina', at: 1 } }
      },
      discardGuidelinesDraft: () => assert.fail(),
      async publishGuidelines(version) {
        if (state.draft?.version !== version) return false
        state.published = { ...state.draft.draft, version: state.published.version + 1 }
        state.draft = undefined
        return true
      },
    },
  }
  return { deps, state }
}
