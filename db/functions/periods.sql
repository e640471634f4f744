-- Closing and reopening of periods. The ledger refuses a posting that is dated into a closed period (ledger.sql); here
-- stands when a period may be closed, what the closing reckons, and who may reopen it. Each guard has a constraint's name.
-- period_waits_for_postings (ledger.sql) comes before all of these: postings under way are in, and later ones wait.

-- Every transfer with the side in whose books it is dated; a reversal is dated where its original was.
drop view if exists dated_transfer cascade;
create view dated_transfer with (security_invoker = true) as
select t.id, t.state, t.amount, t.value_date, t.pairing_id, t.county_code, k.side
from transfer t
left join transfer undone on undone.id = t.reverses_id
join transfer_kind k on k.kind = coalesce(undone.kind, t.kind);

-- What is recorded and not settled, by the book and day that it belongs to. An expenditure is posted on the day on which
-- it was spent, so the county cannot close that day while it waits for confirmation (`blocks`); money on its way is
-- confirmed on the day on which it comes, which may well be in the next period: it is named and does not block.
drop view if exists period_open_item cascade;
create view period_open_item with (security_invoker = true) as
select 'county' as book, pairing_id, county_code, project_id, spent_on as on_day, 'expenditure' as subject, code, amount,
  true as blocks
from expenditure where state = 'registered'
union all
select 'county', pairing_id, county_code, project_id, happened_on, 'instrument_movement', code, amount, true
from instrument_movement where state = 'registered'
union all
select 'west', pairing_id, county_code, project_id, sent_on, 'disbursement', code, amount - received - taken_back, false
from disbursement where sent_on is not null and amount > received + taken_back
union all
select case leg when 'to_prefecture' then 'west' else 'county' end, pairing_id, county_code, project_id, passed_on,
  'pass_down', code, amount - coalesce(confirmed_amount, 0) - taken_back, false
from pass_down where amount > coalesce(confirmed_amount, 0) + taken_back
union all
select 'east', pairing_id, county_code, project_id, returned_on, 'money_return', code,
  amount - coalesce(received_amount, 0) - taken_back, false
from money_return where withdrawn_on is null and amount > coalesce(received_amount, 0) + taken_back;

-- Whether something dated in the first book is within the second; a county's book is also within that of no other county.
create or replace function in_book(p_side text, p_pairing text, p_county text, q_book text, q_pairing text, q_county text)
  returns boolean language sql immutable parallel safe as $$
  select q_book = 'national' or q_book = p_side and q_pairing = p_pairing and (q_county is null or q_county = p_county)
$$;

create or replace function refuse_period(p_constraint text) returns void language plpgsql as $$
begin
  raise exception 'the period is refused (%)', p_constraint using errcode = 'check_violation', constraint = p_constraint;
end $$;

-- Before a closing: the period is over; its book is closed up to it; nothing waits to be dated into it.
create or replace function check_closing() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.closed_by is distinct from actor_person() or num_nonnulls(new.reopening_asked_by, new.reopened_by) > 0 then
    perform refuse_period('period_closed_in_own_name');
  end if;
  if new.ends_on >= work_today() then
    perform refuse_period('period_has_ended');
  end if;
  if exists (select 1 from period q where q.reopened_at is null and q.starts_on <= new.starts_on and q.ends_on >= new.ends_on
      and (q.book, q.pairing_id, q.county_code) is not distinct from (new.book, new.pairing_id, new.county_code)) then
    perform refuse_period('period_not_closed_yet');
  end if;
  if not exists (select 1 from period q where q.reopened_at is null and new.starts_on - 1 between q.starts_on and q.ends_on
        and in_book(new.book, new.pairing_id, new.county_code, q.book, q.pairing_id, q.county_code))
    and exists (select 1 from dated_transfer t where t.value_date < new.starts_on
        and in_book(t.side, t.pairing_id, t.county_code, new.book, new.pairing_id, new.county_code)) then
    perform refuse_period('period_in_order');
  end if;
  if exists (select 1 from period_open_item i where i.blocks and i.on_day <= new.ends_on
      and in_book(i.book, i.pairing_id, i.county_code, new.book, new.pairing_id, new.county_code)) then
    perform refuse_period('period_nothing_waits');
  end if;
  new.closed_at := work_now();
  new.last_transfer := coalesce((select max(id) from transfer), 0);
  return new;
end $$;

-- After it: the carry-over is kept.
create or replace function keep_carry_over() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into carry_over (period_id, receipt_id, project_id, pairing_id, county_code, source, fiscal_year, received_on,
    received, unspent)
  select new.id, c.* from carry_over_at(new.book, new.pairing_id, new.county_code, new.ends_on, new.last_transfer) c;
  return null;
end $$;

-- Reopening: one reviewer asks, another grants (period_reopened_by_two), each once and in the own name (the policy says
-- that both are central). The last closed period comes first, and the centre's before an office's: what is reopened must
-- be open indeed, and no period that stays closed may rest on days that are open again.
create or replace function check_reopening() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.reopened_by is not null or old.reopening_asked_by is not null and (new.reopening_asked_by,
      new.reopening_reason, new.reopening_asked_at) is distinct from (old.reopening_asked_by, old.reopening_reason,
      old.reopening_asked_at) then
    perform refuse_period('period_reopening_once');
  end if;
  if (old.reopening_asked_by is null and new.reopening_asked_by is distinct from actor_person())
      or (new.reopened_by is not null and new.reopened_by is distinct from actor_person()) then
    perform refuse_period('period_reopened_in_own_name');
  end if;
  if new.reopened_by is not null and exists (
      select 1 from period q where q.id <> new.id and q.reopened_at is null
        and (q.ends_on > new.ends_on or q.ends_on = new.ends_on and q.starts_on < new.starts_on
          or q.book <> new.book and q.ends_on >= new.starts_on)
        and (q.book = 'national' or (q.book, q.pairing_id, q.county_code)
          is not distinct from (new.book, new.pairing_id, new.county_code))) then
    perform refuse_period('period_reopened_in_order');
  end if;
  return new;
end $$;

create or replace trigger period_closing before insert on period for each row execute function check_closing();
create or replace trigger period_reopening before update on period for each row execute function check_reopening();
create or replace trigger period_keeps_carry_over after insert on period for each row execute function keep_carry_over();

create or replace function refuse_change_of_carry_over() returns trigger language plpgsql as $$
begin
  raise exception 'carry-over is kept as it was reckoned'
    using errcode = 'check_violation', constraint = 'carry_over_append_only';
end $$;
create or replace trigger carry_over_append_only before update or delete or truncate on carry_over
  for each statement execute function refuse_change_of_carry_over();

do $$
declare
  name text;
  signature regprocedure;
begin
  -- Also while somebody sets session_replication_role.
  foreach name in array array['period period_closing', 'period period_reopening', 'period period_keeps_carry_over',
    'carry_over carry_over_append_only'] loop
    execute format('alter table %I enable always trigger %I', split_part(name, ' ', 1), split_part(name, ' ', 2));
  end loop;
  foreach signature in array array['check_closing()', 'keep_carry_over()', 'check_reopening()']::regprocedure[] loop
    execute format('alter function %s owner to counterpart_ledger', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
end $$;
