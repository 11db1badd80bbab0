import type { Migration } from '../migration.ts'

/**
 * The term lists as they stand, and how they came to be: a version is one change of one or many
 * terms. `list` is a language, or "mul" for all of them; `form` is how terms are compared.
 */
export const terms: Migration = {
  sqlite: `
create table terms (
  site_id text not null references sites (id),
  list text not null,
  form text not null,
  document text not null check (json_valid(document)),
  primary key (site_id, list, form)
) strict, without rowid;

create table term_versions (
  site_id text not null references sites (id),
  version integer not null check (version >= 1),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at integer not null,
  primary key (site_id, version)
) strict, without rowid;

create table term_changes (
  arrival integer primary key autoincrement,
  site_id text not null,
  version integer not null,
  list text not null,
  form text not null,
  term_before text check (json_valid(term_before)),
  term_after text check (json_valid(term_after)),
  check (term_before is not null or term_after is not null),
  foreign key (site_id, version) references term_versions (site_id, version)
) strict;

create trigger term_versions_stay before update on term_versions
begin
  select raise(abort, 'a change of the terms is never changed');
end;

create trigger term_versions_are_kept before delete on term_versions
begin
  select raise(abort, 'a change of the terms is never deleted');
end;

create trigger term_versions_are_new before insert on term_versions
when exists (select 1 from term_versions where site_id = new.site_id and version = new.version)
begin
  select raise(abort, 'this version of the terms is stored already');
end;

create trigger term_changes_stay before update on term_changes
begin
  select raise(abort, 'a change of the terms is never changed');
end;

create trigger term_changes_are_kept before delete on term_changes
begin
  select raise(abort, 'a change of the terms is never deleted');
end;

create trigger term_changes_are_new before insert on term_changes
when new.arrival > 0 and exists (select 1 from term_changes where arrival = new.arrival)
begin
  select raise(abort, 'this change of the terms is stored already');
end;

alter table assessments add column terms_version integer;
`,

  postgres: `
create table terms (
  site_id uuid not null references sites (id),
  list text collate "C" not null,
  form text collate "C" not null,
  document text not null check (document::json is not null),
  primary key (site_id, list, form)
);

create table term_versions (
  site_id uuid not null references sites (id),
  version integer not null check (version >= 1),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at bigint not null,
  primary key (site_id, version)
);

create table term_changes (
  arrival bigint generated always as identity primary key,
  site_id uuid not null,
  version integer not null,
  list text not null,
  form text not null,
  term_before text check (term_before::json is not null or term_before is null),
  term_after text check (term_after::json is not null or term_after is null),
  check (term_before is not null or term_after is not null),
  foreign key (site_id, version) references term_versions (site_id, version)
);

create trigger term_versions_stay before update on term_versions
for each row execute function refuse('a change of the terms is never changed');

create trigger term_versions_are_kept before delete on term_versions
for each row execute function refuse('a change of the terms is never deleted');

create trigger term_versions_are_never_emptied before truncate on term_versions
for each statement execute function refuse('a change of the terms is never deleted');

create trigger term_changes_stay before update on term_changes
for each row execute function refuse('a change of the terms is never changed');

create trigger term_changes_are_kept before delete on term_changes
for each row execute function refuse('a change of the terms is never deleted');

create trigger term_changes_are_never_emptied before truncate on term_changes
for each statement execute function refuse('a change of the terms is never deleted');

alter table assessments add column terms_version integer;
`,
}
