import type { LoggedDecision } from '@verbatim/contract'
import { address } from '../address/address.ts'
import { call, site } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useGuidelines } from '../parts/names.ts'
import { Time } from '../parts/time.tsx'
import { Excerpt, Reasons, StatusWord } from './entry.tsx'
import { FilterBar, type Chip } from './filter-bar.tsx'
import { decisionChoices, useDeciders } from './filter-choices.ts'
import { decisionFilters } from './filters.ts'
import { usePaged } from '../parts/paged.ts'
import { PagedList } from '../parts/paged-list.tsx'

/** The log of decisions; with `means=policy` what was decided without a person, to be looked over. */
export function DecisionsPage() {
  const { frame, records: { decisions: said } } = words()
  useGuidelines()
  const filters = decisionFilters(address.value.searchParams, site.value?.timeZone ?? 'UTC')
  const log = usePaged(JSON.stringify(filters), ({ signal, ...page }) => call('decisions', { query: { ...filters, ...page }, signal }))
  const isOfPolicy = filters.means === 'policy'
  return <>
    <h1>{isOfPolicy ? said.policyTitle : frame.decisions}</h1>
    {isOfPolicy && <p class="quiet">{said.policyHint}</p>}
    <FilterBar filters={decisionChoices(useDeciders())} chips={chipsOf(log.page?.items[0])} />
    <PagedList paged={log} none={said.none} shown={said.shown}>{(items) => <Log decisions={items} />}</PagedList>
  </>
}

function chipsOf(first: LoggedDecision | undefined): readonly Chip[] {
  const { filters: said } = words().records
  return [
    { name: 'storyId', label: first === undefined ? said.oneStory : said.ofStory(first.story.headline) },
    { name: 'batchId', label: said.oneBatch },
  ]
}

function Log({ decisions }: { readonly decisions: readonly LoggedDecision[] }) {
  const { frame, records: { decisions: said } } = words()
  return <table class="log">
    <caption class="unseen">{frame.decisions}</caption>
    <thead><tr><th scope="col">{said.decision}</th><th scope="col">{said.comment}</th><th scope="col">{said.reasons}</th><th scope="col">{said.by}</th><th scope="col">{said.when}</th></tr></thead>
    <tbody>{decisions.map((decision) => <Line key={decision.id} decision={decision} />)}</tbody>
  </table>
}

function Line({ decision: { verdict, guidelines, actor, means, note, decidedAt, comment, story } }: { readonly decision: LoggedDecision }) {
  const { parts: { comment: said }, records: { nowStatus }, words: { erasedName, means: meansNames, statuses } } = words()
  const status = verdict === 'approve' ? 'approved' : 'rejected'
  return <tr data-entry tabIndex={-1}>
    <td class="log-verdict"><StatusWord status={status} />{comment.status !== status && <> <span class="flag">{nowStatus(statuses[comment.status])}</span></>}</td>
    <td class="log-comment">
      <a class="entry-link" href={`/desk/comments/${comment.id}`}>{said.by(comment.author.name ?? erasedName)}</a>
      <Excerpt body={comment.body} language={comment.language} />
      <a class="entry-story" href={`/desk/stories/${story.id}`} dir="auto" lang={story.language ?? undefined}>{story.headline}</a>
    </td>
    <td class="log-reasons"><Reasons keys={guidelines} />{note !== null && <p class="quiet as-written" dir="auto">{note}</p>}</td>
    <td><bdi>{actor.name}</bdi>{means !== 'person' && actor.kind !== 'policy' && <small> {meansNames[means]}</small>}</td>
    <td class="log-when"><Time at={decidedAt} /></td>
  </tr>
}
