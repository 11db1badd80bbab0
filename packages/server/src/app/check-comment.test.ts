import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forbiddenKeys, newSite, type Assessment, type CommentId, type ForbiddenKey, type GuidelineScore, type Site, type SiteId, type Story, type StoryId } from '@verbatim/core'
import { checkComment, type CheckDeps } from './check-comment.ts'
import type { AssessInput, StoredComment } from './ports.ts'

const [storyId, closedId] = ['s' as StoryId, 'closed' as StoryId]
const body = 'You are a fool and a liar.'
const spans = [{ start: 10, end: 14, score: 0.9 }, { start: 21, end: 25, score: 0.6 }]

describe('checking a text before it is sent', () => {
  it('names the guidelines it may go against, with the words and no score', async () => {
    const { deps } = newsroom({ found: { 'personal-attacks': { score: 0.5, spans }, 'vulgarity': { score: 0.49, spans }, 'threats': { score: 0.9, spans: [] } } })
    assert.deepEqual(await checked(deps), { ok: true, value: [{ guideline: 'personal-attacks', spans: [{ start: 10, end: 14 }, { start: 21, end: 25 }] }] })
  })

  it('names nothing where the classifier fails, nor that the publisher is criticised', async () => {
    assert.deepEqual(await checked({ ...newsroom().deps, assessor: { assess: () => undefined } }), { ok: true, value: [] })
    assert.deepEqual(await checked(newsroom({ criticism: 1 }).deps), { ok: true, value: [] })
  })

  it('reads the text in its context, as it reads a submission', async () => {
    const { deps, asked } = newsroom()
    await checked(deps, { parentId: 'p' as CommentId })
    assert.deepEqual(asked, [{ text: body, languageHint: 'en', story: { headline: 'A bridge', text: 'It opens.' }, parentText: 'The parent' }])
  })

  it('is refused as a submission is, and where the site has it switched off', async () => {
    const { deps } = newsroom()
    const refusals = [
      await checked(newsroom({ site: { checkBeforeSend: 'off' } }).deps), await checked(newsroom({ site: { commenting: 'paused' } }).deps), await checked(deps, { storyId: 'x' as StoryId }), await checked(deps, { storyId: closedId }),
      await checked(deps, { body: ' ' }), await checked(deps, { parentId: 'x' as CommentId }), await checked(deps, { parentId: 'waiting' as CommentId }),
    ]
    assert.deepEqual(refusals.map((result) => (result.ok ? undefined : result.refusal.code)), ['check-off', 'commenting-paused', 'story-unknown', 'commenting-closed', 'input-refused', 'parent-unknown', 'parent-not-approved'])
  })
})

function checked(deps: CheckDeps, change: Partial<Parameters<typeof checkComment>[1]> = {}) {
  return checkComment(deps, { storyId, parentId: null, body, ...change })
}

function newsroom({ site = {}, found = {}, criticism = 0 }: { readonly site?: Partial<Site>; readonly found?: Partial<Record<ForbiddenKey, GuidelineScore>>; readonly criticism?: number } = {}) {
  const asked: AssessInput[] = []
  const guidelines = Object.fromEntries(forbiddenKeys.map((key) => [key, found[key] ?? { score: 0, spans: [] }])) as Record<ForbiddenKey, GuidelineScore>
  const assessment: Assessment = { model: 'm@1', language: 'en', languageConfidence: 1, coverage: 'full', guidelines, relevance: null, criticismOfPublisher: criticism }
  const story: Story = {
    id: storyId, url: 'https://news.example/a', slug: 'a', headline: 'A bridge', lead: 'It opens.', language: 'en', publisher: null, publishedAt: null, dateline: null, byline: null, bodyHtml: null, tags: [], commenting: 'open', commentCount: 0,
  }
  const comment = (id: string, status: StoredComment['status']): StoredComment => ({ id: id as CommentId, storyId, parentId: null, rootId: id as CommentId, status, name: 'Rosa', body: 'The parent', bodySha256: 'x', language: null, submittedAt: 0, replyCount: 0 })
  const deps: CheckDeps = {
    sites: { recent: async () => ({ ...newSite, id: 'site' as SiteId, checkBeforeSend: 'on', ...site }) },
    stories: { find: async (id) => (id === storyId ? story : id === closedId ? { ...story, commenting: 'closed' } : undefined) },
    comments: { find: async (id) => [comment('p', 'approved'), comment('waiting', 'pending')].find((known) => known.id === id) },
    assessor: {
      assess(input) {
        asked.push(input)
        return assessment
      },
    },
  }
  return { deps, asked }
}
