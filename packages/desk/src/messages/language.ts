import { signal } from '@preact/signals'
import { languages, type Language } from '@verbatim/core'
import { readKept, writeKept } from '../preferences/kept.ts'
import type { Messages } from './messages.ts'

/** Of the desk's wording; what readers wrote keeps its own. */
export const language = signal<Language>(kept() ?? wanted())

const spoken = signal<Messages | undefined>(undefined)

const dictionaries: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
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
export async function speak(chosen: Language): Promise<void> {
  const { messages } = await dictionaries[chosen]()
  spoken.value = messages
  language.value = chosen
  document.documentElement.lang = chosen
  document.documentElement.dir = messages.direction
}

/** As `speak`, for this device from now on. */
export async function choose(chosen: Language): Promise<void> {
  writeKept('language', chosen)
  await speak(chosen)
}

function kept(): Language | undefined {
  const found = readKept<string | undefined>('language', undefined)
  return languages.find((known) => known === found)
}

function wanted(): Language {
  for (const tag of navigator.languages) {
    const base = tag.toLowerCase()
    if (base.startsWith('ku')) return /arab|iq|ir/.test(base) ? 'ckb' : 'kmr'
    const found = languages.find((known) => base === known || base.startsWith(`${known}-`))
    if (found !== undefined) return found
  }
  return 'en'
}
