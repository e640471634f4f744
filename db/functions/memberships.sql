-- What a membership must be besides its constraints: its role belongs to its kind of office (core/kernel/roles.ts), the
-- office has not been closed, and whoever watches or administers holds no other role (core/people/membership-grant.ts).
create or replace function check_membership() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
declare
  v_kind text := (select kind from office where id = new.office_id);
  v_alone constant text[] := array['auditor', 'system_administrator', 'security_administrator'];
begin
  if v_kind is distinct from (case new.role
      when 'eastern_coordinator' then 'eastern' when 'western_coordinator' then 'western'
      when 'county_officer' then 'county' when 'central_reviewer' then 'central' when 'auditor' then 'audit'
      else 'administration' end) then
    raise check_violation using constraint = 'membership_role_fits_office', message = 'the role belongs to another kind of office';
  end if;
  -- A closing of the office waits, so that nobody is left in an office that is no more (db/functions/offices.sql).
  perform pg_advisory_xact_lock(hashtext('office'), new.office_id);
  if exists (select 1 from office where id = new.office_id and valid_to <= work_today()) then
    raise check_violation using constraint = 'membership_office_open', message = 'the office has been closed';
  end if;
  -- Two grants to one person wait for each other, so that they cannot pass side by side.
  perform pg_advisory_xact_lock(hashtext('membership'), new.person_id);
  if exists (select 1 from membership
             where person_id = new.person_id and ended_at is null and role <> new.role
               and (role = any (v_alone) or new.role = any (v_alone))) then
    raise check_violation using constraint = 'membership_stands_alone', message = 'who watches or administers holds no other role';
  end if;
  return new;
end $$;

create or replace trigger membership_checked before insert on membership
  for each row execute function check_membership();
