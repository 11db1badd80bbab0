import type { Migration } from '../migration.ts'

/**
 * What is searched: the words of each comment, and the prints of texts that say nearly the same. Both are made of the
 * comments by the server, at its leisure, and made anew wherever they are missing; of an erased or removed comment they go
 * with it, whoever erases it. A comment has a row in `comment_prints` once it is indexed; a short text has no parts there.
 *
 * The indexes on older tables are of the log, the figures and the search by story, time and moderator.
 */
export const search: Migration = {
  sqlite: `
create table comment_prints (
  arrival integer primary key,
  site_id text not null,
  part_1 integer,
  part_2 integer,
  part_3 integer,
  part_4 integer
) strict;

create index prints_by_part_1 on comment_prints (part_1) where part_1 is not null;
create index prints_by_part_2 on comment_prints (part_2) where part_2 is not null;
create index prints_by_part_3 on comment_prints (part_3) where part_3 is not null;
create index prints_by_part_4 on comment_prints (part_4) where part_4 is not null;

-- By the arrival of the comment. The words come folded, with a space between them: this tokenizer splits there and nowhere else.
-- Their places are left out: nobody looks for phrases, and the index is a third as large.
create virtual table comment_words using fts5 (words, content='', contentless_delete=1, detail=none, tokenize='ascii');

create table search_standing (
  site_id text not null primary key references sites (id),
  -- Up to here every comment is indexed, and none can come any more.
  indexed_to integer not null
) strict, without rowid;

create trigger erased_comments_leave_the_search after update of body on comments
when new.body is null
begin
  delete from comment_words where rowid = old.arrival;
  delete from comment_prints where arrival = old.arrival;
end;

create trigger removed_comments_leave_the_search after delete on comments
begin
  delete from comment_words where rowid = old.arrival;
  delete from comment_prints where arrival = old.arrival;
end;

-- Each ends in the row's number, which is its arrival. None begins with the site: SQLite would take it for any question about one.
create index comments_by_time on comments (submitted_at);
create index comments_by_story on comments (story_id);
create index decisions_by_time on decisions (decided_at);
create index decisions_by_user on decisions (user_id) where user_id is not null;
create index decisions_by_program on decisions (token_id) where token_id is not null;
create index decisions_by_story on decisions (story_id);
create index criticism_by_comment on assessments (comment_id) where json_extract(document, '$.criticismOfPublisher') >= 0.5;
`,

  postgres: `
create table comment_prints (
  arrival bigint primary key,
  site_id uuid not null,
  part_1 integer,
  part_2 integer,
  part_3 integer,
  part_4 integer
);

create index prints_by_part_1 on comment_prints (part_1, arrival) where part_1 is not null;
create index prints_by_part_2 on comment_prints (part_2, arrival) where part_2 is not null;
create index prints_by_part_3 on comment_prints (part_3, arrival) where part_3 is not null;
create index prints_by_part_4 on comment_prints (part_4, arrival) where part_4 is not null;

-- The words come folded; their places are left out.
create table comment_words (
  arrival bigint primary key,
  site_id uuid not null,
  words tsvector not null
);

create index comments_by_words on comment_words using gin (words);

create table search_standing (
  site_id uuid not null primary key references sites (id),
  -- Up to here every comment is indexed, and none can come any more.
  indexed_to bigint not null
);

create function leave_the_search() returns trigger language plpgsql as $$
begin
  delete from comment_words where arrival = old.arrival;
  delete from comment_prints where arrival = old.arrival;
  return null;
end
$$;

create trigger erased_comments_leave_the_search after update of body on comments
for each row when (new.body is null) execute function leave_the_search();

create trigger removed_comments_leave_the_search after delete on comments
for each row execute function leave_the_search();

create index comments_by_time on comments (submitted_at, arrival);
create index comments_by_story on comments (story_id, arrival);
create index decisions_by_time on decisions (decided_at, arrival);
create index decisions_by_user on decisions (user_id, arrival) where user_id is not null;
create index decisions_by_program on decisions (token_id, arrival) where token_id is not null;
create index decisions_by_story on decisions (story_id, arrival);

-- An index takes only what is always the same, which PostgreSQL does not say of reading JSON.
create function criticism_in(document text) returns double precision language plpgsql immutable as $$
begin
  return (document::json ->> 'criticismOfPublisher')::double precision;
end
$$;

create index criticism_by_comment on assessments (comment_id) where criticism_in(document) >= 0.5;
`,
}
