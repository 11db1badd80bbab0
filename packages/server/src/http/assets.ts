import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FastifyInstance } from 'fastify'

const fontFiles = ['vazirmatn-arabic-wght-normal.woff2']
const fonts = createRequire(import.meta.url).resolve('@fontsource-variable/vazirmatn/package.json')

interface Asset {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** In one file, in this order: one request more would be a round trip before anything is seen. */
function styleSheet(name: string, ...files: readonly (URL | string)[]): Asset {
  return { name, type: 'text/css; charset=utf-8', bytes: Buffer.concat(files.map((file) => readFileSync(file))) }
}

function font(name: string): Asset {
  return { name, type: 'font/woff2', bytes: readFileSync(new URL(`files/${name}`, `file://${fonts}`)) }
}

const commentsCss = createRequire(import.meta.url).resolve('@verbatim/widget/style/comments.css')
const readerCss = new URL(import.meta.url.endsWith('/http/assets.ts') ? 'assets/reader.css' : '../assets/reader.css', import.meta.url)

const assets: ReadonlyMap<string, Asset> = new Map([styleSheet('reader.css', commentsCss, readerCss), styleSheet('comments.css', commentsCss), ...fontFiles.map(font)].map((asset) => [asset.name, asset]))

/** The path of an asset with its content's hash, so that it can be kept for a year. */
export function assetPath(name: string): string {
  const asset = assets.get(name)
  if (asset === undefined) throw new Error(`there is no asset ${name}`)
  return `/assets/${name}?v=${createHash('sha256').update(asset.bytes).digest('base64url').slice(0, 10)}`
}

export function registerAssets(app: FastifyInstance): void {
  // Browsers ask for it unasked; a page of ours has none.
  app.get('/favicon.ico', async (_request, reply) => reply.header('cache-control', 'public, max-age=86400').code(204).send())
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const asset = assets.get(request.params.name)
    if (asset === undefined) return reply.callNotFound()
    return reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.bytes)
  })
}
