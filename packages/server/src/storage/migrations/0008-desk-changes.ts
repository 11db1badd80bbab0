import type { Migration } from '../migration.ts'

/** What open desks should read anew: a number for each subject, which grows in the transaction of the change. */
export const deskChanges: Migration = {
  sqlite: `
create table desk_changes (
  site_id text not null references sites (id),
  subject text not null,
  version integer not null,
  primary key (site_id, subject)
) strict, without rowid;
`,

  postgres: `
create table desk_changes (
  site_id uuid not null references sites (id),
  subject text not null,
  version bigint not null,
  primary key (site_id, subject)
);
`,
}
