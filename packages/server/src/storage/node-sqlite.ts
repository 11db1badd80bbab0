import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import {
  SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler,
  type CompiledQuery, type DatabaseConnection, type Dialect, type DialectAdapter, type Driver, type Kysely, type QueryResult,
} from 'kysely'
import { failureOf } from './failure.ts'
import { SqliteStatements } from './sqlite-statements.ts'

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
export class UnlockedAdapter extends SqliteAdapter {
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

class NodeSqliteConnection implements DatabaseConnection {
  readonly #statements: SqliteStatements

  constructor(database: DatabaseSync) {
    this.#statements = new SqliteStatements(database)
  }

  run(sql: string): void {
    this.#statements.run(sql, [])
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
    // Kysely has checked both sides against the schema, and says neither type here.
    const { rows, changed } = this.#statements.run(sql, parameters as SQLInputValue[])
    if (changed === undefined) return { rows: rows as R[] }
    return { rows: [], numAffectedRows: changed.rows, insertId: changed.lastId }
  }
}
