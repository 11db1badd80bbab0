export interface User {
  readonly uid: number
  readonly gid: number
}

export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly data: string
  log(): string
}

type Settings = Readonly<Record<string, string>>

export function findBinaries(): { readonly binaries: string; readonly origin: string }
export function serverUser(): User | undefined
export function startCluster(options: { readonly binaries: string; readonly settings?: Settings }): Promise<RunningServer & { readonly folder: string }>
export function startServer(options: { readonly binaries: string; readonly data: string; readonly settings?: Settings; readonly port?: number }): Promise<RunningServer>

export interface Postgres {
  readonly url: string
  readonly described: string
  readonly binaries: string | undefined
  stop(): Promise<void>
}

export function startPostgres(options?: { readonly durable?: boolean; readonly settings?: Settings }): Promise<Postgres>
