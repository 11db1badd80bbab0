/** What is kept on this device alone. Where a browser keeps nothing, everything works but for that. */
export function kept<T>(name: string): T | undefined {
  try {
    return JSON.parse(localStorage.getItem(`verbatim.${name}`) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** `undefined` forgets. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(`verbatim.${name}`)
    else localStorage.setItem(`verbatim.${name}`, JSON.stringify(value))
  } catch {}
}
