import type { Author } from '@verbatim/contract'
import type { View } from '../address/view.ts'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { guidelineTitle, useGuidelines } from '../parts/names.ts'
import { Time } from '../parts/time.tsx'
import { BlockForm } from './block-form.tsx'
import { EndBlock } from './end-block.tsx'
import { Entry } from './entry.tsx'
import { Figure } from './figure.tsx'
import { useFollowed } from '../parts/followed.ts'
import { useLastThere } from '../parts/last-there.ts'
import { usePaged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'

/** An author’s record, what holds or blocks them, and all that they sent. */
export function AuthorPage({ view: { id } }: { readonly view: Extract<View, { readonly id: string }> }) {
  useGuidelines()
  const loaded = useLoaded(id, (signal) => call('author', { params: { authorId: id }, signal }))
  const author = useLastThere(loaded)
  useFollowed(({ event }) => event === 'site.changed', loaded.again)
  if (author === undefined) return <LoadState loaded={loaded} />
  return <>
    {loaded.kind === 'failed' && <Problem failure={loaded.failure} retry={loaded.again} />}
    <Heading author={author} />
    <div class="page-columns">
      <div><Comments authorId={id} /></div>
      <aside><Record author={author} /><Standing author={author} onChanged={loaded.again} /></aside>
    </div>
  </>
}

function Heading({ author: { names, email } }: { readonly author: Author }) {
  const { records: { author: said }, words: { erasedName } } = words()
  const [name, ...others] = names
  return <>
    <h1><bdi>{name ?? erasedName}</bdi></h1>
    <p class="meta-line page-meta quiet">
      {others.length > 0 && <span>{said.alsoAs} {others.map((other) => <bdi key={other} class="other-name">{other}</bdi>)}</span>}
      {typeof email === 'string' && <span>{said.email} <bdi>{email}</bdi></span>}
    </p>
  </>
}

function Comments({ authorId }: { readonly authorId: string }) {
  const { author: said, search } = words().records
  const sent = usePaged(authorId, ({ signal, ...page }) => call('search', { query: { authorId, ...page }, signal }))
  return <section aria-labelledby="sent">
    <h2 id="sent">{said.comments}</h2>
    <PagedList paged={sent} none={said.noComments} shown={search.shown}>{(items) =>
      <ol class="entries">{items.map((item) => <Entry key={item.comment.id} item={item} without="author" />)}</ol>}</PagedList>
  </section>
}

function Record({ author }: { readonly author: Author }) {
  const { author: said } = words().records
  const { submitted, approved, rejected, firstSubmittedAt, lastSubmittedAt } = author
  return <section class="panel" aria-labelledby="record">
    <h2 id="record">{said.record}</h2>
    <dl class="figure-row"><Figure name={said.submitted} value={submitted} /><Figure name={said.approved} value={approved} /><Figure name={said.rejected} value={rejected} /></dl>
    <Reasons counts={author.rejectedByGuideline} />
    <dl class="fact-list">
      {firstSubmittedAt !== null && <div><dt>{said.first}</dt><dd><Time at={firstSubmittedAt} /></dd></div>}
      {lastSubmittedAt !== null && <div><dt>{said.last}</dt><dd><Time at={lastSubmittedAt} /></dd></div>}
    </dl>
  </section>
}

function Reasons({ counts }: { readonly counts: Author['rejectedByGuideline'] }) {
  const { records: { author: said }, formats: { number } } = words()
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  if (sorted.length === 0) return null
  return <>
    <h3>{said.rejectedFor}</h3>
    <dl class="fact-list">{sorted.map(([key, count]) => <div key={key}><dt>{guidelineTitle(key)}</dt><dd>{number(count)}</dd></div>)}</dl>
  </>
}

function Standing({ author: { id, block }, onChanged }: { readonly author: Author; readonly onChanged: () => void }) {
  const { records: { block: said }, words: { blocks: blockNames } } = words()
  return <section class="panel" aria-labelledby="standing">
    <h2 id="standing">{block === null ? said.title : blockNames[block.kind]}</h2>
    {block === null ? null : <>
      <p dir="auto">{block.reason}</p>
      <dl class="fact-list">
        <div><dt>{said.by}</dt><dd><bdi>{block.by}</bdi></dd></div>
        <div><dt>{said.since}</dt><dd><Time at={block.createdAt} /></dd></div>
        <div><dt>{said.until}</dt><dd>{block.expiresAt === null ? said.forGood : <Time at={block.expiresAt} />}</dd></div>
      </dl>
      <EndBlock block={block} onEnded={onChanged} />
    </>}
    <details class="disclosed"><summary>{block === null ? said.begin : said.change}</summary><BlockForm authorId={id} onMade={onChanged} /></details>
  </section>
}
