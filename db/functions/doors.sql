-- The doors: the only way from a credential to an actor. Owned by `door`, which alone may read credentials, sessions and
-- tokens of others. open_work() is called first in every transaction (db/work.ts) and sets who acts for its duration.

-- The person and password hash behind a sign-in name; nothing for a disabled account.
create or replace function find_credential(p_sign_in_name text)
  returns table (person_id integer, password_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select person.id, credential.password_hash
  from person join credential on credential.person_id = person.id
  where person.sign_in_name = p_sign_in_name and person.enabled
$$;

-- Signing in and out belong to the audit trail.
create or replace function record_passage(p_person integer, p_membership integer, p_verb text) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  insert into event (subject, subject_id, verb, person_id, office_id, role, business_date)
  select 'person', p_person, p_verb, p_person, office_id, role, work_today()
  from membership where id = p_membership
$$;

-- Whether a membership opens anything: it has not been ended, and its office acts today.
create or replace function membership_holds(p_membership integer) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select 1 from membership join office on office.id = membership.office_id
    where membership.id = p_membership and membership.ended_at is null
      and stands_today(office.valid_from, office.valid_to));
end $$;

-- A new session for a person who has just proved the password; acts in the first membership that still holds. Null when
-- none does.
create or replace function open_session(p_person integer) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  v_membership integer := (select min(id) from membership where person_id = p_person and membership_holds(id));
  v_session uuid;
begin
  if v_membership is null then
    return null;
  end if;
  insert into session (person_id, membership_id) values (p_person, v_membership) returning id into v_session;
  perform record_passage(p_person, v_membership, 'signed_in');
  return v_session;
end $$;

-- Ends a session; a second call changes nothing.
create or replace function end_session(p_session uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  ended record;
begin
  update session set ended_at = now() where id = p_session and ended_at is null
  returning person_id, membership_id into ended;
  perform record_passage(ended.person_id, ended.membership_id, 'signed_out');
end $$;

-- The office switch: the session goes on in another membership of the same person. False when there is no such.
create or replace function switch_membership(p_session uuid, p_membership integer) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  update session set membership_id = p_membership
  where id = p_session and ended_at is null
    and exists (select 1 from membership where id = p_membership and membership.person_id = session.person_id)
    and membership_holds(p_membership);
  return found;
end $$;

-- Gives a person a password: the person's own act, or the system administrator's. Every session of the person ends but
-- p_keep, the one in which the person has just changed it.
create or replace function set_password(p_person integer, p_hash text, p_keep uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if actor_role() is distinct from 'system_administrator' and actor_person() is distinct from p_person then
    raise insufficient_privilege using message = 'only the person or the system administrator sets a password';
  end if;
  insert into credential (person_id, password_hash) values (p_person, p_hash)
  on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = work_now();
  update session set ended_at = now()
  where person_id = p_person and ended_at is null and id is distinct from p_keep;
end $$;

-- Ends every session and revokes every token of a person, so that enabling the account again revives none of them.
create or replace function shut_out(p_person integer) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  if actor_role() is distinct from 'system_administrator' then
    raise insufficient_privilege using message = 'only the system administrator shuts a person out';
  end if;
  update session set ended_at = now() where person_id = p_person and ended_at is null;
  update api_token set revoked_at = now() where person_id = p_person and revoked_at is null;
end $$;

-- The membership that a credential stands for now: null when the session ended or is older than a working day, the
-- token was revoked or expired, the membership ended or is another's, its office does not act today, or the person is
-- disabled. Asked anew for each transaction, so that each of these counts at once.
create or replace function membership_of(p_kind text, p_credential text) returns integer
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  claimed record;
begin
  if p_kind = 'session' then
    select session.person_id, session.membership_id into claimed from session
    where session.id = p_credential::uuid and session.ended_at is null
      and session.created_at > now() - interval '12 hours';
  elsif p_kind = 'token' then
    select api_token.person_id, api_token.membership_id into claimed from api_token
    where api_token.token_hash = p_credential and api_token.revoked_at is null and api_token.expires_at > now();
  elsif p_kind = 'membership' then
    select membership.person_id, membership.id as membership_id into claimed from membership
    where membership.id = p_credential::integer;
  else
    return null;
  end if;
  return (
    select membership.id from membership join person on person.id = membership.person_id and person.enabled
    where membership.id = claimed.membership_id and membership.person_id = claimed.person_id
      and membership_holds(membership.id)
  );
end $$;

-- The pairings an office stands in, at any date: its own division's, and for a county those of its prefecture and
-- province. The tree stops at a division with a pairing of its own: an office above it does not see that pairing.
create or replace function pairings_of(p_kind text, p_division text) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(id order by id), '{}') from pairing
    where (p_kind = 'eastern' and supporter_code = p_division)
       or (p_kind = 'western' and recipient_code = p_division)
       or (p_kind = 'county'
           and recipient_code in (p_division, left(p_division, 4) || '00', left(p_division, 2) || '0000')));
end $$;

-- Sets the actor of this transaction from a credential and returns it; no row = the credential opens nothing.
-- Kinds: 'session' (its id), 'token' (sha256 of the bearer token, hex), 'membership' (its id; scripts and tests),
-- 'public' (anyone: reads notices, files objections).
create or replace function open_work(p_kind text, p_credential text, p_now timestamptz, p_request text)
  returns table (person_id integer, membership_id integer, role text, office_id integer, office_kind text,
                 division_code text, pairings text[], county_code text, sign_in_name text, name_zh text, name_en text,
                 office_name_zh text, office_name_en text)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  v_membership integer;
  who record;
begin
  perform set_config('counterpart.now', coalesce(p_now::text, ''), true),
          set_config('counterpart.request', coalesce(p_request, ''), true);
  if p_kind = 'public' then
    perform set_config('counterpart.role', 'public', true);
    return;
  end if;
  -- After the moment is set: offices open and close on days.
  v_membership := membership_of(p_kind, p_credential);
  select membership.id as membership_id, membership.role, person.id as person_id, person.sign_in_name, person.name_zh,
         person.name_en, office.id as office_id, office.kind, office.division_code,
         office.name_zh as office_zh, office.name_en as office_en,
         pairings_of(office.kind, office.division_code) as pairings,
         case when office.kind = 'county' then office.division_code end as county_code
    into who
    from membership
    join person on person.id = membership.person_id
    join office on office.id = membership.office_id
   where membership.id = v_membership;
  if not found then
    return;
  end if;
  perform set_config('counterpart.role', who.role, true),
          set_config('counterpart.person', who.person_id::text, true),
          set_config('counterpart.office', who.office_id::text, true),
          set_config('counterpart.pairings', array_to_string(who.pairings, ','), true),
          set_config('counterpart.county', coalesce(who.county_code, ''), true);
  return query select who.person_id, who.membership_id, who.role, who.office_id, who.kind, who.division_code,
    who.pairings, who.county_code, who.sign_in_name, who.name_zh, who.name_en, who.office_zh, who.office_en;
end $$;

do $$
declare
  signature regprocedure;
begin
  foreach signature in array array[
    'find_credential(text)', 'record_passage(integer,integer,text)', 'membership_holds(integer)', 'open_session(integer)',
    'end_session(uuid)', 'switch_membership(uuid,integer)', 'set_password(integer,text,uuid)', 'shut_out(integer)',
    'membership_of(text,text)', 'pairings_of(text,text)', 'open_work(text,text,timestamptz,text)']::regprocedure[]
  loop
    execute format('alter function %s owner to counterpart_door', signature);
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to counterpart_app', signature);
  end loop;
  revoke execute on function record_passage(integer, integer, text) from counterpart_app;
end $$;
