import type { Result, SiteId, Term } from '@verbatim/core'
import type { FastifyBaseLogger } from 'fastify'
import type { Chance, Clock, Hashing, LineFormat, Platform, Storage, TokenStore, Upkeep } from '../app/index.ts'
import type { Config, ConfigRefusal, DataConfig, ScorerConfig } from '../config.ts'

/** What the commands are given by `main.ts`. */
export interface Wiring {
  /** Listens. Throws when the store cannot be opened or the port is taken. */
  startServer(config: Config, logger: FastifyBaseLogger): Promise<RunningServer>
  /** Listens, or says all that is wrong with the files it is to work with. Throws when the port is taken. */
  startScorer(config: ScorerConfig, logger: FastifyBaseLogger): Promise<Result<RunningServer, ConfigRefusal>>
  /** Where a key of a scorer is added. */
  openKeys(file: string): KeyMaker
  openSite(data: DataConfig): Promise<OpenSite>
  /** The classifier alone, without a site, on all cores. */
  lineAssessor(): Promise<LineAssessor>
  /** How term lists stand in files. */
  termFiles(): Promise<TermFiles>
  /** Copies, checks and carries all that is kept at once. */
  readonly upkeep: Upkeep
  /** Throws `StorageUnusable` when the classifier's models are missing, cut short, altered or of another version. */
  checkModels(): Promise<void>
  /** Milliseconds since the Unix epoch. */
  now(): number
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface TermFiles {
  /** All terms of one list that can be read, and all that is wrong with the others, by line from 1. */
  parse(content: string, language: string | null): { readonly terms: readonly Term[]; readonly faults: readonly { readonly line: number; readonly code: string }[] }
  write(terms: readonly Term[]): string
  /** The form in which terms are compared. */
  formOf(text: string): string
}

/** Lines in UTF-8 to answers in UTF-8, as `assessLines` has them. */
export interface LineAssessor {
  /** How many pieces it works on at the same time. */
  readonly threads: number
  assess(lines: Uint8Array, format: LineFormat): Promise<{ readonly answers: Uint8Array; readonly refused: number }>
  stop(): Promise<void>
}

/** What making a token needs. */
export interface KeyMaker {
  readonly tokens: Pick<TokenStore, 'create'>
  readonly clock: Clock
  readonly chance: Chance
  readonly hashing: Hashing
}

export interface RunningServer {
  /** The public base, without a slash at the end. */
  readonly url: string
  /** A one-time link, as long as there is no administrator. */
  readonly setupLink: string | undefined
  /** Finishes what is in flight, then closes the store. */
  stop(): Promise<void>
}

/** The site's store with what the use cases need beside it; whoever opened it closes it. */
export interface OpenSite extends Storage, Platform {
  readonly siteId: SiteId
}
