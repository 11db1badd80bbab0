import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'
import { LRUCache } from 'lru-cache'

interface Prepared {
  readonly statement: StatementSync
  /** None for a statement that returns no rows. */
  readonly columns: readonly string[]
}

export type SqliteRow = Readonly<Record<string, SQLOutputValue | undefined>>

export interface Ran {
  readonly rows: readonly SqliteRow[]
  /** Of a statement that returns no rows. */
  readonly changed?: { readonly rows: bigint; readonly lastId: bigint }
}

/** Runs the statements of one connection, each prepared once. */
export class SqliteStatements {
  readonly #database: DatabaseSync
  readonly #prepared = new LRUCache<string, Prepared>({ max: 200 })

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  run(sql: string, values: readonly SQLInputValue[]): Ran {
    const { statement, columns } = this.#prepare(sql)
    if (columns.length > 0) return { rows: statement.all(...values).map((row) => named(columns, row)) }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], changed: { rows: BigInt(changes), lastId: BigInt(lastInsertRowid) } }
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
function named(columns: readonly string[], values: Readonly<Record<number, SQLOutputValue>>): SqliteRow {
  const row: Record<string, SQLOutputValue | undefined> = {}
  for (let index = 0; index < columns.length; index += 1) row[columns[index] ?? ''] = values[index]
  return row
}
