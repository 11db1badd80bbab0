import { setTimeout } from 'node:timers/promises'
import { accept, refuse, type Result } from '@verbatim/core'
import type { Clock, TellRefusal } from '../app/index.ts'

export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string
  /** An address, or a name and an address in angle brackets. */
  readonly from: string
  /** Whether a server that offers no TLS is refused. */
  readonly tls: 'required' | 'if-offered'
  readonly timeoutMs: number
}

export interface Mail {
  /** Without angle brackets; the same each time it is sent. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** BCP 47. */
  readonly language: string
}

export type SendMail = (mail: Mail, stop: AbortSignal) => Promise<Result<void, TellRefusal>>

/** Sends by one mail server, over a connection for each mail; nodemailer is read when the first one is sent. */
export function mailSender({ url, from, tls, timeoutMs }: SmtpSettings, clock: Clock): SendMail {
  const limits = { connectionTimeout: timeoutMs / 2, greetingTimeout: timeoutMs / 2, dnsTimeout: timeoutMs / 2, socketTimeout: timeoutMs }
  const connecting = async () => {
    const { createTransport } = await import('nodemailer')
    return createTransport({ url, ...limits, requireTLS: tls === 'required', disableFileAccess: true, disableUrlAccess: true })
  }
  let connected: ReturnType<typeof connecting> | undefined
  return async ({ id, to, subject, text, html, language }, stop) => {
    try {
      const transport = await (connected ??= connecting())
      const sending = transport.sendMail({
        from,
        // An object is taken as it is; of a text, a comma would make two addresses.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}>`,
        date: new Date(clock.now()),
        // RFC 3834: no answering machine is to answer.
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      })
      return await inTime(sending, { stop, timeoutMs })
    } catch (error) {
      return refuse(refusalOf(error))
    }
  }
}

async function inTime(sending: Promise<unknown>, { stop, timeoutMs }: { readonly stop: AbortSignal; readonly timeoutMs: number }): Promise<Result<void, TellRefusal>> {
  const ended = new AbortController()
  try {
    const signal = AbortSignal.any([stop, ended.signal])
    const late = setTimeout(timeoutMs, 'late', { signal }).catch(() => 'late')
    if ((await Promise.race([sending, late])) !== 'late') return accept(undefined)
    // Its connection ends by its own limits; what it says then is nobody's to hear.
    sending.catch(() => undefined)
    return refuse({ code: 'unreachable', reason: 'no answer in time' })
  } finally {
    ended.abort()
  }
}

/** What the server said, by its codes alone: in its words there may be an address. */
function refusalOf(error: unknown): TellRefusal {
  const { code, command, responseCode, response }: { readonly code?: unknown; readonly command?: unknown; readonly responseCode?: unknown; readonly response?: unknown } = Object(error)
  if (typeof responseCode !== 'number') return { code: 'unreachable', reason: typeof code === 'string' ? `no mail server: ${code}` : 'no mail server' }
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response))?.[1]
  const reason = `the mail server answered ${responseCode}${enhanced === undefined ? '' : ` ${enhanced}`} to ${String(command)}`
  // What it says to the recipient and to the text concerns this mail; to anything else, all of them.
  if (command !== 'RCPT TO' && command !== 'DATA') return { code: 'unreachable', reason }
  // RFC 5321, section 4.2.1: 4yz may go well later, 5yz will not.
  return { code: responseCode >= 500 ? 'hopeless' : 'refused', reason }
}
