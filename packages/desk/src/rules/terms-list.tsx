import { useState } from 'preact/hooks'
import type { Term, TermsPage } from '@verbatim/contract'
import { replaceAddress } from '../address/address.ts'
import { words } from '../messages/language.ts'
import { guidelineTitle } from '../parts/names.ts'
import type { Paged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'
import { listName } from './list-name.ts'
import { listOf } from './typed-term.ts'

interface TermListProps {
  readonly terms: Paged<TermsPage>
  readonly lists: TermsPage['lists']
  /** That is shown; `undefined` for all. */
  readonly list: string | undefined
  readonly q: string | undefined
  readonly onChange: (term: Term) => void
  readonly onRemove: (term: Term) => void
}

export function TermList({ terms, lists, list, q, onChange, onRemove }: TermListProps) {
  const { terms: said } = words().rules
  return <section aria-labelledby="terms">
    <h2 id="terms">{list === undefined ? said.all : listName(list)}</h2>
    <Lists lists={lists} list={list} />
    <Search key={q ?? ''} list={list} q={q} />
    <PagedList paged={terms} none={said.none}>{(items) =>
      <ul class="lines">{items.map((term) => <Entry key={`${term.language} ${term.text}`} term={term} onChange={() => onChange(term)} onRemove={() => onRemove(term)} />)}</ul>}</PagedList>
  </section>
}

function addressOf(query: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])))
  return search.size > 0 ? `/desk/terms?${search}` : '/desk/terms'
}

function Lists({ lists, list }: Pick<TermListProps, 'lists' | 'list'>) {
  const { rules: { terms: said }, formats } = words()
  return <nav aria-label={said.lists}><ul class="choices">
    <li><a href={addressOf({})} aria-current={list === undefined ? 'true' : undefined}>{said.all}</a></li>
    {lists.map(({ language, count }) => <li key={listOf(language)}>
      <a href={addressOf({ language: listOf(language) })} aria-current={list === listOf(language) ? 'true' : undefined}>{listName(listOf(language))} <small>{formats.number(count)}</small></a>
    </li>)}
  </ul></nav>
}

function Search({ list, q }: Pick<TermListProps, 'list' | 'q'>) {
  const { terms: said } = words().rules
  const [typed, setTyped] = useState(q ?? '')
  return <form role="search" class="beside" onSubmit={(event) => {
    event.preventDefault()
    replaceAddress(addressOf({ language: list, q: typed.trim() }))
  }}>
    <input type="search" dir="auto" maxLength={80} aria-label={said.search} placeholder={said.search} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
    <button>{said.searchSubmit}</button>
  </form>
}

function Entry({ term: { text, language, guideline, inflection, exceptions }, onChange, onRemove }: { readonly term: Term; readonly onChange: () => void; readonly onRemove: () => void }) {
  const { terms: said } = words().rules
  return <li data-entry tabIndex={-1}>
    <div class="line-text">
      <strong><bdi lang={language ?? undefined}>{text}</bdi></strong> <span class="quiet">{listName(listOf(language))} · {guidelineTitle(guideline)} · {reachOf(inflection)}{exceptions.length > 0 && `, ${said.notIn(exceptions.join(', '))}`}</span>
    </div>
    <p class="deeds">
      <button class="plain" aria-label={said.changeOf(text)} onClick={onChange}>{said.change}</button>
      <button class="plain" aria-label={said.removeOf(text)} onClick={onRemove}>{said.remove}</button>
    </p>
  </li>
}

/** How far a term reaches; a kind that this desk does not know by its own name. */
function reachOf(inflection: string): string {
  const known = new Map<string, string>(Object.entries(words().rules.terms.reaches))
  return known.get(inflection) ?? inflection
}
