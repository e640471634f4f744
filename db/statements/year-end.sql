-- Year-end statements: sums over transfers by value date and account, and of the budget beside them. Under the policies of
-- whoever asks. Each gives rows of one level only, which overlap nowhere, so that adding them up counts nothing twice.

drop type if exists statement_scope cascade;
-- What a statement is about; null = all. `division` is a supporter's code or that of a recipient province.
create type statement_scope as (pairing text, division text, county text);

-- The first digits that the codes of a division and of all within it begin with: '640000' → '64'.
create or replace function division_stem(p_code text) returns text language sql immutable parallel safe as $$
  select case when p_code like '%0000' then left(p_code, 2) when p_code like '%00' then left(p_code, 4) else p_code end
$$;

-- Which row of a statement something belongs to: `p_by` is national, supporter, province (the recipient's), pairing,
-- county or source.
create or replace function statement_unit(p_by text, p_pairing text, p_supporter text, p_county text, p_source text)
  returns text language sql immutable parallel safe as $$
  select case p_by when 'national' then '' when 'supporter' then p_supporter when 'pairing' then p_pairing
    when 'province' then left(p_county, 2) || '0000' when 'county' then p_county when 'source' then p_source end
$$;

create or replace function in_statement(p_scope statement_scope, p_pairing text, p_supporter text, p_county text)
  returns boolean language sql immutable parallel safe as $$
  select (p_scope.pairing is null or p_pairing = p_scope.pairing)
    and (p_scope.county is null or p_county = p_scope.county)
    and (p_scope.division is null or p_supporter = p_scope.division
      or p_county like division_stem(p_scope.division) || '%')
$$;

-- What the expenditure behind a transfer was for (core/kernel/fund-terms.ts, purposeGroups); a refund is for what its
-- expenditure was for, and anything else for nothing.
create or replace function purpose_group(p_subject text, p_id integer) returns text language sql stable parallel safe as $$
  select case when purpose ~ '^N[0-9]+$' then 'other_purpose' else purpose end from expenditure
  where id = case p_subject when 'expenditure' then p_id
    when 'refund' then (select expenditure_id from refund where id = p_id) end
$$;

-- What moved, in fen, by the kind of transfer: `before` the first day and `during` the days. A reversal takes off from the
-- kind of its original, on the day of the reversal. Expenditures and refunds are told apart by purpose.
create function statement_movements(p_by text, p_from date, p_until date, p_scope statement_scope)
  returns table (unit text, kind text, purpose text, before bigint, during bigint)
  language sql stable parallel safe as $$
  select m.unit, m.kind, case when e.purpose ~ '^N[0-9]+$' then 'other_purpose' else e.purpose end, coalesce(sum(m.amount) filter (where m.value_date < p_from), 0)::bigint,
    coalesce(sum(m.amount) filter (where m.value_date >= p_from), 0)::bigint
  from (
    select statement_unit(p_by, t.pairing_id, q.supporter_code, t.county_code, a.source) as unit,
      coalesce(undone.kind, t.kind) as kind, t.value_date, t.subject, t.subject_id,
      case when t.reverses_id is null then t.amount else -t.amount end as amount
    from transfer t
    join pairing q on q.id = t.pairing_id
    join account a on a.id = t.debit_account
    left join transfer undone on undone.id = t.reverses_id
    where t.state = 'posted' and t.ledger in ('promise', 'cash') and t.value_date <= p_until and t.county_code is not null
      and in_statement(p_scope, t.pairing_id, q.supporter_code, t.county_code)) m
  left join refund r on m.subject = 'refund' and r.id = m.subject_id
  left join expenditure e on e.id = case m.subject when 'expenditure' then m.subject_id when 'refund' then r.expenditure_id end
  group by 1, 2, 3
$$;

-- What approved projects plan for a fiscal year, in fen.
create function statement_budgets(p_by text, p_year integer, p_scope statement_scope)
  returns table (unit text, amount bigint) language sql stable parallel safe as $$
  select statement_unit(p_by, p.pairing_id, q.supporter_code, p.county_code, b.source), sum(b.amount)::bigint
  from project p
  join pairing q on q.id = p.pairing_id
  join project_version v on v.project_id = p.id and v.version = p.approved_version
  join budget_line b on b.version_id = v.id and b.fiscal_year = p_year
  where p.stage <> 'cancelled' and in_statement(p_scope, p.pairing_id, q.supporter_code, p.county_code)
  group by 1
$$;

-- What was received and is unspent at the end of a day, by the age of its receipt, in fen, with the oldest receipt.
create function statement_unspent(p_by text, p_on date, p_scope statement_scope)
  returns table (unit text, year_1 bigint, year_2 bigint, older bigint, total bigint, since date)
  language sql stable parallel safe as $$
  select statement_unit(p_by, c.pairing_id, q.supporter_code, c.county_code, c.source),
    coalesce(sum(c.unspent) filter (where age_class(c.received_on, p_on) = 'year_1'), 0)::bigint,
    coalesce(sum(c.unspent) filter (where age_class(c.received_on, p_on) = 'year_2'), 0)::bigint,
    coalesce(sum(c.unspent) filter (where age_class(c.received_on, p_on) = 'older'), 0)::bigint,
    sum(c.unspent)::bigint, min(c.received_on)
  from carry_over_at('national', p_scope.pairing, p_scope.county, p_on, null) c
  join pairing q on q.id = c.pairing_id
  where in_statement(p_scope, c.pairing_id, q.supporter_code, c.county_code)
  group by 1
$$;
