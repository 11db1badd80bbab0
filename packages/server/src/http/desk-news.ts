import type { DeskChangeStore, DeskSubject } from '../app/index.ts'
import { batchText, changedText, type BatchProgress } from './event-text.ts'

export interface DeskNews {
  /** From now on what changes is told. */
  begin(): Promise<void>
  /** Tells what has changed since the last look. */
  look(): Promise<void>
  /** While nobody listens. */
  forget(): void
}

export interface DeskNewsDeps {
  readonly deskChanges: DeskChangeStore
  readonly batchesInProgress: () => Promise<readonly BatchProgress[]>
  readonly tell: (text: string) => void
  /** Something was reported, and so waits. */
  readonly onReports: () => void
  readonly onFault: (error: unknown) => void
}

type Versions = ReadonlyMap<DeskSubject, number>

/** What open desks should read anew, whichever server changed it. A look costs one query of a few rows. */
export function deskNews({ deskChanges, batchesInProgress, tell, onReports, onFault }: DeskNewsDeps): DeskNews {
  let known: Versions | undefined
  let isLooking = false

  async function read(): Promise<Versions> {
    return new Map((await deskChanges.versions()).map(({ subject, version }) => [subject, version]))
  }

  async function tellOf(subject: DeskSubject): Promise<void> {
    if (subject === 'reports') onReports()
    if (subject !== 'batches') return tell(changedText(subject))
    for (const batch of await batchesInProgress()) tell(batchText(batch))
  }

  async function lookOnce(): Promise<void> {
    const before = known
    const found = await read()
    if (before === undefined) return
    known = found
    for (const subject of grown(before, found)) await tellOf(subject)
  }

  return {
    async begin() {
      const found = await read()
      // Whoever listens already hears at the next look of what has changed by now.
      known ??= found
    },
    async look() {
      if (isLooking) return
      isLooking = true
      try {
        await lookOnce()
      } catch (error) {
        onFault(error)
      } finally {
        isLooking = false
      }
    },
    forget() {
      known = undefined
    },
  }
}

function grown(before: Versions, found: Versions): readonly DeskSubject[] {
  return [...found].flatMap(([subject, version]) => (version > (before.get(subject) ?? 0) ? [subject] : []))
}
