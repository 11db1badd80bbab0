import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'
import { formFor, representation, type Representation } from '../representation.ts'

const fontFiles = ['vazirmatn-arabic-wght-normal.woff2']
const fonts = createRequire(import.meta.url).resolve('@fontsource-variable/vazirmatn/package.json')

interface Asset {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
  /** Absent where it is compressed in itself. */
  readonly text?: Representation
}

/** In one file, in this order: one request more would be a round trip before anything is seen. */
function styleSheet(name: string, ...files: readonly (URL | string)[]): Asset {
  const type = 'text/css; charset=utf-8'
  const text = representation(files.map((file) => readFileSync(file, 'utf8')).join('\n'), type)
  return { name, type, bytes: text.identity, text }
}

function font(name: string): Asset {
  return { name, type: 'font/woff2', bytes: readFileSync(new URL(`files/${name}`, `file://${fonts}`)) }
}

const commentsCss = createRequire(import.meta.url).resolve('@verbatim/widget/style/comments.css')
const readerCss = new URL('../assets/reader.css', import.meta.url)

const assets: ReadonlyMap<string, Asset> = new Map([styleSheet('reader.css', commentsCss, readerCss), styleSheet('comments.css', commentsCss), ...fontFiles.map(font)].map((asset) => [asset.name, asset]))

/** The path of an asset with its content's hash, so that it can be kept for a year. */
export function assetPath(name: string): string {
  const asset = assets.get(name)
  if (asset === undefined) throw new Error(`there is no asset ${name}`)
  return `/assets/${name}?v=${createHash('sha256').update(asset.bytes).digest('base64url').slice(0, 10)}`
}

// Receipts are of one person each, and no page of ours links to one; the desk holds nothing to find.
const robots = 'User-agent: *\nDisallow: /receipts/\nDisallow: /desk/\n'

export function registerAssets(app: FastifyInstance): void {
  // Browsers ask for it unasked; a page of ours has none.
  app.get('/favicon.ico', async (_request, reply) => reply.header('cache-control', 'public, max-age=86400').code(204).send())
  app.get('/robots.txt', async (_request, reply) => reply.header('cache-control', 'public, max-age=86400').type('text/plain; charset=utf-8').send(robots))
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const asset = assets.get(request.params.name)
    if (asset === undefined) return reply.callNotFound()
    reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.type)
    if (asset.text === undefined) return reply.send(asset.bytes)
    const { encoding, etag, bytes } = await formFor(asset.text, request.headers)
    reply.headers({ etag, vary: 'Accept-Encoding', ...(encoding === undefined ? {} : { 'content-encoding': encoding }) })
    return reply.send(bytes)
  })
}
