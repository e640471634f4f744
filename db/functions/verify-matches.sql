-- The second part of the proof: what no single account shows. Dates in closed periods, what was carried over, what two
-- sides say of one payment, and the accounts of counties, pairings and instruments against their records.
drop function if exists verify_matches();
create function verify_matches() returns table (finding text, subject text, expected text, found text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with passing as (
    -- What came into and left the accounts between two sides, by the record that it was for.
    select t.subject, t.subject_id, a.kind, leg.moved
    from transfer t
    cross join lateral (values (t.debit_account, -t.amount), (t.credit_account, t.amount)) as leg (account_id, moved)
    join account a on a.id = leg.account_id
      and a.kind in ('in_transit', 'passing_to_prefecture', 'passing_down', 'returning', 'reallocating')
    where t.state = 'posted'
  ), place (kind, holder, amount) as (
    select 'pledged', pairing_id || ' ' || source || ' ' || fiscal_year, amount from pledge where withdrawn_on is null
    union all
    select 'agreed', pairing_id || '/' || county_code, amount from investment where withdrawn_on is null
    union all
    select case kind when 'tax' then 'taxes' else 'invested' end, pairing_id || '/' || county_code, amount
    from investment_payment where withdrawn_on is null
    union all
    select s.account, m.project_id || ' ' || m.source || ' ' || m.fiscal_year, m.amount - m.settled
    from instrument_movement m join (values ('loan_drawn', 'lent'), ('guarantee_issued', 'exposed'), ('claim_paid', 'claimed'))
      as s (kind, account) using (kind) where m.state = 'confirmed'
    union all
    select 'capital', m.project_id || ' ' || m.source || ' ' || m.fiscal_year, s.sign * m.amount
    from instrument_movement m join (values ('capital_paid_in', 1), ('capital_paid_out', -1), ('loan_drawn', -1),
      ('loan_repaid', 1), ('subsidy_paid', -1), ('claim_paid', -1), ('claim_recovered', 1)) as s (kind, sign) using (kind)
    where m.state = 'confirmed'
  ), recorded as (
    select kind, holder, sum(amount) as amount from place group by 1, 2
  ), standing as (
    select a.kind, case when k.holder = 'county' then a.holder else a.holder || ' ' || a.source || ' ' || a.fiscal_year end as holder,
      sum(a.credits - a.debits) as amount
    from account a join account_kind k using (kind)
    where a.kind in ('pledged', 'agreed', 'invested', 'taxes', 'lent', 'exposed', 'claimed', 'capital')
    group by 1, 2
  ), kept as (
    select q.id, q.book, q.ends_on, c.receipt_id, c.unspent from period q join carry_over c on c.period_id = q.id
    where q.reopened_at is null
  ), reckoned as (
    select q.id, q.book, q.ends_on, c.receipt_id, c.unspent
    from period q cross join lateral carry_over_at(q.book, q.pairing_id, q.county_code, q.ends_on, q.last_transfer) c
    where q.reopened_at is null
  )
  select 'period', format('transfer %s (dated %s)', t.id, t.value_date),
    format('nothing recorded after %s that is dated into period %s (%s)', q.closed_at, q.id, q.book), x.recorded_at::text
  from period q
  join dated_transfer t on t.value_date between q.starts_on and q.ends_on and t.id > q.last_transfer
    and in_book(t.side, t.pairing_id, t.county_code, q.book, q.pairing_id, q.county_code)
  join transfer x on x.id = t.id
  -- Who began in the last minute before it was opened again may have posted right after.
  where q.reopened_at is null or x.recorded_at < q.reopened_at - interval '1 minute'
  union all
  select 'carry-over', format('receipt %s at the end of period %s (%s, %s)', coalesce(k.receipt_id, r.receipt_id),
    coalesce(k.id, r.id), coalesce(k.book, r.book), coalesce(k.ends_on, r.ends_on)), coalesce(r.unspent, 0)::text,
    coalesce(k.unspent, 0)::text
  from kept k full join reckoned r using (id, receipt_id) where k.unspent is distinct from r.unspent
  union all
  select 'match', format('%s of %s %s', kind, subject, subject_id),
    case kind when 'reallocating' then 'as much in as out' else 'not more confirmed and taken back than was sent' end,
    format('%s too %s', abs(sum(moved)), case when sum(moved) < 0 then 'much' else 'little' end)
  from passing group by kind, subject, subject_id
  having sum(moved) < 0 or kind = 'reallocating' and sum(moved) <> 0
  union all
  select 'place', format('%s of %s', coalesce(s.kind, r.kind), coalesce(s.holder, r.holder)), coalesce(r.amount, 0)::text,
    coalesce(s.amount, 0)::text
  from standing s full join recorded r using (kind, holder)
  where coalesce(s.amount, 0) <> coalesce(r.amount, 0)
  order by 1, 2
$$;

-- The whole proof.
drop function if exists verify_money();
create function verify_money() returns table (finding text, subject text, expected text, found text)
  language sql stable as $$
  select * from verify_ledger() union all select * from verify_matches()
$$;

-- The same for those who watch: the first hundred differences.
drop function if exists verify_for_actor();
create function verify_for_actor() returns table (finding text, subject text, expected text, found text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if actor_role() is null or actor_role() not in ('auditor', 'central_reviewer') then
    raise exception 'only those who see everything verify it' using errcode = 'insufficient_privilege';
  end if;
  return query select * from verify_money() limit 100;
end $$;

do $$
declare
  signature regprocedure;
begin
  foreach signature in array array['verify_matches()', 'verify_for_actor()']::regprocedure[] loop
    execute format('alter function %s owner to counterpart_ledger', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  revoke all on function verify_money() from public;
  grant execute on function verify_money() to counterpart_ledger;
  grant execute on function verify_for_actor() to counterpart_app;
end $$;
