import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newId, type DecisionId, type TokenId, type UserId } from '@verbatim/core'
import type { DecisionLogFilter } from '../../app/index.ts'
import { approval, moderator, newBatch, newComment, noon, rejection, storyPut, user, withStory, type OpenStorage } from './samples.ts'

export function decisionLogRules(open: OpenStorage): void {
  it('holds every decision with its comment and story, latest first, and narrows', async () => {
    const { storage, story, close } = await withStory(open)
    const { story: another } = await storage.stories.put(storyPut({ headline: 'Another', changes: { language: 'ckb' } }))
    await storage.accounts.offerSetup('link', noon)
    const mina = user({ id: moderator.id })
    await storage.accounts.setUp('link', mina, noon)
    const program = { kind: 'program', id: newId<TokenId>(noon, (count) => new Uint8Array(count).fill(7)), name: 'filter' } as const
    const nobody = newId<UserId>(noon, (count) => new Uint8Array(count).fill(6))
    const comments = [story, story, another].map(({ id }) => newComment(id))
    for (const comment of comments) await storage.comments.receive(comment)
    const [one, two, three] = comments
    assert.ok(one && two && three)
    const decisions = [
      rejection(one.id, { decidedAt: noon + 1, guideline: 'racism' }),
      approval(two.id, { decidedAt: noon + 2, actor: { kind: 'policy', name: 'policy 1' }, means: 'policy' }),
      rejection(three.id, { decidedAt: noon + 3, message: 'No.', note: 'Again' }),
      approval(one.id, { decidedAt: noon + 4, actor: program, statusBefore: 'rejected' }),
    ]
    for (const decision of decisions) await storage.decisions.record([decision])
    const [first, second, third, fourth] = decisions.map(({ id }) => id)
    assert.ok(first && second && third && fourth)

    const page = await storage.decisionLog.page({ filter: {}, limit: 10 })
    assert.deepEqual(page.map(({ decision }) => decision), decisions.toReversed())
    assert.deepEqual(page[1]?.comment, { id: three.id, status: 'rejected', name: three.name, body: three.body, language: null })
    assert.deepEqual(page[1]?.story, { id: another.id, headline: 'Another', language: 'ckb' })
    assert.equal(page.at(-1)?.comment.status, 'approved')

    const cases: readonly (readonly [DecisionLogFilter, readonly DecisionId[]])[] = [
      [{ decidedBy: moderator.id }, [third, first]],
      [{ decidedBy: program.id }, [fourth]],
      [{ decidedBy: nobody }, []],
      [{ verdict: 'reject' }, [third, first]],
      [{ guideline: 'racism' }, [first]],
      [{ means: 'policy' }, [second]],
      [{ storyId: another.id }, [third]],
      [{ from: noon + 2, to: noon + 4 }, [third, second]],
      [{ from: noon + 5 }, []],
      [{ batchId: newBatch().id }, []],
    ]
    for (const [filter, expected] of cases) {
      const found = await storage.decisionLog.page({ filter, limit: 10 })
      assert.deepEqual(found.map(({ decision }) => decision.id), expected, JSON.stringify(filter))
    }
    const [latest, next] = await storage.decisionLog.page({ filter: {}, limit: 2 })
    assert.deepEqual((await storage.decisionLog.page({ filter: {}, before: next?.arrival ?? 0, limit: 10 })).map(({ decision }) => decision.id), [second, first])
    assert.equal(latest?.decision.id, fourth)
    await close()
  })
}
