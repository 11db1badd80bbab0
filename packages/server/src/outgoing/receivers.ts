import { accept, refuse, type Result } from '@verbatim/core'
import { letterOf, mailChannel, noticeOf, reportMailChannel, type LetterDeps, type NoticeDeps, type Receiver, type TellRefusal, type Told } from '../app/index.ts'
import { mailOf, type OutgoingMail } from './mail.ts'
import { webhookOf, type OutgoingWebhook } from './webhook.ts'

type Send<Message> = (message: Message, stop: AbortSignal) => Promise<Result<void, TellRefusal>>

export interface OutgoingDeps extends LetterDeps, NoticeDeps {
  readonly comments: LetterDeps['comments'] & NoticeDeps['comments']
  readonly stories: LetterDeps['stories'] & NoticeDeps['stories']
  readonly publicUrl: () => string
}

// Each mail is a connection of its own, and mail servers take few from one address.
const mailsAtOnce = 4
const webhooksAtOnce = 8

/** Commenters who get mail, and reporters. */
export function mailReceivers(deps: OutgoingDeps, send: Send<OutgoingMail>): readonly Receiver[] {
  const channels = [{ channel: mailChannel, atOnce: mailsAtOnce }, { channel: reportMailChannel, atOnce: 1 }]
  return channels.map((channel) => mailReceiver(deps, channel, send))
}

function mailReceiver(deps: OutgoingDeps, channel: Pick<Receiver, 'channel' | 'atOnce'>, send: Send<OutgoingMail>): Receiver {
  return {
    ...channel,
    async tell(delivery, stop) {
      const letter = await letterOf(deps, delivery)
      return letter === undefined ? accept('pointless') : sent(await send(mailOf(letter, { delivery, publicUrl: deps.publicUrl() }), stop))
    },
  }
}

/** One receiver of webhooks. */
export function webhookReceiver(deps: OutgoingDeps, { channel, send }: { readonly channel: string; readonly send: Send<OutgoingWebhook> }): Receiver {
  return {
    channel,
    atOnce: webhooksAtOnce,
    async tell(delivery, stop) {
      const notice = await noticeOf(deps, delivery)
      return notice === undefined ? accept('pointless') : sent(await send(webhookOf(notice, { delivery, publicUrl: deps.publicUrl() }), stop))
    },
  }
}

function sent(sending: Result<void, TellRefusal>): Told {
  return sending.ok ? accept('told') : refuse(sending.refusal)
}
