import { signal } from '@preact/signals'
import { readKept, writeKept } from '../preferences/kept.ts'
import { deskLanguages, type DeskLanguage } from './desk-languages.ts'
import type { Messages } from './messages.ts'

/** Of the desk's wording; what readers wrote keeps its own. */
export const language = signal<DeskLanguage>(kept() ?? wanted())

const spoken = signal<Messages | undefined>(undefined)

const dictionaries: Readonly<Record<DeskLanguage, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en/index.ts'),
  ar: () => import('./ar/index.ts'),
  ckb: () => import('./ckb/index.ts'),
  kmr: () => import('./kmr/index.ts'),
  tr: () => import('./tr/index.ts'),
}

/** The wording in force; a view that uses it is drawn anew when it changes. Throws before `speak` was first done. */
export function words(): Messages {
  if (spoken.value === undefined) throw new Error('the desk has no language yet')
  return spoken.value
}

/** Fetches the wording, and shows the desk in it and in its direction. */
export async function speak(chosen: DeskLanguage): Promise<void> {
  const { messages } = await dictionaries[chosen]()
  spoken.value = messages
  language.value = chosen
  document.documentElement.lang = chosen
  document.documentElement.dir = messages.direction
}

/** As `speak`, for this device from now on. */
export async function choose(chosen: DeskLanguage): Promise<void> {
  writeKept('language', chosen)
  await speak(chosen)
}

function kept(): DeskLanguage | undefined {
  const found = readKept<string | undefined>('language', undefined)
  return deskLanguages.find((known) => known === found)
}

function wanted(): DeskLanguage {
  for (const tag of navigator.languages) {
    const base = tag.toLowerCase()
    if (base.startsWith('ku')) return /arab|iq|ir/.test(base) ? 'ckb' : 'kmr'
    const found = deskLanguages.find((known) => base === known || base.startsWith(`${known}-`))
    if (found !== undefined) return found
  }
  return 'en'
}
