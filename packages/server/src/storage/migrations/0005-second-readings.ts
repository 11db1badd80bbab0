import type { Migration } from '../migration.ts'

/** What a slower second reader found in each comment: one row a reading. `document` holds the guidelines and the places. */
export const secondReadings: Migration = {
  sqlite: `
create table second_readings (
  arrival integer primary key autoincrement,
  site_id text not null,
  comment_id text not null,
  model text not null,
  guidelines_version integer not null,
  document text not null check (json_valid(document)),
  read_at integer not null,
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict;

create index second_readings_by_comment on second_readings (comment_id, arrival);

create trigger second_readings_stay before update on second_readings
begin
  select raise(abort, 'a second reading is never changed, only followed by a later one');
end;

create trigger second_readings_are_kept before delete on second_readings
when not exists (
  select 1 from comments
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
)
begin
  select raise(abort, 'a second reading is never deleted');
end;
`,

  postgres: `
create table second_readings (
  arrival bigint generated always as identity primary key,
  site_id uuid not null,
  comment_id uuid not null,
  model text not null,
  guidelines_version integer not null,
  document text not null check (document::json is not null),
  read_at bigint not null,
  foreign key (site_id, comment_id) references comments (site_id, id)
);

create index second_readings_by_comment on second_readings (comment_id, arrival);

create trigger second_readings_stay before update on second_readings
for each row execute function refuse('a second reading is never changed, only followed by a later one');

create trigger second_readings_are_kept before delete on second_readings
for each row execute function keep_unless_of_sample_comment('a second reading is never deleted');

create trigger second_readings_are_never_emptied before truncate on second_readings
for each statement execute function refuse('a second reading is never deleted');
`,
}
