import { useState } from 'preact/hooks'
import type { StoryFigures } from '@verbatim/contract'
import { address } from '../address/address.ts'
import type { View } from '../address/view.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { useGuidelines } from '../parts/names.ts'
import { StoryDialog } from '../parts/story-dialog.tsx'
import { dayWords, Time } from '../parts/time.tsx'
import { Entry } from './entry.tsx'
import { Figure } from './figure.tsx'
import { choose } from './filter-bar.tsx'
import { statusOptions } from './filter-choices.ts'
import { oneOf, statuses } from './filters.ts'
import { useFollowed } from '../parts/followed.ts'
import { useLastThere } from '../parts/last-there.ts'
import { usePaged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'

/** An article with what became of its comments, and whether more may come. */
export function StoryPage({ view: { id } }: { readonly view: Extract<View, { readonly id: string }> }) {
  useGuidelines()
  const loaded = useLoaded(id, (signal) => call('storyFigures', { params: { storyId: id }, signal }))
  const known = useLastThere(loaded)
  useFollowed(({ event, data }) => event.startsWith('story.') && 'storyId' in data && data.storyId === id, loaded.again)
  if (known === undefined) return <LoadState loaded={loaded} />
  return <>
    {loaded.kind === 'failed' && <Problem failure={loaded.failure} retry={loaded.again} />}
    <Heading story={known.story} />
    <Figures known={known} />
    <Commenting story={{ ...known.story, id }} onChanged={loaded.again} />
    <Comments storyId={id} />
  </>
}

function Heading({ story: { headline, language, pageUrl, url, tags, publishedAt } }: Pick<StoryFigures, 'story'>) {
  const { records: { story: said } } = words()
  return <>
    <h1><bdi lang={language ?? undefined}>{headline}</bdi></h1>
    <p class="quiet meta-line">
      <a href={pageUrl ?? url} rel="noopener noreferrer" target="_blank">{said.article}</a>
      {publishedAt !== null && <Day at={publishedAt} />}
      {tags.map((tag) => <a key={tag} href={`/desk/search?${new URLSearchParams({ tag })}`}><bdi>{tag}</bdi></a>)}
    </p>
  </>
}

function Figures({ known: { waiting, approved, rejected, withdrawn, firstSubmittedAt, lastSubmittedAt } }: { readonly known: StoryFigures }) {
  const { author: said, story } = words().records
  return <dl class="figure-row wide">
    <Figure name={story.waiting} value={waiting} />
    <Figure name={said.approved} value={approved} />
    <Figure name={said.rejected} value={rejected} />
    <Figure name={story.withdrawn} value={withdrawn} />
    {firstSubmittedAt !== null && <div class="moment"><dt>{said.first}</dt><dd><Time at={firstSubmittedAt} /></dd></div>}
    {lastSubmittedAt !== null && <div class="moment"><dt>{said.last}</dt><dd><Time at={lastSubmittedAt} /></dd></div>}
  </dl>
}

interface Commenting {
  readonly story: Pick<StoryFigures['story'], 'headline' | 'language' | 'commenting'> & { readonly id: string }
  readonly onChanged: () => void
}

function Commenting({ story, onChanged }: Commenting) {
  const { records: { story: said }, parts: { story: deeds } } = words()
  const [asking, setAsking] = useState(false)
  return <p class="commenting">
    <span role="status">{said.commenting[story.commenting]}</span> <button onClick={() => setAsking(true)}>{story.commenting === 'open' ? deeds.close : deeds.open}</button> <a href={`/desk/?storyId=${story.id}`}>{said.queue}</a>
    {asking && <StoryDialog story={story} onChanged={onChanged} onClose={() => setAsking(false)} />}
  </p>
}

function Comments({ storyId }: { readonly storyId: string }) {
  const { filters, search, story: said } = words().records
  const status = oneOf(statuses, address.value.searchParams.get('status'))
  const query = status === undefined ? { storyId } : { storyId, status }
  const sent = usePaged(JSON.stringify(query), ({ signal, ...page }) => call('search', { query: { ...query, ...page }, signal }))
  return <section aria-labelledby="sent">
    <div class="section-head">
      <h2 id="sent">{said.comments}</h2>
      <label for="status">{filters.status}</label>
      <select id="status" value={status ?? ''} onChange={(event) => choose('status', event.currentTarget.value)}>
        <option value="">{filters.any}</option>
        {statusOptions().map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </div>
    <PagedList paged={sent} none={said.none} shown={search.shown}>{(items) =>
      <ol class="entries">{items.map((item) => <Entry key={item.comment.id} item={item} without="story" />)}</ol>}</PagedList>
  </section>
}

function Day({ at }: { readonly at: string }) {
  return <time dateTime={at}>{dayWords(at)}</time>
}
