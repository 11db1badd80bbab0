import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { CopySource, CopyTarget } from './copy.ts'
import type { Row, Value } from './row-checksum.ts'
import { numberedTables, tablesInOrder, type TableName } from './tables.ts'

const rowsAtOnce = 500

/** What a connection sees: within a transaction, always the same. */
export function sqliteSource(database: DatabaseSync): CopySource {
  const columns = (table: TableName) => storedColumns(database, table)
  return {
    async tables() {
      const there = new Set(database.prepare(`select name from sqlite_schema where type = 'table'`).all().map(({ name }) => name))
      return tablesInOrder.filter((table) => there.has(table))
    },
    columns: async (table) => columns(table),
    async count(table) {
      return numberIn(database.prepare(`select count(*) as found from ${table}`).get())
    },
    async *rows(table) {
      const statement = database.prepare(`select ${quoted(columns(table))} from ${table}${numberedTables.includes(table) ? ' order by arrival' : ''}`)
      statement.setReturnArrays(true)
      let rows: Row[] = []
      for (const row of statement.iterate()) {
        rows.push(valuesOf(row))
        if (rows.length < rowsAtOnce) continue
        yield rows
        rows = []
      }
      if (rows.length > 0) yield rows
    },
    async lastNumber(table) {
      return numberIn(database.prepare('select coalesce(max(seq), 0) as found from sqlite_sequence where name = ?').get(table))
    },
  }
}

/** Fills the tables of a connection that is in a transaction. */
export function sqliteTarget(database: DatabaseSync): CopyTarget {
  return {
    ...sqliteSource(database),
    async insert(table, columns, rows) {
      const statement = database.prepare(`insert into ${table} (${quoted(columns)}) values (${columns.map(() => '?').join(', ')})`)
      for (const row of rows) statement.run(...row)
    },
    async continueFrom(table, lastNumber) {
      database.prepare('delete from sqlite_sequence where name = ?').run(table)
      if (lastNumber > 0) database.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(table, lastNumber)
    },
  }
}

function storedColumns(database: DatabaseSync, table: TableName): readonly string[] {
  return database.prepare('select name from pragma_table_xinfo(?) where hidden = 0').all(table).map(({ name }) => String(name)).toSorted()
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

function valuesOf(row: unknown): Row {
  if (!Array.isArray(row)) throw new Error('a row is no list of values')
  return row.map(valueOf)
}

function valueOf(value: SQLOutputValue): Value {
  if (typeof value === 'bigint') throw new Error('a stored number is too large to be read exactly')
  return value
}

function numberIn(row: Readonly<Record<string, SQLOutputValue>> | undefined): number {
  const found = row?.['found']
  if (typeof found !== 'number') throw new Error('a count is no number')
  return found
}
