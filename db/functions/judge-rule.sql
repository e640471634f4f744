-- Rules, compiled to SQL: from a row of the table `rule` to one expression that makes the rule's entry of a judgement.

-- The limits of a rule on a date: name -> value, null where a limit has no value on that date.
create or replace function judge_limits(p_limits jsonb, p_as_of date) returns jsonb language sql immutable as $$
  select coalesce(jsonb_object_agg(l.value ->> 'name', (
      select v.value -> 'value' from jsonb_array_elements(l.value -> 'values') v
      where (v.value ->> 'from')::date <= p_as_of and coalesce(p_as_of < (v.value ->> 'to')::date, true)
      order by v.value ->> 'from' desc limit 1)), '{}')
  from jsonb_array_elements(p_limits) l
$$;

create or replace function weight_rank(p_weight text) returns integer language sql immutable parallel safe as $$
  select array_position(array['info', 'warn', 'block'], p_weight)
$$;

-- A broken or unknown clause as an entry of a judgement: {rule, verdict, weight, clause, measured, limit, difference,
-- stake}. What is measured is a fact of the clause or of the rule; its bound is a limit or another fact.
create or replace function judge_entry(p_rule rule, p_clause jsonb, p_position integer, p_verdict text, p_weight text,
    p_types jsonb, p_limits jsonb) returns text language plpgsql immutable as $$
declare
  measured text := coalesce(p_clause ->> 'measured', p_rule.measured_fact);
  fact_type text := p_types ->> measured;
  bound text := p_clause ->> 'limit';
  shown text := 'null::text';
  difference text := 'null::text';
begin
  if measured is not null and fact_type is null or p_rule.stake_fact is not null and p_types ->> p_rule.stake_fact is null
    or bound is not null and not p_limits ? bound and p_types ->> bound is null then
    return refuse_condition(format('%s shows what is neither a fact nor a limit', p_rule.code));
  elsif p_limits ? bound then
    shown := format('%L::jsonb', p_limits -> bound);
    if jsonb_typeof(p_limits -> bound) = 'number' and fact_type in ('integer', 'number', 'money') then
      difference := format('f.%I - %s', measured, judge_literal(p_limits -> bound, 'number'));
    end if;
  elsif bound is not null then
    shown := format('f.%I', bound);
    if fact_type in ('integer', 'number', 'money', 'date') and fact_type = p_types ->> bound then
      difference := format('f.%I - f.%I', measured, bound);
    end if;
  end if;
  return format('jsonb_build_object(%L, %L, %L, %L, %L, %L, %L, %s, %L, %s, %L, %s, %L, %s, %L, %s)',
    'rule', p_rule.code, 'verdict', p_verdict, 'weight', p_weight, 'clause', p_position,
    'measured', coalesce('f.' || quote_ident(measured), 'null::text'), 'limit', shown, 'difference', difference,
    'stake', coalesce('f.' || quote_ident(p_rule.stake_fact), 'null::text'));
end $$;

-- A rule as one SQL expression that makes its entry. Of the clauses that are judged at this moment the heaviest that is
-- broken or unknown decides, and broken wins a tie. While a record is a draft, what is unknown is no more than a warning.
create or replace function judge_rule(p_rule rule, p_moment text, p_as_of date, p_types jsonb) returns text
  language plpgsql immutable as $$
declare
  limits jsonb := judge_limits(p_rule.limits, p_as_of);
  pass text := format('%L::jsonb', jsonb_build_object('rule', p_rule.code, 'verdict', 'pass'));
  not_applicable text := format('%L::jsonb', jsonb_build_object('rule', p_rule.code, 'verdict', 'not_applicable'));
  applies text := 'true';
  clause record;
  broken text;
  unknown text;
  branches text[] := '{}';
  ranks integer[] := '{}';
  heaviest integer := 0;
  undecided text;
begin
  if exists (select 1 from jsonb_each(limits) where value = 'null') then
    return not_applicable;
  elsif p_rule.applies <> 'null' then
    applies := judge_condition(p_rule.applies, p_types, limits);
  end if;
  for clause in
    select c.value as body, (c.ordinality - 1)::integer as position, c.value -> 'weights' ->> p_moment as weight,
      case when p_moment = 'draft' and c.value -> 'weights' ->> p_moment = 'block' then 'warn'
        else c.value -> 'weights' ->> p_moment end as unknown_weight
    from jsonb_array_elements(p_rule.clauses) with ordinality c where c.value -> 'weights' ? p_moment
  loop
    broken := judge_condition(clause.body -> 'broken', p_types, limits);
    unknown := judge_entry(p_rule, clause.body, clause.position, 'indeterminate', clause.unknown_weight, p_types, limits);
    branches := branches
      || format('when %s then %s', broken,
           judge_entry(p_rule, clause.body, clause.position, 'fail', clause.weight, p_types, limits))
      || format('when %s is null then %s', broken, unknown);
    ranks := ranks || -2 * weight_rank(clause.weight) || 1 - 2 * weight_rank(clause.unknown_weight);
    if coalesce(weight_rank(clause.weight) > heaviest, true) then
      heaviest := weight_rank(clause.weight);
      undecided := unknown;
    end if;
  end loop;
  if coalesce(heaviest, 0) = 0 then
    return refuse_condition(format('%s has no weight at %s', p_rule.code, p_moment));
  end if;
  return format('case %s when true then case %s else %s end when false then %s else %s end', applies,
    (select string_agg(b.branch, ' ' order by b.rank, b.position)
     from unnest(branches, ranks) with ordinality as b (branch, rank, position)),
    pass, not_applicable, undecided);
end $$;

create or replace function judge_types(p_subject text) returns jsonb language sql stable as $$
  select jsonb_object_agg(name, type) from fact where subject = p_subject
$$;

-- All rules of a version that speak of this subject, moment and date (or those named of them), as one SQL expression: a
-- JSON array of entries.
create or replace function judge_program(p_subject text, p_moment text, p_as_of date, p_version integer, p_rules text[])
  returns text
  language sql stable as $$
  select format('to_jsonb(array[%s]::jsonb[])', (
    select string_agg(judge_rule(r, p_moment, p_as_of, (select judge_types(p_subject))), ', ' order by r.position, r.code)
    from rule r
    where r.version_id = p_version and r.subject = p_subject and p_moment = any (r.moments)
      and r.effective_from <= p_as_of and coalesce(p_as_of < r.effective_to, true)
      and (p_rules is null or r.code = any (p_rules))))
$$;
