import { accept, parseId, refuse, type Result, type Story, type StoryId } from '@verbatim/core'
import { routes, type QueryOf } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { canonicalUrl, isOwnOrigin, putStory, readCursor, unsavedHeadline, writeCursor, type StoryKey } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import type { Refusal } from '../problem.ts'
import { serve } from '../route.ts'
import { publicStoryView, storyView, unsavedStoryView } from '../views.ts'
import { changeLog, currentSite } from './site.ts'

export function registerStories(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.stories,
    async handle({ query }) {
      const body = query.url === undefined ? await listStories(deps, query) : await storyAt(deps, query.url)
      return body.ok ? accept({ status: 200, caching: 'public', body: body.value }) : body
    },
  })
  serve(app, deps, {
    route: routes.story,
    async handle({ params }) {
      const story = await findStory(deps, params.storyId)
      return story.ok ? accept({ status: 200, caching: 'public', body: await shownStory(deps, story.value) }) : story
    },
  })
  serve(app, deps, {
    route: routes.putStory,
    async handle({ body }) {
      const put = await deps.tracing.span('put-story', () => putStory(deps, body))
      return put.ok ? accept({ status: put.value.made ? 201 : 200, body: storyView(put.value.story, deps.publicUrl()) }) : put
    },
  })
  serve(app, deps, {
    route: routes.patchStory,
    async handle({ params, body, caller }) {
      const id = parseId<StoryId>(params.storyId)
      const story = id && (await deps.stories.setCommenting(id, body.commenting, changeLog(deps, caller)))
      return story === undefined ? refuse({ code: 'story-unknown' }) : accept({ status: 200, body: storyView(story, deps.publicUrl()) })
    },
  })
}

async function shownStory(deps: HttpDeps, story: Story) {
  return publicStoryView(story, { publicUrl: deps.publicUrl(), site: await currentSite(deps) })
}

export async function findStory(deps: HttpDeps, text: string): Promise<Result<Story, { readonly code: 'story-unknown' }>> {
  const id = parseId<StoryId>(text)
  const story = id && (await deps.stories.find(id))
  return story === undefined ? refuse({ code: 'story-unknown' }) : accept(story)
}

async function storyAt(deps: HttpDeps, text: string): Promise<Result<unknown, Refusal>> {
  const url = canonicalUrl(text)
  if (url === undefined) return refuse({ code: 'field-refused', field: 'url', reason: 'url' })
  const story = await deps.stories.findByUrl(url)
  if (story !== undefined) return accept(await shownStory(deps, story))
  const site = await currentSite(deps)
  return isOwnOrigin(site.origins, url) ? accept(unsavedStoryView(url, { headline: unsavedHeadline(url), site })) : refuse({ code: 'story-unknown' })
}

async function listStories(deps: HttpDeps, query: QueryOf<typeof routes.stories>): Promise<Result<unknown, Refusal>> {
  const page = await storyPage(deps, { ...query, limit: query.limit ?? 50 })
  if (!page.ok) return page
  const { items, nextCursor } = page.value
  const site = await currentSite(deps)
  return accept({ items: items.map((story) => publicStoryView(story, { publicUrl: deps.publicUrl(), site })), nextCursor })
}

/** A page of stories, newest published first; of one tag where given. */
export async function storyPage(
  deps: HttpDeps,
  query: { readonly tag?: string | undefined; readonly cursor?: string | undefined; readonly limit: number },
): Promise<Result<{ readonly items: readonly Story[]; readonly nextCursor: string | null }, { readonly code: 'cursor-unknown' }>> {
  const key = query.cursor === undefined ? undefined : readCursor(query.cursor, { list: 'stories', shape: ['whole', 'id'] })
  if (query.cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
  const after: StoryKey | undefined = key && { sortAt: key[0], id: key[1] }
  const stories = await deps.stories.list({
    limit: query.limit + 1,
    ...(query.tag === undefined ? {} : { tag: query.tag }),
    ...(after === undefined ? {} : { after }),
  })
  const items = stories.slice(0, query.limit)
  const last = items.at(-1)
  return accept({ items, nextCursor: stories.length > items.length && last ? writeCursor('stories', [last.sortAt, last.id]) : null })
}
