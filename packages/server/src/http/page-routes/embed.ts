import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accepts, isKnown } from '../representation.ts'
import { refuseOtherMethods } from '../route.ts'

/** What `tools/build-embed.mjs` made; empty where the sources run as they are: pages are whole without it. */
const script = readEmbed()
const tag = createHash('sha256').update(script).digest('base64url').slice(0, 16)

const forms = {
  br: brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
  gzip: gzipSync(script, { level: constants.Z_BEST_COMPRESSION }),
} as const

/** With its content's hash: our own pages never meet another version than their own. */
export const embedPath = `/embed.js?v=${tag}`

function readEmbed(): Buffer {
  try {
    return readFileSync(new URL('../embed/embed.js', import.meta.url))
  } catch {
    return Buffer.alloc(0)
  }
}

export function registerEmbed(app: FastifyInstance): void {
  app.get<{ Querystring: { v?: string } }>('/embed.js', async (request, reply) => sendEmbed(request, reply))
  refuseOtherMethods(app, '/embed.js', ['GET'])
}

// Other sites' pages name no version: theirs is five minutes old at most, and a minute longer while it is looked after.
const elsewhere = 'public, max-age=300, stale-while-revalidate=60'
const forGood = 'public, max-age=31536000, immutable'

function sendEmbed(request: FastifyRequest<{ Querystring: { v?: string } }>, reply: FastifyReply): FastifyReply {
  const encoding = (['br', 'gzip'] as const).find((name) => accepts(request.headers['accept-encoding'], name))
  const etag = `"${tag}${encoding === undefined ? '' : `-${encoding}`}"`
  reply.type('text/javascript; charset=utf-8').headers({
    'cache-control': request.query.v === tag ? forGood : elsewhere,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'vary': 'Accept-Encoding',
    etag,
  })
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send()
  if (encoding === undefined) return reply.send(script)
  return reply.header('content-encoding', encoding).send(forms[encoding])
}
