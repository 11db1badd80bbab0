import { useState } from 'preact/hooks'
import type { Term, TermChanges } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { LoadState } from '../parts/load-state.tsx'
import { More } from '../parts/more.tsx'
import { guidelineTitle } from '../parts/names.ts'
import { usePaged } from '../parts/paged.ts'
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
  const changes = usePaged(String(round), (place, sending) => call('termChanges', { query: { ...place, limit: 20 }, ...sending }))
  return <>
    <LoadState loaded={changes.loaded} />
    {changes.loaded.kind === 'there' && changes.items.length === 0 && <p class="empty">{said.none}</p>}
    <ul class="lines">{changes.items.map((change, index) => <Change key={`${change.version} ${index}`} change={change} />)}</ul>
    <More paged={changes} />
  </>
}

function Change({ change: { changedAt, actor, before, after } }: { readonly change: TermChanges['items'][number] }) {
  const { log: said } = words().rules.terms
  const term = after ?? before
  if (term === null) return null
  const kind = before === null ? said.added : after === null ? said.removed : said.changed
  return <li><div class="line-text">
    <span class="flag">{kind}</span> <strong><bdi lang={term.language ?? undefined}>{term.text}</bdi></strong> <span class="quiet">{listName(listOf(term.language))}</span>
    <div class="quiet">{before !== null && <TermWords term={before} />}{before !== null && after !== null && ' → '}{after !== null && <TermWords term={after} />}</div>
    <div class="quiet"><Time at={changedAt} /> {said.by(actor.name)}</div>
  </div></li>
}

function TermWords({ term: { guideline, inflection, exceptions } }: { readonly term: Term }) {
  const { reaches, notIn } = words().rules.terms
  return <span>{[guidelineTitle(guideline), reaches[inflection], ...(exceptions.length === 0 ? [] : [notIn(exceptions.join(', '))])].join(', ')}</span>
}
