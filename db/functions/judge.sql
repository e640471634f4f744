-- The judge: the one evaluator of the rule set, for forms, import, API and the nightly run alike. Rules are compiled by
-- judge-condition.sql and judge-rule.sql to SQL expressions over a row `f` of facts_<subject>() (db/facts/); here they are
-- put to work, and what they find is kept: judgements and flags. The three files are the whole evaluator.
-- The same expression judges one record in its transaction, all records at night, and facts kept from long ago.
-- It judges with rights of its own (role `judge`), and answers an actor about records in his scope only.

-- The scope of the actor, as in every policy (db/policies/scope.ts).
create or replace function actor_sees(p_pairing text, p_county text) returns boolean language sql stable parallel safe as $$
  select actor_sees_all() or (p_pairing = any (actor_pairings()) and coalesce(actor_county() = p_county, actor_county() is null))
$$;

-- The version in force on a date of business.
create or replace function judge_version(p_as_of date) returns integer language plpgsql stable as $$
declare
  version integer;
begin
  select v.id into version from rule_set_version v
  where v.state = 'published' and v.effective_from <= p_as_of order by v.effective_from desc, v.number desc limit 1;
  if version is null then
    raise exception 'no rule set is in force on %', p_as_of using errcode = 'check_violation', constraint = 'rule_set_in_force';
  end if;
  return version;
end $$;

-- Judges and keeps nothing: one row a record, of all records (p_ids null) or of some, under any version.
create or replace function judge_verdicts(p_subject text, p_moment text, p_as_of date, p_version integer, p_ids integer[],
    p_rules text[])
  returns table (subject_id integer, project_id integer, pairing_id text, county_code text, facts jsonb, verdicts jsonb)
  language plpgsql stable security definer set search_path = public, pg_temp set jit = off set work_mem = '64MB' as $$
declare
  project integer;
  prepared regprocedure := case when cardinality(p_ids) = 1 and p_rules is null
    then prepared_rules(p_version, p_subject, p_moment) end;
  chosen text := case when p_ids is null then 'true' else 'f.id = any ($2)' end;
begin
  if judge_types(p_subject) is null then
    return;
  elsif cardinality(p_ids) = 1 then
    -- Facts are joined by project, so that one record is reached by index, and all of them by hash joins.
    execute format('select %I from %I where id = $1', case p_subject when 'project' then 'id' else 'project_id' end, p_subject)
      into project using p_ids[1];
    if prepared is not null then
      return query execute format('select * from %s($1, $2, $3)', prepared::regproc) using p_as_of, p_ids[1], project;
      return;
    end if;
    chosen := format('f.id = %L::integer and f.project_id = %L::integer', p_ids[1], project);
  end if;
  return query execute format(
    'select f.id, f.project_id, f.pairing_id, f.county_code, to_jsonb(f), %s from %I($1) f where %s and actor_sees(f.pairing_id, f.county_code)',
    judge_program(p_subject, p_moment, p_as_of, p_version, p_rules), 'facts_' || p_subject, chosen) using p_as_of, p_ids;
end $$;

-- Judges under the version in force and, except while drafting, keeps it: a judgement for each record (of the daily run
-- only when it says something new), and flags raised, weighed again, closed or reopened. `waived` are the rules whose
-- flag is waived: broken, and not counted. A flag keeps its explanation and its waiver when it closes or reopens.
create or replace function judge_keep(p_subject text, p_moment text, p_as_of date, p_ids integer[],
    p_rules text[])
  returns table (subject_id integer, version_id integer, verdicts jsonb, waived text[])
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  version integer := judge_version(p_as_of);
begin
  return query
  with judged as materialized (
    select * from judge_verdicts(p_subject, p_moment, p_as_of, version, p_ids, p_rules)
  ), found as materialized (
    select j.subject_id, j.project_id, j.pairing_id, j.county_code, j.facts, e.*, r.limits, g.id as flag_id, g.state,
      coalesce(r.waivable and g.state = 'waived' and g.waived_until >= p_as_of
        and weight_rank(e.weight) <= weight_rank(g.weight), false) as waived,
      weight_rank(e.weight) > weight_rank(g.weight) as heavier,
      -- A flag stays untouched by a moment that does not judge the clause it was raised for, unless something weighs more.
      g.state = 'closed' or g.version_id <> version or r.clauses -> g.clause -> 'weights' ? p_moment
        or weight_rank(e.weight) > weight_rank(g.weight) as speaks
    from judged j
    cross join lateral jsonb_to_recordset(j.verdicts) as e (rule text, verdict text, weight text, clause integer,
      measured text, "limit" text, difference text, stake bigint)
    join rule r on r.version_id = version and r.subject = p_subject and r.code = e.rule
    left join flag g on g.subject = p_subject and g.subject_id = j.subject_id and g.rule_code = e.rule
    where e.weight is not null or g.state <> 'closed'
  ), summary as materialized (
    select subject_id, array_agg(rule order by rule) filter (where waived) as waived,
      max(weight_rank(weight)) filter (where not waived) as rank
    from found group by subject_id
  ), kept as (
    insert into judgement (subject, subject_id, project_id, pairing_id, county_code, moment, version_id, as_of, facts,
      verdicts, outcome, judged_by)
    select p_subject, j.subject_id, j.project_id, j.pairing_id, j.county_code, p_moment, version, p_as_of, j.facts,
      j.verdicts, (array['info', 'warn', 'block'])[s.rank], actor_person()
    from judged j left join summary s on s.subject_id = j.subject_id
    where p_moment <> 'draft' and (p_moment <> 'daily' or j.verdicts is distinct from (
      select d.verdicts from judgement d where d.subject = p_subject and d.subject_id = j.subject_id
        and d.moment = 'daily' order by d.id desc limit 1))
    order by j.subject_id -- the same records judged give the same numbers
  ), closed as (
    update flag g set state = 'closed', closed_at = work_now(), judged_at = work_now(), revision = revision + 1
    from found b where g.id = b.flag_id and b.weight is null and b.speaks and p_moment <> 'draft'
  ), weighed as (
    update flag g set
      state = case when b.state in ('closed', 'rectified', 'verified') or b.state = 'waived' and not b.waived
        or b.state = 'explained' and b.heavier then 'open' else b.state end,
      closed_at = null, verdict = b.verdict, weight = b.weight, moment = p_moment, version_id = version,
      clause = b.clause, facts = b.facts, limits = judge_limits(b.limits, p_as_of), measured = b.measured,
      "limit" = b."limit", difference = b.difference, stake = b.stake, judged_at = work_now(),
      revision = revision + 1
    from found b where g.id = b.flag_id and b.weight is not null and b.speaks and p_moment <> 'draft'
  ), raised as (
    insert into flag (id, code, rule_code, subject, subject_id, project_id, pairing_id, county_code, state, verdict, weight,
      moment, version_id, clause, facts, limits, measured, "limit", difference, stake)
    overriding system value
    select n, 'F-' || n, rule, p_subject, subject_id, project_id, pairing_id, county_code, 'open', verdict, weight,
      p_moment, version, clause, facts, judge_limits(limits, p_as_of), measured, "limit", difference, stake
    from (select nextval(pg_get_serial_sequence('flag', 'id'))::integer as n, b.* from (
        select * from found where flag_id is null and p_moment <> 'draft' order by subject_id, rule) b) b
    on conflict on constraint flag_once do nothing
  )
  select j.subject_id, version, j.verdicts, coalesce(s.waived, '{}')
  from judged j left join summary s on s.subject_id = j.subject_id;
end $$;

-- Judges one record at a moment of its life, under the rules in force on the business date; one row a rule. Judge before the step is
-- taken and before money is posted: the facts of separation of duties count the actor as taking the step now.
create or replace function judge_record(p_subject text, p_id integer, p_moment text, p_as_of date)
  returns table (rule_code text, verdict text, weight text, clause integer, measured text, limit_value text,
                 difference text, stake bigint, waived boolean, version_id integer, flag_code text)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  kept record;
begin
  select * into kept from judge_keep(p_subject, p_moment, p_as_of, array[p_id], null);
  if not found then
    raise exception 'no % % to judge', p_subject, p_id using errcode = 'check_violation', constraint = 'judged_record_known';
  end if;
  return query
  select e.rule, e.verdict, e.weight, e.clause, e.measured, e."limit", e.difference, e.stake,
    e.rule = any (kept.waived), kept.version_id, g.code
  from jsonb_to_recordset(kept.verdicts) as e (rule text, verdict text, weight text, clause integer,
    measured text, "limit" text, difference text, stake bigint)
  left join flag g on g.subject = p_subject and g.subject_id = p_id and g.rule_code = e.rule and g.state <> 'closed';
end $$;

-- Judges what a flag is about once more, by its own rule only and at the moment that raised it: so that whoever asks does
-- not count as taking that step. Returns the flag's state afterwards.
create or replace function judge_flag(p_flag integer, p_as_of date) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  judged record;
begin
  select g.* into strict judged from flag g where g.id = p_flag and actor_sees(g.pairing_id, g.county_code);
  perform judge_keep(judged.subject, judged.moment, p_as_of, array[judged.subject_id], array[judged.rule_code]);
  return (select g.state from flag g where g.id = p_flag);
end $$;

-- Judges all records in the actor's scope, or those named, in one statement; returns how many of each verdict.
create or replace function judge_all(p_subject text, p_moment text, p_as_of date, p_ids integer[] default null)
  returns table (rule_code text, verdict text, weight text, records bigint)
  language sql volatile security definer set search_path = public, pg_temp as $$
  select e.rule, e.verdict, e.weight, count(*)
  from judge_keep(p_subject, p_moment, p_as_of, p_ids, null) k
  cross join lateral jsonb_to_recordset(k.verdicts) as e (rule text, verdict text, weight text)
  group by e.rule, e.verdict, e.weight order by e.rule, e.verdict, e.weight
$$;

-- The entries that an expression of rules makes of facts given as JSON; a fact left out is not known.
create or replace function judge_given(p_subject text, p_expression text, p_facts jsonb) returns jsonb
  language plpgsql stable as $$
declare
  entries jsonb;
  unknown text;
begin
  select min(name) into unknown from jsonb_object_keys(p_facts) name
  where name not in ('id', 'project_id') and not judge_types(p_subject) ? name;
  if unknown is not null then
    return refuse_condition(format('%s is not a fact of %s', left(unknown, 60), p_subject));
  end if;
  execute format('select %s from jsonb_populate_record(null::%I, $1) f', p_expression, p_subject || '_facts')
    into entries using p_facts;
  return entries;
end $$;

-- Judges given facts by one rule of a version (by number; also a draft's): golden cases and what-if questions. p_subject
-- is needed only where a rule judges two subjects at the moment.
create or replace function judge_facts(p_rule text, p_version integer, p_facts jsonb, p_as_of date, p_moment text,
    p_subject text default null)
  returns table (verdict text, weight text, clause integer, measured text, limit_value text, difference text, stake bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  chosen rule;
begin
  select r.* into strict chosen from rule r join rule_set_version v on v.id = r.version_id
  where v.number = p_version and r.code = p_rule and p_moment = any (r.moments) and r.subject = coalesce(p_subject, r.subject);
  return query
  select e.verdict, e.weight, e.clause, e.measured, e."limit", e.difference, e.stake
  from jsonb_to_record(case
    when chosen.effective_from <= p_as_of and coalesce(p_as_of < chosen.effective_to, true) then
      judge_given(chosen.subject, judge_rule(chosen, p_moment, p_as_of, judge_types(chosen.subject)), p_facts)
    else jsonb_build_object('verdict', 'not_applicable') end)
  as e (verdict text, weight text, clause integer, measured text, "limit" text, difference text, stake bigint);
end $$;

-- Judges the facts kept with a judgement again: by the same rules of the same version, which gives the same entries byte
-- for byte, or by all rules of another version (by number).
create or replace function judge_again(p_judgement bigint, p_version integer default null) returns jsonb
  language sql stable security definer set search_path = public, pg_temp as $$
  select judge_given(j.subject, case
      when p_version is null then judge_program(j.subject, j.moment, j.as_of, j.version_id,
        array(select e ->> 'rule' from jsonb_array_elements(j.verdicts) e))
      else judge_program(j.subject, j.moment, j.as_of, (select v.id from rule_set_version v where v.number = p_version), null)
    end, j.facts)
  from judgement j where j.id = p_judgement and actor_sees(j.pairing_id, j.county_code)
$$;

do $$
declare
  signature regprocedure;
begin
  foreach signature in array array['judge_verdicts(text,text,date,integer,integer[],text[])',
    'judge_keep(text,text,date,integer[],text[])', 'judge_record(text,integer,text,date)', 'judge_flag(integer,date)',
    'judge_all(text,text,date,integer[])', 'judge_facts(text,integer,jsonb,date,text,text)',
    'judge_again(bigint,integer)', 'judge_given(text,text,jsonb)']::regprocedure[]
  loop
    execute format('alter function %s owner to counterpart_judge', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  grant execute on function judge_record(text, integer, text, date), judge_flag(integer, date), judge_all(text, text, date, integer[]),
    judge_verdicts(text, text, date, integer, integer[], text[]), judge_facts(text, integer, jsonb, date, text, text),
    judge_again(bigint, integer) to counterpart_app;
end $$;
