import type { ComponentChildren } from 'preact'
import type { Assessment, DecisionRecord, ModeratedComment, SecondReading } from '@verbatim/contract'
import { mayAs } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { dutyTitle } from '../parts/duties.ts'
import { guidelineTitle } from '../parts/names.ts'
import { suspected } from '../parts/suspected.ts'
import { Time } from '../parts/time.tsx'
import { Reasons } from './entry.tsx'
import { historyOf, type HistoryEvent } from './history.ts'

/** All that happened to a comment, oldest first. */
export function HistoryList({ known }: { readonly known: ModeratedComment }) {
  const { history: said } = words().records
  return <section aria-labelledby="history">
    <h2 id="history">{said.title}</h2>
    <ol class="history">{historyOf(known).map((event, index) => <li key={index} class={`event ${toneOf(event)}`}>
      <p class="event-when">{event.at !== undefined && <Time at={event.at} />}</p>
      <div class="event-what"><What event={event} body={known.comment.body} /></div>
    </li>)}</ol>
  </section>
}

/** What changed the comment's standing is to be seen first. */
function toneOf(event: HistoryEvent): string {
  return event.kind === 'decided' ? event.decision.verdict : event.kind
}

function What({ event, body }: { readonly event: HistoryEvent; readonly body: string | null }) {
  const { history: said } = words().records
  switch (event.kind) {
    case 'received':
      return <p>{said.received}</p>
    case 'assessed':
      return <Assessed assessment={event.assessment} />
    case 'read-again':
      return <ReadAgain reading={event.reading} body={body} />
    case 'passed-on':
      return <><p>{said.passedOn(dutyTitle(event.pass.to), event.pass.by.name)}{event.pass.why !== 'question' && <> <span class="flag">{words().parts.pass.reasons[event.pass.why]}</span></>}</p><Written text={event.pass.note} /></>
    case 'reported':
      return <><p>{said.reported(guidelineTitle(event.report.guideline))}</p><Written text={event.report.explanation} /></>
    case 'taken-back':
      return <p>{said.takenBack(dutyTitle(event.pass.to))}</p>
    case 'in-batch':
      return <p>{said.inBatch[event.batch.outcome]} {mayAs('editor') && <a href={`/desk/batches/${event.batch.id}`}>{said.seeBatch}</a>}</p>
    case 'decided':
      return <Decided decision={event.decision} />
    case 'withdrawn':
      return <p>{said.withdrawn}</p>
  }
}

const scoresShown = 3

function Assessed({ assessment }: { readonly assessment: Assessment }) {
  const { records: { history: said }, formats: { percent } } = words()
  const found = suspected(assessment).slice(0, scoresShown)
  return <>
    <p>{said.assessed(assessment.model)} <Quiet>{said.routes[assessment.route]}{assessment.draft !== null && <> · {said.draftRoutes[assessment.draft.route]}</>}</Quiet></p>
    <p class="flag-line">{found.length === 0 ? <Quiet>{said.nothingFound}</Quiet> : found.map(({ key, score }) => <span key={key} class="flag">{guidelineTitle(key)} {percent(score)}</span>)}</p>
  </>
}

function ReadAgain({ reading: { model, findings, guidelinesVersion }, body }: { readonly reading: SecondReading; readonly body: string | null }) {
  const { history: said } = words().records
  return <>
    <p>{said.readAgain(model)} <Quiet>{said.guidelinesVersion(guidelinesVersion)}</Quiet></p>
    {findings.length === 0 ? <p class="quiet">{said.readingFoundNothing}</p> : <ul>{findings.map(({ guideline, spans }) => <li key={guideline}>
      <span class="flag">{guidelineTitle(guideline)}</span>{spans.map(({ start, end }) => <> <q key={start} dir="auto">{body?.slice(start, end)}</q></>)}
    </li>)}</ul>}
  </>
}

function Decided({ decision }: { readonly decision: DecisionRecord }) {
  const { records: { history: said, decidedBy }, parts: { deciding }, words: { statuses } } = words()
  const { verdict, actor, statusBefore, guidelinesVersion, guidelines, message, note } = decision
  const status = verdict === 'approve' ? 'approved' : 'rejected'
  const how = howDecided(decision)
  return <>
    <p><strong>{decidedBy(verdict, actor.name)}</strong>{how !== undefined && ` (${how})`} <Quiet>{statusBefore === status ? said.confirmed : said.before(statuses[statusBefore])} · {said.guidelinesVersion(guidelinesVersion)}</Quiet></p>
    {guidelines.length > 0 && <p class="flag-line"><Reasons keys={guidelines} /></p>}
    <Written label={deciding.message} text={message} />
    <Written label={deciding.note} text={note} />
  </>
}

/** Said wherever no person read the comment. */
function howDecided({ actor, means }: DecisionRecord): string | undefined {
  const { history: said } = words().records
  if (actor.kind === 'policy') return said.policy
  if (means === 'batch') return said.batch
  return actor.kind === 'program' ? said.program : undefined
}

function Written({ label, text }: { readonly label?: string; readonly text: string | null }) {
  if (text === null || text === '') return null
  return <div class="said">{label !== undefined && <p class="quiet">{label}</p>}<p class="as-written" dir="auto">{text}</p></div>
}

function Quiet({ children }: { readonly children: ComponentChildren }) {
  return <span class="quiet">{children}</span>
}
