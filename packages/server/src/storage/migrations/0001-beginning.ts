import type { Migration } from '../migration.ts'

/**
 * Lists and sets have tables of their own; times are milliseconds since the Unix epoch, truths 0 or 1.
 * Every unique key holds `site_id`, and the lists of a thread lead with its story or root, so
 * that the tables can be split by site or by story on an engine that distributes.
 *
 * What must never change is refused by triggers. `insert or replace` deletes without
 * asking the delete triggers, so the insert triggers refuse what is there already.
 */
export const beginning: Migration = {
  sqlite: `
create table sites (
  id text not null primary key,
  name text not null,
  time_zone text not null,
  created_at integer not null
) strict;

create table site_languages (
  site_id text not null references sites (id),
  position integer not null,
  language text not null,
  primary key (site_id, position)
) strict, without rowid;

create table site_origins (
  site_id text not null references sites (id),
  position integer not null,
  origin text not null,
  primary key (site_id, position)
) strict, without rowid;

create table guideline_versions (
  site_id text not null references sites (id),
  version integer not null check (version >= 1),
  document text not null check (json_valid(document)),
  created_at integer not null,
  primary key (site_id, version)
) strict;

create table setting_changes (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  subject text not null check (subject in ('site', 'story')),
  subject_id text not null,
  field text not null,
  value_before text not null check (json_valid(value_before)),
  value_after text not null check (json_valid(value_after)),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at integer not null
) strict;

create table stories (
  id text not null,
  site_id text not null references sites (id),
  url text not null,
  slug text not null,
  headline text not null,
  publisher text,
  published_at text,
  language text,
  dateline text,
  byline text,
  commenting text not null check (commenting in ('open', 'closed')),
  comment_count integer not null default 0 check (comment_count >= 0),
  -- One more with every change that the public can see.
  version integer not null default 0,
  demo integer not null check (demo in (0, 1)),
  -- The newsroom told of it; else its first comment made it.
  announced integer not null check (announced in (0, 1)),
  sort_at integer not null,
  created_at integer not null,
  lead text,
  body_html text,
  -- Anybody can send a first comment to any address: until one is approved, nobody sees the story.
  listed integer not null generated always as (announced = 1 or comment_count > 0) stored,
  primary key (site_id, id),
  unique (site_id, url),
  unique (site_id, slug)
) strict;

create index stories_by_time on stories (site_id, sort_at, id) where listed = 1;

-- sort_at is the story's, so that a page of one tag is read in its order and no further.
create table story_tags (
  site_id text not null,
  story_id text not null,
  position integer not null,
  tag text not null,
  sort_at integer not null,
  primary key (site_id, story_id, position),
  unique (site_id, tag, sort_at, story_id),
  foreign key (site_id, story_id) references stories (site_id, id)
) strict, without rowid;

create table commenters (
  id text not null,
  site_id text not null references sites (id),
  email text,
  -- The address without regard to case.
  email_key text,
  submitted integer not null default 0 check (submitted >= 0),
  -- How many of them stand so now.
  approved integer not null default 0 check (approved >= 0),
  rejected integer not null default 0 check (rejected >= 0),
  created_at integer not null,
  primary key (site_id, id),
  unique (site_id, email_key),
  check ((email is null) = (email_key is null))
) strict;

create table comments (
  -- The order of arrival.
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null,
  story_id text not null,
  parent_id text,
  root_id text not null,
  commenter_id text not null,
  status text not null check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
  submitted_at integer not null,
  -- When it got the status it has; a decision that confirms the status changes nothing.
  decided_at integer,
  withdrawn_at integer,
  -- Approved comments below it, at any depth.
  reply_count integer not null default 0 check (reply_count >= 0),
  priority real not null default 0,
  language text,
  has_link integer not null check (has_link in (0, 1)),
  notify_decision integer not null check (notify_decision in (0, 1)),
  notify_replies integer not null check (notify_replies in (0, 1)),
  -- Hides the text behind its commitment; erased with it, so that nobody can confirm a guess.
  salt blob check (length(salt) = 16),
  receipt_token_hash text,
  body_sha256 text,
  author_name text,
  body text,
  -- Highest priority first, as a number that rises like the times beside it.
  queue_rank real not null generated always as (0 - priority) stored,
  -- Published, or removed with published replies below it.
  shown integer not null generated always as ((status = 'approved' and body is not null) or reply_count > 0) stored,
  unique (site_id, id),
  unique (site_id, receipt_token_hash),
  foreign key (site_id, story_id) references stories (site_id, id),
  foreign key (site_id, commenter_id) references commenters (site_id, id),
  check ((parent_id is null) = (root_id = id)),
  -- Erased together or not at all.
  check ((body is null) = (author_name is null) and (body is null) = (body_sha256 is null) and (body is null) = (salt is null))
) strict;

create index roots_by_time on comments (story_id, submitted_at, id) where parent_id is null and shown = 1;
create index roots_by_replies on comments (story_id, reply_count, submitted_at, id) where parent_id is null and shown = 1;
create index replies_by_time on comments (root_id, submitted_at, id) where parent_id is not null and shown = 1;
create index queue_by_priority on comments (site_id, queue_rank, submitted_at, id) where status = 'pending';
create index queue_by_time on comments (site_id, submitted_at, id) where status = 'pending';
create index comments_by_text on comments (site_id, body_sha256) where body_sha256 is not null;
create index comments_by_commenter on comments (commenter_id, submitted_at, id);
create index rejections_by_commenter on comments (commenter_id, decided_at) where status = 'rejected';

create table decisions (
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null,
  story_id text not null,
  comment_id text not null,
  verdict text not null check (verdict in ('approve', 'reject')),
  guidelines_version integer not null,
  actor_kind text not null check (actor_kind in ('user', 'program', 'policy')),
  user_id text,
  token_id text,
  actor_name text not null,
  means text not null check (means in ('person', 'batch', 'policy')),
  status_before text not null check (status_before in ('pending', 'approved', 'rejected')),
  decided_at integer not null,
  message text,
  note text,
  unique (site_id, id),
  foreign key (site_id, comment_id) references comments (site_id, id),
  foreign key (site_id, guidelines_version) references guideline_versions (site_id, version),
  check ((actor_kind = 'user') = (user_id is not null) and (actor_kind = 'program') = (token_id is not null))
) strict;

create index decisions_by_comment on decisions (comment_id);

create table decision_guidelines (
  site_id text not null,
  decision_id text not null,
  position integer not null,
  guideline text not null,
  primary key (site_id, decision_id, position),
  foreign key (site_id, decision_id) references decisions (site_id, id)
) strict, without rowid;

create table users (
  id text not null,
  site_id text not null references sites (id),
  name text not null,
  email text not null,
  email_key text not null,
  role text not null check (role in ('moderator', 'editor', 'admin')),
  password_hash text not null,
  active integer not null default 1 check (active in (0, 1)),
  created_at integer not null,
  primary key (site_id, id),
  unique (site_id, email_key)
) strict;

create table setup_links (
  site_id text not null primary key references sites (id),
  token_hash text not null,
  offered_at integer not null
) strict, without rowid;

create table sessions (
  site_id text not null,
  token_hash text not null,
  user_id text not null,
  started_at integer not null,
  ends_at integer not null,
  primary key (site_id, token_hash),
  foreign key (site_id, user_id) references users (site_id, id)
) strict, without rowid;

create index sessions_by_user on sessions (site_id, user_id);
create index sessions_by_end on sessions (site_id, ends_at);

create table api_tokens (
  id text not null,
  site_id text not null references sites (id),
  name text not null,
  token_hash text not null,
  created_at integer not null,
  primary key (site_id, id),
  unique (site_id, token_hash)
) strict;

create table api_token_scopes (
  site_id text not null,
  token_id text not null,
  scope text not null
    check (scope in ('stories', 'assess', 'moderation', 'moderation:read', 'import', 'metrics', 'settings', 'admin')),
  primary key (site_id, token_id, scope),
  foreign key (site_id, token_id) references api_tokens (site_id, id)
) strict, without rowid;

create table answers (
  site_id text not null references sites (id),
  scope text not null,
  key_hash text not null,
  request_hash text not null,
  kept_until integer not null,
  answer blob not null,
  primary key (site_id, scope, key_hash)
) strict;

create index answers_by_end on answers (site_id, kept_until);

-- The smallest thing to write, to learn whether anything can be written.
create table write_checks (
  only integer primary key check (only = 1),
  done integer not null
) strict;

insert into write_checks (only, done) values (1, 0);

create trigger comments_stored_once before insert on comments
when exists (select 1 from comments where arrival = new.arrival)
  or exists (select 1 from comments where site_id = new.site_id and id = new.id)
  or exists (select 1 from comments where site_id = new.site_id and receipt_token_hash = new.receipt_token_hash)
begin
  select raise(abort, 'this comment is stored already');
end;

create trigger comments_join_their_thread before insert on comments
when new.parent_id is not null and not exists (
  select 1 from comments
  where site_id = new.site_id and id = new.parent_id and story_id = new.story_id and root_id = new.root_id
)
begin
  select raise(abort, 'a reply joins the story and the thread of its parent');
end;

create trigger comments_stay before update of
  arrival, id, site_id, story_id, parent_id, root_id, commenter_id, submitted_at, receipt_token_hash
on comments
begin
  select raise(abort, 'a comment is never changed');
end;

create trigger texts_stay before update of author_name, body, body_sha256, salt on comments
when new.author_name is not null or new.body is not null or new.body_sha256 is not null or new.salt is not null
begin
  select raise(abort, 'the text of a comment is never changed; it can only be erased, with its name, hash and salt');
end;

create trigger comments_are_kept before delete on comments
when not exists (select 1 from stories where site_id = old.site_id and id = old.story_id and demo = 1)
begin
  select raise(abort, 'a comment is never deleted');
end;

create trigger decisions_stored_once before insert on decisions
when exists (select 1 from decisions where arrival = new.arrival)
  or exists (select 1 from decisions where site_id = new.site_id and id = new.id)
begin
  select raise(abort, 'this decision is stored already');
end;

create trigger decisions_stay before update on decisions
begin
  select raise(abort, 'a decision is never changed, only followed by a later one');
end;

create trigger decisions_are_kept before delete on decisions
when not exists (select 1 from stories where site_id = old.site_id and id = old.story_id and demo = 1)
begin
  select raise(abort, 'a decision is never deleted');
end;

create trigger decision_guidelines_stored_once before insert on decision_guidelines
when exists (
  select 1 from decision_guidelines
  where site_id = new.site_id and decision_id = new.decision_id and position = new.position
)
begin
  select raise(abort, 'this reason of a decision is stored already');
end;

create trigger decision_guidelines_stay before update on decision_guidelines
begin
  select raise(abort, 'the reasons of a decision are never changed');
end;

create trigger decision_guidelines_are_kept before delete on decision_guidelines
when not exists (
  select 1 from decisions
  join stories on stories.site_id = decisions.site_id and stories.id = decisions.story_id
  where decisions.site_id = old.site_id and decisions.id = old.decision_id and stories.demo = 1
)
begin
  select raise(abort, 'the reasons of a decision are never deleted');
end;

create trigger guideline_versions_stored_once before insert on guideline_versions
when exists (select 1 from guideline_versions where site_id = new.site_id and version = new.version)
begin
  select raise(abort, 'this version of the guidelines is stored already');
end;

create trigger guideline_versions_stay before update on guideline_versions
begin
  select raise(abort, 'a version of the guidelines is never changed, only followed by a later one');
end;

create trigger guideline_versions_are_kept before delete on guideline_versions
begin
  select raise(abort, 'a version of the guidelines is never deleted');
end;

create trigger setting_changes_stored_once before insert on setting_changes
when exists (select 1 from setting_changes where arrival = new.arrival)
begin
  select raise(abort, 'this change is logged already');
end;

create trigger setting_changes_stay before update on setting_changes
begin
  select raise(abort, 'the log of changes is never changed');
end;

create trigger setting_changes_are_kept before delete on setting_changes
begin
  select raise(abort, 'the log of changes is never shortened');
end;

-- A story that could become a sample could be deleted with its comments.
create trigger stories_stay before update of id, site_id, slug, demo, created_at on stories
begin
  select raise(abort, 'the id, the slug and the kind of a story are never changed');
end;
`,

  postgres: `
create table sites (
  id uuid not null primary key,
  name text not null,
  time_zone text not null,
  created_at bigint not null
);

create table site_languages (
  site_id uuid not null references sites (id),
  position integer not null,
  language text not null,
  primary key (site_id, position)
);

create table site_origins (
  site_id uuid not null references sites (id),
  position integer not null,
  origin text not null,
  primary key (site_id, position)
);

create table guideline_versions (
  site_id uuid not null references sites (id),
  version integer not null check (version >= 1),
  document text not null check (document::json is not null),
  created_at bigint not null,
  primary key (site_id, version)
);

create table setting_changes (
  arrival bigint generated always as identity primary key,
  site_id uuid not null references sites (id),
  subject text not null check (subject in ('site', 'story')),
  subject_id text not null,
  field text not null,
  value_before text not null check (value_before::json is not null),
  value_after text not null check (value_after::json is not null),
  actor_kind text not null check (actor_kind in ('user', 'program', 'operator')),
  actor_id text,
  actor_name text not null,
  changed_at bigint not null
);

create table stories (
  id uuid not null,
  site_id uuid not null references sites (id),
  url text collate "C" not null,
  slug text collate "C" not null,
  headline text not null,
  publisher text,
  published_at text,
  language text,
  dateline text,
  byline text,
  commenting text not null check (commenting in ('open', 'closed')),
  comment_count bigint not null default 0 check (comment_count >= 0),
  -- One more with every change that the public can see.
  version bigint not null default 0,
  demo smallint not null check (demo in (0, 1)),
  -- The newsroom told of it; else its first comment made it.
  announced smallint not null check (announced in (0, 1)),
  sort_at bigint not null,
  created_at bigint not null,
  lead text,
  body_html text,
  -- Anybody can send a first comment to any address: until one is approved, nobody sees the story.
  listed smallint not null generated always as (case when announced = 1 or comment_count > 0 then 1 else 0 end) stored,
  primary key (id, site_id),
  constraint stories_url unique (url, site_id),
  constraint stories_slug unique (slug, site_id)
);

create index stories_by_time on stories (site_id, sort_at, id) where listed = 1;

-- sort_at is the story's, so that a page of one tag is read in its order and no further.
create table story_tags (
  site_id uuid not null,
  story_id uuid not null,
  position integer not null,
  tag text collate "C" not null,
  sort_at bigint not null,
  primary key (site_id, story_id, position),
  unique (site_id, tag, sort_at, story_id),
  foreign key (site_id, story_id) references stories (site_id, id)
);

create table commenters (
  id uuid not null,
  -- Refers to nothing, here and in answers and events: each submission would lock the one row of its site, and all of them stand in line for it.
  site_id uuid not null,
  email text collate "C",
  -- The address without regard to case.
  email_key text collate "C",
  submitted bigint not null default 0 check (submitted >= 0),
  -- How many of them stand so now.
  approved bigint not null default 0 check (approved >= 0),
  rejected bigint not null default 0 check (rejected >= 0),
  created_at bigint not null,
  primary key (id, site_id),
  unique (email_key, site_id),
  check ((email is null) = (email_key is null))
);

create table comments (
  -- The order of arrival, as far as transactions that overlap have one.
  arrival bigint not null generated always as identity,
  id uuid not null,
  site_id uuid not null,
  story_id uuid not null,
  parent_id uuid,
  root_id uuid not null,
  commenter_id uuid not null,
  status text not null check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
  submitted_at bigint not null,
  -- When it got the status it has; a decision that confirms the status changes nothing.
  decided_at bigint,
  withdrawn_at bigint,
  -- Approved comments below it, at any depth.
  reply_count bigint not null default 0 check (reply_count >= 0),
  priority double precision not null default 0,
  language text,
  has_link smallint not null check (has_link in (0, 1)),
  notify_decision smallint not null check (notify_decision in (0, 1)),
  notify_replies smallint not null check (notify_replies in (0, 1)),
  -- Hides the text behind its commitment; erased with it, so that nobody can confirm a guess.
  salt bytea check (length(salt) = 16),
  receipt_token_hash text collate "C",
  body_sha256 text collate "C",
  author_name text,
  body text,
  -- Highest priority first, as a number that rises like the times beside it.
  queue_rank double precision not null generated always as (0 - priority) stored,
  -- Published, or removed with published replies below it.
  shown smallint not null generated always as (case when (status = 'approved' and body is not null) or reply_count > 0 then 1 else 0 end) stored,
  -- The site and the id alone, the id beginning with its time, so that the table can be split by ranges of ids, which are months.
  primary key (id, site_id),
  constraint comments_receipt unique (receipt_token_hash, site_id),
  foreign key (site_id, story_id) references stories (site_id, id),
  foreign key (site_id, commenter_id) references commenters (site_id, id),
  check ((parent_id is null) = (root_id = id)),
  -- Erased together or not at all.
  check ((body is null) = (author_name is null) and (body is null) = (body_sha256 is null) and (body is null) = (salt is null))
);

create index comments_by_arrival on comments (arrival);
create index roots_by_time on comments (story_id, submitted_at, id) where parent_id is null and shown = 1;
create index roots_by_replies on comments (story_id, reply_count, submitted_at, id) where parent_id is null and shown = 1;
create index replies_by_time on comments (root_id, submitted_at, id) where parent_id is not null and shown = 1;
create index queue_by_priority on comments (site_id, queue_rank, submitted_at, id) where status = 'pending';
create index queue_by_time on comments (site_id, submitted_at, id) where status = 'pending';
create index comments_by_text on comments (body_sha256, site_id, arrival) where body_sha256 is not null;
create index comments_by_commenter on comments (commenter_id, submitted_at, id);
create index rejections_by_commenter on comments (commenter_id, decided_at) where status = 'rejected';

create table decisions (
  arrival bigint not null generated always as identity,
  id uuid not null,
  site_id uuid not null,
  story_id uuid not null,
  comment_id uuid not null,
  verdict text not null check (verdict in ('approve', 'reject')),
  guidelines_version integer not null,
  actor_kind text not null check (actor_kind in ('user', 'program', 'policy')),
  user_id uuid,
  token_id uuid,
  actor_name text not null,
  means text not null check (means in ('person', 'batch', 'policy')),
  status_before text not null check (status_before in ('pending', 'approved', 'rejected')),
  decided_at bigint not null,
  message text,
  note text,
  primary key (id, site_id),
  foreign key (site_id, comment_id) references comments (site_id, id),
  foreign key (site_id, guidelines_version) references guideline_versions (site_id, version),
  check ((actor_kind = 'user') = (user_id is not null) and (actor_kind = 'program') = (token_id is not null))
);

create index decisions_by_arrival on decisions (arrival);
create index decisions_by_comment on decisions (comment_id, arrival);

create table decision_guidelines (
  site_id uuid not null,
  decision_id uuid not null,
  position integer not null,
  guideline text not null,
  primary key (site_id, decision_id, position),
  foreign key (site_id, decision_id) references decisions (site_id, id)
);

create table users (
  id uuid not null,
  site_id uuid not null references sites (id),
  name text not null,
  email text not null,
  email_key text collate "C" not null,
  role text not null check (role in ('moderator', 'editor', 'admin')),
  password_hash text not null,
  active smallint not null default 1 check (active in (0, 1)),
  created_at bigint not null,
  primary key (id, site_id),
  unique (email_key, site_id)
);

create table setup_links (
  site_id uuid not null primary key references sites (id),
  token_hash text not null,
  offered_at bigint not null
);

create table sessions (
  site_id uuid not null,
  token_hash text collate "C" not null,
  user_id uuid not null,
  started_at bigint not null,
  ends_at bigint not null,
  primary key (token_hash, site_id),
  foreign key (site_id, user_id) references users (site_id, id)
);

create index sessions_by_user on sessions (site_id, user_id);
create index sessions_by_end on sessions (site_id, ends_at);

create table api_tokens (
  id uuid not null,
  site_id uuid not null references sites (id),
  name text not null,
  token_hash text collate "C" not null,
  created_at bigint not null,
  primary key (id, site_id),
  unique (token_hash, site_id)
);

create table api_token_scopes (
  site_id uuid not null,
  token_id uuid not null,
  scope text not null
    check (scope in ('stories', 'assess', 'moderation', 'moderation:read', 'import', 'metrics', 'settings', 'admin')),
  primary key (site_id, token_id, scope),
  foreign key (site_id, token_id) references api_tokens (site_id, id)
);

create table answers (
  site_id uuid not null,
  scope text collate "C" not null,
  key_hash text collate "C" not null,
  request_hash text not null,
  kept_until bigint not null,
  answer bytea not null,
  primary key (key_hash, scope, site_id)
);

create index answers_by_end on answers (site_id, kept_until);

-- The smallest thing to write, to learn whether anything can be written.
create table write_checks (
  "only" integer primary key check ("only" = 1),
  done bigint not null
);

insert into write_checks ("only", done) values (1, 0);

-- Case as ECMAScript folds it: full mappings in any script, and the Turkish letters i as one.
create function fold_case(folded text) returns text language sql immutable parallel safe strict as $$
  select upper(replace(lower(folded collate "und-x-icu"), U&'i\\0307', 'i') collate "und-x-icu") collate "C"
$$;

-- A before trigger with what it says as its argument.
create function refuse() returns trigger language plpgsql as $$
begin
  raise exception using message = tg_argv[0];
end
$$;

-- What belongs to a sample story may go with it; anything else is refused with the trigger's argument.
create function keep_unless_sample() returns trigger language plpgsql as $$
begin
  if exists (select 1 from stories where site_id = old.site_id and id = old.story_id and demo = 1) then return old; end if;
  raise exception using message = tg_argv[0];
end
$$;

create function keep_reason_unless_sample() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from decisions
    join stories on stories.site_id = decisions.site_id and stories.id = decisions.story_id
    where decisions.site_id = old.site_id and decisions.id = old.decision_id and stories.demo = 1
  ) then return old; end if;
  raise exception using message = tg_argv[0];
end
$$;

create function join_thread() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from comments
    where site_id = new.site_id and id = new.parent_id and story_id = new.story_id and root_id = new.root_id
  ) then
    raise exception 'a reply joins the story and the thread of its parent';
  end if;
  return new;
end
$$;

-- Of PostgreSQL's ways to put one row in the place of another, "on conflict" and "merge" ask the triggers for
-- updates and deletes; a second row with the same key is refused by the keys themselves.
create trigger comments_join_their_thread before insert on comments
for each row when (new.parent_id is not null) execute function join_thread();

create trigger comments_stay before update of
  arrival, id, site_id, story_id, parent_id, root_id, commenter_id, submitted_at, receipt_token_hash
on comments
for each row execute function refuse('a comment is never changed');

create trigger texts_stay before update of author_name, body, body_sha256, salt on comments
for each row when (new.author_name is not null or new.body is not null or new.body_sha256 is not null or new.salt is not null)
execute function refuse('the text of a comment is never changed; it can only be erased, with its name, hash and salt');

create trigger comments_are_kept before delete on comments
for each row execute function keep_unless_sample('a comment is never deleted');

create trigger comments_are_never_emptied before truncate on comments
for each statement execute function refuse('a comment is never deleted');

create trigger decisions_stay before update on decisions
for each row execute function refuse('a decision is never changed, only followed by a later one');

create trigger decisions_are_kept before delete on decisions
for each row execute function keep_unless_sample('a decision is never deleted');

create trigger decisions_are_never_emptied before truncate on decisions
for each statement execute function refuse('a decision is never deleted');

create trigger decision_guidelines_stay before update on decision_guidelines
for each row execute function refuse('the reasons of a decision are never changed');

create trigger decision_guidelines_are_kept before delete on decision_guidelines
for each row execute function keep_reason_unless_sample('the reasons of a decision are never deleted');

create trigger decision_guidelines_are_never_emptied before truncate on decision_guidelines
for each statement execute function refuse('the reasons of a decision are never deleted');

create trigger guideline_versions_stay before update on guideline_versions
for each row execute function refuse('a version of the guidelines is never changed, only followed by a later one');

create trigger guideline_versions_are_kept before delete on guideline_versions
for each row execute function refuse('a version of the guidelines is never deleted');

create trigger guideline_versions_are_never_emptied before truncate on guideline_versions
for each statement execute function refuse('a version of the guidelines is never deleted');

create trigger setting_changes_stay before update on setting_changes
for each row execute function refuse('the log of changes is never changed');

create trigger setting_changes_are_kept before delete on setting_changes
for each row execute function refuse('the log of changes is never shortened');

create trigger setting_changes_are_never_emptied before truncate on setting_changes
for each statement execute function refuse('the log of changes is never shortened');

-- A story that could become a sample could be deleted with its comments.
create trigger stories_stay before update of id, site_id, slug, demo, created_at on stories
for each row execute function refuse('the id, the slug and the kind of a story are never changed');
`,
}
