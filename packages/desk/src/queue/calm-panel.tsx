import { words } from '../messages/language.ts'
import { Choice } from '../parts/field.tsx'
import { prefer, preferences } from '../preferences/preferences.ts'

const blurs = ['off', 'likely', 'all'] as const
const breakChoices = ['', '25', '45', '60', '90'] as const

/** How to go easier on whoever reads all this. */
export function CalmPanel() {
  const { queue: { calm: said } } = words()
  const { blur, colours, breakMinutes } = preferences.value
  const minutes = breakChoices.find((choice) => choice === String(breakMinutes ?? '')) ?? ''
  return <div class="calm">
    <p class="hint">{said.hint}</p>
    <Choice label={said.blur} value={blur} onValue={(chosen) => prefer({ blur: chosen })} options={blurs.map((value) => ({ value, label: said.blurs[value] }))} />
    <Choice label={said.breaks} value={minutes} onValue={(chosen) => prefer({ breakMinutes: chosen === '' ? null : Number(chosen) })} options={breakChoices.map((value) => ({ value, label: value === '' ? said.never : said.minutes(Number(value)) }))} />
    <p><label class="choice"><input type="checkbox" checked={colours === 'grey'} onChange={(event) => prefer({ colours: event.currentTarget.checked ? 'grey' : 'full' })} /> {said.grey}</label></p>
  </div>
}
