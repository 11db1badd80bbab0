import type { CommentId, ForbiddenKey, Guidelines, Result, Span } from '@verbatim/core'
import type { Clock } from './ports.ts'

/** A guideline that a second reader takes to be broken, with the words that it quotes for it. */
export interface SecondFinding {
  readonly guideline: ForbiddenKey
  /** In the order of the text; at least one. */
  readonly spans: readonly Span[]
}

/** Advice beside the classifier's; it decides nothing and routes nothing. */
export interface SecondReading {
  readonly model: string
  /** Of the guidelines it was given. */
  readonly guidelinesVersion: number
  /** Empty where it found nothing. */
  readonly findings: readonly SecondFinding[]
  readonly readAt: number
}

export interface UnreadComment {
  readonly id: CommentId
  readonly text: string
  readonly storyHeadline: string
  readonly parentText: string | null
}

export interface SecondReadingStore {
  /** All of a comment, oldest first. */
  of(id: CommentId): Promise<readonly SecondReading[]>
  /** Pending comments that `model` has not read, in the order of their ids. */
  unread(page: { readonly model: string; readonly after?: CommentId; readonly limit: number }): Promise<readonly UnreadComment[]>
  add(id: CommentId, reading: SecondReading): Promise<void>
}

/** `unreachable`: no answer in time, or none that is an answer. `malformed`: it said something else than was asked. */
export type SecondReadRefusal = { readonly code: 'unreachable' | 'malformed'; readonly reason: string }

/** A large language model somewhere, slow and maybe away. Never asked while anybody waits. */
export interface SecondReader {
  readonly model: string
  read(comment: UnreadComment, guidelines: Guidelines): Promise<Result<readonly SecondFinding[], SecondReadRefusal>>
}

export interface ReadAgainDeps {
  readonly secondReadings: Pick<SecondReadingStore, 'unread' | 'add'>
  readonly reader: SecondReader
  readonly guidelines: () => Promise<Guidelines>
  readonly clock: Clock
  /** Whether there is still time to ask for another one. */
  readonly goesOn: () => boolean
  /** Comments whose answers were malformed, with how often; kept from run to run. */
  readonly malformed: Map<CommentId, number>
  /** Hears of each answer that was no use. The comment's text is no part of it. */
  readonly onRefusal: (id: CommentId, refusal: SecondReadRefusal) => void
}

/** `away`: the reader did not answer several times in a row, and the rest waits for another run. */
export interface ReadAgain {
  readonly read: number
  readonly outcome: 'done' | 'away'
}

const atOnce = 2
const pageSize = 50
// In a row: one slow answer says nothing about the reader.
const awayAfter = 3
// What a model cannot put into words twice it will not the third time.
const malformedAtMost = 2

/** Has the second reader read what waits and was not read by it, some at once. */
export async function readAgain(deps: ReadAgainDeps): Promise<ReadAgain> {
  const guidelines = await deps.guidelines()
  const state = { read: 0, missed: 0 }
  let after: CommentId | undefined
  for (;;) {
    const page = await deps.secondReadings.unread({ model: deps.reader.model, limit: pageSize, ...(after === undefined ? {} : { after }) })
    const comments = page.filter(({ id }) => (deps.malformed.get(id) ?? 0) < malformedAtMost).values()
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (const comment of comments) {
        if (state.missed >= awayAfter || !deps.goesOn()) return
        await readOne(deps, { comment, guidelines, state })
      }
    }))
    after = page.at(-1)?.id
    if (state.missed >= awayAfter) return { read: state.read, outcome: 'away' }
    if (after === undefined || !deps.goesOn()) return { read: state.read, outcome: 'done' }
  }
}

interface One {
  readonly comment: UnreadComment
  readonly guidelines: Guidelines
  readonly state: { read: number; missed: number }
}

async function readOne(deps: ReadAgainDeps, { comment, guidelines, state }: One): Promise<void> {
  const found = await deps.reader.read(comment, guidelines)
  if (found.ok) {
    state.missed = 0
    state.read += 1
    await deps.secondReadings.add(comment.id, { model: deps.reader.model, guidelinesVersion: guidelines.version, findings: found.value, readAt: deps.clock.now() })
    return
  }
  if (found.refusal.code === 'unreachable') state.missed += 1
  else deps.malformed.set(comment.id, (deps.malformed.get(comment.id) ?? 0) + 1)
  if (deps.goesOn()) deps.onRefusal(comment.id, found.refusal)
}
