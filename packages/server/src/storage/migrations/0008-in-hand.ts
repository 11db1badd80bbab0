import type { Migration } from '../migration.ts'

/**
 * Who has which comment in hand, to whom it was passed on, and what staff answered. A decision or a withdrawal, whoever makes
 * it and by whichever version, drops the claim and ends the pass: triggers do it in the transaction of the event that tells of it.
 */
export const inHand: Migration = {
  sqlite: `
create table claims (
  site_id text not null,
  comment_id text not null,
  -- A user or a program, as of then.
  holder_id text not null,
  holder_name text not null,
  lapses_at integer not null,
  primary key (site_id, comment_id),
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict, without rowid;

create table passes (
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null,
  comment_id text not null,
  duty text not null,
  why text not null check (why in ('question', 'threat-to-life')),
  note text,
  actor_id text not null,
  actor_name text not null,
  passed_at integer not null,
  ended_at integer,
  unique (site_id, id),
  foreign key (site_id, comment_id) references comments (site_id, id)
) strict;

create index passes_by_comment on passes (comment_id, arrival);
create index open_passes_by_duty on passes (site_id, duty) where ended_at is null;
create unique index one_open_pass_a_comment on passes (site_id, comment_id) where ended_at is null;

create trigger passes_stored_once before insert on passes
when exists (select 1 from passes where arrival = new.arrival)
  or exists (select 1 from passes where site_id = new.site_id and id = new.id)
begin
  select raise(abort, 'this pass is stored already');
end;

create trigger passes_stay before update of arrival, id, site_id, comment_id, duty, why, note, actor_id, actor_name, passed_at on passes
begin
  select raise(abort, 'a pass is never changed, it only ends');
end;

create trigger passes_end_once before update of ended_at on passes
when old.ended_at is not null
begin
  select raise(abort, 'a pass that has ended is never changed');
end;

create trigger passes_are_kept before delete on passes
when not exists (
  select 1 from comments
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
)
begin
  select raise(abort, 'a pass is never deleted');
end;

create trigger claims_end_with_decisions after insert on events
when new.comment_id is not null and new.kind <> 'comment.submitted'
  and exists (select 1 from claims where site_id = new.site_id and comment_id = new.comment_id)
begin
  insert into desk_changes (site_id, subject, version) values (new.site_id, 'claims', 1)
  on conflict (site_id, subject) do update set version = desk_changes.version + 1;
  delete from claims where site_id = new.site_id and comment_id = new.comment_id;
end;

create trigger passes_end_with_decisions after insert on events
when new.comment_id is not null and new.kind <> 'comment.submitted'
  and exists (select 1 from passes where site_id = new.site_id and comment_id = new.comment_id and ended_at is null)
begin
  insert into desk_changes (site_id, subject, version) values (new.site_id, 'passes', 1)
  on conflict (site_id, subject) do update set version = desk_changes.version + 1;
  update passes set ended_at = new.happened_at where site_id = new.site_id and comment_id = new.comment_id and ended_at is null;
end;

-- Written by the site's own people, whose name is shown with a badge. On the comment, so that a reader's page needs no join.
alter table comments add column staff integer not null default 0 check (staff in (0, 1));

create trigger comments_stay_whose_they_are after update of staff on comments
when new.staff <> old.staff
begin
  select raise(abort, 'a comment is never changed');
end;

-- What stands beside a comment, whatever its status, and how many of a story have which: the index alone tells.
create index comments_by_place on comments (story_id, status, parent_id, submitted_at);
`,

  postgres: `
create table claims (
  site_id uuid not null,
  comment_id uuid not null,
  -- A user or a program, as of then.
  holder_id uuid not null,
  holder_name text not null,
  lapses_at bigint not null,
  primary key (comment_id, site_id),
  foreign key (site_id, comment_id) references comments (site_id, id)
);

create table passes (
  arrival bigint generated always as identity primary key,
  id uuid not null,
  site_id uuid not null,
  comment_id uuid not null,
  duty text collate "C" not null,
  why text not null check (why in ('question', 'threat-to-life')),
  note text,
  actor_id uuid not null,
  actor_name text not null,
  passed_at bigint not null,
  ended_at bigint,
  unique (id, site_id),
  foreign key (site_id, comment_id) references comments (site_id, id)
);

create index passes_by_comment on passes (comment_id, arrival);
create index open_passes_by_duty on passes (site_id, duty) where ended_at is null;
create unique index one_open_pass_a_comment on passes (site_id, comment_id) where ended_at is null;

create trigger passes_stay before update of arrival, id, site_id, comment_id, duty, why, note, actor_id, actor_name, passed_at on passes
for each row execute function refuse('a pass is never changed, it only ends');

create trigger passes_end_once before update of ended_at on passes
for each row when (old.ended_at is not null) execute function refuse('a pass that has ended is never changed');

create trigger passes_are_kept before delete on passes
for each row execute function keep_unless_of_sample_comment('a pass is never deleted');

create trigger passes_are_never_emptied before truncate on passes
for each statement execute function refuse('a pass is never deleted');

-- Many comments can be decided in one transaction: it takes what desks are told by before any claim, and both subjects in one
-- order, as whoever claims or passes on does, so that no two ever wait for each other.
create function let_go_of_comment() returns trigger language plpgsql as $$
declare
  is_claimed boolean := exists (select 1 from claims where site_id = new.site_id and comment_id = new.comment_id);
  is_passed boolean := exists (select 1 from passes where site_id = new.site_id and comment_id = new.comment_id and ended_at is null);
begin
  if not (is_claimed or is_passed) then return null; end if;
  perform 1 from desk_changes where site_id = new.site_id and subject in ('claims', 'passes') order by subject for no key update;
  insert into desk_changes (site_id, subject, version)
  select new.site_id, told.subject, 1
  from (values ('claims', is_claimed), ('passes', is_passed)) as told (subject, is_so)
  where told.is_so
  order by told.subject
  on conflict (site_id, subject) do update set version = desk_changes.version + 1;
  delete from claims where site_id = new.site_id and comment_id = new.comment_id;
  update passes set ended_at = new.happened_at where site_id = new.site_id and comment_id = new.comment_id and ended_at is null;
  return null;
end
$$;

create trigger claims_and_passes_end_with_decisions after insert on events
for each row when (new.comment_id is not null and new.kind <> 'comment.submitted') execute function let_go_of_comment();

-- Written by the site's own people, whose name is shown with a badge. On the comment, so that a reader's page needs no join.
alter table comments add column staff smallint not null default 0 check (staff in (0, 1));

create trigger comments_stay_whose_they_are after update of staff on comments
for each row when (new.staff <> old.staff) execute function refuse('a comment is never changed');

-- What stands beside a comment, whatever its status, and how many of a story have which: the index alone tells.
create index comments_by_place on comments (story_id, status, parent_id, submitted_at);
`,
}
