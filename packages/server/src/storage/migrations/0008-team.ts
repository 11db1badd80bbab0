import type { Migration } from '../migration.ts'

/** The team: invitations and duties; holds and blocks of authors; the draft of the guidelines; further settings. */
export const team: Migration = {
  sqlite: `
alter table sites add column commenting text not null default 'open' check (commenting in ('open', 'paused'));
alter table sites add column close_after_days integer check (close_after_days >= 1);
alter table sites add column undo_seconds integer not null default 5 check (undo_seconds >= 0);
alter table sites add column batches text not null default 'off' check (batches in ('off', 'editors'));

create table site_duties (
  site_id text not null references sites (id),
  position integer not null,
  duty text not null,
  title text not null,
  primary key (site_id, position),
  unique (site_id, duty)
) strict, without rowid;

-- What every new site starts with.
insert into site_duties (site_id, position, duty, title) select id, 0, 'lawyer', 'Lawyer' from sites;
insert into site_duties (site_id, position, duty, title) select id, 1, 'senior', 'Senior on duty' from sites;

-- When its site closed it after so many days, or would have if somebody had not been faster. Once, so that a story that is opened again stays open.
alter table stories add column closed_by_age_at integer;
create index stories_by_age on stories (site_id, sort_at) where closed_by_age_at is null;

create table user_duties (
  site_id text not null,
  user_id text not null,
  position integer not null,
  duty text not null,
  primary key (site_id, user_id, position),
  unique (site_id, user_id, duty),
  foreign key (site_id, user_id) references users (site_id, id)
) strict, without rowid;

create table invites (
  id text not null,
  site_id text not null references sites (id),
  token_hash text not null,
  role text not null check (role in ('moderator', 'editor', 'admin')),
  note text,
  invited_by text not null,
  created_at integer not null,
  expires_at integer not null,
  primary key (site_id, id),
  unique (site_id, token_hash)
) strict;

create index invites_by_end on invites (site_id, expires_at);

create table invite_duties (
  site_id text not null,
  invite_id text not null,
  position integer not null,
  duty text not null,
  primary key (site_id, invite_id, position),
  foreign key (site_id, invite_id) references invites (site_id, id)
) strict, without rowid;

-- As setting_changes, of the people of the site.
create table team_changes (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  subject text not null check (subject in ('user', 'invite')),
  subject_id text not null,
  field text not null,
  value_before text not null check (json_valid(value_before)),
  value_after text not null check (json_valid(value_after)),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at integer not null
) strict;

-- What is laid on authors: at most one stands for each, and those before it are its history. One past its time still has no end here.
create table author_blocks (
  id text not null,
  site_id text not null,
  commenter_id text not null,
  kind text not null check (kind in ('hold', 'block')),
  reason text not null,
  actor_kind text not null check (actor_kind in ('user', 'program')),
  actor_id text not null,
  actor_name text not null,
  created_at integer not null,
  expires_at integer,
  ended_at integer,
  ended_by text,
  primary key (site_id, id),
  foreign key (site_id, commenter_id) references commenters (site_id, id),
  check ((ended_at is null) = (ended_by is null))
) strict;

create unique index standing_blocks on author_blocks (site_id, commenter_id) where ended_at is null;

-- One for each site, which stays when its text goes: a version that was given once is given to no other draft.
create table guideline_drafts (
  site_id text not null primary key references sites (id),
  version integer not null check (version >= 1),
  document text check (document is null or json_valid(document)),
  saved_by text not null,
  saved_at integer not null
) strict;

create trigger team_changes_are_new before insert on team_changes
when new.arrival > 0 and exists (select 1 from team_changes where arrival = new.arrival)
begin
  select raise(abort, 'this change of the team is logged already');
end;

create trigger team_changes_stay before update on team_changes
begin
  select raise(abort, 'the log of the team is never changed');
end;

create trigger team_changes_are_kept before delete on team_changes
begin
  select raise(abort, 'the log of the team is never shortened');
end;
`,

  postgres: `
alter table sites add column commenting text not null default 'open' check (commenting in ('open', 'paused'));
alter table sites add column close_after_days integer check (close_after_days >= 1);
alter table sites add column undo_seconds integer not null default 5 check (undo_seconds >= 0);
alter table sites add column batches text not null default 'off' check (batches in ('off', 'editors'));

create table site_duties (
  site_id uuid not null references sites (id),
  position integer not null,
  duty text not null,
  title text not null,
  primary key (site_id, position),
  unique (site_id, duty)
);

-- What every new site starts with.
insert into site_duties (site_id, position, duty, title) select id, 0, 'lawyer', 'Lawyer' from sites;
insert into site_duties (site_id, position, duty, title) select id, 1, 'senior', 'Senior on duty' from sites;

-- When its site closed it after so many days, or would have if somebody had not been faster. Once, so that a story that is opened again stays open.
alter table stories add column closed_by_age_at bigint;
create index stories_by_age on stories (site_id, sort_at) where closed_by_age_at is null;

create table user_duties (
  site_id uuid not null,
  user_id uuid not null,
  position integer not null,
  duty text not null,
  primary key (site_id, user_id, position),
  unique (site_id, user_id, duty),
  foreign key (site_id, user_id) references users (site_id, id)
);

create table invites (
  id uuid not null,
  site_id uuid not null references sites (id),
  token_hash text collate "C" not null,
  role text not null check (role in ('moderator', 'editor', 'admin')),
  note text,
  invited_by text not null,
  created_at bigint not null,
  expires_at bigint not null,
  primary key (site_id, id),
  unique (site_id, token_hash)
);

create index invites_by_end on invites (site_id, expires_at);

create table invite_duties (
  site_id uuid not null,
  invite_id uuid not null,
  position integer not null,
  duty text not null,
  primary key (site_id, invite_id, position),
  foreign key (site_id, invite_id) references invites (site_id, id)
);

-- As setting_changes, of the people of the site.
create table team_changes (
  arrival bigint generated always as identity primary key,
  site_id uuid not null references sites (id),
  subject text not null check (subject in ('user', 'invite')),
  subject_id uuid not null,
  field text not null,
  value_before text not null check (value_before::json is not null),
  value_after text not null check (value_after::json is not null),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at bigint not null
);

-- What is laid on authors: at most one stands for each, and those before it are its history. One past its time still has no end here.
create table author_blocks (
  id uuid not null,
  site_id uuid not null,
  commenter_id uuid not null,
  kind text not null check (kind in ('hold', 'block')),
  reason text not null,
  actor_kind text not null check (actor_kind in ('user', 'program')),
  actor_id text not null,
  actor_name text not null,
  created_at bigint not null,
  expires_at bigint,
  ended_at bigint,
  ended_by text,
  primary key (site_id, id),
  foreign key (site_id, commenter_id) references commenters (site_id, id),
  check ((ended_at is null) = (ended_by is null))
);

create unique index standing_blocks on author_blocks (site_id, commenter_id) where ended_at is null;

-- One for each site, which stays when its text goes: a version that was given once is given to no other draft.
create table guideline_drafts (
  site_id uuid not null primary key references sites (id),
  version integer not null check (version >= 1),
  document text check (document is null or document::json is not null),
  saved_by text not null,
  saved_at bigint not null
);

create trigger team_changes_stay before update on team_changes
for each row execute function refuse('the log of the team is never changed');

create trigger team_changes_are_kept before delete on team_changes
for each row execute function refuse('the log of the team is never shortened');

create trigger team_changes_are_never_emptied before truncate on team_changes
for each statement execute function refuse('the log of the team is never shortened');
`,
}
