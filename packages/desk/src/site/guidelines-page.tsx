import { useEffect } from 'preact/hooks'
import { call } from '../api/session.ts'
import { onEvent, onReturn } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { GuidelinesEditor } from './guidelines-editor.tsx'

/** What readers are told, in every language, and the draft of what they will be told. */
export function GuidelinesPage() {
  const drafts = useLoaded('guidelines', (signal) => call('guidelinesDrafts', { signal }))
  useEffect(() => onEvent(({ event }) => { if (event === 'site.changed') drafts.again() }), [])
  useEffect(() => onReturn(drafts.again), [])
  const { frame, site: { guidelines: said } } = words()
  return <>
    <h1>{frame.guidelines}</h1>
    <p class="quiet">{said.hint}</p>
    <LoadState loaded={drafts} />
    {drafts.kind === 'there' && <GuidelinesEditor drafts={drafts.value} onChanged={drafts.again} />}
  </>
}
