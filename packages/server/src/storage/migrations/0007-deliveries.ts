import type { Migration } from '../migration.ts'

/**
 * What is to be told to other machines: a row for each mail and each webhook, in the transaction of the event that it tells
 * of, whoever wrote that. It holds ids and no text; a row that is delivered goes, one that was given up stays for the operator.
 *
 * `delivery_channels` says what is told to whom. It is as the configuration has it; where it is empty, nothing is written. `story_id`
 * and the other ids refer to nothing, as those of events do.
 */
export const deliveries: Migration = {
  sqlite: `
create table delivery_channels (
  site_id text not null references sites (id),
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed',
    'story.closed', 'story.opened', 'mail.decision', 'mail.reply'
  )),
  channel text not null,
  primary key (site_id, kind, channel)
) strict, without rowid;

create table deliveries (
  arrival integer primary key autoincrement,
  site_id text not null references sites (id),
  channel text not null,
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed',
    'story.closed', 'story.opened', 'mail.decision', 'mail.reply'
  )),
  story_id text not null,
  comment_id text,
  decision_id text,
  happened_at integer not null,
  -- Since when it is tried, which an operator can let begin anew.
  since integer not null,
  -- Whoever takes a row adds an attempt, and moves the time at which it is due to when his lease lapses.
  attempts integer not null default 0 check (attempts >= 0),
  due_at integer not null,
  failed_at integer,
  -- Why the last attempt failed, without anybody's address.
  reason text,
  check ((comment_id is null) = (kind in ('story.closed', 'story.opened'))),
  check (decision_id is not null or kind not in ('mail.decision', 'mail.reply'))
) strict;

create index deliveries_by_due on deliveries (site_id, channel, due_at) where failed_at is null;
create index deliveries_by_age on deliveries (site_id, channel, since) where failed_at is null;
create index failed_deliveries on deliveries (site_id, failed_at) where failed_at is not null;

create trigger webhooks_follow_events after insert on events
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id and kind = new.kind;
end;

-- To the commenter who asked for it. What its commenter withdraws has no decision.
create trigger mails_follow_decisions after insert on events
when new.decision_id is not null and new.kind in ('comment.approved', 'comment.rejected', 'comment.removed')
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id
    and kind = 'mail.decision'
    and exists (select 1 from comments where site_id = new.site_id and id = new.comment_id and notify_decision = 1);
end;

-- To the author of the comment above who asked for it, once: not for the own reply, and not when it is approved again.
create trigger mails_follow_replies after insert on events
when new.decision_id is not null and new.kind = 'comment.approved'
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id
    and kind = 'mail.reply'
    and exists (
      select 1
      from comments as replies
      join comments as parents on parents.site_id = replies.site_id and parents.id = replies.parent_id
      where replies.site_id = new.site_id and replies.id = new.comment_id
        and parents.notify_replies = 1 and parents.commenter_id <> replies.commenter_id
    )
    and not exists (
      select 1
      from decisions
      where site_id = new.site_id and comment_id = new.comment_id and verdict = 'approve' and id <> new.decision_id
    );
end;
`,

  postgres: `
create table delivery_channels (
  site_id uuid not null references sites (id),
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed',
    'story.closed', 'story.opened', 'mail.decision', 'mail.reply'
  )),
  channel text not null,
  primary key (site_id, kind, channel)
);

create table deliveries (
  arrival bigint generated always as identity primary key,
  site_id uuid not null references sites (id),
  channel text not null,
  kind text not null check (kind in (
    'comment.submitted', 'comment.approved', 'comment.rejected', 'comment.withdrawn', 'comment.removed',
    'story.closed', 'story.opened', 'mail.decision', 'mail.reply'
  )),
  story_id uuid not null,
  comment_id uuid,
  decision_id uuid,
  happened_at bigint not null,
  -- Since when it is tried, which an operator can let begin anew.
  since bigint not null,
  -- Whoever takes a row adds an attempt, and moves the time at which it is due to when his lease lapses.
  attempts integer not null default 0 check (attempts >= 0),
  due_at bigint not null,
  failed_at bigint,
  -- Why the last attempt failed, without anybody's address.
  reason text,
  check ((comment_id is null) = (kind in ('story.closed', 'story.opened'))),
  check (decision_id is not null or kind not in ('mail.decision', 'mail.reply'))
);

create index deliveries_by_due on deliveries (site_id, channel, due_at) where failed_at is null;
create index deliveries_by_age on deliveries (site_id, channel, since) where failed_at is null;
create index failed_deliveries on deliveries (site_id, failed_at) where failed_at is not null;

create function write_deliveries() returns trigger language plpgsql as $$
begin
  insert into deliveries (site_id, channel, kind, story_id, comment_id, decision_id, happened_at, since, due_at)
  select new.site_id, channel, kind, new.story_id, new.comment_id, new.decision_id, new.happened_at, new.happened_at, new.happened_at
  from delivery_channels
  where site_id = new.site_id
    and (
      kind = new.kind
      -- To the commenter who asked for it. What its commenter withdraws has no decision.
      or (
        kind = 'mail.decision' and new.decision_id is not null and new.kind in ('comment.approved', 'comment.rejected', 'comment.removed')
        and exists (select 1 from comments where site_id = new.site_id and id = new.comment_id and notify_decision = 1)
      )
      -- To the author of the comment above who asked for it, once: not for the own reply, and not when it is approved again.
      or (
        kind = 'mail.reply' and new.decision_id is not null and new.kind = 'comment.approved'
        and exists (
          select 1
          from comments as replies
          join comments as parents on parents.site_id = replies.site_id and parents.id = replies.parent_id
          where replies.site_id = new.site_id and replies.id = new.comment_id
            and parents.notify_replies = 1 and parents.commenter_id <> replies.commenter_id
        )
        and not exists (
          select 1
          from decisions
          where site_id = new.site_id and comment_id = new.comment_id and verdict = 'approve' and id <> new.decision_id
        )
      )
    );
  return null;
end
$$;

create trigger deliveries_follow_events after insert on events
for each row execute function write_deliveries();
`,
}
