import { accept, refuse, type Result, type Site } from '@verbatim/core'
import type { ChangeLog, SiteStore } from './ports.ts'

export type Settings = Omit<Site, 'id'>

export type SettingsRefusal = { readonly code: 'field-refused'; readonly field: 'timeZone' | 'origins' | 'languages' | 'duties' | `duties/${number}/key`; readonly reason: 'time-zone' | 'url' | 'language' | 'repeated' | 'reserved' }

/** Whoever asks for what is passed on to this means themselves, so that no duty can have the key. */
export const ownDuties = 'me'

/** Changes what is given and logs before and after. */
export async function changeSettings(
  deps: { readonly sites: Pick<SiteStore, 'find' | 'change'> },
  input: { readonly settings: Partial<Settings>; readonly log: ChangeLog },
): Promise<Result<Settings, SettingsRefusal>> {
  const checked = checkSettings(input.settings)
  if (!checked.ok) return checked
  await deps.sites.change(checked.value, input.log)
  const site = await deps.sites.find()
  if (site === undefined) throw new Error('the site is gone')
  const { id: _, ...settings } = site
  return accept(settings)
}

function checkSettings(settings: Partial<Settings>): Result<Partial<Settings>, SettingsRefusal> {
  if (settings.timeZone !== undefined && !isTimeZone(settings.timeZone)) {
    return refuse({ code: 'field-refused', field: 'timeZone', reason: 'time-zone' })
  }
  if (settings.languages?.some((language) => !isLanguage(language))) {
    return refuse({ code: 'field-refused', field: 'languages', reason: 'language' })
  }
  if (settings.duties !== undefined && new Set(settings.duties.map(({ key }) => key)).size < settings.duties.length) {
    return refuse({ code: 'field-refused', field: 'duties', reason: 'repeated' })
  }
  const own = settings.duties?.findIndex(({ key }) => key === ownDuties) ?? -1
  if (own !== -1) return refuse({ code: 'field-refused', field: `duties/${own}/key`, reason: 'reserved' })
  if (settings.origins === undefined) return accept(settings)
  const origins = settings.origins.map(originOf)
  const known = origins.filter((origin) => origin !== undefined)
  return known.length === origins.length
    ? accept({ ...settings, origins: [...new Set(known)] })
    : refuse({ code: 'field-refused', field: 'origins', reason: 'url' })
}

/** Scheme and host alone, however much of an address was given. */
function originOf(text: string): string | undefined {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.origin : undefined
}

function isTimeZone(name: string): boolean {
  return doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: name }))
}

function isLanguage(tag: string): boolean {
  return doesNotThrow(() => new Intl.Locale(tag))
}

// Intl has no question for this, only an answer that throws.
function doesNotThrow(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
