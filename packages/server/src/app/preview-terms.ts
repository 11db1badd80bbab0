import { accept, type Result, type Span, type Term } from '@verbatim/core'
import type { FindTerms, PastComment, TermReader, TermStore } from './ports.ts'
import { proposedChanges, type TermsProposal, type TermsRefusal } from './propose-terms.ts'

export interface PreviewTermsDeps {
  readonly terms: Pick<TermStore, 'all' | 'pastComments'>
  readonly termReader: Pick<TermReader, 'formOf' | 'finder'>
  /** Lets whatever else waits have its turn. */
  readonly breathe: () => Promise<void>
  /** Milliseconds of a clock that only counts up. */
  readonly elapsed: () => number
}

export interface PreviewedComment {
  readonly comment: PastComment
  /** Where the terms of the change stand in it, in order. */
  readonly spans: readonly Span[]
}

export interface Matched {
  readonly total: number
  /** The latest, at most `shownComments`. */
  readonly comments: readonly PreviewedComment[]
}

/** What a change of the lists would mean for comments that were sent before. */
export interface TermsPreview {
  readonly version: number
  /** How many comments were looked at, the latest first. */
  readonly examined: number
  readonly newlyMatched: Matched
  readonly noLongerMatched: Matched
}

export const examinedComments = 20_000
export const shownComments = 20

const commentsAtOnce = 200
// Readers wait no longer than this for an editor's question.
const sliceMs = 4

/**
 * Tries a change on past comments: those in which its terms would stand and did not, and the other
 * way round. Terms that stay the same are left out of it, so that a word shows by itself what it does.
 */
export async function previewTerms(deps: PreviewTermsDeps, proposal: TermsProposal): Promise<Result<TermsPreview, TermsRefusal>> {
  const lists = await deps.terms.all()
  const proposed = proposedChanges(deps.termReader, { lists, proposal })
  if (!proposed.ok) return proposed
  const trial = new Trial(
    deps.termReader.finder(proposed.value.flatMap(({ before }) => before ?? [])),
    deps.termReader.finder(proposed.value.flatMap(({ after }) => after ?? [])),
  )
  let after: number | undefined
  let sliceBegan = deps.elapsed()
  while (trial.examined < examinedComments) {
    const comments = await deps.terms.pastComments({ limit: commentsAtOnce, ...(after === undefined ? {} : { after }) })
    for (const comment of comments) {
      if (deps.elapsed() - sliceBegan >= sliceMs) {
        await deps.breathe()
        sliceBegan = deps.elapsed()
      }
      trial.examine(comment)
    }
    after = comments.at(-1)?.arrival
    if (after === undefined) break
  }
  return accept({ version: lists.version, examined: trial.examined, newlyMatched: trial.newly, noLongerMatched: trial.noLonger })
}

class Trial {
  examined = 0
  readonly newly = { total: 0, comments: new Array<PreviewedComment>() }
  readonly noLonger = { total: 0, comments: new Array<PreviewedComment>() }
  readonly #before: FindTerms
  readonly #after: FindTerms

  constructor(before: FindTerms, after: FindTerms) {
    this.#before = before
    this.#after = after
  }

  examine(comment: PastComment): void {
    this.examined += 1
    const language = { language: comment.language, hint: comment.storyLanguage ?? undefined }
    const before = this.#before(comment.body, language)
    const after = this.#after(comment.body, language)
    if (hasMore(after, before)) add(this.newly, { comment, spans: after })
    if (hasMore(before, after)) add(this.noLonger, { comment, spans: before })
  }
}

type Found = readonly (Span & { readonly term: Term })[]

/** Whether a guideline that `some` speak for has none among `others`. */
function hasMore(some: Found, others: Found): boolean {
  return some.some(({ term }) => !others.some((other) => other.term.guideline === term.guideline))
}

function add(matched: { total: number; comments: PreviewedComment[] }, { comment, spans }: PreviewedComment): void {
  matched.total += 1
  if (matched.comments.length < shownComments) matched.comments.push({ comment, spans: spans.map(({ start, end }) => ({ start, end })) })
}
