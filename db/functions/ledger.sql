-- The ledger: the only code that moves money. Read it in one sitting.
--
-- The model is TigerBeetle's: a transfer takes one amount out of one account into another. No transfer is changed or
-- removed; a mistake is mended by a reversal that names it. Balances stand on the account rows and, as they were right
-- after it, on each transfer; the constraint account_no_overdraft forbids what may not be spent. Which accounts a kind of
-- transfer touches and who may post it is the table transfer_kind (core/money/transfer-kinds.ts), so a caller names a
-- kind, never an account.
--
-- post_transfers() runs as the role `ledger`, which alone may insert transfers and update balances. It trusts nothing
-- that it is handed: it asks itself who acts and for which projects, locks the accounts in the order of their ids (no
-- two postings can deadlock), and counts the rows that it touched. read_entries() runs with its rights and path;
-- nobody else may call it.

drop function if exists read_entries(jsonb);
drop type if exists transfer_entry cascade;
-- One transfer as asked for, the n-th of its batch, and (from `full_kind` on) what the ledger finds out about it.
create type transfer_entry as (
  n integer, key text, kind text, amount bigint, project_id integer, pairing_id text, county_code text, source text,
  fiscal_year integer, currency text, value_date date, subject text, subject_id integer, bank_reference text,
  reason text, resolves bigint, reverses bigint,
  full_kind text, ledger text, state text, debit_account bigint, credit_account bigint);

-- Serialises everything that judges and then pays for a project, and the fees of its county and year: whoever wants to
-- pay takes these locks first, so two payments that fit singly but not together never both pass. All projects first,
-- then all county-years, each in order: no two callers can deadlock.
create or replace function lock_money(projects integer[], fiscal_years integer[]) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(1, id) from (select distinct unnest(projects) as id order by id) p;
  select pg_advisory_xact_lock(2, place) from (
    select distinct hashtext(p.county_code || wanted.year) as place
    from unnest(projects, fiscal_years) as wanted (id, year) join project p using (id) order by place) c;
$$;

-- Whose account it is: a project's, a county's of a pairing, or a pairing's.
create or replace function holder_of(p_holder text, p_project integer, p_pairing text, p_county text) returns text
  language sql immutable parallel safe as $$
  select case p_holder when 'project' then p_project::text when 'county' then p_pairing || '/' || p_county else p_pairing end
$$;

-- What an account is found by (account.address): its holder, source, year, kind and currency.
create or replace function address_of(p_holder text, p_source text, p_year integer, p_kind text, p_currency text)
  returns text language sql immutable parallel safe as $$
  select p_holder || ':' || p_source || ':' || p_year || ':' || p_kind || ':' || p_currency
$$;

-- Step 1: reads the entries, completes them from their kind (a reversal: from the kind 'reversal of …' of its original)
-- and finds a reason to refuse them. A project's transfer takes its place from the project, any other names it.
create or replace function read_entries(entries jsonb, out batch transfer_entry[], out refusal text,
    out accounts bigint[], out earliest date, out confirming boolean)
  language plpgsql stable as $$
declare
  role text := actor_role();
  all_seen boolean := actor_sees_all();
  pairings text[] := actor_pairings();
  county text := actor_county();
  today date := work_today();
begin
  select array_agg(row(e.n, e.key, e.kind, e.amount, e.project_id, coalesce(p.pairing_id, e.pairing_id),
        coalesce(p.county_code, e.county_code), e.source, e.fiscal_year, coalesce(e.currency, 'CNY'), e.value_date,
        e.subject, e.subject_id, e.bank_reference, e.reason, e.resolves, e.reverses, k.kind, d.ledger,
        case k.mode when 'reserve' then 'pending' when 'release' then 'released' else 'posted' end, d.id, c.id)::transfer_entry),
    array_agg(d.id) || array_agg(c.id), min(e.value_date), bool_or(k.confirms <> '{}'),
    min(case
      when e.key is null or length(e.key) not between 1 and 200 then 'ledger_key_given'
      when k.kind is null and e.kind is distinct from 'reversal' then 'ledger_kind_known'
      when (e.project_id is null) <> (p.id is null) or (p.id is null) = ('project' in (k.debit_holder, k.credit_holder))
        or not (all_seen or coalesce(p.pairing_id, e.pairing_id) = any (pairings)
          and coalesce(county = coalesce(p.county_code, e.county_code), county is null)) is true
        then 'ledger_project_in_scope'
      when k.kind is null or (e.reverses is not null) <> (k.mode = 'reverse')
        or e.reverses is not null and (o.state <> 'posted' or e.reason is null) then 'ledger_reverses_posted'
      when not coalesce(role = any (k.roles), false)
        then case when k.mode = 'reverse' then 'ledger_actor_may_reverse' else 'ledger_actor_may_post' end
      when coalesce(e.amount, 0) <= 0 then 'transfer_amount_positive'
      when e.value_date is null or e.value_date > today then 'ledger_not_in_future'
      when (e.resolves is not null) <> (k.mode in ('settle', 'release'))
        or e.resolves is not null and o.state is distinct from 'pending' then 'ledger_resolves_pending'
      when o.id is not null and not coalesce(row(o.amount, o.subject, o.subject_id) = row(e.amount, e.subject, e.subject_id)
        and o.debit_account in (d.id, c.id) and o.credit_account in (d.id, c.id), false) then 'ledger_same_as_original'
      when d.ledger <> c.ledger then 'ledger_within_one_ledger'
      when d.currency <> c.currency then 'ledger_in_one_currency'
    end)
    into batch, accounts, earliest, confirming, refusal
  from rows from (jsonb_to_recordset(entries) as (
      key text, kind text, amount bigint, project_id integer, pairing_id text, county_code text, source text,
      fiscal_year integer, currency text, value_date date, subject text, subject_id integer, bank_reference text,
      reason text, resolves bigint, reverses bigint))
    with ordinality as e (key, kind, amount, project_id, pairing_id, county_code, source, fiscal_year, currency,
      value_date, subject, subject_id, bank_reference, reason, resolves, reverses, n)
  left join transfer o on o.id = coalesce(e.resolves, e.reverses)
  left join transfer_kind k on k.kind = case e.kind when 'reversal' then 'reversal of ' || o.kind else e.kind end
  left join project p on p.id = e.project_id
  left join account d on d.address = address_of(holder_of(k.debit_holder, p.id, coalesce(p.pairing_id, e.pairing_id),
    coalesce(p.county_code, e.county_code)), e.source, e.fiscal_year, k.debit_kind, coalesce(e.currency, 'CNY'))
  left join account c on c.address = address_of(holder_of(k.credit_holder, p.id, coalesce(p.pairing_id, e.pairing_id),
    coalesce(p.county_code, e.county_code)), e.source, e.fiscal_year, k.credit_kind, coalesce(e.currency, 'CNY'));

  -- No date in a closed period; what was posted before the closing is answered as it was.
  if refusal is null and exists (select 1 from period q where q.reopened_at is null and q.ends_on >= earliest) then
    select 'ledger_period_open' into refusal
    from unnest(batch) e
    join transfer_kind k on k.kind = e.full_kind
    join period q on q.reopened_at is null and e.value_date between q.starts_on and q.ends_on
      and (q.book = 'national' or q.book = k.side and q.pairing_id = e.pairing_id
        and coalesce(q.county_code = e.county_code, true))
    where not exists (select 1 from transfer t where t.key = e.key) limit 1;
  end if;
  -- Whoever sent or reserved does not confirm.
  if refusal is null and confirming then
    select 'ledger_confirmed_by_another' into refusal
    from unnest(batch) e
    join transfer_kind k on k.kind = e.full_kind
    join transfer t on t.subject = e.subject and t.subject_id = e.subject_id and t.kind = any (k.confirms)
      and t.recorded_by = actor_person() limit 1;
  end if;
end $$;

-- Step 2: opens the accounts that do not exist yet.
create or replace function open_accounts(batch transfer_entry[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into account (address, ledger, kind, holder, project_id, pairing_id, county_code, source, fiscal_year, currency, overdraft_allowed)
  select distinct on (place.holder, e.source, e.fiscal_year, a.kind, e.currency)
    address_of(place.holder, e.source, e.fiscal_year, a.kind, e.currency), a.ledger, a.kind, place.holder, case a.holder when 'project' then e.project_id end, e.pairing_id,
    case when a.holder <> 'pairing' then e.county_code end, e.source, e.fiscal_year, e.currency, a.outside
  from unnest(batch) e
  join transfer_kind k on k.kind = e.full_kind
  join account_kind a on a.kind in (k.debit_kind, k.credit_kind)
  cross join lateral (select holder_of(a.holder, e.project_id, e.pairing_id, e.county_code) as holder) place
  where e.debit_account is null or e.credit_account is null
  order by place.holder, e.source, e.fiscal_year, a.kind, e.currency
  on conflict on constraint account_once do nothing;
end $$;

-- What each entry does to each of its two accounts: posted money moves, a reservation only holds, and settling or
-- releasing one lets it go.
create or replace function legs_of(batch transfer_entry[])
  returns table (n integer, side text, account_id bigint, credit bigint, debit bigint, pending bigint)
  language sql immutable as $$
  select e.n, leg.* from unnest(batch) as e cross join lateral (values
    ('debit', e.debit_account, 0::bigint, case e.state when 'posted' then e.amount else 0 end,
      case when e.state = 'pending' then e.amount when e.resolves is not null then -e.amount else 0 end),
    ('credit', e.credit_account, case e.state when 'posted' then e.amount else 0 end, 0::bigint, 0::bigint)
  ) as leg (side, account_id, credit, debit, pending)
$$;

-- A batch whose keys were used before: gives the ids of what stands if every key stands for the same content, posted by
-- this actor.
create or replace function posted_before(batch transfer_entry[]) returns setof bigint
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from unnest(batch) e left join transfer t on t.key = e.key
    where row(t.kind, t.amount, t.currency, t.project_id, t.value_date, t.subject, t.subject_id, t.bank_reference,
        t.reason, t.resolves_id, t.reverses_id, t.recorded_by, t.debit_account, t.credit_account)
      is distinct from row(e.kind, e.amount, e.currency, e.project_id, e.value_date, e.subject, e.subject_id,
        e.bank_reference, e.reason, e.resolves, e.reverses, actor_person(), e.debit_account, e.credit_account))
  then
    raise exception 'a key is used again with other content'
      using errcode = 'check_violation', constraint = 'transfer_key_changed';
  end if;
  return query select t.id from unnest(batch) e join transfer t on t.key = e.key order by e.n;
end $$;

-- Posts transfers, all or none, and returns their ids in the order of the entries. `entries` is a JSON array of objects
-- with the columns of transfer_entry from `key` to `reverses`; `resolves` and `reverses` are transfer ids. A batch that the
-- actor posted before, with the same keys and content, is answered as it was; with other content it is refused.
-- Refusals carry a constraint's name: those of read_entries(), transfer_key_changed, account_no_overdraft,
-- transfer_resolved_once, transfer_reversed_once and the constraints of the table.
drop function if exists post_transfers(jsonb);
create function post_transfers(entries jsonb) returns setof bigint
  language plpgsql volatile security definer set search_path = public, pg_temp
  -- Accounts and transfers are reached by their indexes, whatever the statistics say of tables that grow fast, and by
  -- one plan a session.
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare
  batch transfer_entry[];
  refusal text;
  accounts bigint[];
  touched integer;
  debit_balances bigint[];
  credit_balances bigint[];
  ids bigint[];
begin
  -- Whoever closes a period waits for the postings under way, and later ones see it closed (period_waits_for_postings).
  perform pg_advisory_xact_lock_shared(3, 0);
  select r.batch, r.refusal, r.accounts into batch, refusal, accounts from read_entries(entries) r;
  if refusal is null and array_position(accounts, null) is not null then
    perform open_accounts(batch);
    select r.batch, r.refusal, r.accounts into batch, refusal, accounts from read_entries(entries) r;
  end if;
  if refusal is not null then
    raise exception 'the ledger refuses (%)', refusal using errcode = 'check_violation', constraint = refusal;
  end if;

  -- From here on the accounts are ours: whoever posted the same keys before us has committed.
  perform 1 from account a where a.id = any (accounts) order by a.id for update;

  select array_agg(w.balance order by w.n) filter (where w.side = 'debit'),
      array_agg(w.balance order by w.n) filter (where w.side = 'credit')
    into debit_balances, credit_balances
  from (
    select leg.n, leg.side,
      (a.credits - a.debits + sum(leg.credit - leg.debit) over (partition by leg.account_id order by leg.n))::bigint as balance
    from legs_of(batch) leg join account a on a.id = leg.account_id) w;

  with added as (
    insert into transfer (key, kind, ledger, state, debit_account, credit_account, amount, currency, debit_balance,
      credit_balance, project_id, pairing_id, county_code, value_date, recorded_by, subject, subject_id, bank_reference,
      reason, resolves_id, reverses_id)
    select e.key, e.kind, e.ledger, e.state, e.debit_account, e.credit_account, e.amount, e.currency,
      debit_balances[e.n], credit_balances[e.n], e.project_id, e.pairing_id, e.county_code,
      e.value_date, actor_person(), e.subject, e.subject_id, e.bank_reference, e.reason, e.resolves, e.reverses
    from unnest(batch) as e order by e.n
    on conflict on constraint transfer_key_once do nothing returning id)
  select array_agg(id order by id) into ids from added;
  if ids is null then
    return query select * from posted_before(batch);
    return;
  elsif cardinality(ids) < cardinality(batch) then
    raise exception 'some of the keys were used before' using errcode = 'check_violation', constraint = 'transfer_key_changed';
  end if;

  update account a
  set credits = a.credits + s.credits, debits = a.debits + s.debits, pending_debits = a.pending_debits + s.pending
  from (
    select leg.account_id, sum(leg.credit)::bigint as credits, sum(leg.debit)::bigint as debits,
      sum(leg.pending)::bigint as pending
    from legs_of(batch) leg group by leg.account_id) s
  where a.id = s.account_id;
  get diagnostics touched = row_count;
  -- Under forced policies an update of an invisible row touches nothing and says nothing: so count.
  if touched <> (select count(distinct id) from unnest(accounts) as id) then
    raise exception 'the ledger touched only % of the accounts %', touched, accounts
      using errcode = 'check_violation', constraint = 'ledger_rows_touched';
  end if;
  return query select unnest(ids);
end $$;

-- What was recorded stays, also against the owner of the tables: no transfer is changed or removed, no account but in its
-- balances, no closed period but by its reopening.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% refuses % of %', tg_name, lower(tg_op), tg_table_name
    using errcode = 'check_violation', constraint = tg_name;
end $$;

create or replace trigger transfer_append_only before update or delete or truncate on transfer
  for each statement execute function refuse_change();
create or replace trigger account_kept before delete or truncate on account
  for each statement execute function refuse_change();
create or replace trigger account_fixed
  before update of address, ledger, kind, holder, project_id, pairing_id, county_code, source, fiscal_year, currency, overdraft_allowed on account
  for each statement execute function refuse_change();
create or replace trigger period_kept before delete or truncate on period
  for each statement execute function refuse_change();

create or replace function wait_for_postings() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(3, 0);
  return null;
end $$;
create or replace trigger period_waits_for_postings before insert or update on period
  for each statement execute function wait_for_postings();

do $$
declare
  name text;
  signature regprocedure;
begin
  -- Also while somebody sets session_replication_role.
  foreach name in array array['transfer transfer_append_only', 'account account_kept', 'account account_fixed',
    'period period_kept', 'period period_waits_for_postings'] loop
    execute format('alter table %I enable always trigger %I', split_part(name, ' ', 1), split_part(name, ' ', 2));
  end loop;
  foreach signature in array array['read_entries(jsonb)', 'open_accounts(transfer_entry[])', 'posted_before(transfer_entry[])', 'post_transfers(jsonb)',
    'lock_money(integer[],integer[])']::regprocedure[]
  loop
    execute format('alter function %s owner to counterpart_ledger', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  grant execute on function post_transfers(jsonb), lock_money(integer[], integer[]) to counterpart_app;
end $$;
