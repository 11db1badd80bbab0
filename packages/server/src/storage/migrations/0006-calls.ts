/**
 * What PostgreSQL does in one call, and so in one round trip and one transaction: a submission that a person will decide,
 * and decisions. Their statements are those of comments.ts, decisions.ts and standing.ts, which the suite holds them to. A
 * later version adds a function and leaves these to the servers of the version before it.
 */
export const calls = `
-- A commit that the disk does not have yet is none, whatever the database was set to.
create function commit_durably() returns void language plpgsql as $$
begin
  if current_setting('synchronous_commit') = 'off' then perform set_config('synchronous_commit', 'on', true); end if;
end
$$;

create function receive_comment(
  in_site uuid, in_story uuid, in_comment uuid, in_parent uuid, in_root uuid,
  in_commenter uuid, in_email text, in_email_key text, in_submitted_at bigint,
  in_has_link smallint, in_notify_decision smallint, in_notify_replies smallint,
  in_salt bytea, in_receipt_token_hash text, in_body_sha256 text, in_author_name text, in_body text,
  in_language text, in_priority double precision,
  in_model text, in_terms_version integer, in_document text, in_route text, in_policy_version integer,
  in_draft_version integer, in_draft_route text, in_draft_reasons text[], in_assessed_at bigint,
  in_scope text, in_key_hash text, in_request_hash text, in_asked_at bigint, in_kept_until bigint, in_answer bytea,
  out outcome text, out kept_answer bytea
) language plpgsql as $$
declare
  known answers;
  commenter uuid;
  assessed bigint;
begin
  perform commit_durably();
  if in_scope is not null then
    -- A second call with the same key waits here until the first one is done, and then sees what it kept.
    perform pg_advisory_xact_lock(hashtextextended('verbatim once ' || in_scope || ' ' || in_key_hash, 0));
    -- By the key alone: where nothing is known of the table yet, the planner would as soon read all answers that are kept still.
    select * into known from answers where site_id = in_site and scope = in_scope and key_hash = in_key_hash;
    if known.kept_until > in_asked_at then
      outcome := case when known.request_hash = in_request_hash then 'repeated' else 'key-reused' end;
      kept_answer := known.answer;
      return;
    end if;
  end if;

  insert into commenters (id, site_id, email, email_key, submitted, created_at)
  values (in_commenter, in_site, in_email, in_email_key, 1, in_submitted_at)
  on conflict (site_id, email_key) do update set submitted = commenters.submitted + 1
  returning id into commenter;

  insert into comments (
    id, site_id, story_id, parent_id, root_id, commenter_id, status, submitted_at, has_link, notify_decision, notify_replies,
    salt, receipt_token_hash, body_sha256, author_name, language, priority, body
  ) values (
    in_comment, in_site, in_story, in_parent, in_root, commenter, 'pending', in_submitted_at, in_has_link, in_notify_decision, in_notify_replies,
    in_salt, in_receipt_token_hash, in_body_sha256, in_author_name, in_language, in_priority, in_body
  );

  insert into events (site_id, kind, story_id, comment_id, happened_at)
  values (in_site, 'comment.submitted', in_story, in_comment, in_submitted_at);

  if in_model is not null then
    insert into assessments (
      site_id, comment_id, model, terms_version, document, route, policy_version, draft_version, draft_route, assessed_at
    ) values (
      in_site, in_comment, in_model, in_terms_version, in_document, in_route, in_policy_version, in_draft_version, in_draft_route, in_assessed_at
    ) returning arrival into assessed;
    if in_draft_reasons is not null then
      insert into draft_reasons (assessment, site_id, position, guideline)
      select assessed, in_site, place - 1, reason
      from unnest(in_draft_reasons) with ordinality as reasons (reason, place);
    end if;
  end if;

  if in_scope is not null then
    insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer)
    values (in_site, in_scope, in_key_hash, in_request_hash, in_kept_until, in_answer)
    on conflict (site_id, scope, key_hash) do update
    set request_hash = excluded.request_hash, kept_until = excluded.kept_until, answer = excluded.answer, outcomes = null;
  end if;
  outcome := 'received';
end
$$;

-- The rows that decisions on these comments change, kept from others in the one order in which everybody takes them.
create function keep_for_decisions(in_site uuid, in_comments uuid[]) returns void language plpgsql as $$
declare
  -- As arrays, whose members are looked up one by one, whatever is known of the tables.
  arrivals bigint[] := array(
    with recursive above as (
      select arrival, parent_id
      from comments
      where site_id = in_site and id = any (in_comments)
      union
      select comments.arrival, comments.parent_id
      from above
      join comments on comments.site_id = in_site and comments.id = above.parent_id
    )
    select arrival from above
  );
  commenters_kept uuid[];
  stories_kept uuid[];
begin
  perform 1 from comments where arrival = any (arrivals) order by arrival for no key update;
  -- Of one comment, what follows takes its one commenter and its one story in that order.
  if array_length(in_comments, 1) = 1 then return; end if;
  select array_agg(distinct commenter_id), array_agg(distinct story_id)
  into commenters_kept, stories_kept
  from comments
  where site_id = in_site and id = any (in_comments);
  perform 1 from commenters where site_id = in_site and id = any (commenters_kept) order by id for no key update;
  perform 1 from stories where site_id = in_site and id = any (stories_kept) order by id for no key update;
end
$$;

create function record_decision(in_site uuid, decision json) returns json language plpgsql as $$
declare
  comment comments;
  status_after text := case decision ->> 'verdict' when 'approve' then 'approved' else 'rejected' end;
  moment bigint := (decision ->> 'decidedAt')::bigint;
  more_approved integer;
  more_rejected integer;
begin
  select * into comment from comments where site_id = in_site and id = (decision ->> 'commentId')::uuid;
  if not found then raise exception 'a decision on a comment that is not there'; end if;
  if comment.status <> decision ->> 'statusBefore' then
    return json_build_object('kind', 'status-changed', 'status', comment.status);
  end if;

  insert into decisions (
    id, site_id, story_id, comment_id, verdict, guidelines_version, actor_kind, user_id, token_id, actor_name, means, status_before, decided_at,
    message, note
  ) values (
    (decision ->> 'id')::uuid, in_site, comment.story_id, comment.id, decision ->> 'verdict', (decision ->> 'guidelinesVersion')::integer,
    decision ->> 'actorKind', (decision ->> 'userId')::uuid, (decision ->> 'tokenId')::uuid, decision ->> 'actorName', decision ->> 'means',
    comment.status, moment, decision ->> 'message', decision ->> 'note'
  );
  insert into decision_guidelines (site_id, decision_id, position, guideline)
  select in_site, (decision ->> 'id')::uuid, place - 1, reason
  from json_array_elements_text(decision -> 'guidelines') with ordinality as reasons (reason, place);

  if comment.status = status_after then
    insert into events (site_id, kind, story_id, comment_id, decision_id, happened_at)
    values (in_site, 'comment.confirmed', comment.story_id, comment.id, (decision ->> 'id')::uuid, moment);
    return json_build_object('kind', 'recorded');
  end if;

  update comments set status = status_after, decided_at = moment where site_id = in_site and id = comment.id;
  more_approved := (status_after = 'approved')::integer - (comment.status = 'approved')::integer;
  more_rejected := (status_after = 'rejected')::integer - (comment.status = 'rejected')::integer;
  update commenters set approved = approved + more_approved, rejected = rejected + more_rejected
  where site_id = in_site and id = comment.commenter_id;
  if more_approved <> 0 then
    update stories set comment_count = comment_count + more_approved, version = version + 1
    where site_id = in_site and id = comment.story_id;
    if comment.parent_id is not null then
      update comments set reply_count = reply_count + more_approved
      where arrival = any (array(
        with recursive above as (
          select arrival, parent_id
          from comments
          where site_id = in_site and id = comment.parent_id
          union all
          select comments.arrival, comments.parent_id
          from above
          join comments on comments.site_id = in_site and comments.id = above.parent_id
        )
        select arrival from above
      ));
    end if;
  end if;
  insert into events (site_id, kind, story_id, comment_id, decision_id, happened_at)
  values (
    in_site, case comment.status when 'approved' then 'comment.removed' else 'comment.' || status_after end,
    comment.story_id, comment.id, (decision ->> 'id')::uuid, moment
  );
  return json_build_object('kind', 'recorded');
end
$$;

create function record_decisions(
  in_site uuid, in_decisions json,
  in_scope text, in_key_hash text, in_request_hash text, in_asked_at bigint, in_kept_until bigint, in_answer bytea,
  out outcome text, out made text, out kept_answer bytea
) language plpgsql as $$
declare
  known answers;
  decision json;
  each_made json[] := array[]::json[];
begin
  perform commit_durably();
  if in_scope is not null then
    perform pg_advisory_xact_lock(hashtextextended('verbatim once ' || in_scope || ' ' || in_key_hash, 0));
    select * into known from answers where site_id = in_site and scope = in_scope and key_hash = in_key_hash;
    if known.kept_until > in_asked_at then
      outcome := case when known.request_hash = in_request_hash then 'repeated' else 'key-reused' end;
      kept_answer := known.answer;
      made := known.outcomes;
      return;
    end if;
  end if;

  perform keep_for_decisions(in_site, array(select (value ->> 'commentId')::uuid from json_array_elements(in_decisions)));
  -- One after the other: a second decision on the same comment meets what the first one did.
  for decision in select value from json_array_elements(in_decisions) loop
    each_made := each_made || record_decision(in_site, decision);
  end loop;
  made := array_to_json(each_made)::text;

  if in_scope is not null then
    insert into answers (site_id, scope, key_hash, request_hash, kept_until, answer, outcomes)
    values (in_site, in_scope, in_key_hash, in_request_hash, in_kept_until, in_answer, made)
    on conflict (site_id, scope, key_hash) do update
    set request_hash = excluded.request_hash, kept_until = excluded.kept_until, answer = excluded.answer, outcomes = excluded.outcomes;
  end if;
  outcome := 'done';
end
$$;
`
