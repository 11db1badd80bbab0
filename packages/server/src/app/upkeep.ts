/** What an operator does with all that is kept at once: copy it, check it, carry it elsewhere. */
import type { Result } from '@verbatim/core'

/** Where a site is kept. */
export type Place =
  | { readonly kind: 'folder'; readonly dir: string }
  /** An address for each server that may be the primary. */
  | { readonly kind: 'postgres'; readonly urls: readonly string[] }

/** What tells one table from another copy of it with anything missing, added or changed. */
export interface TableFacts {
  readonly table: string
  readonly rows: number
  /** Of all rows in any order; the same for the same rows on either engine. 64 hexadecimal digits. */
  readonly checksum: string
}

/** What a backup says of itself. */
export interface BackupFacts {
  /** Milliseconds since the Unix epoch: all that was acknowledged before is in it. */
  readonly madeAt: number
  readonly engine: 'sqlite' | 'postgres'
  readonly schema: number
  readonly tables: readonly TableFacts[]
}

export interface UpkeepProgress {
  readonly step: 'copy' | 'check' | 'compare'
  readonly done: number
  readonly total: number
}

export type OnProgress = (progress: UpkeepProgress) => void

/** Whether something that is there already may make room. */
export type Existing = 'keep' | 'replace'

export type UpkeepRefusal =
  /** Nothing is kept at this place. */
  | { readonly code: 'nothing-there'; readonly place: string }
  /** The file that was to be written is there. */
  | { readonly code: 'file-exists'; readonly file: string }
  /** The place that was to be filled holds a site. */
  | { readonly code: 'site-exists'; readonly place: string }
  /** A server or a command works there. */
  | { readonly code: 'in-use'; readonly place: string }
  /** The file was not made by `verbatim backup`. */
  | { readonly code: 'no-backup'; readonly file: string; readonly reason: string }
  /** The file is no longer as it was made. */
  | { readonly code: 'altered'; readonly file: string; readonly reason: string }
  /** Both places hold the same, or should, and do not. */
  | { readonly code: 'differs'; readonly tables: readonly string[] }

export interface BackUpInput {
  readonly from: Place
  readonly file: string
  readonly existing: Existing
  readonly at: number
}

export interface RestoreInput {
  readonly file: string
  readonly to: Place
  readonly existing: Existing
  readonly at: number
}

export interface MoveInput {
  readonly from: Place
  readonly to: Place
}

export interface RestoredSite {
  readonly facts: BackupFacts
  /** Where the site lies that was there before. */
  readonly aside: string | undefined
}

/** Each may run for as long as there is data; each leaves what was there before as it was, unless it comes to its end. */
export interface Upkeep {
  backUp(input: BackUpInput, onProgress: OnProgress): Promise<Result<BackupFacts, UpkeepRefusal>>
  restore(input: RestoreInput, onProgress: OnProgress): Promise<Result<RestoredSite, UpkeepRefusal>>
  move(input: MoveInput, onProgress: OnProgress): Promise<Result<readonly TableFacts[], UpkeepRefusal>>
  /** The newest file in a folder that says it is a backup, unchecked. */
  newestBackup(folder: string): Promise<{ readonly file: string; readonly madeAt: number } | undefined>
  /** What holds at a place, without changing anything there. */
  examine(place: Place): Promise<StorageFacts>
}

export interface Setting {
  readonly name: string
  readonly found: string
  readonly wanted: readonly string[]
}

export type StorageFacts =
  | { readonly state: 'absent'; readonly place: string }
  | { readonly state: 'unusable'; readonly place: string; readonly reason: string }
  | {
    readonly state: 'present'
    readonly place: string
    readonly engine: string
    /** As found, and the newest that this program knows. */
    readonly schema: number
    readonly knownSchema: number
    /** On which it depends that a commit outlives a power cut. */
    readonly settings: readonly Setting[]
    /** When the newest comment or decision was made, by the clock of whoever made it. */
    readonly newestAt: number | undefined
    /** How many comments wait for a decision. */
    readonly waiting: number
    readonly bytes: number
  }
