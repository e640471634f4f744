-- Since when money lies with the province or with the county: the day on which the oldest yuan still there came in.
-- First in, first out: of the receipts, the latest ones that add up to the balance are what is still there.
-- Not asked as of a date: balances are today's, and whoever asks counts the days himself.
drop view if exists money_held cascade;
create view money_held with (security_invoker = true) as
select held.project_id, held.county_code, held.kind, min(held.value_date) as since
from (
  select a.project_id, a.county_code, a.kind, t.value_date, a.credits - a.debits as balance,
    sum(t.amount) over (partition by a.project_id, a.county_code, a.kind, a.id order by t.value_date desc, t.id desc
      rows unbounded preceding) - t.amount as came_later
  from account a
  join transfer t on t.credit_account = a.id and t.state = 'posted' and t.kind in ('receipt', 'pass_down_receipt')
  where a.kind in ('recipient', 'county') and a.credits > a.debits
    and not exists (select 1 from transfer undone where undone.reverses_id = t.id)
) held
where held.came_later < held.balance
group by held.project_id, held.county_code, held.kind;

grant select on money_held to counterpart_judge;
