import { words } from '../messages/language.ts'
import { Choice } from '../parts/field.tsx'
import { prefer, preferences, type Preferences } from './preferences.ts'

const usualBreaks = [25, 45, 60, 90]

/** What makes hours of such reading easier to bear; each choice applies at once. */
export function CalmForm() {
  const { calm } = words().team
  const { blur, colours, breakMinutes } = preferences.value
  const breaks = breakMinutes === null ? usualBreaks : [...new Set([...usualBreaks, breakMinutes])].toSorted((a, b) => a - b)
  return <div>
    <Choice<Preferences['blur']> label={calm.blur} hint={calm.blurHint} value={blur} onValue={(chosen) => prefer({ blur: chosen })}
      options={(['off', 'likely', 'all'] as const).map((value) => ({ value, label: calm.blurs[value] }))} />
    <Choice<Preferences['colours']> label={calm.colours} value={colours} onValue={(chosen) => prefer({ colours: chosen })}
      options={(['full', 'grey'] as const).map((value) => ({ value, label: calm.colourChoices[value] }))} />
    <Choice label={calm.breaks} value={String(breakMinutes ?? '')} onValue={(chosen) => prefer({ breakMinutes: chosen === '' ? null : Number(chosen) })}
      options={[{ value: '', label: calm.breakNever }, ...breaks.map((minutes) => ({ value: String(minutes), label: calm.breakAfter(minutes) }))]} />
  </div>
}
