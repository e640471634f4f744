-- What the database itself refuses, whoever asks: an unlisted step of a life cycle, a change of frozen content, any
-- change of an append-only record. Refusals carry a constraint's name, which the application turns into a message.

-- Trigger arguments: noun, column. A step must stand in life_cycle_step for the actor's role.
create or replace function refuse_unlisted_step() returns trigger language plpgsql as $$
declare
  before_state text := to_jsonb(old) ->> tg_argv[1];
  after_state text := to_jsonb(new) ->> tg_argv[1];
begin
  -- Judging closes and reopens flags, whoever acts.
  if before_state = after_state or current_user = 'counterpart_judge' then
    return new;
  end if;
  if not exists (
    select 1 from life_cycle_step step
    where step.noun = tg_argv[0] and step.from_state = before_state and step.to_state = after_state
      and coalesce(actor_role(), '') = any (step.roles)
  ) then
    raise exception 'a % may not go from % to % by %', tg_argv[0], before_state, after_state, actor_role()
      using errcode = 'check_violation', constraint = tg_argv[0] || '_life';
  end if;
  return new;
end $$;

-- Append-only records; the ledger's own tables are kept by ledger.sql.
create or replace function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_append_only';
end $$;

-- The content of a version may change only while it is a draft or has been returned.
create or replace function refuse_change_of_frozen_version() returns trigger language plpgsql as $$
declare
  life text[] := array['state', 'submitted_by', 'submitted_on', 'approved_by', 'approved_on'];
begin
  if old.state not in ('draft', 'returned') and to_jsonb(old) - life <> to_jsonb(new) - life then
    raise exception 'version % of project % is frozen', old.version, old.project_id
      using errcode = 'check_violation', constraint = 'project_version_frozen';
  end if;
  return new;
end $$;

-- So with its parts: budget lines, targets, contacts.
create or replace function refuse_change_of_frozen_part() returns trigger language plpgsql as $$
declare
  part record := coalesce(new, old);
begin
  if not exists (select 1 from project_version v where v.id = part.version_id and v.state in ('draft', 'returned')) then
    raise exception 'the version is frozen' using errcode = 'check_violation', constraint = 'project_version_frozen';
  end if;
  return part;
end $$;

do $$
declare
  life record;
  name text;
begin
  for life in select * from (values ('project', 'project', 'stage'), ('project_version', 'project_version', 'state'),
      ('disbursement', 'disbursement', 'state'), ('expenditure', 'expenditure', 'state'), ('flag', 'flag', 'state'),
      ('bank_line', 'bank_line', 'state'), ('instrument', 'instrument', 'state'),
      ('instrument_movement', 'instrument_movement', 'state'),
      ('reallocation', 'reallocation', 'state'))
      as t (table_name, noun, state_column) loop
    execute format('create or replace trigger %I before update of %I on %I for each row execute function refuse_unlisted_step(%L, %L)',
      life.noun || '_life', life.state_column, life.table_name, life.noun, life.state_column);
  end loop;
  foreach name in array array['event', 'judgement', 'paper', 'receipt', 'commitment', 'target_actual'] loop
    execute format('create or replace trigger %I before update or delete on %I for each row execute function refuse_change_of_record()',
      name || '_append_only', name);
    execute format('create or replace trigger %I before truncate on %I for each statement execute function refuse_change_of_record()',
      name || '_no_truncate', name);
  end loop;
  -- Of releases before the ledger kept its own.
  drop trigger if exists transfer_no_truncate on transfer;
  create or replace trigger project_version_frozen before update on project_version
    for each row execute function refuse_change_of_frozen_version();
  foreach name in array array['budget_line', 'performance_target', 'project_contact'] loop
    execute format('create or replace trigger %I before insert or update or delete on %I for each row execute function refuse_change_of_frozen_part()',
      name || '_frozen', name);
  end loop;
end $$;
