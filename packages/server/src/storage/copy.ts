import { rowChecksum, type Row } from './row-checksum.ts'
import { numberedTables, type TableName } from './tables.ts'
import type { OnProgress, TableFacts } from '../app/index.ts'

/** All that one site holds, as it stood at one moment. */
export interface CopySource {
  /** Those that are there: an older schema has fewer. */
  tables(): Promise<readonly TableName[]>
  /** Names of what is stored, sorted; what the database computes by itself is not among them. */
  columns(table: TableName): Promise<readonly string[]>
  count(table: TableName): Promise<number>
  /** In the order in which they came, so that what a row refers to comes before it. */
  rows(table: TableName): AsyncIterable<readonly Row[]>
  /** The greatest number that was ever given to a row; 0 where none was. */
  lastNumber(table: TableName): Promise<number>
}

/** An empty schema to be filled; nobody sees any of it before all of it is there. */
export interface CopyTarget extends CopySource {
  insert(table: TableName, columns: readonly string[], rows: readonly Row[]): Promise<void>
  continueFrom(table: TableName, lastNumber: number): Promise<void>
}

/** Copies all rows, and gives what they were. */
export async function copyRows({ from, to }: { readonly from: CopySource; readonly to: CopyTarget }, onProgress: OnProgress): Promise<readonly TableFacts[]> {
  const tables = await from.tables()
  const total = await totalOf(from)
  let done = 0
  const copied: TableFacts[] = []
  for (const table of tables) {
    const columns = await columnsOfBoth({ from, to }, table)
    const checksum = rowChecksum()
    for await (const rows of from.rows(table)) {
      await to.insert(table, columns, rows)
      for (const row of rows) checksum.add(row)
      done += rows.length
      onProgress({ step: 'copy', done, total })
    }
    copied.push({ table, rows: checksum.rows, checksum: checksum.sum() })
  }
  for (const table of numberedTables) if (tables.includes(table)) await to.continueFrom(table, await from.lastNumber(table))
  return copied
}

/** Copies all rows, reads them back, and gives what both sides hold. */
export async function copyAll(sides: { readonly from: CopySource; readonly to: CopyTarget }, onProgress: OnProgress): Promise<Comparison> {
  const copied = await copyRows(sides, onProgress)
  return compare(copied, await factsOf(sides.to, (progress) => onProgress({ ...progress, step: 'compare' })))
}

export interface Comparison {
  readonly tables: readonly TableFacts[]
  /** Those whose rows are not the same on both sides. */
  readonly differing: readonly string[]
}

/** By name; what one side alone has differs. */
export function compare(tables: readonly TableFacts[], others: readonly TableFacts[]): Comparison {
  const known = new Map(others.map((facts) => [facts.table, facts]))
  const isSame = ({ table, rows, checksum }: TableFacts) => known.get(table)?.rows === rows && known.get(table)?.checksum === checksum
  const missing = others.filter(({ table }) => !tables.some((facts) => facts.table === table))
  return { tables, differing: [...tables.filter((facts) => !isSame(facts)), ...missing].map(({ table }) => table) }
}

/** Counts and checksums of all tables there are. */
export async function factsOf(source: CopySource, onProgress: OnProgress): Promise<readonly TableFacts[]> {
  const total = await totalOf(source)
  let done = 0
  const facts: TableFacts[] = []
  for (const table of await source.tables()) {
    const checksum = rowChecksum()
    for await (const rows of source.rows(table)) {
      for (const row of rows) checksum.add(row)
      done += rows.length
      onProgress({ step: 'check', done, total })
    }
    facts.push({ table, rows: checksum.rows, checksum: checksum.sum() })
  }
  return facts
}

async function totalOf(source: CopySource): Promise<number> {
  let total = 0
  for (const table of await source.tables()) total += await source.count(table)
  return total
}

async function columnsOfBoth({ from, to }: { readonly from: CopySource; readonly to: CopyTarget }, table: TableName): Promise<readonly string[]> {
  const [columns, others] = [await from.columns(table), await to.columns(table)]
  if (columns.join() !== others.join()) throw new Error(`the table ${table} has other columns there: ${columns.join(', ')} and ${others.join(', ')}`)
  return columns
}
