import type { ModeratedComment, QueueItem } from '@verbatim/contract'
import { words } from '../messages/language.ts'
import { guidelineTitle } from './names.ts'
import { Ago } from './time.tsx'

interface ReportsProps {
  readonly reports: QueueItem['reports']
  /** Each of them; `undefined` while they are on their way. */
  readonly reported: ModeratedComment['reported'] | undefined
}

/** What readers say is wrong with a published comment, as far as nobody has decided on it: what most say first, then what they wrote. */
export function Reports({ reports, reported }: ReportsProps) {
  const { parts: { comment: said }, formats: { number } } = words()
  if (reports.total === 0) return null
  const counts = Object.entries(reports.byGuideline).toSorted(([, one], [, other]) => other - one)
  const written = reported?.filter(({ closedAt, explanation, email }) => closedAt === null && (explanation !== null || (email ?? null) !== null)) ?? []
  return <section class="reports" aria-label={said.reports}>
    <p class="flag-line"><b aria-hidden="true">{said.reports}</b>{counts.map(([key, count]) => <span key={key} class="flag warning">{guidelineTitle(key)} {number(count)}</span>)}</p>
    {written.length > 0 && <ul>{written.map(({ id, guideline, explanation, email, at }) => <li key={id}>
      <p class="quiet">{guidelineTitle(guideline)} · <Ago at={at} />{(email ?? null) !== null && <> · <bdi>{email}</bdi></>}</p>
      {explanation !== null && <p class="as-written" dir="auto">{explanation}</p>}
    </li>)}</ul>}
  </section>
}
