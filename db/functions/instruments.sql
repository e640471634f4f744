-- The figures of each instrument: balances of its own line (one instrument a line), and what was posted of each kind of
-- movement and stands, that is, was not reversed. Exposure stands in a ledger of its own and is in no sum of cash.
drop view if exists instrument_figures cascade;
create view instrument_figures with (security_invoker = true) as
select i.id as instrument_id, held.*, moved.*
from instrument i
cross join lateral (
  select
    coalesce(sum(a.credits - a.debits) filter (where a.kind = 'capital'), 0)::bigint as capital,
    coalesce(sum(a.credits - a.debits) filter (where a.kind = 'exposed'), 0)::bigint as exposure,
    coalesce(sum(a.credits - a.debits) filter (where a.kind = 'lent'), 0)::bigint as outstanding,
    coalesce(sum(a.credits - a.debits) filter (where a.kind = 'claimed'), 0)::bigint as claimed,
    coalesce(sum(a.credits - a.debits) filter (where a.kind = 'lost'), 0)::bigint as lost
  from account a
  where a.project_id = i.project_id and a.source = i.source and a.fiscal_year = i.fiscal_year
    and i.state <> 'withdrawn') held
cross join lateral (
  select
    coalesce(sum(case t.kind when 'capital_paid_in' then t.amount when 'capital_paid_out' then -t.amount end), 0)::bigint
      as endowment,
    coalesce(sum(t.amount) filter (where t.kind = 'guarantee_issued'), 0)::bigint as issued,
    coalesce(sum(t.amount) filter (where t.kind = 'guarantee_called'), 0)::bigint as called,
    coalesce(sum(t.amount) filter (where t.kind = 'loan_drawn'), 0)::bigint as drawn,
    coalesce(sum(t.amount) filter (where t.kind = 'loan_repaid'), 0)::bigint as repaid,
    coalesce(sum(t.amount) filter (where t.kind = 'loan_written_off'), 0)::bigint as written_off,
    coalesce(sum(t.amount) filter (where t.kind = 'claim_paid'), 0)::bigint as claims_paid,
    coalesce(sum(t.amount) filter (where t.kind = 'claim_recovered'), 0)::bigint as recovered,
    coalesce(sum(t.amount) filter (where t.kind = 'subsidy_paid'), 0)::bigint as subsidies
  from instrument_movement m join transfer t on t.subject_id = m.id and t.subject = 'instrument_movement'
  where m.instrument_id = i.id and t.state = 'posted' and t.reverses_id is null
    and not exists (select 1 from transfer undone where undone.reverses_id = t.id)) moved;
grant select on instrument_figures to counterpart_app;
