import type { Migration } from '../migration.ts'

/**
 * Which device recommends which comment, as a hash keyed by the site's secret and the comment. How many do stands on the comment,
 * so that a reader's page needs no join.
 */
export const recommendations: Migration = {
  sqlite: `
alter table sites add column recommendations text not null default 'on' check (recommendations in ('on', 'off'));

create table recommendations (
  site_id text not null,
  comment_id text not null,
  device_hash text not null,
  recommended_at integer not null,
  primary key (site_id, comment_id, device_hash),
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict, without rowid;

alter table comments add column recommendations integer not null default 0 check (recommendations >= 0);

-- When it was last told that its recommendations have changed.
alter table stories add column recommended_at integer;
create index stories_with_recommendations on stories (site_id) where recommended_at is not null;
`,

  postgres: `
alter table sites add column recommendations text not null default 'on' check (recommendations in ('on', 'off'));

create table recommendations (
  site_id uuid not null,
  comment_id uuid not null,
  device_hash text collate "C" not null,
  recommended_at bigint not null,
  primary key (comment_id, device_hash, site_id),
  foreign key (site_id, comment_id) references comments (site_id, id)
);

alter table comments add column recommendations bigint not null default 0 check (recommendations >= 0);

-- When it was last told that its recommendations have changed.
alter table stories add column recommended_at bigint;
create index stories_with_recommendations on stories (site_id) where recommended_at is not null;
`,
}
