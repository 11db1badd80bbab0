import type { SearchTerms, SiteId } from '@verbatim/core'
import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely'
import type { Schema } from './schema.ts'

export interface IndexedWords {
  readonly siteId: SiteId
  readonly arrival: number
  /** Letters and digits alone. */
  readonly words: readonly string[]
}

/** How each engine keeps the words of comments and finds comments by them. */
export interface WordIndex {
  add(db: Kysely<Schema>, rows: readonly IndexedWords[]): Promise<void>
  /** Comments with all of the terms, as what stands after "from"; with a condition, and the arrival to sort by. */
  found(terms: SearchTerms): { readonly from: RawBuilder<unknown>; readonly holds: RawBuilder<boolean>; readonly arrival: RawBuilder<number> }
}

const sqlite: WordIndex = {
  async add(db, rows) {
    await sql`insert into comment_words (rowid, words) values ${sql.join(rows.map(({ arrival, words }) => sql`(${arrival}, ${words.join(' ')})`))}`.execute(db)
  },
  found: (terms) => ({
    // "cross" has SQLite go through the words, from the last comment on, and no further than to the end of the page.
    from: sql`comment_words cross join comments on comments.arrival = comment_words.rowid`,
    holds: sql`comment_words match ${expression(terms, { quote: '"', and: ' AND ', goesOn: '*' })}`,
    arrival: sql`comment_words.rowid`,
  }),
}

const postgres: WordIndex = {
  async add(db, rows) {
    const values = rows.map(({ arrival, siteId, words }) => sql`(${arrival}, ${siteId}, array_to_tsvector(${words}::text[]))`)
    await sql`insert into comment_words (arrival, site_id, words) values ${sql.join(values)}`.execute(db)
  },
  found: (terms) => ({
    from: sql`comment_words join comments on comments.arrival = comment_words.arrival`,
    holds: sql`comment_words.words @@ ${expression(terms, { quote: "'", and: ' & ', goesOn: ':*' })}::tsquery`,
    arrival: sql`comments.arrival`,
  }),
}

/** In quotes no word is a sign of the engine's own, and no word has a quote. */
function expression({ words, beginning }: SearchTerms, { quote, and, goesOn }: { readonly quote: string; readonly and: string; readonly goesOn: string }): string {
  const quoted = words.map((word) => `${quote}${word}${quote}`)
  return [...quoted, ...(beginning === undefined ? [] : [`${quote}${beginning}${quote}${goesOn}`])].join(and)
}

export function wordIndexOf(db: Kysely<Schema>): WordIndex {
  return db.getExecutor().adapter instanceof PostgresAdapter ? postgres : sqlite
}
