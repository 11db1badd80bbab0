import type { Migration } from '../migration.ts'

/**
 * What readers report of published comments. A decision or a withdrawal, whoever makes it and by whichever version, closes what is
 * open: a trigger does it in the transaction of the event, and writes there the mails to those who want to hear what was decided.
 *
 * A mail to a reporter is a delivery of the kind `mail.decision` with `report_id`, on a channel of its own: the check of 0007 knows no
 * other kind, and the version before, which goes on serving, takes from its own channels alone.
 *
 * `address_hash` is keyed by the site's secret and the comment, and gone once the report is closed: it is there to count nobody twice.
 */
export const reports: Migration = {
  sqlite: `
alter table sites add column secret blob;

create table reports (
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null,
  comment_id text not null,
  guideline text not null,
  explanation text,
  email text,
  -- The address without regard to case.
  email_key text,
  address_hash text,
  reported_at integer not null,
  closed_at integer,
  -- null: its commenter took it back.
  decision_id text,
  unique (site_id, id),
  foreign key (site_id, comment_id) references comments (site_id, id),
  check ((email is null) = (email_key is null)),
  check ((closed_at is null) = (address_hash is not null))
) strict;

create index reports_by_comment on reports (comment_id, arrival);
create unique index open_reports on reports (site_id, comment_id, address_hash) where closed_at is null;
create unique index open_reports_by_email on reports (site_id, comment_id, email_key) where closed_at is null and email_key is not null;
create index reports_with_email on reports (site_id, closed_at) where email is not null;

create trigger reports_stored_once before insert on reports
when exists (select 1 from reports where arrival = new.arrival)
  or exists (select 1 from reports where site_id = new.site_id and id = new.id)
begin
  select raise(abort, 'this report is stored already');
end;

create trigger reports_stay before update of arrival, id, site_id, comment_id, guideline, explanation, reported_at on reports
begin
  select raise(abort, 'a report is never changed, it is only closed');
end;

create trigger reports_close_once before update of closed_at, decision_id on reports
when old.closed_at is not null
begin
  select raise(abort, 'a closed report is never changed');
end;

create trigger reporters_stay before update of email, email_key, address_hash on reports
when new.email is not null and new.email is not old.email or new.email_key is not null and new.email_key is not old.email_key or new.address_hash is not null
begin
  select raise(abort, 'whose report it is is never changed, only forgotten');
end;

create trigger reports_are_kept before delete on reports
when not exists (
  select 1 from comments
  join stories on stories.site_id = comments.site_id and stories.id = comments.story_id
  where comments.site_id = old.site_id and comments.id = old.comment_id and stories.demo = 1
)
begin
  select raise(abort, 'a report is never deleted');
end;

alter table deliveries add column report_id text;

create trigger reports_close_with_decisions after insert on events
when new.comment_id is not null and new.kind <> 'comment.submitted'
  and exists (select 1 from reports where site_id = new.site_id and comment_id = new.comment_id and closed_at is null)
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, report_id, happened_at, since, due_at)
  select new.site_id, 'mail.reports', 'mail.decision', new.story_id, new.comment_id, new.decision_id, id, new.happened_at, new.happened_at, new.happened_at
  from reports
  where site_id = new.site_id and comment_id = new.comment_id and closed_at is null and email is not null and new.decision_id is not null
    and exists (select 1 from delivery_channels where site_id = new.site_id and kind = 'mail.decision');
  update reports
  set closed_at = new.happened_at, decision_id = new.decision_id, address_hash = null
  where site_id = new.site_id and comment_id = new.comment_id and closed_at is null;
end;
`,

  postgres: `
alter table sites add column secret bytea;

create table reports (
  arrival bigint generated always as identity primary key,
  id uuid not null,
  site_id uuid not null,
  comment_id uuid not null,
  guideline text not null,
  explanation text,
  email text collate "C",
  -- The address without regard to case.
  email_key text collate "C",
  address_hash text collate "C",
  reported_at bigint not null,
  closed_at bigint,
  -- null: its commenter took it back.
  decision_id uuid,
  unique (id, site_id),
  foreign key (site_id, comment_id) references comments (site_id, id),
  check ((email is null) = (email_key is null)),
  check ((closed_at is null) = (address_hash is not null))
);

create index reports_by_comment on reports (comment_id, arrival);
create unique index open_reports on reports (site_id, comment_id, address_hash) where closed_at is null;
create unique index open_reports_by_email on reports (site_id, comment_id, email_key) where closed_at is null and email_key is not null;
create index reports_with_email on reports (site_id, closed_at) where email is not null;

create trigger reports_stay before update of arrival, id, site_id, comment_id, guideline, explanation, reported_at on reports
for each row execute function refuse('a report is never changed, it is only closed');

create trigger reports_close_once before update of closed_at, decision_id on reports
for each row when (old.closed_at is not null) execute function refuse('a closed report is never changed');

create trigger reporters_stay before update of email, email_key, address_hash on reports
for each row when (
  new.email is not null and new.email is distinct from old.email or new.email_key is not null and new.email_key is distinct from old.email_key or new.address_hash is not null
)
execute function refuse('whose report it is is never changed, only forgotten');

create trigger reports_are_kept before delete on reports
for each row execute function keep_unless_of_sample_comment('a report is never deleted');

create trigger reports_are_never_emptied before truncate on reports
for each statement execute function refuse('a report is never deleted');

alter table deliveries add column report_id uuid;

create function close_reports() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from reports where site_id = new.site_id and comment_id = new.comment_id and closed_at is null) then return null; end if;
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, report_id, happened_at, since, due_at)
  select new.site_id, 'mail.reports', 'mail.decision', new.story_id, new.comment_id, new.decision_id, id, new.happened_at, new.happened_at, new.happened_at
  from reports
  where site_id = new.site_id and comment_id = new.comment_id and closed_at is null and email is not null and new.decision_id is not null
    and exists (select 1 from delivery_channels where site_id = new.site_id and kind = 'mail.decision');
  update reports
  set closed_at = new.happened_at, decision_id = new.decision_id, address_hash = null
  where site_id = new.site_id and comment_id = new.comment_id and closed_at is null;
  return null;
end
$$;

create trigger reports_close_with_decisions after insert on events
for each row when (new.comment_id is not null and new.kind <> 'comment.submitted') execute function close_reports();
`,
}
