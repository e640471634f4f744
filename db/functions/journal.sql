-- The journal for programs outside: every posted transfer between two accounts by name, and the accounts with what the
-- ledger says of them. Read by the owner of the database (`npm run export:journal`) with the rights of the role `ledger`.

-- 'ledger:holder:source:year:kind'; a project's account is held by its code.
create or replace function account_name(p_account account, p_project text) returns text language sql immutable parallel safe as $$
  select concat_ws(':', p_account.ledger, coalesce(p_project, p_account.holder), p_account.source, p_account.fiscal_year,
    p_account.kind)
$$;

-- The posted transfers after the one given, at most p_size, in their order: reserved and released ones move nothing.
drop function if exists journal_page(bigint, integer);
create function journal_page(p_after bigint, p_size integer) returns table (id bigint, key text, kind text, subject text,
    subject_id integer, value_date date, recorded_on date, amount bigint, currency text, bank_reference text, reason text,
    debit text, credit text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.key, t.kind, t.subject, t.subject_id, t.value_date, (t.recorded_at at time zone 'Asia/Shanghai')::date,
    t.amount, t.currency, t.bank_reference, t.reason, account_name(d, dp.code), account_name(c, cp.code)
  from transfer t
  join account d on d.id = t.debit_account left join project dp on dp.id = d.project_id
  join account c on c.id = t.credit_account left join project cp on cp.id = c.project_id
  where t.id > p_after and t.state = 'posted' order by t.id limit p_size
$$;

-- Every account that a posted transfer touched: its first day, and the balance that the ledger keeps.
drop function if exists journal_accounts();
create function journal_accounts() returns table (name text, outside boolean, currency text, opened_on date, balance bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  select account_name(a, p.code), k.outside, a.currency, used.opened_on, a.credits - a.debits
  from account a
  join account_kind k using (kind)
  left join project p on p.id = a.project_id
  join (select account_id, min(value_date) as opened_on from (
      select debit_account as account_id, value_date from transfer where state = 'posted'
      union all select credit_account, value_date from transfer where state = 'posted') t group by 1) used
    on used.account_id = a.id
  order by 1
$$;

do $$
declare
  signature regprocedure;
begin
  foreach signature in array array['journal_page(bigint,integer)', 'journal_accounts()']::regprocedure[] loop
    execute format('alter function %s owner to counterpart_ledger', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
end $$;
