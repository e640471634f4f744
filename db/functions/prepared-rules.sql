-- Rules made ready when their version is published. A published version never changes, so its compiled rules are kept as
-- one function for each subject and moment, whose statement the database plans once a session: judging one record then
-- costs the reading of its facts and little else. Drafts and whole tables are judged by compiling (judge.sql); the
-- expression is the same one, made by judge_program().

-- The name of the function that judges one record: null when the version is a draft or says nothing of that moment.
create or replace function prepared_rules(p_version integer, p_subject text, p_moment text) returns regprocedure
  language sql stable as $$
  select to_regprocedure(format('%I(date,integer,integer)', concat_ws('_', 'rules', p_version, p_subject, p_moment)))
$$;

-- The days on which a rule or a limit of these rules begins or ends: between two of them the program stays the same.
create or replace function days_of_change(p_version integer, p_subject text, p_moment text) returns setof date
  language sql stable as $$
  with spoken as (
    select r.* from rule r where r.version_id = p_version and r.subject = p_subject and p_moment = any (r.moments))
  select effective_from from spoken
  union select effective_to from spoken where effective_to is not null
  union select (v.value ->> bound)::date
  from spoken, jsonb_array_elements(limits) l, jsonb_array_elements(l -> 'values') v, unnest(array['from', 'to']) bound
  where v.value ->> bound is not null
$$;

create or replace function prepare_rules(p_version integer) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  part record;
  branches text;
begin
  for part in
    select distinct r.subject, moment from rule r cross join unnest(r.moments) moment where r.version_id = p_version
  loop
    select string_agg(format('when p_as_of >= %L then %s', day,
        judge_program(part.subject, part.moment, day, p_version, null)), ' ' order by day desc)
      into branches from days_of_change(p_version, part.subject, part.moment) day;
    execute format($function$
      create or replace function %I(p_as_of date, p_id integer, p_project integer)
        returns table (subject_id integer, project_id integer, pairing_id text, county_code text, facts jsonb, verdicts jsonb)
        language plpgsql stable as $body$
      #variable_conflict use_column
      begin
        return query
        select f.id, f.project_id, f.pairing_id, f.county_code, to_jsonb(f), case %s else '[]' end
        from %I(p_as_of) f
        where f.id = p_id and f.project_id = p_project and actor_sees(f.pairing_id, f.county_code);
      end $body$ $function$,
      concat_ws('_', 'rules', p_version, part.subject, part.moment), branches, 'facts_' || part.subject);
    execute format('revoke all on function %s from public', prepared_rules(p_version, part.subject, part.moment));
  end loop;
end $$;

create or replace function prepare_published_version() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform prepare_rules(new.id);
  return null;
end $$;

create or replace trigger rule_set_version_prepared after update on rule_set_version
  for each row when (new.state = 'published' and old.state <> 'published') execute function prepare_published_version();

do $$
declare
  version integer;
begin
  alter function prepare_rules(integer) owner to counterpart_judge;
  revoke all on function prepare_rules(integer) from public;
  alter function prepare_published_version() owner to counterpart_judge;
  -- Another release may compile or read facts in another way.
  for version in select id from rule_set_version where state = 'published' loop
    perform prepare_rules(version);
  end loop;
end $$;
