import { PostgresAdapter, sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** What the two engines say in different words; every other statement is the same on both. */
export interface Dialect {
  /** Whether `column` is one of what `query` selects, which refers to the rows outside; found by an index on the column. */
  among<T>(column: RawBuilder<T>, query: RawBuilder<T>): RawBuilder<boolean>
  /** The ids in a JSON array, as a table with one column, `value`. */
  eachId(json: RawBuilder<string>): RawBuilder<{ readonly value: string }>
  contains(text: RawBuilder<string | null>, part: string): RawBuilder<boolean>
  /** One at a time needs no locks. */
  readonly writers: 'one' | 'many'
  /** At the end of a query: keeps its rows from every other writer until the transaction ends. */
  readonly kept: RawBuilder<unknown>
  /** At the end of a query within an update: leaves out rows that another takes at this moment. */
  readonly untaken: RawBuilder<unknown>
  /** Whoever comes second with the same name waits until the first one's transaction ends. */
  takeTurns(name: string): RawBuilder<unknown> | undefined
}

const sqlite: Dialect = {
  among: (column, query) => sql`${column} in (${query})`,
  eachId: (json) => sql`json_each(${json})`,
  contains: (text, part) => sql`instr(${text}, ${part}) > 0`,
  writers: 'one',
  kept: sql``,
  untaken: sql``,
  takeTurns: () => undefined,
}

const postgres: Dialect = {
  // A query with a limit is run for every row of the table after "in", and once after "any (array".
  among: (column, query) => sql`${column} = any (array(${query}))`,
  eachId: (json) => sql`(select value::uuid as value from json_array_elements_text(${json}::json))`,
  contains: (text, part) => sql`strpos(${text}, ${part}) > 0`,
  writers: 'many',
  // As far as others change it; rows that refer to it may come meanwhile.
  kept: sql`for no key update`,
  untaken: sql`for no key update skip locked`,
  takeTurns: (name) => sql`select pg_advisory_xact_lock(hashtextextended(${`verbatim ${name}`}, 0))`,
}

export function dialectOf(db: Kysely<Schema>): Dialect {
  return db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite
}

/** For what is seldom done and rests on more than one row: each waits until the transaction of the one before has ended. */
export async function takeTurns(db: Transaction<Schema>, name: string): Promise<void> {
  await dialectOf(db).takeTurns(name)?.execute(db)
}
