import { accept } from '@verbatim/core'
import { routes, type Counts } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { canonicalUrl } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'

/** For lists of articles, which want a number beside each. */
export function registerCounts(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.counts,
    handle: async ({ query }) => accept({ status: 200, caching: 'public', body: await countsOf(deps, query.url) }),
  })
  serve(app, deps, {
    route: routes.countsOfMany,
    handle: async ({ body }) => accept({ status: 200, body: await countsOf(deps, body.urls) }),
  })
}

async function countsOf({ stories }: HttpDeps, urls: readonly string[]): Promise<Counts> {
  const asked = urls.map((url) => ({ url, canonical: canonicalUrl(url) }))
  const canonical = [...new Set(asked.flatMap((one) => one.canonical ?? []))]
  const counted = new Map((await stories.counts(canonical)).map((story) => [story.url, story]))
  return {
    items: asked.map((one) => {
      const story = one.canonical === undefined ? undefined : counted.get(one.canonical)
      return { url: one.url, storyId: story?.id ?? null, count: story?.commentCount ?? 0 }
    }),
  }
}
