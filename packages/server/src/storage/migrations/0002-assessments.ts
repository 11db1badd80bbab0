import type { Migration } from '../migration.ts'

/** What the machine found in each comment: one row an assessment, the latest counts. `document` holds scores and spans. */
export const assessments: Migration = {
  sqlite: `
create table assessments (
  arrival integer primary key autoincrement,
  site_id text not null,
  comment_id text not null,
  model text not null,
  document text not null check (json_valid(document)),
  route text not null check (route in ('hold', 'approve', 'reject')),
  assessed_at integer not null,
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict;

create index assessments_by_comment on assessments (comment_id, arrival);

create trigger assessments_stay before update on assessments
begin
  select raise(abort, 'an assessment is never changed, only followed by a later one');
end;

create trigger assessments_are_kept before delete on assessments
when not exists (
  select 1 from comments
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
)
begin
  select raise(abort, 'an assessment is never deleted');
end;

create table feedback (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  token_id text not null,
  text text not null,
  document text not null check (json_valid(document)),
  language text,
  community_id text,
  client_token text,
  received_at integer not null
) strict;
`,

  postgres: `
create table assessments (
  arrival bigint generated always as identity primary key,
  site_id uuid not null,
  comment_id uuid not null,
  model text not null,
  document text not null check (document::json is not null),
  route text not null check (route in ('hold', 'approve', 'reject')),
  assessed_at bigint not null,
  foreign key (site_id, comment_id) references comments (site_id, id)
);

create index assessments_by_comment on assessments (comment_id, arrival);

create function keep_unless_of_sample_comment() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from comments
    join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
    where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
  ) then return old; end if;
  raise exception using message = tg_argv[0];
end
$$;

create trigger assessments_stay before update on assessments
for each row execute function refuse('an assessment is never changed, only followed by a later one');

create trigger assessments_are_kept before delete on assessments
for each row execute function keep_unless_of_sample_comment('an assessment is never deleted');

create trigger assessments_are_never_emptied before truncate on assessments
for each statement execute function refuse('an assessment is never deleted');

create table feedback (
  arrival bigint generated always as identity primary key,
  site_id uuid not null references sites (id),
  token_id uuid not null,
  text text not null,
  document text not null check (document::json is not null),
  language text,
  community_id text,
  client_token text,
  received_at bigint not null
);
`,
}
