import { call } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { useFollowed } from '../parts/followed.ts'
import { LoadState } from '../parts/load-state.tsx'
import { useLoaded } from '../parts/loaded.ts'
import { SettingsForm } from './settings-form.tsx'
import { Commenting } from './site-commenting.tsx'

/** What holds for the whole site. */
export function SettingsPage() {
  const settings = useLoaded('settings', (signal) => call('settings', { signal }))
  useFollowed(({ event }) => event === 'site.changed', settings.again)
  return <>
    <h1>{words().site.title}</h1>
    <LoadState loaded={settings} />
    {settings.kind === 'there' && <div class="sheet">
      <Commenting commenting={settings.value.commenting} onChanged={settings.again} />
      <SettingsForm settings={settings.value} onSaved={settings.again} />
    </div>}
  </>
}
