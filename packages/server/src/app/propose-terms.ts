import { accept, everyLanguage, parseTerm, refuse, termLimits, type ProposedTerm, type Result, type Term, type TermFault, type TermKey } from '@verbatim/core'
import type { TermChange, TermLists, TermReader } from './ports.ts'

/** A change of the term lists as somebody asks for it. */
export interface TermsProposal {
  readonly add: readonly ProposedTerm[]
  /** Gives terms that are there another guideline, reach or exceptions. */
  readonly change: readonly ProposedTerm[]
  readonly remove: readonly TermKey[]
}

export interface ProposalFault {
  /** JSON pointer into the proposal. */
  readonly path: string
  readonly code: TermFault['code'] | 'duplicate' | 'term-unknown'
}

export type TermsRefusal = { readonly code: 'terms-refused'; readonly faults: readonly ProposalFault[] }

/** What a proposal would do to each term, or all that is wrong with it. */
export function proposedChanges(reader: Pick<TermReader, 'formOf'>, { lists, proposal }: { readonly lists: TermLists; readonly proposal: TermsProposal }): Result<readonly TermChange[], TermsRefusal> {
  const reading = new ProposalReading(reader, lists.terms)
  for (const [index, term] of proposal.add.entries()) reading.put(term, { path: `/add/${index}`, expected: 'absent' })
  for (const [index, term] of proposal.change.entries()) reading.put(term, { path: `/change/${index}`, expected: 'present' })
  for (const [index, key] of proposal.remove.entries()) reading.remove(key, `/remove/${index}`)
  if (reading.growth + lists.terms.length > termLimits.terms) reading.faults.push({ path: '/add', code: 'too-many' })
  return reading.faults.length > 0 ? refuse({ code: 'terms-refused', faults: reading.faults }) : accept([...reading.changes.values()])
}

class ProposalReading {
  readonly faults: ProposalFault[] = []
  readonly changes = new Map<string, TermChange>()
  growth = 0
  readonly #reader: Pick<TermReader, 'formOf'>
  readonly #present: ReadonlyMap<string, Term>

  constructor(reader: Pick<TermReader, 'formOf'>, terms: readonly Term[]) {
    this.#reader = reader
    this.#present = new Map(terms.map((term) => [this.#place(term), term]))
  }

  put(proposed: ProposedTerm, { path, expected }: { readonly path: string; readonly expected: 'absent' | 'present' }): void {
    const parsed = parseTerm(proposed, (text) => this.#reader.formOf(text))
    if ('faults' in parsed) {
      this.faults.push(...parsed.faults.map(({ field, code }) => ({ path: `${path}/${field}`, code })))
      return
    }
    const before = this.#present.get(this.#place(parsed.term)) ?? null
    if (this.changes.has(this.#place(parsed.term)) || (expected === 'absent' && before !== null)) this.#fault(path, 'duplicate')
    else if (expected === 'present' && before === null) this.#fault(path, 'term-unknown')
    else this.#keep({ form: this.#reader.formOf(parsed.term.text), before, after: parsed.term })
  }

  remove(key: TermKey, path: string): void {
    const before = this.#present.get(this.#place(key))
    if (before === undefined) this.#fault(path, 'term-unknown')
    else if (this.changes.has(this.#place(key))) this.#fault(path, 'duplicate')
    else this.#keep({ form: this.#reader.formOf(key.text), before, after: null })
  }

  #keep(change: TermChange): void {
    const term = change.after ?? change.before
    if (term === null) return
    this.changes.set(this.#place(term), change)
    this.growth += (change.after === null ? 0 : 1) - (change.before === null ? 0 : 1)
  }

  #fault(path: string, code: ProposalFault['code']): void {
    this.faults.push({ path: `${path}/text`, code })
  }

  #place({ language, text }: TermKey): string {
    return `${language?.toLowerCase() ?? everyLanguage} ${this.#reader.formOf(text)}`
  }
}
