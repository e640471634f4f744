-- The joint signature (domain: "A project's life"): whoever signs, signs what stands there. Any change of the content
-- voids both signatures, and without two that stand no version is submitted. Kept here so that no caller can forget it.

create or replace function void_signatures_of_version() returns trigger language plpgsql as $$
declare
  life text[] := array['state', 'submitted_by', 'submitted_on', 'approved_by', 'approved_on'];
begin
  if to_jsonb(old) - life <> to_jsonb(new) - life then
    update project_signature set voided_at = work_now() where version_id = new.id and voided_at is null;
  end if;
  return null;
end $$;

-- The parts of a version: budget lines, targets, contacts.
create or replace function void_signatures_of_parts() returns trigger language plpgsql as $$
begin
  update project_signature set voided_at = work_now()
  where voided_at is null and version_id in (select version_id from touched);
  return null;
end $$;

create or replace function refuse_unsigned_submission() returns trigger language plpgsql as $$
begin
  if new.state = 'submitted' and old.state <> 'submitted'
    and (select count(*) from project_signature s where s.version_id = new.id and s.voided_at is null) < 2 then
    raise exception 'version % of project % lacks a signature', new.version, new.project_id
      using errcode = 'check_violation', constraint = 'project_version_signed';
  end if;
  return new;
end $$;

create or replace trigger project_version_signed before update of state on project_version
  for each row execute function refuse_unsigned_submission();
create or replace trigger project_version_voids after update on project_version
  for each row execute function void_signatures_of_version();

do $$
declare
  part text;
begin
  foreach part in array array['budget_line', 'performance_target', 'project_contact'] loop
    execute format('create or replace trigger %I after insert on %I referencing new table as touched
      for each statement execute function void_signatures_of_parts()', part || '_added_voids', part);
    execute format('create or replace trigger %I after delete on %I referencing old table as touched
      for each statement execute function void_signatures_of_parts()', part || '_removed_voids', part);
  end loop;
end $$;
