import { extname } from 'node:path'
import type { SQLInputValue } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { SqliteIntrospector, SqliteQueryCompiler, type CompiledQuery, type DatabaseConnection, type Dialect, type DialectAdapter, type Driver, type Kysely, type QueryResult } from 'kysely'
import { StorageUnavailable } from '../app/index.ts'
import { UnlockedAdapter } from './node-sqlite.ts'
import { receivedOutcome, valueOf, type SentOutcome } from './sent-outcome.ts'

/** To the thread that reads; answered in the order in which it was asked. */
export type ReadAsk = { readonly sql: string; readonly values: readonly SQLInputValue[] } | 'close'

export type ReadAnswer = SentOutcome

/**
 * Kysely on a connection in a thread of its own, for reads that take so long that they would hold up those of the main
 * thread. It starts when it is first asked, again after it has failed, and ends when it is destroyed.
 */
export class PatientDialect implements Dialect {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  createDriver(): Driver {
    return new PatientDriver(this.#file)
  }

  createAdapter(): DialectAdapter {
    return new UnlockedAdapter()
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

class PatientDriver implements Driver {
  readonly #connection: PatientConnection

  constructor(file: string) {
    this.#connection = new PatientConnection(file)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    throw new Error('a connection that only reads has no transactions')
  }

  async commitTransaction(): Promise<void> {}

  async rollbackTransaction(): Promise<void> {}

  destroy(): Promise<void> {
    return this.#connection.close()
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #file: string
  #thread: ReadThread | undefined
  #isClosed = false

  constructor(file: string) {
    this.#file = file
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#isClosed) throw new Error('the patient reader is closed')
    this.#thread ??= readThread(this.#file, () => {
      this.#thread = undefined
    })
    // Kysely has checked both sides against the schema, and says neither type here.
    const asked = this.#thread.ask({ sql, values: parameters as SQLInputValue[] })
    return { rows: (await asked) as R[] }
  }

  streamQuery(): never {
    throw new Error('a stream would hold the only connection')
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#thread?.close()
  }
}

interface ReadThread {
  ask(ask: Exclude<ReadAsk, 'close'>): Promise<unknown>
  /** Ends once all that was asked is answered. */
  close(): Promise<void>
}

// Rows are short-lived: with V8's own limit the thread holds more, and is no faster.
const maxYoungGenerationSizeMb = 4

function readThread(file: string, onEnd: () => void): ReadThread {
  // Beside this file, whether it runs as it is or built.
  const entry = new URL(`./read-thread${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(entry, { workerData: { file }, name: 'reader', resourceLimits: { maxYoungGenerationSizeMb } })
  // Nobody who waits for nothing is kept from ending.
  worker.unref()
  const waiting: PromiseWithResolvers<unknown>[] = []
  const ended = Promise.withResolvers<void>()
  let hasEnded = false
  const end = (reason: Error) => {
    if (hasEnded) return
    hasEnded = true
    onEnd()
    for (const { reject } of waiting.splice(0)) reject(reason)
    ended.resolve()
  }
  worker.on('error', (error) => end(new StorageUnavailable('Nothing can be looked up: the thread that reads has failed.', { cause: error })))
  worker.on('exit', () => end(new StorageUnavailable('Nothing can be looked up: the thread that reads has ended.')))
  worker.on('message', (answer: ReadAnswer) => {
    const asked = waiting.shift()
    if (waiting.length === 0) worker.unref()
    try {
      asked?.resolve(valueOf(receivedOutcome(answer)))
    } catch (error) {
      asked?.reject(error)
    }
  })
  const send = (message: ReadAsk) => worker.postMessage(message, [])
  return {
    ask(ask) {
      const asked = Promise.withResolvers<unknown>()
      waiting.push(asked)
      worker.ref()
      send(ask)
      return asked.promise
    },
    close() {
      worker.ref()
      send('close')
      return ended.promise
    },
  }
}
