-- What an office must be besides its constraints. Kept here so that no caller can forget it.

-- Whether something that is valid from a day, until before another, is so on the day that counts as today.
create or replace function stands_today(p_from date, p_to date) returns boolean language sql stable parallel safe
  as $$ select coalesce(p_from <= work_today(), true) and coalesce(work_today() < p_to, true) $$;

-- An office's side and division decide what its people see. Once a role has been held in it they stay: moving it would
-- give rights that only the security administrator may give, and would make its earlier acts those of another place.
-- Nor is it taken from under people who hold a role in it: roles end by the hand that grants them.
create or replace function check_office() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  -- A grant in this office waits (db/functions/memberships.sql), so that neither passes the other unseen.
  perform pg_advisory_xact_lock(hashtext('office'), new.id);
  if (new.kind, new.division_code) is distinct from (old.kind, old.division_code)
    and exists (select 1 from membership where office_id = new.id) then
    raise check_violation using constraint = 'office_place_settled', message = 'a role has been held in this office';
  end if;
  if stands_today(old.valid_from, old.valid_to) and not stands_today(new.valid_from, new.valid_to)
    and exists (select 1 from membership where office_id = new.id and ended_at is null) then
    raise check_violation using constraint = 'office_has_members', message = 'somebody holds a role in this office';
  end if;
  return new;
end $$;

create or replace trigger office_checked before update on office
  for each row execute function check_office();

-- How many projects that have not ended would have nobody to act for them on the side of this office if it did not
-- act: 0 when another office of the same kind and division does. A count and nothing else, because the system
-- administrator sees no programme data.
create or replace function projects_left_without(p_office integer) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_office office := (select office from office where id = p_office);
begin
  if actor_role() is distinct from 'system_administrator' then
    raise insufficient_privilege using message = 'only the system administrator asks what an office leaves behind';
  end if;
  if exists (select 1 from office other where other.id <> p_office and other.kind = v_office.kind
             and other.division_code is not distinct from v_office.division_code
             and stands_today(other.valid_from, other.valid_to)) then
    return 0;
  end if;
  return (
    select count(*) from project
    where stage not in ('rejected', 'closed', 'cancelled')
      and case v_office.kind when 'eastern' then supporter_code = v_office.division_code
                             when 'western' then recipient_code = v_office.division_code
                             when 'county' then county_code = v_office.division_code
                             else true end
  );
end $$;

alter function projects_left_without(integer) owner to counterpart_judge;
revoke all on function projects_left_without(integer) from public;
grant execute on function projects_left_without(integer) to counterpart_app;
