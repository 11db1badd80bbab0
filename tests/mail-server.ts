/** A mail server that keeps what it is sent, on a free port of this machine. */
import { after } from 'node:test'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly to: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  readonly subject: string
  readonly text: string
  readonly html: string
  /** All of it, as it came. */
  readonly raw: string
}

export interface MailServer {
  readonly url: string
  readonly mails: readonly ReceivedMail[]
  /** Answers so to each recipient from now on, until it is told otherwise. */
  refuse(answer: { readonly code: number; readonly text: string } | undefined): void
  close(): Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let refusal: { readonly code: number; readonly text: string } | undefined
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onRcptTo: (_address, _session, callback) => callback(refusal === undefined ? null : Object.assign(new Error(refusal.text), { responseCode: refusal.code })),
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part) => parts.push(part))
      stream.on('end', () => {
        mails.push(mailIn(Buffer.concat(parts).toString('utf8'), envelope.rcptTo.map(({ address }) => address)))
        callback(null)
      })
    },
  })
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  after(close)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.server.address()
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, mails, refuse: (answer) => void (refusal = answer), close }
}

function mailIn(raw: string, to: readonly string[]): ReceivedMail {
  const { headers, body } = partIn(raw)
  const boundary = /boundary="?([^";]+)/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = body.split(`--${boundary}`).slice(1, -1).map((part) => partIn(part.replace(/^\r\n/, '')))
  const decoded = (type: string) => parts.filter((part) => part.headers.get('content-type')?.startsWith(type)).map(contentOf).join('')
  return { to, headers, subject: wordsIn(headers.get('subject') ?? ''), text: decoded('text/plain'), html: decoded('text/html'), raw }
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

function partIn(text: string): Part {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  return { headers, body: rest.join('\r\n\r\n') }
}

function contentOf({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding')
  const text = encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : encoding === 'quoted-printable' ? quotedPrintable(body.replace(/=\r\n/g, '')) : body
  return text.replaceAll('\r\n', '\n')
}

function quotedPrintable(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** RFC 2047. */
function wordsIn(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, '?==?')
  return joined.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, text: string) => (kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString('utf8') : quotedPrintable(text.replaceAll('_', ' '))))
}
