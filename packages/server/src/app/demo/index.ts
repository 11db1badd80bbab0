import type { CommentId, StoryId } from '@verbatim/core'
import { decide, type DecideDeps } from '../decide.ts'
import type { SiteStore } from '../ports.ts'
import { putStory, type PutStoryDeps } from '../put-story.ts'
import { submitComment, type SubmitCommentDeps } from '../submit-comment.ts'
import { demoSite, demoStories, type DemoStory } from './demo-site.ts'

export type DemoDeps = SubmitCommentDeps & PutStoryDeps & DecideDeps & { readonly sites: Pick<SiteStore, 'change'> }

/** Fills a new site with the sample stories; the comments wait, but for those that others reply to. */
export async function startDemo(deps: DemoDeps): Promise<void> {
  const { name, languages } = demoSite
  await deps.sites.change({ name, languages }, { actor: { kind: 'operator', id: null, name: 'sample site' }, at: deps.clock.now() })
  for (const story of demoStories) await addStory(deps, story)
}

async function addStory(deps: DemoDeps, demo: DemoStory): Promise<void> {
  const { comments, ...story } = demo
  const put = await putStory(deps, story, { demo: true })
  if (!put.ok) throw new Error(`the sample story ${story.url} was refused: ${put.refusal.code}`)
  const ids: CommentId[] = []
  for (const { name, email, body, replyTo } of comments) {
    const parentId = replyTo === undefined ? null : (ids[replyTo] ?? null)
    if (parentId !== null) await approve(deps, parentId)
    ids.push(await send(deps, { storyId: put.value.story.id, parentId, name, email, body }))
  }
}

async function send(deps: DemoDeps, comment: { storyId: StoryId; parentId: CommentId | null; name: string; email: string; body: string }): Promise<CommentId> {
  const receipt = await submitComment(deps, { ...comment, notifyDecision: false, notifyReplies: false })
  if (!receipt.ok) throw new Error(`a sample comment was refused: ${receipt.refusal.code}`)
  return receipt.value.comment.id
}

/** Only a published comment can be replied to. One that is published already stays so. */
async function approve(deps: DemoDeps, commentId: CommentId): Promise<void> {
  const proposal = { commentId, verdict: 'approve', guidelines: [], message: null, note: null, expectedStatus: 'pending' } as const
  await decide(deps, { items: [proposal], actor: { kind: 'policy', name: 'sample site' } })
}
