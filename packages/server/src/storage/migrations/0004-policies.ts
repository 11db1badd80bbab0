import type { Migration } from '../migration.ts'

/**
 * What a site lets its machine decide: each policy that was ever saved, and which of them is published and which a
 * draft. An assessment tells what the policy of its moment made of it, and what the draft would have.
 */
export const policies: Migration = {
  sqlite: `
create table policy_versions (
  site_id text not null references sites (id),
  -- Counts from 1; version 0 is the default, which holds everything.
  version integer not null check (version >= 1),
  document text not null check (json_valid(document)),
  saved_by text not null,
  saved_at integer not null,
  primary key (site_id, version)
) strict;

create table policy_standing (
  site_id text not null primary key references sites (id),
  published_version integer,
  published_by text,
  published_at integer,
  draft_version integer,
  foreign key (site_id, published_version) references policy_versions (site_id, version),
  foreign key (site_id, draft_version) references policy_versions (site_id, version),
  check ((published_version is null) = (published_by is null) and (published_version is null) = (published_at is null)),
  check (draft_version is not published_version or draft_version is null)
) strict;

alter table assessments add column policy_version integer not null default 0;
alter table assessments add column draft_version integer;
alter table assessments add column draft_route text check (
  draft_route in ('hold', 'approve', 'reject') and draft_version is not null or draft_route is null and draft_version is null
);

create index assessments_by_draft on assessments (site_id, draft_version, assessed_at) where draft_version is not null;

-- The guidelines that the draft would have rejected it under.
create table draft_reasons (
  assessment integer not null references assessments (arrival),
  site_id text not null,
  position integer not null,
  guideline text not null,
  primary key (assessment, position)
) strict, without rowid;

create index decisions_by_policy on decisions (site_id, arrival) where actor_kind = 'policy';

create trigger policy_versions_stored_once before insert on policy_versions
when exists (select 1 from policy_versions where site_id = new.site_id and version = new.version)
begin
  select raise(abort, 'this version of the policy is stored already');
end;

create trigger policy_versions_stay before update on policy_versions
begin
  select raise(abort, 'a version of the policy is never changed, only followed by a later one');
end;

create trigger policy_versions_are_kept before delete on policy_versions
begin
  select raise(abort, 'a version of the policy is never deleted');
end;

create trigger draft_reasons_stored_once before insert on draft_reasons
when exists (select 1 from draft_reasons where assessment = new.assessment and position = new.position)
begin
  select raise(abort, 'this reason of a draft is stored already');
end;

create trigger draft_reasons_stay before update on draft_reasons
begin
  select raise(abort, 'what a draft would have done is never changed');
end;

create trigger draft_reasons_are_kept before delete on draft_reasons
when not exists (
  select 1 from assessments
  join comments on comments.site_id = assessments.site_id and comments.id = assessments.comment_id
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where assessments.arrival = old.assessment and stories.demo = 1
)
begin
  select raise(abort, 'what a draft would have done is never deleted');
end;
`,

  postgres: `
create table policy_versions (
  site_id uuid not null references sites (id),
  -- Counts from 1; version 0 is the default, which holds everything.
  version integer not null check (version >= 1),
  document text not null check (document::json is not null),
  saved_by text not null,
  saved_at bigint not null,
  primary key (site_id, version)
);

create table policy_standing (
  site_id uuid not null primary key references sites (id),
  published_version integer,
  published_by text,
  published_at bigint,
  draft_version integer,
  foreign key (site_id, published_version) references policy_versions (site_id, version),
  foreign key (site_id, draft_version) references policy_versions (site_id, version),
  check ((published_version is null) = (published_by is null) and (published_version is null) = (published_at is null)),
  check (draft_version is distinct from published_version or draft_version is null)
);

alter table assessments add column policy_version integer not null default 0;
alter table assessments add column draft_version integer;
alter table assessments add column draft_route text check (
  draft_route in ('hold', 'approve', 'reject') and draft_version is not null or draft_route is null and draft_version is null
);

create index assessments_by_draft on assessments (site_id, draft_version, assessed_at) where draft_version is not null;

-- The guidelines that the draft would have rejected it under.
create table draft_reasons (
  assessment bigint not null references assessments (arrival),
  site_id uuid not null,
  position integer not null,
  guideline text not null,
  primary key (assessment, position)
);

create index decisions_by_policy on decisions (site_id, arrival) where actor_kind = 'policy';

create function keep_unless_of_sample_assessment() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from assessments
    join comments on comments.site_id = assessments.site_id and comments.id = assessments.comment_id
    join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
    where assessments.arrival = old.assessment and stories.demo = 1
  ) then return old; end if;
  raise exception using message = tg_argv[0];
end
$$;

create trigger policy_versions_stay before update on policy_versions
for each row execute function refuse('a version of the policy is never changed, only followed by a later one');

create trigger policy_versions_are_kept before delete on policy_versions
for each row execute function refuse('a version of the policy is never deleted');

create trigger policy_versions_are_never_emptied before truncate on policy_versions
for each statement execute function refuse('a version of the policy is never deleted');

create trigger draft_reasons_stay before update on draft_reasons
for each row execute function refuse('what a draft would have done is never changed');

create trigger draft_reasons_are_kept before delete on draft_reasons
for each row execute function keep_unless_of_sample_assessment('what a draft would have done is never deleted');

create trigger draft_reasons_are_never_emptied before truncate on draft_reasons
for each statement execute function refuse('what a draft would have done is never deleted');
`,
}
