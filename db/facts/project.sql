-- Facts of a project, asked as of a date: of the version that is being worked on, or else in force.
-- Null means not known. Everything is joined by project_id: with one project given the planner reaches each part by
-- index, over all projects it joins whole tables; there is no loop that an index does not serve.
drop type if exists project_facts cascade;
create type project_facts as (
  id integer, project_id integer, pairing_id text, county_code text,
  stage text, strand text, category text, submission_date date,
  pairing_in_force boolean, division_exists boolean, missing_division text, division_successor text,
  designated boolean, place_reason_given boolean, pairing_designated_share numeric, policy_line_given boolean,
  households integer, persons integer, women integer, jobs integer, benefit_link text,
  budget_total bigint, budget_purposes text[], papers text[],
  library_entry_admitted boolean, library_days_late integer,
  quantified_targets integer, targets_without_actual integer, min_achievement numeric,
  min_unexplained_achievement numeric,
  awaiting_approval boolean, registered_and_approved_by_one boolean, approver_is_reviewer boolean,
  completion_announced boolean, open_objections integer, accepted boolean, asset_owner_given boolean,
  certified_progress numeric, committed bigint, sent bigint, spent bigint, held bigint,
  province_held_days integer, county_held_days integer, held_days integer, county_oldest_held_days integer
);

create function facts_project(p_as_of date) returns setof project_facts language sql stable as $$
select
  p.id, p.id, p.pairing_id, p.county_code,
  p.stage, v.strand, v.category, asked.on_day,

  paired.found,
  missing.code is null,
  missing.code,
  (select d.successor_code from division d where d.code = missing.code and d.valid_from <= asked.on_day
   order by d.valid_from desc limit 1),

  listed.designated,
  coalesce(btrim(v.place_reason), '') <> '',
  year.designated_share,
  coalesce(btrim(v.policy_line), '') <> '',

  v.households, v.persons, v.women, v.jobs, v.benefit_link,
  v.budget_total, coalesce(budget.purposes, '{}'), coalesce(papers.kinds, '{}'),

  coalesce(l.status = 'admitted' and l.county_code = p.county_code, false),
  l.admitted_on - case when v.state = 'approved' then v.approved_on else p_as_of end,
  coalesce(target.quantified, 0)::integer, coalesce(target.without_actual, 0)::integer,
  target.min_achievement, target.min_unexplained,

  -- While it is under review, the actor counts as approving it now.
  approver.acting, approver.id in (p.registered_by, v.submitted_by),
  case when approver.acting then actor_role() = 'central_reviewer' else exists (
    select 1 from membership m where m.person_id = approver.id and m.role = 'central_reviewer') end,

  exists (select 1 from notice n where n.project_id = p.id and n.kind = 'completion' and n.starts_on <= p_as_of),
  coalesce(objections.open, 0)::integer,
  p.accepted_on is not null, coalesce(btrim(p.asset_owner), '') <> '',
  p.certified_progress / 10000.0, coalesce(money.committed, 0), coalesce(money.sent, 0), coalesce(money.spent, 0),
  coalesce(money.held, 0),
  greatest(coalesce(p_as_of - held.province_since, 0), 0), greatest(coalesce(p_as_of - held.county_since, 0), 0),
  greatest(coalesce(p_as_of - least(held.province_since, held.county_since), 0), 0),
  case when approver.acting then greatest(coalesce(p_as_of - oldest.since, 0), 0) end

from project p
join project_version v on v.project_id = p.id and v.version = p.version
-- The day on which its submission is judged: its own, or while it has not been submitted the day asked for. "offset 0"
-- keeps day and year as columns, by which the planner remembers answers below.
cross join lateral (
  select day as on_day, extract(year from day)::integer as year
  from (select case when v.state in ('draft', 'returned') then p_as_of else coalesce(v.submitted_on, p_as_of) end as day) d
  offset 0) asked
cross join lateral (
  select v.state in ('submitted', 'under_review') as acting,
    case when v.state in ('submitted', 'under_review') then actor_person() else v.approved_by end as id) approver
-- What many projects have in common is asked in a lateral join, so that the planner remembers the answers (Memoize).
-- A pairing in force whose supporter and recipient are these divisions or contain them, or whose act names the place.
-- The first digits of a code name its prefecture and province as they were when the code was in use (GB/T 2260).
left join lateral (
  select count(*) > 0 as found
  from pairing q
  where q.starts_on <= asked.on_day and (q.ends_on is null or asked.on_day < q.ends_on)
    and q.supporter_code in (p.supporter_code, left(p.supporter_code, 4) || '00', left(p.supporter_code, 2) || '0000')
    and (q.recipient_code in (p.recipient_code, left(p.recipient_code, 4) || '00', left(p.recipient_code, 2) || '0000')
        and q.recipient_code in (p.county_code, left(p.county_code, 4) || '00', left(p.county_code, 2) || '0000')
      or exists (
        select 1 from pairing_scope s
        where s.pairing_id = q.id and s.starts_on <= asked.on_day
          and s.division_code in (p.county_code, left(p.county_code, 4) || '00')))) paired on true
left join lateral (
  select min(used.code) as code from (values (p.county_code), (p.supporter_code), (p.recipient_code)) used (code)
  where not exists (
    select 1 from division d where d.code = used.code
      and d.valid_from <= asked.on_day and (d.valid_to is null or asked.on_day < d.valid_to))) missing on true
-- On a list in force: yes. Not on it: no, but only if a list in force is complete.
left join lateral (
  select case when bool_or(d.division_code is not null) then true when bool_or(l.complete) then false end as designated
  from designation_list l
  left join designation d on d.list_code = l.code and d.division_code = p.county_code
  where l.valid_from <= asked.on_day and (l.valid_to is null or asked.on_day < l.valid_to)) listed on true
-- Of the fiscal aid that the pairing promised for the year of the submission, the share of designated counties, as the
-- lists stood at the end of that year or stand on the day asked for; unknown while the standing of one of them is.
left join lateral (
  select case when bool_and(c.designated is not null) then
    coalesce(sum(c.promised) filter (where c.designated), 0) / nullif(sum(c.promised), 0) end as designated_share
  from (
    select sum(a.debits - a.credits) as promised, (
        select case when bool_or(d.division_code is not null) then true when bool_or(l.complete) then false end
        from designation_list l
        left join designation d on d.list_code = l.code and d.division_code = a.county_code
        where l.valid_from <= least(make_date(asked.year, 12, 31), p_as_of)
          and (l.valid_to is null or least(make_date(asked.year, 12, 31), p_as_of) < l.valid_to)) as designated
    from account a
    where a.pairing_id = p.pairing_id and a.kind = 'donor_promise' and a.source <> 'donation'
      and a.fiscal_year = asked.year
    group by a.county_code
  ) c) year on true
-- Asked while approval is due: since when the county, with what the province holds for it, keeps its oldest money.
left join lateral (
  select min(h.since) as since from money_held h
  where h.county_code = p.county_code and v.state in ('submitted', 'under_review')) oldest on true
left join (
  select project_id, version_id, array_agg(distinct purpose order by purpose) as purposes
  from budget_line group by project_id, version_id) budget on budget.project_id = p.id and budget.version_id = v.id
left join (
  select subject_id, array_agg(distinct kind order by kind) as kinds
  from paper where subject = 'project' group by subject_id) papers on papers.subject_id = p.id
left join library_entry l on l.id = p.library_entry_id
left join (
  select t.project_id, t.version_id,
    count(*) filter (where t.target is not null and coalesce(btrim(t.unit), '') <> '') as quantified,
    count(*) filter (where a.id is null) as without_actual,
    min(reached.share) as min_achievement,
    min(reached.share) filter (where coalesce(btrim(a.reason), '') = '') as min_unexplained
  from performance_target t
  left join target_actual a on a.target_id = t.id
  -- Of a figure that is to fall, the share of the fall.
  cross join lateral (select case
      when t.target < t.baseline then (t.baseline - a.actual) / (t.baseline - t.target)
      else a.actual / nullif(t.target, 0) end as share) reached
  group by t.project_id, t.version_id) target on target.project_id = p.id and target.version_id = v.id
left join (
  select project_id, count(*) filter (where answer is null) as open
  from objection group by project_id) objections on objections.project_id = p.id
left join (
  select project_id,
    sum(debits - credits) filter (where kind = 'donor_promise')::bigint as committed,
    sum(credits - debits) filter (where kind = 'fulfilled')::bigint as sent,
    sum(credits - debits) filter (where kind = 'spent')::bigint as spent,
    sum(credits - debits) filter (where kind in ('recipient', 'prefecture', 'county'))::bigint as held
  from account group by project_id) money on money.project_id = p.id
left join (
  select project_id, min(since) filter (where kind in ('recipient', 'prefecture')) as province_since,
    min(since) filter (where kind = 'county') as county_since
  from money_held group by project_id) held on held.project_id = p.id
$$;

revoke all on function facts_project(date) from public;
grant execute on function facts_project(date) to counterpart_judge;
