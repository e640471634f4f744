-- What is published never changes, whoever asks, the owner of the database included; and a flag changes only along its
-- life. Refusals carry a constraint's name, which the application turns into a message.

-- Compiles a version whole: every rule at every moment it names and on every date on which a limit or the rule begins.
-- Raises what is wrong with the first rule that does not compile.
create or replace function judge_compiles(p_version integer) returns void language plpgsql stable as $$
declare
  chosen rule;
  moment text;
  day date;
begin
  if not exists (select 1 from rule r where r.version_id = p_version) then
    perform refuse_condition('a version without rules');
  end if;
  for chosen in select * from rule r where r.version_id = p_version order by r.position, r.code loop
    if exists (select 1 from jsonb_array_elements(chosen.clauses) c, jsonb_object_keys(c -> 'weights') named
        where not named = any (chosen.moments)) then
      perform refuse_condition(format('%s has a weight at a moment that it does not name', chosen.code));
    end if;
    foreach moment in array chosen.moments loop
      for day in
        select chosen.effective_from
        union select (v.value ->> 'from')::date
        from jsonb_array_elements(chosen.limits) l, jsonb_array_elements(l -> 'values') v
      loop
        perform judge_rule(chosen, moment, day, judge_types(chosen.subject));
      end loop;
    end loop;
  end loop;
end $$;

-- A version is drafted by whoever inserts it, and published whole by somebody else; from then on it stands.
create or replace function guard_version() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state = 'published' then
    raise exception 'rule set version % is published', old.number
      using errcode = 'check_violation', constraint = 'rule_set_version_immutable';
  elsif tg_op = 'DELETE' then
    return old;
  elsif tg_op = 'INSERT' and new.state <> 'draft'
    or actor_person() <> (case when tg_op = 'INSERT' then new.drafted_by else new.published_by end)
    or tg_op = 'UPDATE' and (new.id, new.drafted_by) <> (old.id, old.drafted_by) then
    raise exception 'a version is drafted and published in the persons'' own names'
      using errcode = 'check_violation', constraint = 'rule_set_version_in_own_name';
  elsif new.state = 'published' then
    perform judge_compiles(new.id);
  end if;
  return new;
end $$;

create or replace function guard_rule() returns trigger language plpgsql as $$
begin
  if exists (select 1 from rule_set_version v where v.state = 'published'
      and v.id in (case when tg_op <> 'INSERT' then old.version_id end, case when tg_op <> 'DELETE' then new.version_id end)) then
    raise exception 'a published rule does not change'
      using errcode = 'check_violation', constraint = 'rule_set_version_immutable';
  end if;
  return coalesce(new, old);
end $$;

-- People explain, rectify, verify, waive and close a flag; what was found stays as the judge wrote it.
create or replace function guard_flag() returns trigger language plpgsql as $$
declare
  life text[] := array['state', 'explanation', 'explained_by', 'waived_by', 'waiver_reason', 'waived_until', 'closed_at',
    'revision', 'ranked_stake']; -- the last is computed, after this
  refusal text;
begin
  if current_user = 'counterpart_judge' then
    return new;
  end if;
  refusal := case
    when to_jsonb(old) - life <> to_jsonb(new) - life then 'flag_finding_fixed'
    when new.explained_by is distinct from old.explained_by and new.explained_by is distinct from actor_person()
      or new.waived_by is distinct from old.waived_by and new.waived_by is distinct from actor_person()
      then 'flag_in_own_name'
    when new.state <> 'waived' or old.state = 'waived' then null
    when new.waived_by is null or new.waived_by is distinct from actor_person() then 'flag_waived_whole'
    when new.waived_until < work_today() then 'flag_waiver_not_past'
    when not exists (select 1 from rule r where r.version_id = new.version_id and r.code = new.rule_code
      and r.subject = new.subject and r.waivable) then 'flag_rule_waivable'
  end;
  if refusal is not null then
    raise exception 'flag %: %', old.code, refusal using errcode = 'check_violation', constraint = refusal;
  end if;
  return new;
end $$;

create or replace trigger rule_set_version_immutable before insert or update or delete on rule_set_version
  for each row execute function guard_version();
create or replace trigger rule_set_version_no_truncate before truncate on rule_set_version
  for each statement execute function refuse_change_of_record();
create or replace trigger rule_immutable before insert or update or delete on rule
  for each row execute function guard_rule();
create or replace trigger rule_no_truncate before truncate on rule for each statement execute function refuse_change_of_record();
create or replace trigger flag_guarded before update on flag for each row execute function guard_flag();
