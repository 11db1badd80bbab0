import type { Language } from '@verbatim/core'

/** The languages that the desk speaks, of those in which readers have their pages. */
export const deskLanguages = ['en', 'ckb', 'kmr', 'ar', 'tr'] as const satisfies readonly Language[]
export type DeskLanguage = (typeof deskLanguages)[number]
