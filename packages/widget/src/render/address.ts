/** What follows the `?` of an address; what is absent is left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** A relative address: `/stories/a?sort=oldest#comments`. */
export function address(path: string, query: Query, fragment = ''): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value))
  }
  return `${path}${search.size === 0 ? '' : `?${search}`}${fragment === '' ? '' : `#${fragment}`}`
}
