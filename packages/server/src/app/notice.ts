import type { CommentStatus, DecisionId, Story } from '@verbatim/core'
import { webhookKinds, type Delivery, type WebhookKind } from './outbox.ts'
import type { CommentStore, StoredComment, StoryStore, ThreadEntry } from './ports.ts'

/** What a webhook tells: that something happened, and how things stand at this moment. */
export interface Notice {
  readonly kind: WebhookKind
  readonly happenedAt: number
  readonly story: Story
  /** `null` for what happened to the story itself. */
  readonly comment: NoticedComment | null
}

export interface NoticedComment extends Pick<StoredComment, 'id' | 'parentId' | 'rootId'> {
  readonly status: CommentStatus
  readonly decisionId: DecisionId | null
  /** As the public sees it; `null` while it may not. */
  readonly entry: (ThreadEntry & { readonly kind: 'published' }) | null
}

export interface NoticeDeps {
  readonly stories: Pick<StoryStore, 'find'>
  readonly comments: Pick<CommentStore, 'find' | 'publicEntry'>
}

/** `undefined` where the story or the comment is no more, as those of the sample site can be. */
export async function noticeOf(deps: NoticeDeps, { kind, storyId, commentId, decisionId, happenedAt }: Delivery): Promise<Notice | undefined> {
  const story = await deps.stories.find(storyId)
  const told = webhookKinds.find((known) => known === kind)
  if (story === undefined || told === undefined) return undefined
  if (commentId === null) return { kind: told, happenedAt, story, comment: null }
  // The entry first: if the comment is taken down in between, its status says so and the text stays here.
  const entry = await deps.comments.publicEntry(commentId)
  const comment = await deps.comments.find(commentId)
  if (comment === undefined) return undefined
  const { id, parentId, rootId, status } = comment
  return { kind: told, happenedAt, story, comment: { id, parentId, rootId, status, decisionId, entry: entry?.kind === 'published' && status === 'approved' ? entry : null } }
}
