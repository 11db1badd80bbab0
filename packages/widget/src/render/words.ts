import type { Language } from '@verbatim/contract'
import { messagesFor } from '../messages/index.ts'

/** What a script says that no page can know before: it has no wording of its own. `#` stands for a name. */
export interface ScriptWords {
  /** From zero to nine. */
  readonly digits: string
  /** For each number, and the last for those that are greater: no browser knows the plurals of every language. */
  readonly arrived: readonly string[]
  readonly newSinceVisit: readonly string[]
  readonly isNew: string
  readonly write: string
  readonly replyTo: string
  readonly sending: string
  readonly waiting: string
  /** Where the server does not answer, and nothing is kept. */
  readonly away: string
  /** Of one's own comments, as long as they are listed. */
  readonly statuses: Readonly<Record<string, readonly [word: string, explanation: string]>>
  /** For a link to a comment that is not there. */
  readonly missing: string
}

export function scriptWords(language: Language): ScriptWords {
  const { comments, form, receipt, refusals, serverError, number } = messagesFor(language)
  const { pending, rejected, approved } = receipt.statuses
  return {
    digits: Array.from({ length: 10 }, (_, digit) => number(digit)).join(''),
    arrived: sentences(language, comments.arrived),
    newSinceVisit: sentences(language, comments.newSinceVisit),
    isNew: comments.isNew,
    write: form.heading,
    replyTo: form.replyHeading('#'),
    sending: form.sending,
    waiting: form.waiting,
    away: serverError.text,
    // The last one where a policy approves at once: until the page is looked at again.
    statuses: Object.fromEntries(Object.entries({ pending, rejected, approved }).map(([status, { word, explanation }]) => [status, [word, explanation]])),
    missing: refusals['comment-unknown'],
  }
}

const mostCounted = 20

/** From zero on; the last one says that there are more. */
function sentences(language: Language, sentence: (count: number) => string): readonly string[] {
  const { number } = messagesFor(language)
  const more = sentence(mostCounted).replace(number(mostCounted), `${number(mostCounted)}+`)
  return [...Array.from({ length: mostCounted + 1 }, (_, count) => sentence(count)), more]
}
