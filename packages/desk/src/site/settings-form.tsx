import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '@verbatim/contract'
import type { Failure } from '../api/client.ts'
import { call, readSite } from '../api/session.ts'
import { words } from '../messages/language.ts'
import { errorsWithin } from '../parts/failure.tsx'
import { Choice, TextArea, TextField } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { useUnsaved } from '../parts/unsaved.ts'
import { DutiesEditor } from './duties-editor.tsx'
import { changedSettings, digitsIn, typedSettings, type TypedSettings } from './typed-settings.ts'

interface SettingsFormProps {
  /** As they are now, whoever changed them. */
  readonly settings: Settings
  readonly onSaved: () => void
}

export function SettingsForm({ settings, onSaved }: SettingsFormProps) {
  const { frame, site: said } = words()
  const [base, setBase] = useState(settings)
  const [typed, setTyped] = useState(() => typedSettings(settings))
  const [told, setTold] = useState('')
  const changed = changedSettings(typed, base)
  const isUnsaved = Object.keys(changed).length > 0
  useUnsaved(isUnsaved ? said.unsaved : undefined)
  // What colleagues save meanwhile shows only where nothing typed would be lost.
  useEffect(() => { if (!isUnsaved) adopt(settings) }, [settings])

  function adopt(next: Settings): void {
    setBase(next)
    setTyped(typedSettings(next))
  }

  function type(part: Partial<TypedSettings>): void {
    setTold('')
    setTyped({ ...typed, ...part })
  }

  async function save() {
    const answer = await call('patchSettings', { body: changed })
    if (!answer.ok) return answer.failure
    adopt(answer.value)
    setTold(said.saved)
    onSaved()
    await readSite()
    return undefined
  }

  return <Form submitLabel={frame.save} onSubmit={save} besides={<span class="told" role="status">{told}</span>}>{(failure) => {
    const part = { typed, type, failure }
    return <>
      <SitePart {...part} />
      <StoriesPart {...part} />
      <ReadersPart {...part} />
      <DecisionsPart {...part} />
      <DutiesPart {...part} />
    </>
  }}</Form>
}

interface PartProps {
  readonly typed: TypedSettings
  readonly type: (part: Partial<TypedSettings>) => void
  readonly failure: Failure | undefined
}

function SitePart({ typed, type, failure }: PartProps) {
  const { settings: said } = words().site
  return <section aria-labelledby="site">
    <h2 id="site">{said.site}</h2>
    <div>
      <TextField label={said.name} required maxLength={200} value={typed.name} onValue={(name) => type({ name })} error={errorsWithin(failure, '/name')} />
      <TextField label={said.languages} hint={said.languagesHint} required value={typed.languages} onValue={(languages) => type({ languages })} error={errorsWithin(failure, '/languages')} />
      <Choice label={said.timeZone} hint={said.timeZoneHint} value={typed.timeZone} onValue={(timeZone) => type({ timeZone })} options={timeZones(typed.timeZone)} error={errorsWithin(failure, '/timeZone')} />
      <TextArea label={said.origins} hint={said.originsHint} value={typed.origins} onValue={(origins) => type({ origins })} error={errorsWithin(failure, '/origins')} />
    </div>
  </section>
}

function timeZones(chosen: string) {
  return [...new Set(['UTC', chosen, ...Intl.supportedValuesOf('timeZone')])].toSorted().map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))
}

function StoriesPart({ typed, type, failure }: PartProps) {
  const { settings: said } = words().site
  return <section aria-labelledby="stories">
    <h2 id="stories">{said.stories}</h2>
    <div><TextField label={said.closeAfterDays} hint={said.closeAfterDaysHint} maxLength={4} value={typed.closeAfterDays} onValue={(text) => type({ closeAfterDays: digitsIn(text) })} error={errorsWithin(failure, '/closeAfterDays')} /></div>
  </section>
}

function ReadersPart({ typed, type, failure }: PartProps) {
  const { settings: said } = words().site
  const switches = (['on', 'off'] as const).map((value) => ({ value, label: said.switches[value] }))
  return <section aria-labelledby="readers">
    <h2 id="readers">{said.readers}</h2>
    <div>
      <Choice label={said.recommendations} hint={said.recommendationsHint} value={typed.recommendations} onValue={(recommendations) => type({ recommendations })} options={switches} error={errorsWithin(failure, '/recommendations')} />
      <Choice label={said.checkBeforeSend} hint={said.checkBeforeSendHint} value={typed.checkBeforeSend} onValue={(checkBeforeSend) => type({ checkBeforeSend })} options={switches} error={errorsWithin(failure, '/checkBeforeSend')} />
    </div>
  </section>
}

function DecisionsPart({ typed, type, failure }: PartProps) {
  const { settings: said } = words().site
  return <section aria-labelledby="decisions">
    <h2 id="decisions">{said.decisions}</h2>
    <div>
      <TextField label={said.undoSeconds} hint={said.undoSecondsHint} required maxLength={2} value={typed.undoSeconds} onValue={(text) => type({ undoSeconds: digitsIn(text) })} error={errorsWithin(failure, '/undoSeconds')} />
      <Choice label={said.batches} hint={said.batchesHint} value={typed.batches} onValue={(batches) => type({ batches })} error={errorsWithin(failure, '/batches')}
        options={(['off', 'editors'] as const).map((value) => ({ value, label: said.batchesChoices[value] }))} />
    </div>
  </section>
}

function DutiesPart({ typed, type, failure }: PartProps) {
  return <section aria-labelledby="duties">
    <h2 id="duties">{words().site.settings.duties}</h2>
    <div><DutiesEditor duties={typed.duties} onDuties={(duties) => type({ duties })} failure={failure} /></div>
  </section>
}
