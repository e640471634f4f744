-- Facts of an expenditure in the county, asked as of a date. Null means not known.
-- Money comes from the balances on account rows. The approved budget is that of the version that was approved last.
-- Joined by project_id for the same reason as the facts of a project.
drop type if exists expenditure_facts cascade;
create type expenditure_facts as (
  id integer, project_id integer, pairing_id text, county_code text,
  state text, source text, fiscal_year integer, purpose text, amount bigint, payment_date date, today date,
  project_stage text, has_approved_version boolean, approved_amount bigint, paid_before bigint, paid_after bigint,
  approved_total bigint, paid_share_after numeric, certified_progress numeric, ahead_of_progress numeric,
  papers text[], invoice_given boolean, payee_kind text, payee_account_kind text, payer_account_kind text,
  days_before_project_start integer, days_after_project_end integer, pairing_has_ended boolean,
  days_after_pairing_end integer, plan_notice_days integer, plan_notice_levels text[], open_objections integer,
  fees_after bigint, county_year_aid bigint, fee_share_after numeric
);

create function facts_expenditure(p_as_of date) returns setof expenditure_facts language sql stable as $$
select
  e.id, e.project_id, e.pairing_id, e.county_code,
  e.state, e.source, e.fiscal_year, e.purpose, e.amount, e.spent_on, work_today(),
  p.stage, p.approved_version is not null, coalesce(budget.amount, 0),
  paid.before, paid.before + e.amount,
  total.amount, share.after, p.certified_progress / 10000.0, share.after - p.certified_progress / 10000.0,
  coalesce(papers.kinds, '{}'), coalesce(btrim(e.invoice_number), '') <> '',
  e.payee_kind, e.payee_account_kind, e.payer_account_kind,
  v.starts_on - e.spent_on, e.spent_on - v.ends_on, case when q.id is not null then coalesce(q.ends_on <= e.spent_on, false) end, e.spent_on - q.ends_on,
  coalesce(plan.days, 0), coalesce(plan.levels, '{}'), coalesce(objections.open, 0)::integer,
  fee.total, fee.aid, fee.total / nullif(fee.aid, 0)::numeric

from expenditure e
join project p on p.id = e.project_id
left join project_version v on v.project_id = e.project_id and v.version = p.approved_version
left join pairing q on q.id = e.pairing_id
-- A confirmed expenditure is itself part of the balance, less what payees gave back of it.
cross join lateral (select case e.state when 'confirmed' then e.amount - e.refunded else 0 end as amount) own
left join (
  select project_id, version_id, source, fiscal_year, sum(amount)::bigint as amount
  from budget_line group by project_id, version_id, source, fiscal_year) budget
  on budget.project_id = e.project_id and budget.version_id = v.id and budget.source = e.source
  and budget.fiscal_year = e.fiscal_year
left join (
  select project_id, version_id, sum(amount)::bigint as amount
  from budget_line group by project_id, version_id) total on total.project_id = e.project_id and total.version_id = v.id
left join (
  select project_id, source, fiscal_year, sum(credits - debits)::bigint as taken
  from account where kind = 'spent' group by project_id, source, fiscal_year) line
  on line.project_id = e.project_id and line.source = e.source and line.fiscal_year = e.fiscal_year
left join (
  select project_id, sum(credits - debits)::bigint as taken
  from account where kind = 'spent' group by project_id) money on money.project_id = e.project_id
cross join lateral (select coalesce(line.taken, 0) - own.amount as before) paid
cross join lateral (
  select (coalesce(money.taken, 0) - own.amount + e.amount) / nullif(total.amount, 0)::numeric as after) share
left join (
  select subject_id, array_agg(distinct kind order by kind) as kinds
  from paper where subject = 'expenditure' group by subject_id) papers on papers.subject_id = e.id
left join (
  select longest.id, longest.project_id, array_agg(level order by level) as levels, min(days) as days
  from (
    -- The day of posting is not counted. Per level the longest notice of the plan that had ended by then.
    select x.id, x.project_id, level, max(n.ends_on - n.starts_on) as days
    from expenditure x
    join notice n on n.project_id = x.project_id and n.kind = 'plan' and n.ends_on <= x.spent_on
    cross join unnest(n.levels) level
    group by x.id, x.project_id, level) longest
  group by longest.id, longest.project_id) plan on plan.id = e.id and plan.project_id = e.project_id
left join (
  select project_id, count(*) filter (where answer is null) as open
  from objection group by project_id) objections on objections.project_id = e.project_id
-- Management fees of the county and year with this one, and the fiscal aid sent to the county for that year.
left join lateral (
  select case when e.purpose = 'management_fee' then (
      select sum(o.amount - o.refunded)::bigint from expenditure o where o.county_code = e.county_code
        and o.fiscal_year = e.fiscal_year and o.purpose = 'management_fee' and o.state in ('registered', 'confirmed')) end as total,
    case when e.purpose = 'management_fee' then (
      select coalesce(sum(a.credits - a.debits), 0)::bigint from account a where a.county_code = e.county_code
        and a.kind = 'fulfilled' and a.fiscal_year = e.fiscal_year and a.source <> 'donation') end as aid
  offset 0) fee on true
$$;

revoke all on function facts_expenditure(date) from public;
grant execute on function facts_expenditure(date) to counterpart_judge;
