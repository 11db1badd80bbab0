import type { Migration } from '../migration.ts'

/** The guidelines that had a score when this was written; a later one gets its column in a migration of its own. */
const scored = [
  'profanity', 'threats', 'personal-attacks', 'vulgarity', 'sexism', 'racism', 'homophobia', 'xenophobia', 'other-abuse', 'promotion',
]

const columns = scored.map((key) => ({ key, column: key.replaceAll('-', '_') }))
const names = columns.map(({ column }) => column).join(', ')
const keys = scored.map((key) => `'${key}'`).join(', ')

const sqliteScores = (document: string) => scored.map((key) => `json_extract(${document}, '$.guidelines."${key}".score')`)
const postgresScores = (guidelines: string) => scored.map((key) => `(${guidelines} #>> '{${key},score}')::double precision`)
const assignments = (values: readonly string[]) => columns.map(({ column }, index) => `${column} = ${values[index]}`).join(', ')
/** Of a row of `waiting_comments`: each score that is more than next to nothing. */
const higherScores = (row: string) => columns.map(({ key, column }) => `select '${key}', ${row}.arrival, ${row}.${column} where ${row}.${column} >= 0.05`).join('\n  union all ')
const presentScores = columns.map(({ key, column }) => `select '${key}', arrival, ${column} from waiting_comments where ${column} >= 0.05`).join('\nunion all ')
const forgetScores = `delete from waiting_scores where guideline in (${keys}) and arrival = old.arrival;`

/**
 * What waits by its scores, and ranges that were decided as a whole.
 *
 * `waiting_comments` says of each pending comment in one narrow row what the queue is filtered and ordered by, with each score
 * of its latest assessment; `null` where it has none. It is kept by triggers alone: what is told here is told by comments
 * and assessments. `arrival` is the comment's; it refers to nothing, since a copy brings it along before the comments.
 *
 * `waiting_scores` has those scores again that are more than next to nothing, which are few, so that they are found by their
 * guideline. In the order of arrival, not of the score: what comes is written to the ends of ten lists, not all over the table.
 *
 * `batch_items` names each comment of a batch by its `arrival` too: a batch may be of all that waits, and is frozen in one transaction.
 */
export const ranges: Migration = {
  sqlite: `
create table waiting_comments (
  arrival integer primary key,
  site_id text not null,
  comment_id text not null,
  story_id text not null,
  language text,
  has_link integer not null,
  is_reply integer not null,
  submitted_at integer not null,
  queue_rank real not null,
  ${columns.map(({ column }) => `${column} real`).join(',\n  ')}
) strict;

insert into waiting_comments (arrival, site_id, comment_id, story_id, language, has_link, is_reply, submitted_at, queue_rank, ${names})
select
  comments.arrival, comments.site_id, comments.id, comments.story_id, comments.language, comments.has_link, comments.parent_id is not null, comments.submitted_at, comments.queue_rank,
  ${sqliteScores('assessments.document').join(',\n  ')}
from comments
left join assessments on assessments.arrival = (select max(latest.arrival) from assessments as latest where latest.comment_id = comments.id)
where comments.status = 'pending';

create table waiting_scores (
  guideline text not null,
  arrival integer not null,
  score real not null,
  primary key (guideline, arrival)
) strict, without rowid;

insert into waiting_scores (guideline, arrival, score)
${presentScores};

create trigger higher_scores_follow after update of ${names} on waiting_comments
begin
  insert into waiting_scores (guideline, arrival, score)
  ${higherScores('new')};
end;

create trigger higher_scores_are_replaced before update of ${names} on waiting_comments
when old.profanity is not null
begin
  ${forgetScores}
end;

create trigger higher_scores_wait_no_more after delete on waiting_comments
when old.profanity is not null
begin
  ${forgetScores}
end;

-- Nothing is done where the row is there: a copy brings it along before the comment.
create trigger comments_wait after insert on comments
when new.status = 'pending'
begin
  insert into waiting_comments (arrival, site_id, comment_id, story_id, language, has_link, is_reply, submitted_at, queue_rank)
  values (new.arrival, new.site_id, new.id, new.story_id, new.language, new.has_link, new.parent_id is not null, new.submitted_at, 0 - new.priority)
  on conflict (arrival) do nothing;
end;

create trigger comments_wait_otherwise after update of language, priority on comments
when new.status = 'pending'
begin
  update waiting_comments set language = new.language, queue_rank = 0 - new.priority where arrival = new.arrival;
end;

create trigger comments_wait_no_more after update of status on comments
when old.status = 'pending' and new.status <> 'pending'
begin
  delete from waiting_comments where arrival = new.arrival;
end;

create trigger comments_wait_nowhere after delete on comments
when old.status = 'pending'
begin
  delete from waiting_comments where arrival = old.arrival;
end;

create trigger scores_follow_assessments after insert on assessments
begin
  update waiting_comments set ${assignments(sqliteScores('new.document'))}
  where arrival = (select arrival from comments where site_id = new.site_id and id = new.comment_id);
end;

create table batches (
  arrival integer primary key autoincrement,
  id text not null,
  site_id text not null references sites (id),
  as_of integer not null,
  filter text not null check (json_valid(filter)),
  verdict text not null check (verdict in ('approve', 'reject')),
  guidelines text not null check (json_valid(guidelines)),
  message text,
  note text,
  -- What its maker looked at before, as ids.
  sample text not null check (json_valid(sample)),
  actor_kind text not null check (actor_kind in ('user', 'program')),
  actor_id text not null,
  actor_name text not null,
  made_at integer not null,
  state text not null check (state in ('running', 'done', 'undoing', 'undone')),
  total integer not null,
  decided integer not null default 0,
  skipped integer not null default 0,
  undone integer not null default 0,
  changed_at integer not null,
  -- How far through its items it is, forth or back.
  reached integer not null default 0,
  -- Whoever takes a group has until then to say what became of it.
  leased_until integer not null default 0,
  -- By whom it is undone, and with what: JSON.
  undo text check (json_valid(undo)),
  unique (site_id, id)
) strict;

create index batches_at_work on batches (site_id, changed_at) where state in ('running', 'undoing');
create index batches_by_change on batches (site_id, changed_at);

create table batch_items (
  batch integer not null references batches (arrival),
  comment integer not null,
  site_id text not null,
  -- decided, and kept: undoing it found a later decision.
  outcome text check (outcome in ('decided', 'skipped', 'undone', 'kept')),
  -- Why it was skipped or kept: the code of the problem.
  code text,
  decision_id text,
  undo_decision_id text,
  primary key (batch, comment)
) strict, without rowid;

create index batch_items_by_comment on batch_items (comment) where outcome is not null;
create index batch_items_left_alone on batch_items (batch, comment) where code is not null;

create trigger batches_stay before update of
  arrival, id, site_id, as_of, filter, verdict, guidelines, message, note, sample, actor_kind, actor_id, actor_name, made_at
on batches
begin
  select raise(abort, 'what a batch was asked to do is never changed');
end;

create trigger batches_are_kept before delete on batches
begin
  select raise(abort, 'a batch is never deleted');
end;
`,

  postgres: `
create table waiting_comments (
  arrival bigint primary key,
  site_id uuid not null,
  comment_id uuid not null,
  story_id uuid not null,
  language text,
  has_link smallint not null,
  is_reply smallint not null,
  submitted_at bigint not null,
  queue_rank double precision not null,
  ${columns.map(({ column }) => `${column} double precision`).join(',\n  ')}
);

insert into waiting_comments (arrival, site_id, comment_id, story_id, language, has_link, is_reply, submitted_at, queue_rank, ${names})
select
  comments.arrival, comments.site_id, comments.id, comments.story_id, comments.language, comments.has_link, (comments.parent_id is not null)::integer, comments.submitted_at, comments.queue_rank,
  ${postgresScores('found.guidelines').join(',\n  ')}
from comments
left join lateral (
  select document::jsonb -> 'guidelines' as guidelines
  from assessments
  where assessments.comment_id = comments.id
  order by arrival desc
  limit 1
) as found on true
where comments.status = 'pending';

create table waiting_scores (
  guideline text not null,
  arrival bigint not null,
  score double precision not null,
  primary key (guideline, arrival)
);

insert into waiting_scores (guideline, arrival, score)
${presentScores};

create function note_higher_scores() returns trigger language plpgsql as $$
begin
  if old.profanity is not null then
    ${forgetScores}
  end if;
  if tg_op = 'UPDATE' then
    insert into waiting_scores (guideline, arrival, score)
    ${higherScores('new')};
  end if;
  return null;
end
$$;

create trigger higher_scores_follow after update of ${names} on waiting_comments
for each row execute function note_higher_scores();

create trigger higher_scores_wait_no_more after delete on waiting_comments
for each row execute function note_higher_scores();

create function note_waiting() returns trigger language plpgsql as $$
begin
  -- Nothing is done where the row is there: a copy brings it along before the comment.
  insert into waiting_comments (arrival, site_id, comment_id, story_id, language, has_link, is_reply, submitted_at, queue_rank)
  values (new.arrival, new.site_id, new.id, new.story_id, new.language, new.has_link, (new.parent_id is not null)::integer, new.submitted_at, 0 - new.priority)
  on conflict (arrival) do nothing;
  return null;
end
$$;

create trigger comments_wait after insert on comments
for each row when (new.status = 'pending') execute function note_waiting();

create function note_waiting_otherwise() returns trigger language plpgsql as $$
begin
  update waiting_comments set language = new.language, queue_rank = 0 - new.priority where arrival = new.arrival;
  return null;
end
$$;

create trigger comments_wait_otherwise after update of language, priority on comments
for each row when (new.status = 'pending') execute function note_waiting_otherwise();

create function forget_waiting() returns trigger language plpgsql as $$
begin
  delete from waiting_comments where arrival = old.arrival;
  return null;
end
$$;

create trigger comments_wait_no_more after update of status on comments
for each row when (old.status = 'pending' and new.status <> 'pending') execute function forget_waiting();

create trigger comments_wait_nowhere after delete on comments
for each row when (old.status = 'pending') execute function forget_waiting();

create function note_scores() returns trigger language plpgsql as $$
declare
  -- Read once; as json each of the paths would read all of it anew.
  found jsonb := new.document::jsonb -> 'guidelines';
begin
  update waiting_comments set ${assignments(postgresScores('found'))}
  where arrival = (select arrival from comments where site_id = new.site_id and id = new.comment_id);
  return null;
end
$$;

create trigger scores_follow_assessments after insert on assessments
for each row execute function note_scores();

create table batches (
  arrival bigint generated always as identity primary key,
  id uuid not null,
  site_id uuid not null references sites (id),
  as_of bigint not null,
  filter text not null check (filter::json is not null),
  verdict text not null check (verdict in ('approve', 'reject')),
  guidelines text not null check (guidelines::json is not null),
  message text,
  note text,
  -- What its maker looked at before, as ids.
  sample text not null check (sample::json is not null),
  actor_kind text not null check (actor_kind in ('user', 'program')),
  actor_id uuid not null,
  actor_name text not null,
  made_at bigint not null,
  state text not null check (state in ('running', 'done', 'undoing', 'undone')),
  total integer not null,
  decided integer not null default 0,
  skipped integer not null default 0,
  undone integer not null default 0,
  changed_at bigint not null,
  -- How far through its items it is, forth or back.
  reached bigint not null default 0,
  -- Whoever takes a group has until then to say what became of it.
  leased_until bigint not null default 0,
  -- By whom it is undone, and with what: JSON.
  undo text check (undo is null or undo::json is not null),
  unique (site_id, id)
);

create index batches_at_work on batches (site_id, changed_at) where state in ('running', 'undoing');
create index batches_by_change on batches (site_id, changed_at);

create table batch_items (
  batch bigint not null references batches (arrival),
  comment bigint not null,
  site_id uuid not null,
  -- decided, and kept: undoing it found a later decision.
  outcome text check (outcome in ('decided', 'skipped', 'undone', 'kept')),
  -- Why it was skipped or kept: the code of the problem.
  code text,
  decision_id uuid,
  undo_decision_id uuid,
  primary key (batch, comment)
);

create index batch_items_by_comment on batch_items (comment) where outcome is not null;
create index batch_items_left_alone on batch_items (batch, comment) where code is not null;

create trigger batches_stay before update of
  arrival, id, site_id, as_of, filter, verdict, guidelines, message, note, sample, actor_kind, actor_id, actor_name, made_at
on batches
for each row execute function refuse('what a batch was asked to do is never changed');

create trigger batches_are_kept before delete on batches
for each row execute function refuse('a batch is never deleted');

create trigger batches_are_never_emptied before truncate on batches
for each statement execute function refuse('a batch is never deleted');
`,
}
