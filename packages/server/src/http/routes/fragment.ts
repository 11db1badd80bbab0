import { accept, directionOf, refuse, type Result, type Story } from '@verbatim/core'
import { routes, type QueryOf } from '@verbatim/contract'
import { commentsSection, fragment, html, thread } from '@verbatim/widget/render'
import type { FastifyInstance } from 'fastify'
import { canonicalUrl, isOwnOrigin } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { pageLanguage } from '../pages/index.ts'
import type { Refusal } from '../problem.ts'
import { mostPageMs } from '../ready-answers.ts'
import { htmlType, readyAnswer, serve, type Success } from '../route.ts'
import { commentingUnder, commentsView, emptyForm, threadPart, threadViewOf, unsavedCommentsView, type Shown } from '../story-comments.ts'
import { assetPath } from './assets.ts'
import { currentSite } from './site.ts'
import { findStory } from './stories.ts'

type FragmentQuery = QueryOf<typeof routes.fragment>

const rootsOfFragment = 20

/** The comments as HTML, for pages elsewhere: every address in it is a whole one. */
export function registerFragments(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.fragment,
    async handle({ params, query, request }) {
      const story = await findStory(deps, params.storyId)
      return story.ok ? ofStory(deps, { story: story.value, query, url: request.url }) : story
    },
  })
  serve(app, deps, {
    route: routes.fragmentByUrl,
    async handle({ query, request }) {
      const url = canonicalUrl(query.url)
      if (url === undefined) return refuse({ code: 'field-refused', field: 'url', reason: 'url' })
      const story = await deps.stories.findByUrl(url)
      return story === undefined ? ofPage(deps, { pageUrl: url, query }) : ofStory(deps, { story, query, url: request.url })
    },
  })
}

async function ofStory(deps: HttpDeps, { story, query, url }: { readonly story: Story; readonly query: FragmentQuery; readonly url: string }): Promise<Result<Success, Refusal>> {
  const made = await readyAnswer<Refusal>(deps, { key: url, storyId: story.id, type: htmlType, mostMs: mostPageMs }, async () => {
    const part = await threadPart(deps, { story, query, limit: query.limit ?? rootsOfFragment })
    if (!part.ok) return part
    const shown = await shownIn(deps, { wanted: [query.lang ?? null, story.language], isOwn: query.page === 'own' })
    const { language } = shown
    const isWhole = query.cursor === undefined && query.parentId === undefined && query.commentId === undefined
    const form = { commenting: commentingUnder(story, shown.site), replyTo: null, idempotencyKey: null, ...emptyForm }
    const content = isWhole
      ? commentsSection(await commentsView(deps, { story, part: part.value, form, ...shown }))
      : html`<div class="verbatim" lang="${language}" dir="${directionOf(language)}">${thread(threadViewOf({ story, part: part.value, ...shown }))}</div>`
    return accept(markup(deps, { storyUrl: story.url, language, content }))
  })
  return made.ok ? accept({ status: 200, ready: made.value }) : made
}

async function ofPage(deps: HttpDeps, { pageUrl, query }: { readonly pageUrl: string; readonly query: FragmentQuery }): Promise<Result<Success, Refusal>> {
  const shown = await shownIn(deps, { wanted: [query.lang ?? null], isOwn: false })
  if (!isOwnOrigin(shown.site.origins, pageUrl)) return refuse({ code: 'story-unknown' })
  const content = commentsSection(await unsavedCommentsView(deps, { url: pageUrl, ...shown }))
  return accept({ status: 200, caching: 'public', html: markup(deps, { storyUrl: pageUrl, language: shown.language, content }) })
}

async function shownIn(deps: HttpDeps, { wanted, isOwn }: { readonly wanted: readonly (string | null)[]; readonly isOwn: boolean }): Promise<Shown> {
  const site = await currentSite(deps)
  return { site, language: pageLanguage([...wanted, ...site.languages]), base: isOwn ? '' : deps.publicUrl() }
}

function markup(deps: HttpDeps, view: Omit<Parameters<typeof fragment>[0], 'stylesheet'>): string {
  return fragment({ ...view, stylesheet: `${deps.publicUrl()}${assetPath('comments.css')}` })
}
