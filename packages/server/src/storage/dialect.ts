import { PostgresAdapter, sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** What the two engines say in different words; every other statement is the same on both. */
export interface Dialect {
  /** Whether `column` is one of what `query` selects, which refers to the rows outside; found by an index on the column. */
  among<T>(column: RawBuilder<T>, query: RawBuilder<T>): RawBuilder<boolean>
  /** The ids in a JSON array, as a table with one column, `value`. */
  eachId(json: RawBuilder<string>): RawBuilder<{ readonly value: string }>
  /** The pairs in a JSON array, as a table of `start_at` and `end_at`. */
  eachSpan(json: RawBuilder<string>): RawBuilder<unknown>
  /** Whether the row of `assessments` in the same query finds that the publisher may be criticised, in the words of the index on it. */
  readonly mayCriticise: RawBuilder<boolean>
  /** The number at a path of keys in a JSON document; `null` where there is none. */
  numberAt(document: RawBuilder<string>, path: readonly string[]): RawBuilder<number | null>
  contains(text: RawBuilder<string | null>, part: string): RawBuilder<boolean>
  /** The same value, for which no index is looked into: what SQLite guesses of one is often worse than what is known here. */
  besides<T>(value: RawBuilder<T>): RawBuilder<T>
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
  eachSpan: (json) => sql`(select value ->> 0 as start_at, value ->> 1 as end_at from json_each(${json}))`,
  mayCriticise: sql`json_extract(assessments.document, '$.criticismOfPublisher') >= 0.5`,
  numberAt: (document, path) => sql`json_extract(${document}, ${`$${path.map((key) => `."${key}"`).join('')}`})`,
  contains: (text, part) => sql`instr(${text}, ${part}) > 0`,
  besides: (value) => sql`+${value}`,
  writers: 'one',
  kept: sql``,
  untaken: sql``,
  takeTurns: () => undefined,
}

const postgres: Dialect = {
  // A query with a limit is run for every row of the table after "in", and once after "any (array".
  among: (column, query) => sql`${column} = any (array(${query}))`,
  eachId: (json) => sql`(select value::uuid as value from json_array_elements_text(${json}::json))`,
  eachSpan: (json) => sql`(select (value ->> 0)::bigint as start_at, (value ->> 1)::bigint as end_at from json_array_elements(${json}::json))`,
  mayCriticise: sql`criticism_in(assessments.document) >= 0.5`,
  numberAt: (document, path) => sql`(${document}::json #>> ${path}::text[])::double precision`,
  contains: (text, part) => sql`strpos(${text}, ${part}) > 0`,
  besides: (value) => value,
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
