import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { html } from '@verbatim/widget/render'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { documentOf } from '../pages/index.ts'
import { accepts } from '../representation.ts'
import { refuseOtherMethods } from '../route.ts'

/** What `tools/build-desk.mjs` made; beside the server once that is built. */
const folder = new URL('../desk/', import.meta.url)

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', woff2: 'font/woff2' }

/** The desk: one page for all addresses below it, the same for everybody and without data; what it shows comes from the API. */
export function registerDesk(app: FastifyInstance): void {
  const shell = shellOf(firstLoad())
  app.get('/desk', async (_request, reply) => reply.redirect('/desk/', 308))
  app.get('/desk/*', async (_request, reply) => sendShell(reply, shell))
  app.get<{ Params: { name: string } }>('/desk/assets/:name', async (request, reply) => sendFile(request, { reply, name: request.params.name }))
  for (const path of ['/desk', '/desk/*', '/desk/assets/:name']) refuseOtherMethods(app, path, ['GET'])
}

// An invitation's link and the first administrator's hold a secret, which no other site should hear of.
function sendShell(reply: FastifyReply, shell: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }).send(shell)
}

interface FirstLoad {
  readonly script: string
  readonly style: string
  readonly preload: readonly string[]
}

/** `undefined` where the sources run as they are: the desk alone is missing then. */
function firstLoad(): FirstLoad | undefined {
  try {
    return JSON.parse(readFileSync(new URL('desk.json', folder), 'utf8'))
  } catch {
    return undefined
  }
}

function shellOf(load: FirstLoad | undefined): string {
  return documentOf({
    language: 'en',
    direction: 'ltr',
    className: 'desk',
    title: 'Desk',
    stylesheet: load === undefined ? '/assets/reader.css' : `/desk/assets/${load.style}`,
    head: html`<meta name="robots" content="noindex">
${load !== undefined && html`${load.preload.map((name) => html`<link rel="modulepreload" href="/desk/assets/${name}">`)}<script type="module" src="/desk/assets/${load.script}"></script>`}`,
    body: html`<div id="desk"></div><noscript><h1>Desk</h1><p>The desk needs JavaScript. Readers’ pages do not.</p></noscript>${load === undefined && html`<p>The desk is not built: start the server with “npm start”.</p>`}`,
  })
}

async function sendFile(request: FastifyRequest, { reply, name }: { readonly reply: FastifyReply; readonly name: string }): Promise<FastifyReply | void> {
  const type = /^[\w-]+\.(\w+)$/.exec(name)?.[1]
  const contentType = type === undefined ? undefined : types[type]
  if (contentType === undefined) return reply.callNotFound()
  const isText = type !== 'woff2'
  const compressed = isText && accepts(request.headers['accept-encoding'], 'br')
  const bytes = await readFile(new URL(compressed ? `${name}.br` : name, folder)).catch(() => undefined)
  if (bytes === undefined) return reply.callNotFound()
  reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', ...(isText ? { vary: 'Accept-Encoding' } : {}), ...(compressed ? { 'content-encoding': 'br' } : {}) })
  return reply.type(contentType).send(bytes)
}
