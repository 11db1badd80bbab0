import type { Block } from '@verbatim/contract'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { Problem } from '../parts/failure.tsx'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { Time } from '../parts/time.tsx'
import { EndBlock } from './end-block.tsx'
import { useFollowed } from '../parts/followed.ts'
import { useLastThere } from '../parts/last-there.ts'

/** Whose comments are held or not taken at present. */
export function BlocksPage() {
  const { frame, records: { block: said } } = words()
  const loaded = useLoaded('blocks', (signal) => call('blocks', { signal }))
  const last = useLastThere(loaded)
  useFollowed(({ event }) => event === 'site.changed', loaded.again)
  return <>
    <h1>{frame.blocks}</h1>
    <p class="quiet">{said.pageHint}</p>
    {last === undefined ? <LoadState loaded={loaded} /> : <>
      {loaded.kind === 'failed' && <Problem failure={loaded.failure} retry={loaded.again} />}
      {last.items.length === 0 ? <p class="empty" role="status">{said.none}</p> : <Standing blocks={last.items} onEnded={loaded.again} />}
    </>}
  </>
}

function Standing({ blocks, onEnded }: { readonly blocks: readonly Block[]; readonly onEnded: () => void }) {
  const { frame, records: { block: said, filters } } = words()
  return <table class="log">
    <caption class="unseen">{frame.blocks}</caption>
    <thead><tr>
      <th scope="col">{filters.status}</th><th scope="col">{said.author}</th><th scope="col">{said.reason}</th><th scope="col">{said.by}</th><th scope="col">{said.until}</th>
      <td />
    </tr></thead>
    <tbody>{blocks.map((block) => <Line key={block.id} block={block} onEnded={onEnded} />)}</tbody>
  </table>
}

function Line({ block, onEnded }: { readonly block: Block; readonly onEnded: () => void }) {
  const { records: { block: said }, words: { erasedName, blocks: blockNames } } = words()
  const { kind, author, reason, by, createdAt, expiresAt } = block
  return <tr>
    <td><span class={kind === 'block' ? 'status rejected' : 'status'}>{blockNames[kind]}</span></td>
    <td class="log-name"><a href={`/desk/authors/${author.id}`}><bdi>{author.name ?? erasedName}</bdi></a></td>
    <td class="log-comment" dir="auto">{reason}</td>
    <td><bdi>{by}</bdi> <small class="log-since"><Time at={createdAt} /></small></td>
    <td>{expiresAt === null ? said.forGood : <><span class="log-label">{said.until} </span><Time at={expiresAt} /></>}</td>
    <td class="log-deed"><EndBlock block={block} onEnded={onEnded} /></td>
  </tr>
}
