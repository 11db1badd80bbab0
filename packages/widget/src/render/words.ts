import type { Language } from '@verbatim/contract'
import { messagesFor } from '../messages/index.ts'

/** What a script says that no page can know before: it has no wording of its own. `#` stands for a number or a name. */
export interface ScriptWords {
  /** From zero to nine. */
  readonly digits: string
  /** By the categories of `Intl.PluralRules`. */
  readonly arrived: Readonly<Record<string, string>>
  readonly newSinceVisit: Readonly<Record<string, string>>
  readonly isNew: string
  readonly write: string
  readonly replyTo: string
  readonly sending: string
  readonly waiting: string
  /** Where the server does not answer, and nothing is kept. */
  readonly away: string
  readonly statuses: Readonly<Record<'pending' | 'rejected', readonly [word: string, explanation: string]>>
  readonly receipt: string
  readonly forget: string
}

export function scriptWords(language: Language): ScriptWords {
  const { comments, form, own, receipt, serverError, number } = messagesFor(language)
  const { pending, rejected } = receipt.statuses
  return {
    digits: Array.from({ length: 10 }, (_, digit) => number(digit)).join(''),
    arrived: byCategory(language, comments.arrived),
    newSinceVisit: byCategory(language, comments.newSinceVisit),
    isNew: comments.isNew,
    write: form.heading,
    replyTo: form.replyHeading('#'),
    sending: form.sending,
    waiting: form.waiting,
    away: serverError.text,
    statuses: { pending: [pending.word, pending.explanation], rejected: [rejected.word, rejected.explanation] },
    receipt: own.receipt,
    forget: own.forget,
  }
}

// Every category of every language occurs among these.
const numbers = Array.from({ length: 200 }, (_, index) => index + 1)

function byCategory(language: Language, sentence: (count: number) => string): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(language)
  const { number } = messagesFor(language)
  const found = new Map<string, string>()
  for (const count of numbers) {
    const category = rules.select(count)
    if (!found.has(category)) found.set(category, sentence(count).replace(number(count), '#'))
  }
  return Object.fromEntries(found)
}
