/** What the machine found in each comment: one row an assessment, the latest counts. `document` holds scores and spans. */
export const assessments = `
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
`
