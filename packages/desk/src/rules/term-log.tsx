import { useState } from 'preact/hooks'
import type { Term, TermChanges } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { guidelineTitle } from '../parts/names.ts'
import { usePaged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'
import { Time } from '../parts/time.tsx'
import { listName } from './list-name.ts'
import { listOf } from './typed-term.ts'

/** Who changed what; read when somebody asks, and again after each `round`. */
export function TermLog({ round }: { readonly round: number }) {
  const { log: said } = words().rules.terms
  const [isShown, setShown] = useState(false)
  return <section class="term-log" aria-labelledby="log">
    <h2 id="log">{said.title}</h2>
    {isShown ? <Changes round={round} /> : <button onClick={() => setShown(true)}>{said.show}</button>}
  </section>
}

function Changes({ round }: { readonly round: number }) {
  const { log: said } = words().rules.terms
  const changes = usePaged(String(round), ({ signal, ...place }) => call('termChanges', { query: { ...place, limit: 20 }, signal }))
  return <PagedList paged={changes} none={said.none}>{(items) =>
    <ul class="lines">{items.map((change, index) => <Change key={`${change.version} ${index}`} change={change} />)}</ul>}</PagedList>
}

function Change({ change: { changedAt, actor, before, after } }: { readonly change: TermChanges['items'][number] }) {
  const { log: said } = words().rules.terms
  const term = after ?? before
  if (term === null) return null
  const kind = before === null ? said.added : after === null ? said.removed : said.changed
  return <li data-entry tabIndex={-1}><div class="line-text">
    <span class="flag">{kind}</span> <strong><bdi lang={term.language ?? undefined}>{term.text}</bdi></strong> <span class="quiet">{listName(listOf(term.language))}</span>
    <div class="quiet">{before !== null && <TermWords term={before} />}{before !== null && after !== null && ' → '}{after !== null && <TermWords term={after} />}</div>
    <div class="quiet"><Time at={changedAt} /> {said.by(actor.name)}</div>
  </div></li>
}

function TermWords({ term: { guideline, inflection, exceptions } }: { readonly term: Term }) {
  const { reaches, notIn } = words().rules.terms
  return <span>{[guidelineTitle(guideline), reaches[inflection], ...(exceptions.length === 0 ? [] : [notIn(exceptions.join(', '))])].join(', ')}</span>
}
