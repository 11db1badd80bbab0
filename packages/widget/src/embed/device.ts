// Where a browser keeps nothing, it is kept as long as the page is open.
const memory = new Map<string, string>()

/** What stays on this device alone. */
export function kept<T>(name: string): T | undefined {
  let text = memory.get(name)
  try {
    text ??= localStorage.getItem(`verbatim.${name}`) ?? undefined
  } catch {}
  return text === undefined ? undefined : JSON.parse(text)
}

/** `undefined` forgets. */
export function keep(name: string, value: unknown): void {
  memory.delete(name)
  try {
    if (value === undefined) localStorage.removeItem(`verbatim.${name}`)
    else localStorage.setItem(`verbatim.${name}`, JSON.stringify(value))
  } catch {
    if (value !== undefined) memory.set(name, JSON.stringify(value))
  }
}

/** A random id of 128 bits; `crypto.randomUUID` is for pages of https alone. */
export function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
