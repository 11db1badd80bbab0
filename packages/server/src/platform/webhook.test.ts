import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, describe, it } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { webhookChannel, webhookSender } from './webhook.ts'

interface Asked {
  readonly body: string
  readonly request: IncomingMessage
}

let answer: (asked: Asked, response: ServerResponse) => void = () => assert.fail()
const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (part) => { body += part }).on('end', () => answer({ body, request }, response))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => {
  server.closeAllConnections()
  server.close()
})
const address = server.address()
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`

const secrets = ['a secret of at least 24 bytes', 'another one of at least 24 bytes'].map((secret) => Buffer.from(secret))
const webhook = { id: 'comment-approved-1', body: '{"type":"comment.approved","data":{"name":"شیلان"}}' }
const going = new AbortController().signal
const sender = (timeoutMs = 5000) => webhookSender({ url, secrets, timeoutMs }, { now: () => Date.now() })

describe('a webhook', () => {
  it('is verified by the library of Standard Webhooks, with either secret', async () => {
    let asked: Asked | undefined
    answer = (received, response) => {
      asked = received
      response.writeHead(204).end()
    }
    assert.deepEqual(await sender()(webhook, going), { ok: true, value: undefined })
    const { body, request } = asked ?? assert.fail()
    assert.equal(body, webhook.body)
    assert.equal(request.headers['webhook-id'], webhook.id)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    for (const secret of secrets) assert.deepEqual(new Webhook(secret, { format: 'raw' }).verify(body, headers), JSON.parse(webhook.body))
    assert.throws(() => new Webhook(Buffer.from('a third one of at least 24 bytes'), { format: 'raw' }).verify(body, headers))
    assert.throws(() => new Webhook(secrets[0] ?? '', { format: 'raw' }).verify(body.replace('approved', 'rejected'), headers))
  })

  it('tells what an answer means for this one, and for all', async () => {
    const rules: readonly (readonly [number, string])[] = [
      [200, 'ok'], [202, 'ok'], [400, 'refused'], [422, 'refused'], [410, 'hopeless'], [401, 'unreachable'], [404, 'unreachable'], [429, 'unreachable'], [500, 'unreachable'], [503, 'unreachable'],
    ]
    for (const [status, meaning] of rules) {
      answer = (_asked, response) => response.writeHead(status).end('an answer')
      const sent = await sender()(webhook, going)
      assert.equal(sent.ok ? 'ok' : sent.refusal.code, meaning, String(status))
      if (!sent.ok) assert.equal(sent.refusal.reason, `it answered ${status}`)
    }
  })

  it('waits as long as the receiver asks', async () => {
    const waits: (number | undefined)[] = []
    for (const retryAfter of ['120', 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon', undefined]) {
      answer = (_asked, response) => response.writeHead(429, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end()
      const sent = await sender()(webhook, going)
      waits.push(!sent.ok && sent.refusal.code !== 'hopeless' ? sent.refusal.notBeforeMs : Number.NaN)
    }
    assert.deepEqual(waits, [120_000, 0, undefined, undefined])
  })

  it('goes nowhere else, and is given up when the receiver is slow, fails or the program stops', async () => {
    const stop = new AbortController()
    const asked: (string | undefined)[] = []
    const ways: readonly (readonly [typeof answer, number])[] = [
      [() => {}, 50],
      [(_asked, response) => response.writeHead(307, { location: '/elsewhere' }).end(), 5000],
      [({ request }) => request.socket.destroy(), 5000],
      [() => stop.abort(), 5000],
    ]
    for (const [way, timeoutMs] of ways) {
      answer = (received, response) => {
        asked.push(received.request.url)
        way(received, response)
      }
      const sent = await sender(timeoutMs)(webhook, stop.signal)
      assert.equal(sent.ok ? 'ok' : sent.refusal.code, 'unreachable')
    }
    assert.deepEqual(new Set(asked), new Set(['/hook']))
  })

  it('reads no answer to its end', async () => {
    const cut = Promise.withResolvers<boolean>()
    answer = (_asked, response) => {
      response.writeHead(200).on('close', () => cut.resolve(!response.writableFinished))
      const write = (): void => { while (!response.destroyed && response.write('x'.repeat(65_536))); }
      response.on('drain', write)
      write()
    }
    assert.equal((await sender()(webhook, going)).ok, true)
    assert.equal(await cut.promise, true)
  })
})

describe('a receiver of webhooks', () => {
  it('is known by its host, and not by what may be secret in its address', () => {
    const [one, other] = ['https://hooks.example/services/T0/secret', 'https://hooks.example/services/T1/secret'].map(webhookChannel)
    assert.match(one ?? '', /^hooks\.example#[0-9a-f]{8}$/)
    assert.notEqual(one, other)
    assert.equal(one, webhookChannel('https://hooks.example/services/T0/secret'))
  })
})
