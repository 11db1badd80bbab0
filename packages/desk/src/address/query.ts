/** Without the blanks around it; `undefined` where nothing is said. */
export function textIn(query: URLSearchParams, name: string): string | undefined {
  return query.get(name)?.trim() || undefined
}

export function yesOrNoIn(query: URLSearchParams, name: string): boolean | undefined {
  const found = query.get(name)
  return found === 'true' ? true : found === 'false' ? false : undefined
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what is `undefined`, which the compiler cannot follow. */
export function given<T extends object>(all: T): Given<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Given<T>
}
