-- Conditions of rules, compiled to SQL. With judge-rule.sql and judge.sql the whole evaluator: read them in one sitting.
--
-- A condition is a tree over the declared facts of a subject (core/rules/condition.ts). It is compiled here, inside the
-- database, to SQL over one row `f` of facts, so nobody outside hands over SQL: the only names that reach a statement are
-- facts found in the table `fact`, the only values are literals of the fact's type.
-- SQL's own three-valued logic is the semantics: an unknown fact makes a condition unknown, and unknown is never a pass.

-- Whatever is wrong with a condition is an error, never "true".
create or replace function refuse_condition(p_reason text) returns text language plpgsql immutable as $$
begin
  raise exception 'condition refused: %', p_reason using errcode = 'check_violation', constraint = 'rule_condition';
end $$;

-- A value as a typed SQL literal; the value must be of the fact's type.
create or replace function judge_literal(p_value jsonb, p_type text) returns text language plpgsql immutable as $$
declare
  kind text := coalesce(jsonb_typeof(p_value), 'null');
  plain text := p_value #>> '{}';
begin
  case
    when p_type = 'boolean' and kind = 'boolean' then
      return plain;
    when p_type in ('integer', 'money') and kind = 'number' and plain ~ '^-?[0-9]{1,18}$' then
      return format('%L::bigint', plain);
    when p_type = 'number' and kind = 'number' and length(plain) <= 40 then
      return format('%L::numeric', plain);
    when p_type = 'date' and kind = 'string' and plain ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
      begin
        return format('%L::date', plain::date);
      exception when datetime_field_overflow then
        return refuse_condition(format('%s is not a day of the calendar', plain));
      end;
    when p_type = 'text' and kind = 'string' and length(plain) between 1 and 200 then
      return format('%L::text', plain);
    else
      return refuse_condition(format('%s is not a value of type %s', left(coalesce(p_value::text, 'nothing'), 60), p_type));
  end case;
end $$;

-- A non-empty list of values as an SQL array.
create or replace function judge_list(p_values jsonb, p_type text) returns text language plpgsql immutable as $$
declare
  literals text;
begin
  if jsonb_typeof(p_values) is distinct from 'array' or jsonb_array_length(p_values) not between 1 and 500 then
    return refuse_condition('a list of 1 to 500 values is needed');
  end if;
  select string_agg(judge_literal(value, p_type), ', ') into literals from jsonb_array_elements(p_values);
  return format('array[%s]', literals);
end $$;

-- One comparison. p_types: fact -> type for the rule's subject; p_limits: limit -> value on the business date.
create or replace function judge_leaf(p_leaf jsonb, p_types jsonb, p_limits jsonb) returns text
  language plpgsql immutable as $$
declare
  name text := p_leaf ->> 'field';
  operator text := coalesce(p_leaf ->> 'operator', '');
  value jsonb := p_leaf -> 'value';
  source text := coalesce(p_leaf ->> 'valueSource', 'value');
  fact_type text := p_types ->> name;
  other text := p_types ->> (p_leaf ->> 'value');
  fact text := 'f.' || quote_ident(name);
  wanted text;
begin
  if p_leaf - array['id', 'field', 'operator', 'value', 'valueSource'] <> '{}' then
    return refuse_condition(format('unknown key in %s', left(p_leaf::text, 60)));
  elsif jsonb_typeof(p_leaf -> 'field') <> 'string' or fact_type is null then
    return refuse_condition(format('%s is not a fact of this subject', left(coalesce(name, 'nothing'), 60)));
  elsif source not in ('value', 'limit', 'field') then
    return refuse_condition(format('unknown source of a value: %s', left(source, 60)));
  end if;

  if operator in ('isKnown', 'isUnknown') then
    if source <> 'value' or coalesce(value, 'null') not in ('null', '""') then
      return refuse_condition(format('%s takes no value', operator));
    end if;
    return format('(%s is %snull)', fact, case operator when 'isKnown' then 'not ' else '' end);
  end if;

  -- Which operators a type knows.
  if not (case
    when operator in ('=', '!=') then fact_type <> 'text_list'
    when operator in ('<', '<=', '>', '>=', 'between') then fact_type in ('integer', 'number', 'money', 'date')
    when operator in ('in', 'notIn') then fact_type in ('text', 'integer')
    when operator in ('hasAnyOf', 'hasAllOf', 'hasNoneOf') then fact_type = 'text_list'
    else false
  end) then
    return refuse_condition(format('operator %s does not fit %s (%s)', left(operator, 20), name, fact_type));
  end if;

  -- What the fact is compared with.
  if source = 'field' then
    if operator = 'between' or other is null or not (other = case
        when operator in ('in', 'notIn') then case fact_type when 'text' then 'text_list' end else fact_type end
      or operator in ('=', '!=', '<', '<=', '>', '>=') and fact_type in ('integer', 'number') and other in ('integer', 'number')) then
      return refuse_condition(format('%s cannot be compared with %s', name, left(coalesce(p_leaf ->> 'value', 'nothing'), 60)));
    end if;
    -- To SQL nothing is in an empty list, not even what is not known; here it stays unknown.
    wanted := format(case when operator in ('in', 'notIn') then 'case when %s is not null then %s end' else '%2$s' end,
      fact, format('f.%I', p_leaf ->> 'value'));
  else
    if source = 'limit' then
      value := p_limits -> (p_leaf ->> 'value');
      if jsonb_typeof(p_leaf -> 'value') <> 'string' or coalesce(value, 'null') = 'null' then
        return refuse_condition(format('%s is not a limit of this rule', left(coalesce(p_leaf ->> 'value', 'nothing'), 60)));
      end if;
    end if;
    if operator = 'between' then
      if jsonb_typeof(value) is distinct from 'array' or jsonb_array_length(value) <> 2 then
        return refuse_condition('a range needs two ends');
      end if;
      return format('(%s between %s and %s)', fact, judge_literal(value -> 0, fact_type), judge_literal(value -> 1, fact_type));
    end if;
    wanted := case
      when operator in ('in', 'notIn') then judge_list(value, fact_type)
      when fact_type = 'text_list' then judge_list(value, 'text')
      else judge_literal(value, fact_type)
    end;
  end if;

  return case operator
    when 'in' then format('(%s = any (%s))', fact, wanted)
    when 'notIn' then format('(%s <> all (%s))', fact, wanted)
    when 'hasAnyOf' then format('(%s && %s)', fact, wanted)
    when 'hasAllOf' then format('(%s @> %s)', fact, wanted)
    when 'hasNoneOf' then format('(not %s && %s)', fact, wanted)
    when '!=' then format('(%s <> %s)', fact, wanted)
    else format('(%s %s %s)', fact, operator, wanted)
  end;
end $$;

-- A condition tree as SQL. At most 500 nodes and 12 levels; a group is never empty.
create or replace function judge_condition(p_tree jsonb, p_types jsonb, p_limits jsonb, p_level integer default 1)
  returns text language plpgsql immutable as $$
declare
  child jsonb;
  parts text[] := '{}';
begin
  if jsonb_typeof(p_tree) is distinct from 'object' then
    return refuse_condition('a condition is an object');
  elsif p_level > 12 then
    return refuse_condition('more than 12 levels');
  elsif p_level = 1 and (octet_length(p_tree::text) > 200000 or
      (select count(*) from jsonb_path_query(p_tree, 'strict $.** ? (@.type() == "object")')) > 500) then
    return refuse_condition('more than 500 nodes');
  elsif p_tree ? 'field' then
    return judge_leaf(p_tree, p_types, p_limits);
  elsif p_tree - array['id', 'combinator', 'not', 'rules'] <> '{}' then
    return refuse_condition(format('unknown key in %s', left(p_tree::text, 60)));
  elsif coalesce(p_tree ->> 'combinator', '') not in ('and', 'or') then
    return refuse_condition('a group is joined by "and" or by "or"');
  elsif coalesce(jsonb_typeof(p_tree -> 'not'), 'boolean') <> 'boolean' then
    return refuse_condition('"not" is true or false');
  elsif jsonb_typeof(p_tree -> 'rules') is distinct from 'array' or jsonb_array_length(p_tree -> 'rules') = 0 then
    return refuse_condition('an empty group');
  end if;
  for child in select value from jsonb_array_elements(p_tree -> 'rules') loop
    parts := parts || judge_condition(child, p_types, p_limits, p_level + 1);
  end loop;
  return format('(%s(%s))', case when (p_tree -> 'not')::boolean then 'not ' else '' end,
    array_to_string(parts, format(' %s ', p_tree ->> 'combinator')));
end $$;
