import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type Dialect, type DialectAdapter, type Driver, type Kysely, type QueryResult,
} from 'kysely'
import { LRUCache } from 'lru-cache'
import { failureOf, isBusy } from './failure.ts'

/** Kysely on one connection of node:sqlite. Transactions take turns, and each begins as a writer. */
export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#database)
  }

  createAdapter(): DialectAdapter {
    return new TurnTakingAdapter()
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler()
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** Stands Kysely's own lock down: it wakes every waiter at each release, and never lets the event loop in between. */
class TurnTakingAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

// How long a writer waits for another program, such as a command beside the server.
const patienceMs = 5000
const pauseMs = 10

class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: NodeSqliteConnection
  readonly #turns = new Turns()

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#connection = new NodeSqliteConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.take()
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    this.#turns.pass()
  }

  /** Waits outside of SQLite, whose busy handler would hold up the event loop and with it every reader. */
  async beginTransaction(): Promise<void> {
    for (let waitedMs = 0; !this.#begun(waitedMs >= patienceMs); waitedMs += pauseMs) await setTimeout(pauseMs)
  }

  async commitTransaction(): Promise<void> {
    this.#exec('commit')
  }

  /** SQLite itself has rolled back already after some failures, a full disk among them. */
  async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#exec('rollback')
  }

  /** Lets the last transaction end. The connection is closed by whoever opened it. */
  async destroy(): Promise<void> {
    await this.#turns.take()
  }

  #begun(isLastAttempt: boolean): boolean {
    try {
      this.#database.exec('begin immediate')
      return true
    } catch (error) {
      if (isBusy(error) && !isLastAttempt) return false
      throw failureOf(error)
    }
  }

  #exec(statement: string): void {
    try {
      this.#database.exec(statement)
    } catch (error) {
      throw failureOf(error)
    }
  }
}

/** Whoever comes first goes first; between two turns the event loop gets its own. */
class Turns {
  readonly #waiting: (() => void)[] = []
  #taken = false

  async take(): Promise<void> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#taken = true
  }

  pass(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#taken = false
    else setImmediate(next)
  }
}

interface Prepared {
  readonly statement: StatementSync
  /** None for a statement that returns no rows. */
  readonly columns: readonly string[]
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #prepared = new LRUCache<string, Prepared>({ max: 200 })

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return this.#execute(query)
    } catch (error) {
      throw failureOf(error)
    }
  }

  streamQuery(): never {
    throw new Error('a stream would hold the only connection')
  }

  #execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { statement, columns } = this.#prepare(sql)
    // Kysely has checked both sides against the schema, and says neither type here.
    const values = parameters as SQLInputValue[]
    if (columns.length > 0) return { rows: statement.all(...values).map((row) => named(columns, row) as R) }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql)
    if (known !== undefined) return known
    const statement = this.#database.prepare(sql)
    statement.setReturnArrays(true)
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) }
    this.#prepared.set(sql, prepared)
    return prepared
  }
}

/** A row from its values. node:sqlite's own rows have no prototype, so equal no literal, and take twice as long. */
function named(columns: readonly string[], values: Readonly<Record<number, SQLOutputValue>>): Readonly<Record<string, SQLOutputValue | undefined>> {
  const row: Record<string, SQLOutputValue | undefined> = {}
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = values[index]
  return row
}
