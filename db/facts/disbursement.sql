-- Facts of a disbursement from east to west, asked as of a date. Null means not known.
-- Money comes from the balances on account rows. The approved budget is that of the version that was approved last.
-- Joined by project_id for the same reason as the facts of a project.
drop type if exists disbursement_facts cascade;
create type disbursement_facts as (
  id integer, project_id integer, pairing_id text, county_code text,
  state text, source text, fiscal_year integer, purpose text, amount bigint, payment_date date, today date,
  project_stage text, has_approved_version boolean, approved_amount bigint, paid_before bigint, paid_after bigint,
  approved_total bigint, paid_share_after numeric, certified_progress numeric, ahead_of_progress numeric,
  first_payment boolean, papers text[], payee_account_kind text,
  plan_notice_days integer, plan_notice_levels text[], open_objections integer,
  requested_and_approved_by_one boolean, approved_and_paid_by_one boolean
);

create function facts_disbursement(p_as_of date) returns setof disbursement_facts language sql stable as $$
select
  d.id, d.project_id, d.pairing_id, d.county_code,
  d.state, d.source, d.fiscal_year, d.purpose, d.amount, pay.day, work_today(),
  p.stage, p.approved_version is not null, coalesce(budget.amount, 0),
  paid.before, paid.before + d.amount,
  total.amount, share.after, p.certified_progress / 10000.0, share.after - p.certified_progress / 10000.0,
  coalesce(money.taken, 0) - own.amount = 0, coalesce(papers.kinds, '{}'), d.payee_account_kind,
  coalesce(plan.days, 0), coalesce(plan.levels, '{}'), coalesce(objections.open, 0)::integer,

  -- Requested: the actor counts as approving it now. Approved: the actor counts as sending it now.
  case d.state when 'requested' then d.requested_by = actor_person() else coalesce(d.requested_by = d.approved_by, false) end,
  case d.state when 'requested' then false when 'approved' then actor_person() in (d.requested_by, d.approved_by, p.approved_by)
    else coalesce(d.sent_by in (d.requested_by, d.approved_by, p.approved_by), false) end

from disbursement d
join project p on p.id = d.project_id
left join project_version v on v.project_id = d.project_id and v.version = p.approved_version
cross join lateral (select coalesce(d.sent_on, p_as_of) as day) pay
-- What of the project's balances is this payment itself: reserved when approved, moved when sent, less what was taken back.
cross join lateral (
  select case when d.state in ('approved', 'sent', 'partly_received', 'received') then d.amount - d.taken_back else 0 end
    as amount) own
left join (
  select project_id, version_id, source, fiscal_year, sum(amount)::bigint as amount
  from budget_line group by project_id, version_id, source, fiscal_year) budget
  on budget.project_id = d.project_id and budget.version_id = v.id and budget.source = d.source
  and budget.fiscal_year = d.fiscal_year
left join (
  select project_id, version_id, sum(amount)::bigint as amount
  from budget_line group by project_id, version_id) total on total.project_id = d.project_id and total.version_id = v.id
left join (
  select project_id, source, fiscal_year, sum(case kind when 'fulfilled' then credits - debits else pending_debits end)::bigint as taken
  from account where kind in ('committed', 'fulfilled') group by project_id, source, fiscal_year) line
  on line.project_id = d.project_id and line.source = d.source and line.fiscal_year = d.fiscal_year
left join (
  select project_id, sum(case kind when 'fulfilled' then credits - debits else pending_debits end)::bigint as taken
  from account where kind in ('committed', 'fulfilled') group by project_id) money on money.project_id = d.project_id
cross join lateral (select coalesce(line.taken, 0) - own.amount as before) paid
cross join lateral (
  select (coalesce(money.taken, 0) - own.amount + d.amount) / nullif(total.amount, 0)::numeric as after) share
left join (
  select subject_id, array_agg(distinct kind order by kind) as kinds
  from paper where subject = 'disbursement' group by subject_id) papers on papers.subject_id = d.id
left join (
  select longest.id, longest.project_id, array_agg(level order by level) as levels, min(days) as days
  from (
    -- The day of posting is not counted. Per level the longest notice of the plan that had ended by then.
    select x.id, x.project_id, level, max(n.ends_on - n.starts_on) as days
    from disbursement x
    join notice n on n.project_id = x.project_id and n.kind = 'plan' and n.ends_on <= coalesce(x.sent_on, p_as_of)
    cross join unnest(n.levels) level
    group by x.id, x.project_id, level) longest
  group by longest.id, longest.project_id) plan on plan.id = d.id and plan.project_id = d.project_id
left join (
  select project_id, count(*) filter (where answer is null) as open
  from objection group by project_id) objections on objections.project_id = d.project_id
$$;

revoke all on function facts_disbursement(date) from public;
grant execute on function facts_disbursement(date) to counterpart_judge;
