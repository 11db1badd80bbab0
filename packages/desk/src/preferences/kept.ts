const prefix = 'verbatim.desk.'

/** What the device kept, or `absent`. A device that keeps nothing, as in some private windows, is as good as an empty one. */
export function readKept<T>(name: string, absent: T): T {
  try {
    const text = localStorage.getItem(prefix + name)
    return text === null ? absent : (JSON.parse(text) as T)
  } catch {
    return absent
  }
}

/** False where the device does not keep it. */
export function writeKept(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** The names of what the device keeps that begin so. */
export function keptNames(beginning: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix + beginning)).map((name) => name.slice(prefix.length))
  } catch {
    return []
  }
}

export function forgetKept(name: string): void {
  try {
    localStorage.removeItem(prefix + name)
  } catch {
    // It keeps nothing.
  }
}
