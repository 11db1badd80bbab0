/** Somebody who is told by webhook, on a free port of this machine. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { after } from 'node:test'
import { Webhook } from 'standardwebhooks'

export const webhookSecret = `whsec_${Buffer.from('a secret for the tests alone').toString('base64')}`

export interface ReceivedWebhook {
  readonly id: string
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  /** As it came. */
  readonly body: string
}

export interface WebhookReceiver {
  readonly url: string
  /** All that came, each verified by the library of Standard Webhooks, those that were then refused too. */
  readonly received: readonly ReceivedWebhook[]
  /** Answers so from now on; `'nothing'` keeps them waiting. */
  answer(status: number | 'nothing'): void
}

export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = []
  const kept: ServerResponse[] = []
  let status: number | 'nothing' = 204
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part) => { body += part }).on('end', () => {
      received.push(verified(body, request.headers))
      if (status === 'nothing') kept.push(response)
      else response.writeHead(status).end()
    })
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`, received, answer: (next) => void (status = next) }
}

function verified(body: string, headers: IncomingHttpHeaders): ReceivedWebhook {
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  const { type, data }: { readonly type: string; readonly data: Readonly<Record<string, unknown>> } = Object(new Webhook(webhookSecret).verify(body, sent))
  return { id: String(headers['webhook-id']), type, data, body }
}
