import { signal } from '@preact/signals'

/** What somebody began to say about a comment; it stays until the decision is made, wherever one looks meanwhile. */
interface Draft {
  readonly guidelines: readonly string[]
  readonly message: string
  readonly note: string
}

const drafts = signal<ReadonlyMap<string, Draft>>(new Map())
const noDraft: Draft = { guidelines: [], message: '', note: '' }
// Far more than anybody leaves behind half written.
const mostDrafts = 50

export function draftOf(commentId: string): Draft {
  return drafts.value.get(commentId) ?? noDraft
}

export function write(commentId: string, changed: Partial<Draft>): void {
  const draft = { ...(drafts.peek().get(commentId) ?? noDraft), ...changed }
  const others = [...drafts.peek()].filter(([id]) => id !== commentId).slice(1 - mostDrafts)
  const isEmpty = draft.guidelines.length === 0 && draft.message === '' && draft.note === ''
  drafts.value = new Map(isEmpty ? others : [...others, [commentId, draft]])
}

export function discard(commentId: string): void {
  write(commentId, noDraft)
}

export function toggleReason(commentId: string, key: string): void {
  const { guidelines } = draftOf(commentId)
  write(commentId, { guidelines: guidelines.includes(key) ? guidelines.filter((one) => one !== key) : [...guidelines, key] })
}
