import type { SiteId, Term } from '@verbatim/core'
import type { FastifyBaseLogger } from 'fastify'
import type { Assessor, Platform, Storage } from '../app/index.ts'
import type { Config } from '../config.ts'

/** What the commands are given by `main.ts`. */
export interface Wiring {
  /** Listens. Throws when the store cannot be opened or the port is taken. */
  startServer(config: Config, logger: FastifyBaseLogger): Promise<RunningServer>
  openSite(dataDir: string): Promise<OpenSite>
  /** The classifier alone, without a site. */
  assessor(onFault: (error: unknown) => void): Promise<Assessor>
  /** How term lists stand in files. */
  termFiles(): Promise<TermFiles>
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface TermFiles {
  /** All terms of one list that can be read, and all that is wrong with the others, by line from 1. */
  parse(content: string, language: string | null): { readonly terms: readonly Term[]; readonly faults: readonly { readonly line: number; readonly code: string }[] }
  write(terms: readonly Term[]): string
  /** The form in which terms are compared. */
  formOf(text: string): string
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
