import { accept, type Story } from '@verbatim/core'
import { messagesFor } from '@verbatim/widget/render'
import type { FastifyInstance } from 'fastify'
import type { NewestComment } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { atomDocument, atomType, pageLanguage, type AtomEntry } from '../pages/index.ts'
import { mostPageMs } from '../ready-answers.ts'
import { readyAnswer, refuseOtherMethods, sendReady } from '../route.ts'
import { currentSite } from '../routes/site.ts'
import { commentPlace, storyPageUrl } from '../views.ts'

const entriesInFeed = 50

export function registerFeeds(app: FastifyInstance, deps: HttpDeps): void {
  app.get('/comments.atom', async (request, reply) => {
    const feed = await readyAnswer(deps, { key: request.url, storyId: null, type: atomType, mostMs: mostPageMs }, async () => accept(await siteFeed(deps)))
    return feed.ok ? sendReady(deps, { request, reply, ready: feed.value }) : reply.callNotFound()
  })

  app.get<{ Params: { slug: string } }>('/stories/:slug/comments.atom', async (request, reply) => {
    const story = await deps.stories.findBySlug(request.params.slug)
    if (story === undefined) return reply.callNotFound()
    const feed = await readyAnswer(deps, { key: request.url, storyId: story.id, type: atomType, mostMs: mostPageMs }, async () => accept(await storyFeed(deps, story)))
    return feed.ok ? sendReady(deps, { request, reply, ready: feed.value }) : reply.callNotFound()
  })

  for (const path of ['/comments.atom', '/stories/:slug/comments.atom']) refuseOtherMethods(app, path, ['GET'])
}

async function siteFeed(deps: HttpDeps): Promise<string> {
  const site = await currentSite(deps)
  const language = pageLanguage(site.languages)
  const comments = await deps.tracing.span('read-newest', () => deps.comments.newest({ limit: entriesInFeed }))
  return atomDocument({
    id: `urn:uuid:${site.id}`,
    title: titleOf(messagesFor(language).comments.heading, site.name),
    language,
    updatedAt: comments[0]?.entry.decidedAt ?? 0,
    selfUrl: `${deps.publicUrl()}/comments.atom`,
    pageUrl: `${deps.publicUrl()}/`,
    entries: comments.map((comment) => entryOf(deps, { comment, title: titleOf(comment.entry.name, comment.story.headline) })),
  })
}

async function storyFeed(deps: HttpDeps, story: Story): Promise<string> {
  const site = await currentSite(deps)
  const language = pageLanguage([story.language, ...site.languages])
  const pageUrl = storyPageUrl(deps.publicUrl(), story.slug)
  const comments = await deps.tracing.span('read-newest', () => deps.comments.newest({ storyId: story.id, limit: entriesInFeed }))
  return atomDocument({
    id: `urn:uuid:${story.id}`,
    title: titleOf(messagesFor(language).comments.heading, story.headline),
    language,
    updatedAt: comments[0]?.entry.decidedAt ?? (Date.parse(story.publishedAt ?? '') || 0),
    selfUrl: `${pageUrl}/comments.atom`,
    pageUrl,
    entries: comments.map((comment) => entryOf(deps, { comment, title: comment.entry.name })),
  })
}

/** Each part keeps its direction of writing to itself. */
function titleOf(...parts: readonly string[]): string {
  return parts.map((part) => `\u2068${part}\u2069`).join(' · ')
}

function entryOf(deps: HttpDeps, { comment: { entry, story }, title }: { readonly comment: NewestComment; readonly title: string }): AtomEntry {
  const pageUrl = storyPageUrl(deps.publicUrl(), story.slug)
  const placeOf = (id: string) => ({ id: `urn:uuid:${id}`, url: `${pageUrl}${commentPlace(id)}` })
  return {
    ...placeOf(entry.id),
    title,
    author: entry.name,
    text: entry.body,
    language: entry.language,
    submittedAt: entry.submittedAt,
    publishedAt: entry.decidedAt,
    inReplyTo: entry.parentId === null ? null : placeOf(entry.parentId),
  }
}
