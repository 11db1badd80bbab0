import type { FastifyInstance } from 'fastify'
import type { HttpDeps } from '../deps.ts'
import { guidelinesIn } from '../guidelines-in.ts'
import { languageOf } from '../language.ts'
import { frontPage, guidelinesPage, tagPage } from '../pages/index.ts'
import { refuseOtherMethods } from '../route.ts'
import { storyPage } from '../routes/stories.ts'
import { storyView } from '../views.ts'
import { sendErrorPage } from './error.ts'
import { readerFrame, sendPage } from './frame.ts'

const storiesOnPage = 30

export function registerSitePages(app: FastifyInstance, deps: HttpDeps): void {
  app.get<{ Querystring: { cursor?: string } }>('/', async (request, reply) => {
    const stories = await storiesFor(deps, { cursor: request.query.cursor })
    if (stories === undefined) return sendErrorPage(deps, { request, reply, code: 'not-found' })
    const page = frontPage({ frame: await readerFrame(deps, request), ...stories })
    return sendPage(deps, { request, reply, page })
  })

  app.get<{ Params: { tag: string }; Querystring: { cursor?: string } }>('/tags/:tag', async (request, reply) => {
    const { tag } = request.params
    const stories = await storiesFor(deps, { tag, cursor: request.query.cursor })
    if (stories === undefined || stories.items.length === 0) return sendErrorPage(deps, { request, reply, code: 'not-found' })
    const page = tagPage({ frame: await readerFrame(deps, request), tag, ...stories })
    return sendPage(deps, { request, reply, page })
  })

  app.get<{ Querystring: { lang?: string } }>('/guidelines', async (request, reply) => {
    // A link from a Sorani story leads to the guidelines in Sorani, whatever the browser prefers.
    const language = request.query.lang ?? languageOf(request.headers['accept-language'])
    const frame = await readerFrame(deps, request, language)
    const page = guidelinesPage({ frame, guidelines: guidelinesIn(await deps.sites.guidelines(), frame.language) })
    return sendPage(deps, { request, reply: reply.header('vary', 'Accept-Language'), page })
  })

  for (const path of ['/', '/tags/:tag', '/guidelines']) refuseOtherMethods(app, path, ['GET'])
}

async function storiesFor(deps: HttpDeps, query: { tag?: string; cursor: string | undefined }) {
  const page = await storyPage(deps, { ...query, limit: storiesOnPage })
  if (!page.ok) return undefined
  const items = page.value.items.map((story) => storyView(story, deps.publicUrl()))
  return { items, stories: items, nextCursor: page.value.nextCursor }
}
