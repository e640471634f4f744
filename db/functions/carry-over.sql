-- Carry-over (结转结余): what was received by the end of a day and not spent by then, receipt by receipt, first in first
-- out. The money that is spent or sent on is the oldest, so what is left are the latest receipts that add up to it.

-- The accounts whose money a book counts as received and unspent. A county's begins with its own receipt and ends when it
-- spends or sends back; that of the others lies anywhere between the western province and the end of a return.
create or replace function held_places(p_book text) returns text[] language sql immutable parallel safe as $$
  select case p_book when 'county' then array['county']
    else array['recipient', 'passing_to_prefecture', 'prefecture', 'passing_down', 'county', 'returning', 'reallocating'] end
$$;

-- The accounts that money comes back from into a county (a refund, capital paid out again): it is the money that was
-- received before, so it has the age of that receipt and is none of its own.
create or replace function spent_places() returns text[] language sql immutable parallel safe as $$
  select array['spent', 'capital', 'lent', 'claimed', 'lost']
$$;

-- The age of what was received on one day and is unspent at the end of another (core/periods/age-class.ts).
create or replace function age_class(p_received date, p_on date) returns text language sql immutable parallel safe as $$
  select case when p_on - p_received <= 365 then 'year_1' when p_on - p_received <= 730 then 'year_2' else 'older' end
$$;

drop function if exists carry_over_at(text, text, text, date, bigint);
-- One row a receipt of which something is unspent at the end of p_on. Scope: null = every pairing, every county; whoever
-- asks under policies gets what these show. p_last: only transfers up to this one are known (null: all).
-- A receipt that was reversed by then is none; what was paid back into the county gives the receipts their rest again.
-- Money that is re-allocated has the age that it had with the project that gave it (reallocation.held_since).
create function carry_over_at(p_book text, p_pairing text, p_county text, p_on date, p_last bigint)
  returns table (receipt_id bigint, project_id integer, pairing_id text, county_code text, source text,
    fiscal_year integer, received_on date, received bigint, unspent bigint)
  language sql stable parallel safe as $$
  with place as (
    select a.* from account a
    where a.kind = any (held_places(p_book))
      and (p_pairing is null or a.pairing_id = p_pairing) and (p_county is null or a.county_code = p_county)
  ), leg as (
    -- Movements between places of one holder are no receipt and no spending: both legs are left out.
    select p.holder, p.source, p.fiscal_year, p.currency, p.project_id, p.pairing_id, p.county_code, t.id,
      coalesce(r.held_since, t.value_date) as received_on, t.amount, t.amount as moved, t.reverses_id,
      not o.kind = any (spent_places()) as may_be_receipt
    from place p join transfer t on t.credit_account = p.id join account o on o.id = t.debit_account
    left join reallocation r on t.kind = 'reallocation_in' and t.subject = 'reallocation' and r.id = t.subject_id
    where t.state = 'posted' and t.value_date <= p_on and (p_last is null or t.id <= p_last)
      and not (o.kind = any (held_places(p_book)) and o.holder = p.holder)
    union all
    select p.holder, p.source, p.fiscal_year, p.currency, p.project_id, p.pairing_id, p.county_code, t.id,
      t.value_date, t.amount, -t.amount, t.reverses_id, false
    from place p join transfer t on t.debit_account = p.id join account o on o.id = t.credit_account
    where t.state = 'posted' and t.value_date <= p_on and (p_last is null or t.id <= p_last)
      and not (o.kind = any (held_places(p_book)) and o.holder = p.holder)
  ), rest as (
    select holder, source, fiscal_year, currency, sum(moved) as unspent from leg
    group by holder, source, fiscal_year, currency having sum(moved) > 0
  ), layer as (
    select l.*, sum(l.amount) over (partition by l.holder, l.source, l.fiscal_year, l.currency
      order by l.received_on desc, l.id desc rows unbounded preceding) - l.amount as came_later
    from leg l
    where l.may_be_receipt and l.reverses_id is null
      and not exists (select 1 from leg undone where undone.reverses_id = l.id)
  )
  select l.id, l.project_id, l.pairing_id, l.county_code, l.source, l.fiscal_year, l.received_on, l.amount,
    least(l.amount, r.unspent - l.came_later)::bigint
  from layer l join rest r using (holder, source, fiscal_year, currency)
  where l.came_later < r.unspent
$$;

grant execute on function carry_over_at(text, text, text, date, bigint) to counterpart_app, counterpart_ledger;
