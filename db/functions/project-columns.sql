-- Who may say what of a project: several roles may change its row, each only what is theirs to say. What a project is
-- (whose, where, by whom registered) never changes. Without an actor (the owner's maintenance) the policies decide alone.

create or replace function refuse_foreign_columns() returns trigger language plpgsql as $$
declare
  refused text := case
    when row(new.code, new.pairing_id, new.county_code, new.supporter_code, new.recipient_code, new.registered_by)
      is distinct from row(old.code, old.pairing_id, old.county_code, old.supporter_code, old.recipient_code,
        old.registered_by) then 'project_identity_fixed'
    when row(new.approved_version, new.approved_by, new.approved_on)
      is distinct from row(old.approved_version, old.approved_by, old.approved_on)
      and actor_role() <> 'central_reviewer' then 'project_approved_by_centre'
    when new.certified_progress <> old.certified_progress and actor_role() <> 'western_coordinator'
      then 'project_progress_certified_by_west'
    when row(new.accepted_on, new.asset_owner) is distinct from row(old.accepted_on, old.asset_owner)
      and actor_role() <> 'county_officer' then 'project_accepted_by_county'
  end;
begin
  if refused is not null and actor_role() is not null then
    raise exception 'project % may not be changed so by %', old.code, actor_role()
      using errcode = 'check_violation', constraint = refused;
  end if;
  return new;
end $$;

create or replace trigger project_columns before update on project
  for each row execute function refuse_foreign_columns();
