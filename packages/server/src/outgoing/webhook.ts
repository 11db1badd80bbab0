import type { Delivery, Notice } from '../app/index.ts'
import { entryView, storyPageUrl, timeView } from '../http/index.ts'

/** A webhook, ready to be signed and sent. */
export interface OutgoingWebhook {
  readonly id: string
  /** JSON. */
  readonly body: string
}

/** In the shape of Standard Webhooks: what happened and when, and how things stand now. Ids, a status and what is public. */
export function webhookOf(notice: Notice, told: { readonly delivery: Delivery; readonly publicUrl: string }): OutgoingWebhook {
  const { kind, happenedAt, story, comment } = notice
  const { id, url, slug, commenting, commentCount } = story
  const data = {
    story: { id, url, slug, pageUrl: storyPageUrl(told.publicUrl, slug), commenting, commentCount },
    ...(comment !== null && {
      commentId: comment.id,
      parentId: comment.parentId,
      rootId: comment.rootId,
      status: comment.status,
      decisionId: comment.decisionId,
      comment: comment.entry && entryView(comment.entry),
    }),
  }
  return { id: idOf(told.delivery), body: JSON.stringify({ type: kind, timestamp: timeView(happenedAt), data }) }
}

/** The same for each attempt and each receiver. Standard Webhooks signs it between full stops, so that it may hold none. */
function idOf({ kind, storyId, commentId, decisionId, happenedAt }: Delivery): string {
  return `${kind.replace('.', '-')}-${decisionId ?? commentId ?? storyId}-${happenedAt}`
}
