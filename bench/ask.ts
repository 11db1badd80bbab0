/** Requests as a program sends them that keeps its connections open, and answers as they come over the wire: `fetch` would unpack them. */
import { Agent, request } from 'node:http'

export interface Answer {
  readonly status: number
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string | undefined>>
}

export interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Ask = (url: string, asked?: Asked) => Promise<Answer>

/** With at most so many connections. */
export function asker(connections: number): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return (url, { method = 'GET', headers = {}, body } = {}) => new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () => {
        const named = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
        resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts), headers: Object.fromEntries(named) })
      })
    })
    asked.once('error', reject)
    asked.end(body)
  })
}
