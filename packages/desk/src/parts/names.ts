import { computed, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Guidelines } from '@verbatim/contract'
import { call, site } from '../api/session.ts'
import { onEvent } from '../live/live.ts'
import { language, words } from '../messages/language.ts'

const known = signal<Guidelines | undefined>(undefined)

/** The site's guidelines in the desk's language; `undefined` until they were read. */
export const guidelines = computed(() => known.value)

async function readGuidelines(): Promise<void> {
  const answer = await call('guidelines', {})
  if (answer.ok) known.value = answer.value
}

/** Has the guidelines read in the desk's language, and again when the site changes. */
export function useGuidelines(): void {
  useEffect(() => void readGuidelines(), [language.value])
  useEffect(() => onEvent(({ event }) => { if (event === 'site.changed') void readGuidelines() }), [])
}

/** A guideline's title; its key where this version of the guidelines does not have it. */
export function guidelineTitle(key: string): string {
  const { reasons } = words().words
  if (key === 'relevance' || key === 'illegal') return reasons[key]
  return known.value?.items.find((item) => item.key === key)?.title ?? key
}

/** What a rejection may name, in the order in which the guidelines stand. */
export function citableKeys(): readonly string[] {
  const forbidden = known.value?.items.filter(({ kind }) => kind === 'forbidden').map(({ key }) => key) ?? []
  return [...forbidden, 'relevance', 'illegal']
}

/** The same as they can be chosen. */
export function reasonOptions(): readonly Option[] {
  return citableKeys().map((value) => ({ value, label: guidelineTitle(value) }))
}

/** The site's languages and others, as they can be chosen. */
export function languageOptions(others: readonly string[]): readonly Option[] {
  return [...new Set([...(site.value?.languages ?? []), ...others])].map((value) => ({ value, label: languageName(value) }))
}

interface Option {
  readonly value: string
  readonly label: string
}

/** The name of a language in the desk's own. */
export function languageName(tag: string | null): string {
  const { languages, unknownLanguage } = words().words
  if (tag === null) return unknownLanguage
  const own = languages[tag]
  if (own !== undefined) return own
  try {
    return new Intl.DisplayNames([language.value], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
