import { accept, refuse, type StoryId } from '@verbatim/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HttpDeps } from '../deps.ts'
import { defaultTextSize, pageLanguage, parseTextSize, type ReaderFrame } from '../pages/index.ts'
import { mostPageMs, type ReadyAnswer } from '../ready-answers.ts'
import { htmlType, readyAnswer, sendPublic, sendReady } from '../route.ts'
import { assetPath } from '../routes/assets.ts'
import { currentSite } from '../routes/site.ts'

const sizeCookie = 'verbatim_size'
const stylesheet = assetPath('reader.css')

/** What stands around a page for readers; `language` is the story's own where there is one. */
export async function readerFrame(deps: HttpDeps, request: FastifyRequest, language: string | null = null): Promise<ReaderFrame> {
  const site = await currentSite(deps)
  return {
    siteName: site.name,
    language: pageLanguage([language, ...site.languages]),
    timeZone: site.timeZone,
    textSize: textSizeOf(request),
    baseUrl: deps.publicUrl(),
    stylesheet,
  }
}

export function textSizeOf(request: FastifyRequest) {
  return askedSize(request) ?? parseTextSize(request.cookies[sizeCookie]) ?? defaultTextSize
}

function askedSize(request: FastifyRequest) {
  const query: { size?: unknown } = Object(request.query)
  return parseTextSize(query.size)
}

/** Sends a page that shared caches may hold, once for each text size. */
export function sendPage(deps: HttpDeps, { request, reply, page }: { request: FastifyRequest; reply: FastifyReply; page: string }): FastifyReply | Promise<FastifyReply> {
  reply.type(htmlType).header('vary', 'Cookie')
  if (keepAskedSize(deps, { request, reply })) return reply.header('cache-control', 'no-store').send(page)
  return sendPublic(request, { reply, text: page })
}

interface Shared {
  readonly request: FastifyRequest
  readonly storyId: StoryId
  /** What else than the address and the text size decides what is on it. */
  readonly kind: string
}

/** A page of a story that shared caches may hold, kept until the story changes; `undefined` where `make` gives none. */
export async function readyPage(deps: HttpDeps, { request, storyId, kind }: Shared, make: () => Promise<string | undefined>): Promise<ReadyAnswer | undefined> {
  const page = await readyAnswer(deps, { key: `${request.url} ${textSizeOf(request)} ${kind}`, storyId, type: htmlType, mostMs: mostPageMs }, async () => {
    const made = await make()
    return made === undefined ? refuse({ code: 'not-found' as const }) : accept(made)
  })
  return page.ok ? page.value : undefined
}

/** As `sendPage`. Since when it is so is told to who asks without a text size alone: a date does not tell one size from another. */
export function sendReadyPage(deps: HttpDeps, { request, reply, page }: { request: FastifyRequest; reply: FastifyReply; page: ReadyAnswer }): FastifyReply | Promise<FastifyReply> {
  reply.header('vary', 'Cookie')
  if (keepAskedSize(deps, { request, reply })) return reply.type(htmlType).header('cache-control', 'no-store').send(page.representation.identity)
  return sendReady(deps, { request, reply, ready: page, isUndated: request.cookies[sizeCookie] !== undefined })
}

/** Sends a page that is of one person or one moment. */
export function sendPrivatePage(deps: HttpDeps, { request, reply, page }: { request: FastifyRequest; reply: FastifyReply; page: string | Buffer }): FastifyReply {
  keepAskedSize(deps, { request, reply })
  return reply.type(htmlType).header('cache-control', 'no-store').send(page)
}

/** Keeps the size that a link asked for, for the next visit. */
function keepAskedSize(deps: HttpDeps, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): boolean {
  const size = askedSize(request)
  if (size === undefined) return false
  const secure = deps.publicUrl().startsWith('https:')
  reply.setCookie(sizeCookie, size, { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', httpOnly: true, secure })
  return true
}
