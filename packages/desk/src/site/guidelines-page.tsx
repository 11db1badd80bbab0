import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useFollowed } from '../parts/followed.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { GuidelinesEditor } from './guidelines-editor.tsx'

/** What readers are told, in every language, and the draft of what they will be told. */
export function GuidelinesPage() {
  const drafts = useLoaded('guidelines', (signal) => call('guidelinesDrafts', { signal }))
  useFollowed(({ event }) => event === 'site.changed', drafts.again)
  const { frame, site: { guidelines: said } } = words()
  return <>
    <h1>{frame.guidelines}</h1>
    <p class="quiet">{said.hint}</p>
    <LoadState loaded={drafts} />
    {drafts.kind === 'there' && <GuidelinesEditor drafts={drafts.value} onChanged={drafts.again} />}
  </>
}
