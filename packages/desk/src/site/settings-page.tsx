import { useEffect } from 'preact/hooks'
import { call } from '../api/session.ts'
import { onEvent, onReturn } from '../live/live.ts'
import { words } from '../messages/language.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { SettingsForm } from './settings-form.tsx'
import { Commenting } from './site-commenting.tsx'

/** What holds for the whole site. */
export function SettingsPage() {
  const settings = useLoaded('settings', (signal) => call('settings', { signal }))
  useEffect(() => onEvent(({ event }) => { if (event === 'site.changed') settings.again() }), [])
  useEffect(() => onReturn(settings.again), [])
  return <>
    <h1>{words().site.title}</h1>
    <LoadState loaded={settings} />
    {settings.kind === 'there' && <div class="sheet">
      <Commenting commenting={settings.value.commenting} onChanged={settings.again} />
      <SettingsForm settings={settings.value} onSaved={settings.again} />
    </div>}
  </>
}
