import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, describe, it } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { mailSender, type SmtpSettings } from './smtp.ts'

interface Refusal {
  readonly at: 'sender' | 'recipient' | 'text'
  readonly code: number
  readonly text: string
}

let refusal: Refusal | undefined
const received: { readonly to: readonly string[]; readonly from: string | false; readonly raw: string }[] = []

function answerTo(step: Refusal['at']): Error | null {
  return refusal?.at === step ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  closeTimeout: 100,
  onMailFrom: (_address, _session, callback) => callback(answerTo('sender')),
  onRcptTo: (_address, _session, callback) => callback(answerTo('recipient')),
  onData(stream, { envelope }, callback) {
    let raw = ''
    stream.setEncoding('utf8').on('data', (part) => { raw += part }).on('end', () => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), from: envelope.mailFrom && envelope.mailFrom.address, raw })
      callback(answerTo('text'))
    })
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
after(() => new Promise<void>((resolve) => server.close(() => resolve())))

const mail = { id: 'abc@courier.example', to: 'rosa@example.org', subject: 'Your comment:\r\nBcc: other@example.org', text: 'Published.\n', html: '<p>Published.</p>', language: 'ckb' }
const going = new AbortController().signal

function portOf(address: ReturnType<SMTPServer['server']['address']>): string {
  return typeof address === 'object' ? String(address?.port) : ''
}

function sender(settings: Partial<SmtpSettings> = {}) {
  return mailSender({ url: `smtp://127.0.0.1:${portOf(server.server.address())}`, from: 'The Courier <comments@courier.example>', tls: 'if-offered', timeoutMs: 5000, ...settings }, { now: () => Date.UTC(2026, 2, 1, 12) })
}

describe('a mail', () => {
  it('goes to its one recipient, with the same id each time, and says what it is', async () => {
    const send = sender()
    for (const attempt of [0, 1]) {
      assert.deepEqual(await send(mail, going), { ok: true, value: undefined })
      const { to, from, raw } = received.at(-1) ?? assert.fail()
      assert.deepEqual([to, from, received.length], [['rosa@example.org'], 'comments@courier.example', attempt + 1])
      assert.match(raw, /^Message-ID: <abc@courier\.example>\r$/m)
      assert.match(raw, /^From: The Courier <comments@courier\.example>\r$/m)
      assert.match(raw, /^Date: Sun, 01 Mar 2026 12:00:00 \+0000\r$/m)
      assert.match(raw, /^Auto-Submitted: auto-generated\r$/m)
      assert.match(raw, /^Content-Language: ckb\r$/m)
      assert.match(raw, /^Content-Type: multipart\/alternative/m)
      // A line break in a headline begins no header.
      assert.doesNotMatch(raw, /^Bcc:/m)
    }
  })

  it('is hopeless, or comes later, as the server says; and the reason names nobody', async () => {
    const rules: readonly (readonly [Refusal, string, RegExp])[] = [
      [{ at: 'recipient', code: 550, text: '5.1.1 <rosa@example.org> unknown' }, 'hopeless', /550 5\.1\.1 to RCPT TO$/],
      [{ at: 'recipient', code: 450, text: '4.2.0 rosa@example.org is greylisted' }, 'refused', /450 4\.2\.0 to RCPT TO$/],
      [{ at: 'text', code: 554, text: 'Not from rosa@example.org' }, 'hopeless', /554 to DATA$/],
      [{ at: 'text', code: 452, text: '4.3.1 full' }, 'refused', /452 4\.3\.1 to DATA$/],
      [{ at: 'sender', code: 550, text: '5.7.1 you may not' }, 'unreachable', /550 5\.7\.1 to MAIL FROM$/],
    ]
    for (const [given, code, reason] of rules) {
      refusal = given
      const sent = await sender()(mail, going)
      if (sent.ok) assert.fail()
      assert.equal(sent.refusal.code, code)
      assert.match(sent.refusal.reason, reason)
    }
    refusal = undefined
  })

  it('waits for a server that is away, hangs, or offers no TLS where it is required', async () => {
    const hanging = createServer(() => {})
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', () => resolve()))
    const stop = new AbortController()
    const before = received.length
    const sent = [
      await sender({ url: 'smtp://127.0.0.1:1' })(mail, going),
      await sender({ url: `smtp://127.0.0.1:${portOf(hanging.address())}`, timeoutMs: 100 })(mail, going),
      await sender({ tls: 'required' })(mail, going),
    ]
    const stopped = sender({ url: `smtp://127.0.0.1:${portOf(hanging.address())}` })(mail, stop.signal)
    stop.abort()
    for (const each of [...sent, await stopped]) assert.equal(each.ok ? 'ok' : each.refusal.code, 'unreachable')
    assert.equal(received.length, before)
    hanging.close()
  })
})
