import type { FastifyReply, FastifyRequest } from 'fastify'
import { assetPath } from '../assets.ts'
import type { HttpDeps } from '../deps.ts'
import { defaultTextSize, pageLanguage, parseTextSize, type ReaderFrame } from '../pages/index.ts'
import { sendPublic } from '../route.ts'
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
  reply.type('text/html; charset=utf-8').header('vary', 'Cookie')
  if (keepAskedSize(deps, { request, reply })) return reply.header('cache-control', 'no-store').send(page)
  return sendPublic(request, { reply, text: page })
}

/** Sends a page that is of one person or one moment. */
export function sendPrivatePage(deps: HttpDeps, { request, reply, page }: { request: FastifyRequest; reply: FastifyReply; page: string | Buffer }): FastifyReply {
  keepAskedSize(deps, { request, reply })
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page)
}

/** Keeps the size that a link asked for, for the next visit. */
function keepAskedSize(deps: HttpDeps, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): boolean {
  const size = askedSize(request)
  if (size === undefined) return false
  const secure = deps.publicUrl().startsWith('https:')
  reply.setCookie(sizeCookie, size, { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax', httpOnly: true, secure })
  return true
}
