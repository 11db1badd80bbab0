import type { BodyOf, routes, Settings } from '@verbatim/contract'
import { inAsciiDigits } from '../parts/digits.ts'
import { codesIn, linesIn } from '../parts/typed-text.ts'

/** The settings as somebody types them. */
export interface TypedSettings {
  readonly name: string
  /** Codes with commas. */
  readonly languages: string
  readonly timeZone: string
  /** One a line. */
  readonly origins: string
  /** Blank for never. */
  readonly closeAfterDays: string
  readonly undoSeconds: string
  readonly batches: Settings['batches']
  readonly recommendations: Settings['recommendations']
  readonly checkBeforeSend: Settings['checkBeforeSend']
  readonly duties: readonly TypedDuty[]
}

export interface TypedDuty {
  /** Tells the rows apart while their keys are typed. */
  readonly row: number
  readonly key: string
  readonly title: string
}

type SettingsPatch = BodyOf<(typeof routes)['patchSettings']>

export function typedSettings({ name, languages, timeZone, origins, closeAfterDays, undoSeconds, batches, recommendations, checkBeforeSend, duties }: Settings): TypedSettings {
  return {
    name,
    languages: languages.join(', '),
    timeZone,
    origins: origins.join('\n'),
    closeAfterDays: closeAfterDays === null ? '' : String(closeAfterDays),
    undoSeconds: String(undoSeconds),
    batches,
    recommendations,
    checkBeforeSend,
    duties: duties.map(({ key, title }, row) => ({ row, key, title })),
  }
}

/** What differs from the settings as they were read; the rest is left to whoever else changes it. */
export function changedSettings(typed: TypedSettings, settings: Settings): SettingsPatch {
  const before = new Map<string, unknown>(Object.entries(settings))
  return Object.fromEntries(Object.entries(settingsOf(typed, settings)).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before.get(name))))
}

function settingsOf({ name, languages, timeZone, origins, closeAfterDays, undoSeconds, batches, recommendations, checkBeforeSend, duties }: TypedSettings, settings: Settings): Omit<Settings, 'commenting'> {
  return {
    name: name.trim(),
    languages: codesIn(languages),
    timeZone,
    origins: linesIn(origins),
    closeAfterDays: closeAfterDays === '' ? null : Number(closeAfterDays),
    undoSeconds: undoSeconds === '' ? settings.undoSeconds : Number(undoSeconds),
    batches,
    recommendations,
    checkBeforeSend,
    duties: duties.filter(({ key, title }) => key !== '' || title !== '').map(({ key, title }) => ({ key, title: title.trim() })),
  }
}

/** The digits alone. */
export function digitsIn(text: string): string {
  return inAsciiDigits(text).replace(/\D/g, '')
}
