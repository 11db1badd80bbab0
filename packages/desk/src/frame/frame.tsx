import type { ComponentChildren } from 'preact'
import { goTo, view } from '../address/address.ts'
import { mayAs, signOut, site, user } from '../api/session.ts'
import { HeldStrip } from '../decisions/held-strip.tsx'
import { connection, waiting } from '../live/live.ts'
import { deskLanguages } from '../messages/desk-languages.ts'
import { choose, language, words } from '../messages/language.ts'
import { lookAtRefused, undo } from '../queue/deciding.ts'
import { preferences } from '../preferences/preferences.ts'
import { ownNames } from '../parts/own-names.ts'
import { waitingCounted } from '../parts/waiting-counted.ts'

/** What stands around every view: where one can go, who one is, and whether what is shown is fresh. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { frame } = words()
  return <>
    <a class="skip" href="#main">{frame.skip}</a>
    {preferences.value.zen === 'off' && <Bar />}
    <Standing />
    <main id="main" tabIndex={-1}>{children}</main>
    {view.value.name !== 'queue' && <HeldStrip onUndo={(key) => { void undo(key); goTo('/desk/') }} onLook={(key) => { void lookAtRefused(key); goTo('/desk/') }} />}
  </>
}

function Bar() {
  const { frame } = words()
  return <header class="bar">
    <a class="home" href="/desk/"><bdi>{site.value?.name}</bdi> <span>{frame.desk}</span></a>
    <nav aria-label={frame.places}><ul class="places">{places().map(({ name, path, label }) =>
      <li key={name}><a href={path} aria-current={view.value.name === name ? 'page' : undefined}>{label}</a></li>)}</ul></nav>
    <div class="who">
      <LanguageChoice />
      <a href="/desk/account"><bdi>{user.value?.name}</bdi></a>
      <button class="plain" onClick={() => void signOut()}>{frame.signOut}</button>
    </div>
  </header>
}

function places() {
  const { frame, queue, ranges, records, figures, team, site: settings, rules } = words()
  const all = [
    { name: 'queue', path: '/desk/', label: `${queue.title} ${waitingCounted(waiting.value)}`.trim() },
    { name: 'search', path: '/desk/search', label: records.title },
    { name: 'decisions', path: '/desk/decisions', label: frame.decisions },
    { name: 'figures', path: '/desk/figures', label: figures.title },
    { name: 'blocks', path: '/desk/blocks', label: frame.blocks },
  ]
  const editors = [
    { name: 'distribution', path: '/desk/distribution', label: ranges.title },
    { name: 'policy', path: '/desk/policy', label: rules.title },
    { name: 'terms', path: '/desk/terms', label: frame.terms },
    { name: 'guidelines', path: '/desk/guidelines', label: frame.guidelines },
    { name: 'settings', path: '/desk/settings', label: settings.title },
  ]
  const everybody = [{ name: 'team', path: '/desk/team', label: team.title }]
  return [...all, ...(mayAs('editor') ? editors : []), ...everybody]
}

function LanguageChoice() {
  return <select aria-label={words().frame.language} value={language.value} onChange={(event) => {
    const chosen = deskLanguages.find((known) => known === event.currentTarget.value)
    if (chosen !== undefined) void choose(chosen)
  }}>{deskLanguages.map((known) => <option key={known} value={known} lang={known}>{ownNames[known]}</option>)}</select>
}

/** What everybody should know at once; a screen reader hears it when it changes. */
function Standing() {
  const { frame } = words()
  return <div class="standing" role="status">
    {connection.value === 'lost' && <p class="notice">{frame.connectionLost}</p>}
    {site.value?.commenting === 'paused' && <p class="notice">{frame.paused}</p>}
  </div>
}
