import type { Migration } from '../migration.ts'
import { calls } from './0006-calls.ts'

/**
 * What happened, in the order in which it did: one row for each change, in the transaction that makes it. Servers follow it
 * to drop what they keep ready and to tell readers and desks. It is no record: rows past use are forgotten, and decisions
 * and comments keep what must stay. `story_id` refers to nothing, since the stories of the sample site can go.
 */
export const events: Migration = {
  sqlite: `
create table events (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed', 'comment.confirmed',
    'story.changed', 'story.closed', 'story.opened'
  )),
  story_id text not null,
  comment_id text,
  decision_id text,
  happened_at integer not null,
  check ((comment_id is null) = (kind in ('story.changed', 'story.closed', 'story.opened')))
) strict;

-- What the public may hear of a story, so that a reader's stream goes on where it broke off; a submission does not touch it.
create index public_events_by_story on events (story_id, arrival)
where kind in ('comment.approved', 'comment.removed', 'story.closed', 'story.opened');

-- What only the transaction knows of an answer, which is sealed before it begins.
alter table answers add column outcomes text check (json_valid(outcomes));
`,

  postgres: `
create table events (
  arrival bigint generated always as identity primary key,
  site_id uuid not null,
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed', 'comment.confirmed',
    'story.changed', 'story.closed', 'story.opened'
  )),
  story_id uuid not null,
  comment_id uuid,
  decision_id uuid,
  happened_at bigint not null,
  check ((comment_id is null) = (kind in ('story.changed', 'story.closed', 'story.opened')))
);

-- What the public may hear of a story, so that a reader's stream goes on where it broke off; a submission does not touch it.
create index public_events_by_story on events (story_id, arrival)
where kind in ('comment.approved', 'comment.removed', 'story.closed', 'story.opened');

-- What only the transaction knows of an answer, which is sealed before it begins.
alter table answers add column outcomes text check (outcomes is null or outcomes::json is not null);
${calls}`,
}
