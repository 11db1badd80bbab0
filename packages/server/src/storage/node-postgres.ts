import pg from 'pg'
import {
  PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type Dialect, type DialectAdapter, type Driver, type Kysely, type QueryResult,
} from 'kysely'
import { hasLostConnection, isReadOnly, postgresFailureOf } from './postgres-failure.ts'
import { Sockets } from './postgres-sockets.ts'
import { bytesFrom, escaped, numberFrom, unescaped } from './postgres-values.ts'

export interface PoolOptions {
  /** Of one database: its server, or several of which one is the primary. */
  readonly urls: readonly string[]
  /** At most so many at once. */
  readonly connections: number
  /** How long is waited for a connection, be it a new one or one that others have. */
  readonly connectWithinMs: number
  /** After this long without an answer a connection is given up, and what was asked fails; 0 waits for ever. */
  readonly answerWithinMs: number
}

/**
 * Connections to the primary of one database, made when they are needed and made anew once they are lost.
 * No statement is prepared under a name and nothing is set for a session, so that PgBouncer
 * may give each transaction another connection.
 */
export class PostgresPool {
  readonly #urls: readonly string[]
  readonly #pool: pg.Pool
  readonly #sockets = new Sockets()
  /** Which server each connection leads to; those that lead to another than the present one are given up. */
  readonly #urlOf = new WeakMap<pg.PoolClient, string>()
  #url: string
  #taken = 0
  #whenIdle: (() => void) | undefined

  constructor({ urls, connections, connectWithinMs, answerWithinMs }: PoolOptions) {
    const [first] = urls
    if (first === undefined) throw new Error('a pool needs an address')
    this.#urls = urls
    this.#url = first
    this.#pool = new pg.Pool({
      connectionString: first,
      max: connections,
      connectionTimeoutMillis: connectWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
      stream: this.#sockets.make,
      application_name: 'verbatim',
      types: { getTypeParser },
    })
    // A connection that breaks while nobody uses it leaves the pool by itself; whoever comes next gets another.
    this.#pool.on('error', () => undefined)
    // One that breaks between two statements says so by an event too, which nobody may leave unheard; its next statement fails.
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
  }

  /** Of the server that is the primary, as far as is known. */
  get url(): string {
    return this.#url
  }

  /** Throws `StorageUnavailable`. Whoever takes one releases it, and says when it is no longer of use. */
  async take(): Promise<pg.PoolClient> {
    this.#taken += 1
    try {
      return await this.#usable()
    } catch (error) {
      this.#gone()
      throw postgresFailureOf(error)
    }
  }

  release(client: pg.PoolClient, error?: unknown): void {
    if (isReadOnly(error) || hasLostConnection(error)) this.#turnTo(client)
    client.release(hasLostConnection(error) || isReadOnly(error))
    this.#gone()
  }

  /** One statement in a transaction of its own. */
  async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const client = await this.take()
    let failure: unknown
    try {
      return (await client.query<Row>(text, values.map(escaped))).rows
    } catch (error) {
      failure = error
      throw postgresFailureOf(error)
    } finally {
      this.release(client, failure)
    }
  }

  /** Lets what was begun come to its end. */
  async end(): Promise<void> {
    if (this.#taken > 0) await new Promise<void>((resolve) => { this.#whenIdle = resolve })
    await this.#sockets.closeAfter(this.#pool.end())
  }

  /** Whoever asks waits for one attempt at each server, however many connections were lost. */
  async #usable(): Promise<pg.PoolClient> {
    let lastFailure: unknown
    let failures = 0
    // Those that lead elsewhere by now are given up one by one.
    for (let tries = this.#urls.length + this.#pool.totalCount; tries > 0 && failures < this.#urls.length; tries -= 1) {
      const url = this.#url
      try {
        const client = await this.#pool.connect()
        const known = this.#urlOf.get(client)
        if (known === this.#url || (known === undefined && (await this.#isPrimary(client, url)))) return client
        client.release(true)
        if (known === undefined) failures += 1
      } catch (error) {
        lastFailure = error
        failures += 1
        this.#turnFrom(url)
      }
    }
    throw lastFailure ?? new Error('none of the servers of the database is a primary')
  }

  /** Asked only where there are several servers; of one alone, the first write tells. */
  async #isPrimary(client: pg.PoolClient, url: string): Promise<boolean> {
    if (this.#urls.length > 1) {
      try {
        const { rows } = await client.query<{ standby: boolean }>('select pg_is_in_recovery() as standby')
        if (rows[0]?.standby !== false) {
          this.#turnFrom(url)
          return false
        }
      } catch (error) {
        client.release(true)
        throw error
      }
    }
    this.#urlOf.set(client, url)
    return true
  }

  #turnTo(lost: pg.PoolClient): void {
    const url = this.#urlOf.get(lost)
    if (url !== undefined) this.#turnFrom(url)
  }

  /** To the next server, unless somebody has turned already. */
  #turnFrom(url: string): void {
    if (this.#url !== url) return
    const next = this.#urls[(this.#urls.indexOf(url) + 1) % this.#urls.length] ?? url
    this.#url = next
    this.#pool.options.connectionString = next
  }

  #gone(): void {
    this.#taken -= 1
    if (this.#taken === 0) this.#whenIdle?.()
  }
}

/** Kysely on a pool of node-postgres. */
export class NodePostgresDialect implements Dialect {
  readonly #pool: PostgresPool
  readonly #patienceMs: number

  constructor(pool: PostgresPool, patienceMs: number) {
    this.#pool = pool
    this.#patienceMs = patienceMs
  }

  createDriver(): Driver {
    return new NodePostgresDriver(this.#pool, this.#patienceMs)
  }

  createAdapter(): DialectAdapter {
    return new PostgresAdapter()
  }

  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler()
  }

  createIntrospector(db: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(db)
  }
}

class NodePostgresDriver implements Driver {
  readonly #pool: PostgresPool
  readonly #begin: string

  constructor(pool: PostgresPool, patienceMs: number) {
    this.#pool = pool
    // In one round trip. The server gives up when nobody here waits any more; a commit that the disk does not
    // have yet is none, whatever the database was set to.
    this.#begin = `begin; set local statement_timeout = ${patienceMs}; set local idle_in_transaction_session_timeout = ${patienceMs};
      select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off'`
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<NodePostgresConnection> {
    return new NodePostgresConnection(await this.#pool.take())
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    const { client, failure } = own(connection)
    this.#pool.release(client, failure)
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).run(this.#begin)
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await own(connection).run('commit')
  }

  /** A lost connection has rolled back by itself, and would only be waited for. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const { failure } = own(connection)
    if (!hasLostConnection(failure)) await own(connection).run('rollback')
  }

  async destroy(): Promise<void> {
    await this.#pool.end()
  }
}

function own(connection: DatabaseConnection): NodePostgresConnection {
  if (connection instanceof NodePostgresConnection) return connection
  throw new Error('a connection of another driver')
}

class NodePostgresConnection implements DatabaseConnection {
  readonly client: pg.PoolClient
  /** The last that went wrong, whereby the pool learns whether the connection is still one. */
  failure: unknown

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount, command } = await this.#asked(() => this.client.query({ text: sql, values: parameters.map(escaped) }))
    return command === 'SELECT' || rowCount === null ? { rows } : { rows, numAffectedRows: BigInt(rowCount) }
  }

  async run(statements: string): Promise<void> {
    await this.#asked(() => this.client.query(statements))
  }

  streamQuery(): never {
    throw new Error('a stream would hold a connection for as long as its reader likes')
  }

  async #asked<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask()
    } catch (error) {
      this.failure = error
      throw postgresFailureOf(error)
    }
  }
}

type Format = 'text' | 'binary'

/** How each type of PostgreSQL comes out, by its number; all that the schema uses beside these are plain texts. */
function getTypeParser(oid: number, format?: Format): (value: string) => unknown {
  switch (oid) {
    case pg.types.builtins.INT8:
    case pg.types.builtins.NUMERIC:
      return numberFrom
    case pg.types.builtins.BYTEA:
      return bytesFrom
    case pg.types.builtins.TEXT:
      return unescaped
    default:
      return pg.types.getTypeParser(oid, format ?? 'text')
  }
}
