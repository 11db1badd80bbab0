import type { Migration } from '../migration.ts'

/** For the feeds: what was published last, under a story and on the whole site; on SQLite each ends in the row's number, which is its arrival. No index begins with the site: SQLite would take it for any question about one. */
export const newest: Migration = {
  sqlite: `
create index newest_by_story on comments (story_id, decided_at) where status = 'approved' and body is not null;
create index newest_by_time on comments (decided_at) where status = 'approved' and body is not null;
`,

  postgres: `
create index newest_by_story on comments (story_id, decided_at, arrival) where status = 'approved' and body is not null;
create index newest_by_time on comments (decided_at, arrival) where status = 'approved' and body is not null;
`,
}
