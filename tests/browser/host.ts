/** A newsroom's own site, on another origin than the comments, as strict and as careless as hosts are. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

export interface Host {
  readonly origin: string
  /** What its pages answer from now on, by path. */
  readonly pages: Map<string, string>
  close(): Promise<void>
}

/** Rules for every element, as an old reset has them. */
export const hostileStyle = `* { color: red; letter-spacing: .3em; text-transform: uppercase; float: none } p, article, section { position: static; margin: 40px } a { color: lime } body { font: 17px/1.2 serif; margin: 0 auto; max-width: 44rem }`

/** Nothing but what docs/embed.md says that the comments need. */
export function strictPolicy(comments: string): string {
  return `default-src 'none'; script-src ${comments}; connect-src ${comments}; style-src 'unsafe-inline' ${comments}; form-action ${comments}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types verbatim`
}

export async function openHost(policy: string): Promise<Host> {
  const pages = new Map<string, string>()
  const server: Server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname)
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    response.end(page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = Object(server.address())
  return {
    origin: `http://localhost:${port}`,
    pages,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

export interface HostPage {
  readonly language?: string
  readonly body: string
}

export function hostPage(comments: string, { language = 'en', body }: HostPage): string {
  return `<!doctype html>
<html lang="${language}" dir="${['ar', 'ckb', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Article</title>
<style>${hostileStyle}</style>
<script type="module" src="${comments}/embed.js"></script>
<main><h1>An article</h1><p>Long enough to be one.</p>
${body}
</main></html>`
}
