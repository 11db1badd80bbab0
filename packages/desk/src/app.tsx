import { useEffect } from 'preact/hooks'
import { view } from './address/address.ts'
import type { View } from './address/view.ts'
import { resume, sessionState, site } from './api/session.ts'
import { Frame } from './frame/frame.tsx'
import { words } from './messages/language.ts'
import { later, type Page } from './parts/later.tsx'
import { QueuePage } from './queue/queue-page.tsx'
import { Invite, SetUp, SignIn, SignInAgain } from './sign-in/sign-in.tsx'

/** The view of the address, around it the frame; before signing in, the way in. */
export function App() {
  const state = sessionState.value
  useTitle()
  if (view.value.name === 'set-up') return <SetUp />
  if (view.value.name === 'invite') return <Invite />
  switch (state.kind) {
    case 'unknown':
      return <p class="empty">{words().frame.loading}</p>
    case 'unreachable':
      return <p class="empty" role="alert">{words().frame.unreachable} <button onClick={() => void resume()}>{words().frame.retry}</button></p>
    case 'absent':
      return <SignIn />
    default:
      return <>
        <Frame><Shown view={view.value} /></Frame>
        {state.kind === 'over' && <SignInAgain />}
      </>
  }
}

/** The queue is in the first load; what is seldom open comes when it is opened. */
const pages: { readonly [K in View['name']]?: Page<Extract<View, { name: K }>> } = {
  queue: () => <QueuePage />,
  team: later(() => import('./team/team-page.tsx').then(({ TeamPage }) => TeamPage)),
  guidelines: later(() => import('./site/guidelines-page.tsx').then(({ GuidelinesPage }) => GuidelinesPage)),
  policy: later(() => import('./rules/policy-page.tsx').then(({ PolicyPage }) => PolicyPage)),
  terms: later(() => import('./rules/terms-page.tsx').then(({ TermsPage }) => TermsPage)),
  settings: later(() => import('./site/settings-page.tsx').then(({ SettingsPage }) => SettingsPage)),
  account: later(() => import('./team/account-page.tsx').then(({ AccountPage }) => AccountPage)),
  comment: later(() => import('./records/comment-page.tsx').then(({ CommentPage }) => CommentPage)),
  author: later(() => import('./records/author-page.tsx').then(({ AuthorPage }) => AuthorPage)),
  story: later(() => import('./records/story-page.tsx').then(({ StoryPage }) => StoryPage)),
  search: later(() => import('./records/search-page.tsx').then(({ SearchPage }) => SearchPage)),
  decisions: later(() => import('./records/decisions-page.tsx').then(({ DecisionsPage }) => DecisionsPage)),
  blocks: later(() => import('./records/blocks-page.tsx').then(({ BlocksPage }) => BlocksPage)),
  distribution: later(() => import('./ranges/distribution-page.tsx').then(({ DistributionPage }) => DistributionPage)),
  batches: later(() => import('./ranges/batches-page.tsx').then(({ BatchesPage }) => BatchesPage)),
  batch: later(() => import('./ranges/batch-page.tsx').then(({ BatchPage }) => BatchPage)),
  figures: later(() => import('./figures/figures-page.tsx').then(({ FiguresPage }) => FiguresPage)),
}

function Shown({ view: shown }: { readonly view: View }) {
  const Page = pages[shown.name] as Page<View> | undefined
  return Page === undefined ? <p class="empty">{words().frame.notFound} <a href="/desk/">{words().frame.toQueue}</a></p> : <Page key={'id' in shown ? shown.id : shown.name} view={shown} />
}

function useTitle(): void {
  const name = site.value?.name
  const { desk } = words().frame
  useEffect(() => { document.title = name === undefined ? desk : `${desk} · ${name}` }, [name, desk])
}
