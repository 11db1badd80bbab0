import type { Chance, Clock, QueueEntry, QueueStore, RangeFilter, ScoreFigures } from './ports.ts'

export interface ReadScoresDeps {
  readonly queue: Pick<QueueStore, 'scoreFigures' | 'atPlaces'>
  readonly chance: Chance
  readonly clock: Clock
}

export interface Scores extends ScoreFigures {
  /** Ten of the selected, or all where they are fewer; others each time. */
  readonly sample: readonly QueueEntry[]
  readonly asOf: number
}

const sampleSize = 10

/** What waits by its scores, as whoever decides a range looks at it. */
export async function readScores(deps: ReadScoresDeps, filter: RangeFilter): Promise<Scores> {
  // Before it is read: what comes meanwhile may not have been counted, and is no part of a range as of now.
  const asOf = deps.clock.now()
  const figures = await deps.queue.scoreFigures(filter)
  const sample = await deps.queue.atPlaces(filter, somePlaces({ of: figures.selected.total, count: sampleSize }, deps.chance))
  return { ...figures, sample, asOf }
}

/** Different places below `of`, each as likely as any other. */
export function somePlaces({ of, count }: { readonly of: number; readonly count: number }, chance: Chance): readonly number[] {
  const places = new Set<number>()
  // Floyd's way: one draw for each place, however many there are to choose from.
  for (let last = of - Math.min(of, count); last < of; last += 1) {
    const drawn = below(last + 1, chance)
    places.add(places.has(drawn) ? last : drawn)
  }
  return [...places]
}

// Among a million the first are more likely by a quarter of a thousandth at most.
function below(limit: number, chance: Chance): number {
  const bytes = chance.bytes(4)
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) % limit
}
