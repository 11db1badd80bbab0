import { site } from '../api/session.ts'

/** What the duties are called, in the order of the site's list; one that the site no longer has, by its key. */
export function dutyTitles(keys: readonly string[]): readonly string[] {
  const known = site.value?.duties ?? []
  const gone = keys.filter((key) => known.every((duty) => duty.key !== key))
  return [...known.filter(({ key }) => keys.includes(key)).map(({ title }) => title), ...gone]
}

/** The duties that can be chosen. */
export function dutyOptions(): readonly { readonly value: string; readonly label: string }[] {
  return (site.value?.duties ?? []).map(({ key, title }) => ({ value: key, label: title }))
}
