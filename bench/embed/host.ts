/** A newsroom's pages on an origin of their own, and what other systems' servers would answer: compressed beforehand, so that nobody pays for a slow server. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, constants } from 'node:zlib'
import { madeText } from '../made-texts.ts'

export interface Host {
  readonly origin: string
  /** What is answered from now on, by path. */
  readonly files: Map<string, File>
  /** What an API answers to what was sent, by path. */
  readonly apis: Map<string, (sent: string) => unknown>
  close(): Promise<void>
}

export interface File {
  readonly type: 'text/html' | 'text/css' | 'text/javascript'
  readonly bytes: Uint8Array | string
}

export async function openHost(): Promise<Host> {
  const [files, apis]: [Host['files'], Host['apis']] = [new Map(), new Map()]
  const given = async (request: IncomingMessage): Promise<Omit<File, 'type'> & { readonly type: string } | undefined> => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const api = apis.get(pathname)
    return api === undefined ? files.get(pathname) : { type: 'application/json', bytes: JSON.stringify(api(await text(request))) }
  }
  const server = createServer((request, response) => {
    void given(request).then((file) => {
      if (file === undefined) return response.writeHead(404).end()
      const bytes = compressed(file.bytes)
      return response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'br', 'content-length': bytes.length }).end(bytes)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = Object(server.address())
  return {
    origin: `http://localhost:${port}`,
    files,
    apis,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const known = new Map<string, Buffer>()

/** As small as brotli makes it. */
export function compressed(bytes: Uint8Array | string): Buffer {
  const plain = Buffer.from(bytes)
  const name = plain.toString('latin1')
  const made = known.get(name) ?? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
  known.set(name, made)
  return made
}

export interface Article {
  readonly head: string
  /** The comments, or what makes them. */
  readonly comments: string
  /** Whether the window ends before the comments begin. */
  readonly isLong?: boolean
}

/** An article as small as can be, with comments below it and something after them. */
export function article({ head, comments, isLong = false }: Article): string {
  const paragraphs = Array.from({ length: isLong ? 12 : 1 }, (_, index) => `<p>${madeText(index, 600)}</p>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>An article</title>
<style>body { font: 17px/1.6 system-ui; max-width: 44rem; margin: 1rem auto; padding: 0 1rem }</style>
${head}
<main><h1>An article</h1>
${paragraphs.join('\n')}
${comments}
</main>
<footer><p>${madeText(99, 200)}</p></footer>
</html>`
}
