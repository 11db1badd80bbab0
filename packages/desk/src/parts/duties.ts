import { site } from '../api/session.ts'

/** What a duty is called; one that the site no longer has, by its key. */
export function dutyTitle(key: string): string {
  return site.value?.duties.find((duty) => duty.key === key)?.title ?? key
}

/** What the duties are called, in the order of the site's list; those that the site no longer has, after them. */
export function dutyTitles(keys: readonly string[]): readonly string[] {
  const known = (site.value?.duties ?? []).map(({ key }) => key)
  return [...known.filter((key) => keys.includes(key)), ...keys.filter((key) => !known.includes(key))].map(dutyTitle)
}

/** The duties that can be chosen. */
export function dutyOptions(): readonly { readonly value: string; readonly label: string }[] {
  return (site.value?.duties ?? []).map(({ key, title }) => ({ value: key, label: title }))
}
