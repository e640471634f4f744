-- The few predicates that every policy is built from. They read what open_work() (db/functions/doors.sql) set for this
-- transaction; without it every one of them is empty and no row is visible.

create or replace function actor_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('counterpart.role', true), '') $$;

create or replace function actor_person() returns integer language sql stable parallel safe
  as $$ select nullif(current_setting('counterpart.person', true), '')::integer $$;

create or replace function actor_office() returns integer language sql stable parallel safe
  as $$ select nullif(current_setting('counterpart.office', true), '')::integer $$;

create or replace function actor_pairings() returns text[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('counterpart.pairings', true), ''), ','), '{}') $$;

create or replace function actor_county() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('counterpart.county', true), '') $$;

-- The centre and the auditor see everything.
create or replace function actor_sees_all() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('counterpart.role', true) in ('central_reviewer', 'auditor'), false) $$;

-- The moment that this work counts as now: the clock, or the time that a script or a test set.
create or replace function work_now() returns timestamptz language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('counterpart.now', true), '')::timestamptz, now()) $$;

-- The business day in China of work_now().
create or replace function work_today() returns date language sql stable parallel safe
  as $$ select (work_now() at time zone 'Asia/Shanghai')::date $$;
