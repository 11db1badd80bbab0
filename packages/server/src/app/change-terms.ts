import { accept, refuse, type Result } from '@verbatim/core'
import type { ChangeLog, Clock, TermReader, TermStore } from './ports.ts'
import { proposedChanges, type TermsProposal, type TermsRefusal } from './propose-terms.ts'

export interface ChangeTermsDeps {
  readonly terms: Pick<TermStore, 'all' | 'change'>
  readonly termReader: Pick<TermReader, 'formOf' | 'use'>
}

export interface ChangeTermsInput {
  readonly proposal: TermsProposal
  /** Of the lists that the proposal was made for, where it must be no other. */
  readonly expectedVersion?: number
  readonly log: ChangeLog
}

export interface ChangedTerms {
  readonly version: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export type ChangeTermsRefusal = TermsRefusal | { readonly code: 'terms-changed' }

/** Changes the lists, logs each term before and after, and has every comment from now on assessed with them. */
export async function changeTerms(deps: ChangeTermsDeps, input: ChangeTermsInput): Promise<Result<ChangedTerms, ChangeTermsRefusal>> {
  const lists = await deps.terms.all()
  if (input.expectedVersion !== undefined && input.expectedVersion !== lists.version) return refuse({ code: 'terms-changed' })
  const proposed = proposedChanges(deps.termReader, { lists, proposal: input.proposal })
  if (!proposed.ok) return proposed
  const changes = proposed.value
  const counts = {
    added: changes.filter(({ before }) => before === null).length,
    changed: changes.filter(({ before, after }) => before !== null && after !== null).length,
    removed: changes.filter(({ after }) => after === null).length,
  }
  if (changes.length === 0) return accept({ version: lists.version, ...counts })
  const outcome = await deps.terms.change({ from: lists.version, changes, log: input.log })
  if (outcome.kind === 'changed-meanwhile') return refuse({ code: 'terms-changed' })
  deps.termReader.use(await deps.terms.all())
  return accept({ version: outcome.version, ...counts })
}

/** Gives a site its first lists, once; later it has what its editors made of them. */
export async function startTerms(
  deps: ChangeTermsDeps & { readonly clock: Clock },
  seeds: TermsProposal['add'],
): Promise<void> {
  const lists = await deps.terms.all()
  if (lists.version > 0) return deps.termReader.use(lists)
  const log: ChangeLog = { actor: { kind: 'operator', id: null, name: 'Verbatim' }, at: deps.clock.now() }
  const changed = await changeTerms(deps, { proposal: { add: seeds, change: [], remove: [] }, log })
  // Another server on the same data was first.
  if (!changed.ok && changed.refusal.code === 'terms-changed') return deps.termReader.use(await deps.terms.all())
  if (!changed.ok) throw new Error(`the first terms are refused: ${JSON.stringify(changed.refusal)}`)
}

/** Takes over what another program changed meanwhile; the version now in force. */
export async function refreshTerms(deps: ChangeTermsDeps & { readonly terms: Pick<TermStore, 'version'> }, inForce: number | undefined): Promise<number> {
  const version = await deps.terms.version()
  if (version !== inForce) deps.termReader.use(await deps.terms.all())
  return version
}
