/** Keeps texts apart: two are near-duplicates where they share 70 % of their runs of four characters. */
export class DistinctTexts {
  readonly #kept: ReadonlySet<string>[] = []

  /** Whether the text is unlike all that were added before; if so, it is added. */
  add(text: string): boolean {
    const runs = runsOfFour(text)
    if (this.#kept.some((other) => jaccard(runs, other) >= 0.7)) return false
    this.#kept.push(runs)
    return true
  }
}

export function runsOfFour(text: string): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let from = 0; from + 4 <= Math.max(text.length, 4); from += 1) runs.add(text.slice(from, from + 4))
  return runs
}

export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one]
  if (smaller.size < 0.7 * larger.size) return 0
  let shared = 0
  for (const run of smaller) if (larger.has(run)) shared += 1
  return shared / (one.size + other.size - shared)
}
