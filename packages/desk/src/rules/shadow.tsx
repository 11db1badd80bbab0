import type { PolicyShadow } from '@verbatim/contract'
import { outcomes, routeKinds } from '@verbatim/core'
import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { guidelineTitle, languageName } from '../parts/names.ts'

/** What the draft would have done, beside what people did. */
export function Shadow({ version }: { readonly version: number }) {
  const { shadow: said } = words().rules
  const shadow = useLoaded(`shadow-${version}`, (signal) => call('policyShadow', { query: {}, signal }))
  return <section aria-labelledby="shadow">
    <h2 id="shadow">{said.title}</h2>
    <LoadState loaded={shadow} />
    {shadow.kind === 'there' && <Figures shadow={shadow.value} />}
  </section>
}

function Figures({ shadow: { agreement, routes, byGuideline, byLanguage, disagreements } }: { readonly shadow: PolicyShadow }) {
  const { shadow: said, words: { percent } } = words().rules
  return <>
    <p>{agreement === null ? said.nothing : said.agreement(percent(agreement))}</p>
    <Counted caption={said.all} rows={rowsOf(routes)} />
    {byGuideline.length > 0 && <Counted caption={said.byGuideline} rows={byGuideline.map(({ guideline, outcomes: counts }) => ({ name: guidelineTitle(guideline), counts }))} />}
    {byLanguage.length > 1 && byLanguage.map(({ language, routes: inIt }) => <Counted key={language} caption={said.inLanguage(languageName(language))} rows={rowsOf(inIt)} />)}
    <Examples title={said.wouldApprove} ids={disagreements.wouldApprove} />
    <Examples title={said.wouldReject} ids={disagreements.wouldReject} />
  </>
}

type Counts = PolicyShadow['byGuideline'][number]['outcomes']
interface Row {
  readonly name: string
  readonly counts: Counts | undefined
}

function rowsOf(routes: PolicyShadow['routes']): readonly Row[] {
  return routeKinds.map((route) => ({ name: words().rules.shadow.would[route], counts: routes[route] }))
}

function Counted({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  const { rules: { shadow: said }, formats } = words()
  return <div class="scrolled" role="region" aria-label={caption} tabIndex={0}><table class="shadow">
    <caption>{caption}</caption>
    <thead><tr><td></td>{outcomes.map((outcome) => <th key={outcome} scope="col">{said.outcomes[outcome]}</th>)}</tr></thead>
    <tbody>{rows.map(({ name, counts }) => <tr key={name}><th scope="row">{name}</th>{outcomes.map((outcome) => <td key={outcome}>{formats.number(counts?.[outcome] ?? 0)}</td>)}</tr>)}</tbody>
  </table></div>
}

function Examples({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { rules: { shadow: said }, formats } = words()
  if (ids.length === 0) return null
  return <p>{title}: {ids.map((id, index) => <a key={id} class="example" href={`/desk/comments/${id}`}>{said.comment(formats.number(index + 1))}</a>)}</p>
}
