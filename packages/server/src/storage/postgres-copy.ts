import type { PoolClient, QueryResultRow } from 'pg'
import type { CopySource, CopyTarget } from './copy.ts'
import { escaped } from './postgres-values.ts'
import type { Row, Value } from './row-checksum.ts'
import { numberedTables, tablesInOrder, type TableName } from './tables.ts'

const rowsAtOnce = 500

/** What a connection sees in the transaction it is in, which is always the same where that is a repeatable read. */
export function postgresSource(client: PoolClient): CopySource {
  const known = new Map<TableName, Promise<readonly string[]>>()

  function columns(table: TableName): Promise<readonly string[]> {
    const found = known.get(table) ?? storedColumns(client, table)
    known.set(table, found)
    return found
  }

  return {
    columns,
    async tables() {
      const there = new Set((await rowsOf(client, 'select tablename from pg_tables where schemaname = current_schema()')).map(({ tablename }) => tablename))
      return tablesInOrder.filter((table) => there.has(table))
    },
    count: async (table) => numberIn(await rowsOf(client, `select count(*) as found from ${table}`)),
    async *rows(table) {
      const names = await columns(table)
      await client.query(`declare copied no scroll cursor for select ${quoted(names)} from ${table}${numberedTables.includes(table) ? ' order by arrival' : ''}`)
      for (let goesOn = true; goesOn;) {
        const { rows } = await client.query<Value[]>({ text: `fetch ${rowsAtOnce} from copied`, rowMode: 'array' })
        goesOn = rows.length === rowsAtOnce
        if (rows.length > 0) yield rows
      }
      await client.query('close copied')
    },
    lastNumber: async (table) => numberIn(await rowsOf(client, `select coalesce(pg_sequence_last_value(pg_get_serial_sequence('${table}', 'arrival')::regclass), 0) as found`)),
  }
}

/** Fills the tables in the transaction that the connection is in. */
export function postgresTarget(client: PoolClient): CopyTarget {
  return {
    ...postgresSource(client),
    async insert(table, columns, rows) {
      const names = quoted(columns)
      await client.query({
        text: `insert into ${table} (${names}) overriding system value select ${names} from json_populate_recordset(null::${table}, $1::json)`,
        values: [JSON.stringify(rows.map((row) => objectOf(columns, row)))],
      })
    },
    async continueFrom(table, lastNumber) {
      if (lastNumber > 0) await client.query(`select setval(pg_get_serial_sequence('${table}', 'arrival'), ${lastNumber})`)
    },
  }
}

function objectOf(columns: readonly string[], row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((name, index) => [name, jsonOf(row[index] ?? null)]))
}

/** Bytes as PostgreSQL reads them from a text. */
function jsonOf(value: Value): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : escaped(value)
}

async function storedColumns(client: PoolClient, table: TableName): Promise<readonly string[]> {
  const rows = await rowsOf(client, `
    select column_name from information_schema.columns
    where table_schema = current_schema() and table_name = '${table}' and is_generated = 'NEVER'`)
  return rows.map(({ column_name: name }) => String(name)).toSorted()
}

async function rowsOf(client: PoolClient, statement: string): Promise<readonly QueryResultRow[]> {
  return (await client.query<QueryResultRow>(statement)).rows
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

function numberIn([row]: readonly QueryResultRow[]): number {
  const found: unknown = row?.['found']
  if (typeof found !== 'number') throw new Error('a count is no number')
  return found
}
