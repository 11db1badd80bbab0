import { setImmediate } from 'node:timers/promises'
import { accept, everyLanguage, refuse, type Result } from '@verbatim/core'
import { routes, type QueryOf, type Term, type TermChanges, type TermsPage, type TermsPreview, type TermsProposal as ProposalShape } from '@verbatim/contract'
import type { FastifyInstance } from 'fastify'
import { changeTerms, previewTerms, readCursor, writeCursor, type LoggedTermChange, type Matched, type TermsProposal } from '../../app/index.ts'
import type { HttpDeps } from '../deps.ts'
import { serve } from '../route.ts'
import { timeView } from '../views.ts'
import { changeLog } from './site.ts'

export function registerTerms(app: FastifyInstance, deps: HttpDeps): void {
  serve(app, deps, {
    route: routes.terms,
    async handle({ query }) {
      const page = await termsPage(deps, query)
      return page.ok ? accept({ status: 200, body: page.value }) : page
    },
  })
  serve(app, deps, {
    route: routes.patchTerms,
    async handle({ body: { expectedVersion, ...proposal }, caller }) {
      const changed = await changeTerms(deps, { proposal: proposalOf(proposal), log: changeLog(deps, caller), ...(expectedVersion === undefined ? {} : { expectedVersion }) })
      return changed.ok ? accept({ status: 200, body: changed.value }) : changed
    },
  })
  serve(app, deps, {
    route: routes.previewTerms,
    async handle({ body }) {
      const preview = await previewOf(deps, proposalOf(body))
      return preview.ok ? accept({ status: 200, body: preview.value }) : preview
    },
  })
  serve(app, deps, {
    route: routes.termChanges,
    async handle({ query: { cursor, limit = 50 } }) {
      const key = cursor === undefined ? undefined : readCursor(cursor, { list: 'term-changes', shape: ['whole'] })
      if (cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
      const changes = await deps.terms.changes({ limit: limit + 1, ...(key === undefined ? {} : { after: key[0] }) })
      return accept({ status: 200, body: changesView(changes, limit) })
    },
  })
}

async function termsPage(deps: HttpDeps, { language, q, cursor, limit = 50 }: QueryOf<typeof routes.terms>): Promise<Result<TermsPage, { readonly code: 'cursor-unknown' }>> {
  const key = cursor === undefined ? undefined : readCursor(cursor, { list: 'terms', shape: ['string', 'string'] })
  if (cursor !== undefined && key === undefined) return refuse({ code: 'cursor-unknown' })
  const text = q === undefined ? '' : deps.termReader.formOf(q)
  const found = await deps.terms.page({
    limit: limit + 1,
    ...(language === undefined ? {} : { list: language.toLowerCase() }),
    ...(text === '' ? {} : { text }),
    ...(key === undefined ? {} : { after: { list: key[0], form: key[1] } }),
  })
  const last = found.length > limit ? found[limit - 1] : undefined
  const lists = await deps.terms.lists()
  return accept({
    version: await deps.terms.version(),
    lists: lists.map(({ list, count }) => ({ language: list === everyLanguage ? null : list, count })),
    items: found.slice(0, limit).map(({ term }) => termView(term)),
    nextCursor: last === undefined ? null : writeCursor('terms', [last.key.list, last.key.form]),
  })
}

/** Tries a change on past comments, in slices, so that readers never wait for it. */
async function previewOf(deps: HttpDeps, proposal: TermsProposal) {
  const preview = await previewTerms({ ...deps, breathe: () => setImmediate(), elapsed: () => performance.now() }, proposal)
  if (!preview.ok) return preview
  const { version, examined, newlyMatched, noLongerMatched } = preview.value
  const view: TermsPreview = { version, examined, newlyMatched: matchedView(newlyMatched), noLongerMatched: matchedView(noLongerMatched) }
  return accept(view)
}

function proposalOf({ add = [], change = [], remove = [] }: ProposalShape): TermsProposal {
  return { add: add.map(proposedTerm), change: change.map(proposedTerm), remove: remove.map(({ text, language = null }) => ({ text, language })) }
}

function proposedTerm({ text, language = null, guideline, inflection = 'exact', exceptions = [] }: NonNullable<ProposalShape['add']>[number]) {
  return { text, language, guideline, inflection, exceptions }
}

function matchedView({ total, comments }: Matched): TermsPreview['newlyMatched'] {
  return {
    total,
    items: comments.map(({ comment: { id, status, submittedAt, language, body }, spans }) => ({ commentId: id, status, submittedAt: timeView(submittedAt), language, body, spans: [...spans] })),
  }
}

function changesView(changes: readonly LoggedTermChange[], limit: number): TermChanges {
  const items = changes.slice(0, limit).map(({ version, log, before, after }) => ({
    version, changedAt: timeView(log.at), actor: log.actor, before: before && termView(before), after: after && termView(after),
  }))
  const last = changes.length > limit ? changes[limit - 1] : undefined
  return { items, nextCursor: last === undefined ? null : writeCursor('term-changes', [last.arrival]) }
}

function termView({ text, language, guideline, inflection, exceptions }: Omit<Term, 'exceptions'> & { readonly exceptions: readonly string[] }): Term {
  return { text, language, guideline, inflection, exceptions: [...exceptions] }
}
