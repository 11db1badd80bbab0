import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import {
  SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type Dialect, type DialectAdapter, type Driver, type Kysely, type QueryResult,
} from 'kysely'
import { LRUCache } from 'lru-cache'
import { failureOf } from './failure.ts'

/**
 * Kysely on one connection of node:sqlite, which is synchronous: whoever uses it takes turns by himself. What Kysely calls
 * a transaction is a savepoint in the one that a group of writes shares (write-group.ts).
 */
export class NodeSqliteDialect implements Dialect {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#database)
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

/** Stands Kysely's own lock down: it wakes every waiter at each release. */
class UnlockedAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: NodeSqliteConnection

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#connection = new NodeSqliteConnection(database)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    this.#connection.run('savepoint work')
  }

  async commitTransaction(): Promise<void> {
    this.#connection.run('release work')
  }

  /** SQLite itself has rolled back everything already after some failures, a full disk among them. */
  async rollbackTransaction(): Promise<void> {
    if (!this.#database.isTransaction) return
    this.#connection.run('rollback to work')
    this.#connection.run('release work')
  }

  /** The connection is closed by whoever opened it. */
  async destroy(): Promise<void> {}
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

  run(sql: string): void {
    this.#execute({ sql, parameters: [] })
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

  #execute<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<R> {
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
