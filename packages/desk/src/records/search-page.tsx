import { useEffect, useRef, useState } from 'preact/hooks'
import type { SearchItem } from '@verbatim/contract'
import { address } from '../address/address.ts'
import { call, site } from '../api/session.ts'
import { useKeys } from '../keys/keys.ts'
import { words } from '../messages/language.ts'
import { useGuidelines } from '../parts/names.ts'
import { Entry } from './entry.tsx'
import { choose, FilterBar, type Chip } from './filter-bar.tsx'
import { searchChoices, useDeciders } from './filter-choices.ts'
import { searchFilters } from './filters.ts'
import { usePaged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'

/** All comments, whatever became of them. */
export function SearchPage() {
  const { records: said } = words()
  useGuidelines()
  const filters = searchFilters(address.value.searchParams, site.value?.timeZone ?? 'UTC')
  const found = usePaged(JSON.stringify(filters), ({ signal, ...page }) => call('search', { query: { ...filters, ...page }, signal }))
  return <>
    <h1>{said.title}</h1>
    <search>
      <Words />
      <FilterBar filters={searchChoices(useDeciders())} chips={chipsOf(found.page?.items[0])} />
    </search>
    <PagedList paged={found} none={said.search.none} shown={said.search.shown}>{(items) =>
      <ol class="entries">{items.map((item) => <Entry key={item.comment.id} item={item} />)}</ol>}</PagedList>
  </>
}

/** What was typed is asked for with Enter; only then it stands in the address. */
function Words() {
  const { search: said } = words().records
  const asked = address.value.searchParams.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setTyped(asked), [asked])
  useKeys((key) => {
    if (key !== '/') return false
    field.current?.select()
    field.current?.focus()
    return true
  })
  return <form class="search-words" onSubmit={(event) => {
    event.preventDefault()
    choose('q', typed.trim())
  }}>
    <label for="words">{said.field} <kbd aria-hidden="true">/</kbd></label>
    <div class="search-line">
      <input ref={field} id="words" type="search" dir="auto" maxLength={200} aria-describedby="words-hint" aria-keyshortcuts="/" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button class="primary">{said.submit}</button>
    </div>
    <p class="hint" id="words-hint">{said.hint}</p>
  </form>
}

/** The address knows ids alone; names are those of what was found. */
function chipsOf(first: SearchItem | undefined): readonly Chip[] {
  const { filters: said } = words().records
  const tag = address.value.searchParams.get('tag')
  return [
    { name: 'storyId', label: first === undefined ? said.oneStory : said.ofStory(first.story.headline) },
    { name: 'authorId', label: typeof first?.author.name === 'string' ? said.ofAuthor(first.author.name) : said.oneAuthor },
    { name: 'tag', label: said.ofTag(tag ?? '') },
  ]
}
