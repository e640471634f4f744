-- The proof of the ledger: recomputes every balance from the transfers, and holds the records of money against what was
-- posted for them. Nothing is trusted that the ledger keeps ready. Run by the owner of the database (`npm run verify`),
-- with the rights of the role `ledger`, which alone sees every account.
drop function if exists verify_ledger();
create function verify_ledger() returns table (finding text, subject text, expected text, found text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with moved as (
    select account_id, sum(credits) as credits, sum(debits) as debits, sum(pending) as pending from (
      select debit_account as account_id, 0 as credits, case state when 'posted' then amount else 0 end as debits,
        case when state = 'pending' then amount when resolves_id is not null then -amount else 0 end as pending
      from transfer
      union all
      select credit_account, case state when 'posted' then amount else 0 end, 0, 0 from transfer) m
    group by account_id
  ), standing as (
    -- What counts: posted, not undone, and itself not the undoing of another.
    select t.* from transfer t
    where t.state = 'posted' and t.reverses_id is null
      and not exists (select 1 from transfer undone where undone.reverses_id = t.id)
  ), by_record as (
    select kind, subject, subject_id, sum(amount)::bigint as amount from standing group by 1, 2, 3
  ), record (name, kind, subject, subject_id, amount) as (
    select d.code, k.kind, 'disbursement', d.id, k.amount
    from disbursement d cross join lateral (values
      ('sending', case when d.sent_on is not null then d.amount else 0 end),
      ('fulfilment', case when d.sent_on is not null then d.amount else 0 end),
      ('receipt', d.received), ('taking_back', d.taken_back), ('recommitment', d.taken_back)) as k (kind, amount)
    union all
    select p.code, k.kind, 'pass_down', p.id, k.amount
    from pass_down p
    join (values ('direct', 'pass_down', 'pass_down_receipt', 'pass_down_taking_back'),
      ('to_prefecture', 'pass_down_to_prefecture', 'prefecture_receipt', 'prefecture_taking_back'),
      ('from_prefecture', 'prefecture_pass_down', 'pass_down_receipt', 'prefecture_pass_down_taking_back'))
      as l (leg, passing, receipt, taking_back) using (leg)
    cross join lateral (values (l.passing, p.amount), (l.receipt, coalesce(p.confirmed_amount, 0)),
      (l.taking_back, p.taken_back)) as k (kind, amount)
    union all
    select e.code, 'expenditure', 'expenditure', e.id, case e.state when 'confirmed' then e.amount else 0 end
    from expenditure e
    union all
    select f.code, 'refund', 'refund', f.id, case when f.withdrawn_on is null then f.amount else 0 end from refund f
    union all
    select m.code, m.kind, 'instrument_movement', m.id, case m.state when 'confirmed' then m.amount else 0 end
    from instrument_movement m
    union all
    select r.code, k.kind, 'money_return', r.id, k.amount
    from money_return r
    join (values ('county', 'returning', 'returning_taking_back'),
      ('prefecture', 'prefecture_returning', 'prefecture_returning_taking_back'),
      ('recipient', 'recipient_returning', 'recipient_returning_taking_back')) as l (place, sending, taking_back) using (place)
    cross join lateral (values (l.sending, case when r.withdrawn_on is null then r.amount else 0 end),
      ('return_receipt', coalesce(r.received_amount, 0)), (l.taking_back, r.taken_back)) as k (kind, amount)
    union all
    select m.code, k.kind, 'reallocation', m.id, case m.state when 'approved' then m.amount else 0 end
    from reallocation m cross join (values ('reallocation_out'), ('reallocation_in')) as k (kind)
    union all
    select y.code, 'pledge', 'pledge', y.id, case when y.withdrawn_on is null then y.amount else 0 end from pledge y
    union all
    select i.code, 'investment_agreed', 'investment', i.id, case when i.withdrawn_on is null then i.amount else 0 end
    from investment i
    union all
    select p.id::text, p.kind || '_paid', 'investment_payment', p.id,
      case when p.withdrawn_on is null then p.amount else 0 end
    from investment_payment p
  )
  select 'balance', format('account %s (%s of project %s, %s %s)', a.id, a.kind, a.project_id, a.source, a.fiscal_year),
    format('credits %s, debits %s, reserved %s', coalesce(m.credits, 0), coalesce(m.debits, 0), coalesce(m.pending, 0)),
    format('credits %s, debits %s, reserved %s', a.credits, a.debits, a.pending_debits)
  from account a left join moved m on m.account_id = a.id
  where row(a.credits, a.debits, a.pending_debits)
    <> row(coalesce(m.credits, 0), coalesce(m.debits, 0), coalesce(m.pending, 0))
  union all
  select 'running balance', format('transfer %s', r.id), r.recomputed::text, r.kept::text
  from (
    select id, kept, sum(moved) over (partition by account_id order by id) as recomputed from (
      select id, debit_account as account_id, debit_balance as kept, case state when 'posted' then -amount else 0 end as moved
      from transfer
      union all
      select id, credit_account, credit_balance, case state when 'posted' then amount else 0 end from transfer) m) r
  where r.kept <> r.recomputed
  union all
  select 'address', format('account %s', a.id), address_of(holder_of(k.holder, a.project_id, a.pairing_id, a.county_code),
    a.source, a.fiscal_year, a.kind, a.currency), format('%s, %s', a.address, a.holder)
  from account a left join account_kind k using (kind)
  where a.holder is distinct from holder_of(k.holder, a.project_id, a.pairing_id, a.county_code)
    or a.address is distinct from address_of(a.holder, a.source, a.fiscal_year, a.kind, a.currency)
    or a.ledger is distinct from k.ledger
  union all
  select 'overdraft', format('account %s (%s of project %s)', a.id, a.kind, a.project_id), 'at least 0',
    (a.credits - a.debits - a.pending_debits)::text
  from account a join account_kind k using (kind)
  where a.overdraft_allowed <> k.outside or not k.outside and a.credits - a.debits - a.pending_debits < 0
  union all
  select 'accounts', format('transfer %s (%s)', t.id, t.kind), 'two accounts of its kind, place, source and year',
    format('%s of %s to %s of %s', d.kind, d.holder, c.kind, c.holder)
  from transfer t left join account d on d.id = t.debit_account left join account c on c.id = t.credit_account
  left join transfer o on o.id = t.reverses_id
  left join transfer_kind k on k.kind = case t.kind when 'reversal' then 'reversal of ' || o.kind else t.kind end
  where row(d.pairing_id, d.source, d.fiscal_year, d.ledger, d.currency)
      is distinct from row(c.pairing_id, c.source, c.fiscal_year, c.ledger, c.currency)
    or d.project_id <> c.project_id or d.county_code <> c.county_code
    or row(t.project_id, t.ledger, t.currency)
      is distinct from row(coalesce(d.project_id, c.project_id), d.ledger, d.currency)
    or row(d.kind, c.kind) is distinct from row(k.debit_kind, k.credit_kind)
    or o.id is not null and row(t.debit_account, t.credit_account, t.amount)
      is distinct from row(o.credit_account, o.debit_account, o.amount)
    or k.kind is null or d.id is null or c.id is null or not exists (select 1 from person p where p.id = t.recorded_by)
  union all
  select 'reservation', format('transfer %s', p.id), 'settled or released at most once, whole',
    format('%s times, %s of %s', count(*), sum(t.amount), p.amount)
  from transfer t join transfer p on p.id = t.resolves_id
  group by p.id, p.amount, p.state, p.debit_account
  having count(*) > 1 or sum(t.amount) <> p.amount or p.state <> 'pending'
    or bool_or(t.debit_account <> p.debit_account)
  union all
  select 'reversal', format('transfer %s', reverses_id), 'reversed at most once', format('%s times', count(*))
  from transfer where reverses_id is not null group by reverses_id having count(*) > 1
  union all
  select 'record', format('%s of %s %s', r.kind, r.subject, r.name), r.amount::text, coalesce(b.amount, 0)::text
  from record r left join by_record b using (kind, subject, subject_id) where r.amount <> coalesce(b.amount, 0)
  union all
  select 'record', format('%s of %s %s', b.kind, b.subject, b.subject_id), 'a record', b.amount::text
  from by_record b left join record r using (kind, subject, subject_id)
  where r.subject_id is null and b.subject <> 'commitment'
  union all
  select 'record', format('commitment %s', c.code), c.amount::text, coalesce(t.amount, 0)::text
  from commitment c left join transfer t on t.key = 'commitment:' || c.id and t.kind = 'commitment'
  where c.amount is distinct from t.amount
  union all
  select 'record', format('refunds of expenditure %s', e.code), coalesce(f.amount, 0)::text, e.refunded::text
  from expenditure e
  left join (select expenditure_id, sum(amount) as amount from refund where withdrawn_on is null group by 1) f
    on f.expenditure_id = e.id
  where e.refunded <> coalesce(f.amount, 0)
  union all
  select 'reallocation', format('account %s (%s of %s)', a.id, a.kind, a.holder), '0', (a.credits - a.debits)::text
  from account a where a.kind = 'reallocating' and a.credits <> a.debits
  union all
  select 'record', format('settled of instrument_movement %s', m.code), coalesce(f.amount, 0)::text, m.settled::text
  from instrument_movement m
  left join (select follows_id, sum(amount)::bigint as amount from instrument_movement where state = 'confirmed' group by 1) f
    on f.follows_id = m.id
  where m.settled <> coalesce(f.amount, 0)
  order by 1, 2
$$;

drop function if exists ledger_size();
create function ledger_size() returns table (accounts integer, transfers integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*) from account)::integer, (select count(*) from transfer)::integer
$$;

do $$
begin
  alter function ledger_size() owner to counterpart_ledger;
  revoke all on function ledger_size() from public;
  alter function verify_ledger() owner to counterpart_ledger;
  revoke all on function verify_ledger() from public;
end $$;
