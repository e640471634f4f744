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
-- two postings can deadlock), and counts the rows that it touched.

drop function if exists read_entries(jsonb);
drop type if exists transfer_entry cascade;
-- One transfer as asked for, and (from `ledger` on) what the ledger finds out about it.
create type transfer_entry as (
  key text, kind text, amount bigint, project_id integer, pairing_id text, county_code text, source text,
  fiscal_year integer, currency text, value_date date, subject text, subject_id integer, bank_reference text,
  reason text, resolves bigint, reverses bigint,
  ledger text, state text, debit_account bigint, credit_account bigint, refusal text);

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

-- Whose account it is: a project's, a county's of a pairing, or a pairing's (the generated column account.holder).
create or replace function holder_of(p_holder text, p_project integer, p_pairing text, p_county text) returns text
  language sql immutable parallel safe as $$
  select case p_holder when 'project' then p_project::text when 'county' then p_pairing || '/' || p_county else p_pairing end
$$;

-- Step 1: reads the entries, completes them from their kind (a reversal: from its original's kind, turned round) and
-- finds the first reason to refuse each. A project's transfer takes its place from the project, any other names it.
create or replace function read_entries(entries jsonb, out batch transfer_entry[], out refused text, out refusal text,
    out accounts bigint[])
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  select array_agg(e.entry order by e.n), (array_agg(e.key order by e.n) filter (where (e.entry).refusal is not null))[1],
      (array_agg((e.entry).refusal order by e.n) filter (where (e.entry).refusal is not null))[1],
      array_agg((e.entry).debit_account) || array_agg((e.entry).credit_account)
    into batch, refused, refusal, accounts
  from (
    select e.n, e.key, row(
      e.key, e.kind, e.amount, e.project_id, place.pairing_id, place.county_code, e.source, e.fiscal_year,
      place.currency, e.value_date, e.subject, e.subject_id, e.bank_reference, e.reason, e.resolves, e.reverses,
      k.ledger, case as_asked.mode when 'reserve' then 'pending' when 'release' then 'released' else 'posted' end,
      d.id, c.id,
      case
        when e.key is null or length(e.key) not between 1 and 200 then 'ledger_key_given'
        when k.kind is null then 'ledger_kind_known'
        when place.pairing_id is null or (e.project_id is null) = ('project' in (k.debit_holder, k.credit_holder))
          or not ((select actor_sees_all()) or place.pairing_id = any ((select actor_pairings())::text[])
            and coalesce((select actor_county()) = place.county_code, (select actor_county()) is null))
          then 'ledger_project_in_scope'
        when not coalesce((select actor_role()) = any (k.roles), false)
          then case when turned and o.id is not null then 'ledger_actor_may_reverse' else 'ledger_actor_may_post' end
        when coalesce(e.amount, 0) <= 0 then 'transfer_amount_positive'
        when e.value_date is null or e.value_date > (select work_today()) then 'ledger_not_in_future'
        when exists (select 1 from period q
            where q.reopened_at is null and e.value_date between q.starts_on and q.ends_on
              and (q.book = 'national' or q.book = k.side and q.pairing_id = place.pairing_id
                and coalesce(q.county_code = place.county_code, true)))
          -- What was posted before the closing is answered as it was.
          and not exists (select 1 from transfer t where t.key = e.key) then 'ledger_period_open'
        when (as_asked.mode in ('settle', 'release')) <> (e.resolves is not null)
          or as_asked.mode in ('settle', 'release') and o.state is distinct from 'pending' then 'ledger_resolves_pending'
        when turned <> (e.reverses is not null)
          or turned and (o.state is distinct from 'posted' or o.reverses_id is not null or e.reason is null)
          then 'ledger_reverses_posted'
        when o.id is not null and row(o.amount, o.subject, o.subject_id, o.debit_account, o.credit_account)
          is distinct from row(e.amount, e.subject, e.subject_id, case when turned then c.id else d.id end,
            case when turned then d.id else c.id end) then 'ledger_same_as_original'
        when k.confirms <> '{}' and not turned and exists (select 1 from transfer t
          where t.subject = e.subject and t.subject_id = e.subject_id and t.kind = any (k.confirms)
            and t.recorded_by = (select actor_person())) then 'ledger_confirmed_by_another'
      end)::transfer_entry as entry
    from rows from (jsonb_to_recordset(entries) as (
        key text, kind text, amount bigint, project_id integer, pairing_id text, county_code text, source text,
        fiscal_year integer, currency text, value_date date, subject text, subject_id integer, bank_reference text,
        reason text, resolves bigint, reverses bigint))
      with ordinality as e (key, kind, amount, project_id, pairing_id, county_code, source, fiscal_year, currency,
        value_date, subject, subject_id, bank_reference, reason, resolves, reverses, n)
    cross join lateral (select e.kind = 'reversal' as turned) as reversal
    left join transfer o on o.id = coalesce(e.resolves, e.reverses)
    left join transfer_kind k on k.kind = case when turned then coalesce(o.kind, e.kind) else e.kind end
    left join project p on p.id = e.project_id
    cross join lateral (select case when turned then 'reverse' else k.mode end as mode) as as_asked
    cross join lateral (select coalesce(e.currency, 'CNY') as currency,
      case when e.project_id is null then e.pairing_id else p.pairing_id end as pairing_id,
      case when e.project_id is null then e.county_code else p.county_code end as county_code) as place
    left join account d on d.holder = holder_of(case when turned then k.credit_holder else k.debit_holder end,
        e.project_id, place.pairing_id, place.county_code)
      and d.kind = case when turned then k.credit_kind else k.debit_kind end
      and d.source = e.source and d.fiscal_year = e.fiscal_year and d.currency = place.currency
    left join account c on c.holder = holder_of(case when turned then k.debit_holder else k.credit_holder end,
        e.project_id, place.pairing_id, place.county_code)
      and c.kind = case when turned then k.debit_kind else k.credit_kind end
      and c.source = e.source and c.fiscal_year = e.fiscal_year and c.currency = place.currency) e;
end $$;

-- Step 2: opens the accounts that do not exist yet.
create or replace function open_accounts(batch transfer_entry[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into account (ledger, kind, project_id, pairing_id, county_code, source, fiscal_year, currency, overdraft_allowed)
  select distinct on (place.holder, e.source, e.fiscal_year, a.kind, e.currency)
    a.ledger, a.kind, case a.holder when 'project' then e.project_id end, e.pairing_id,
    case when a.holder <> 'pairing' then e.county_code end, e.source, e.fiscal_year, e.currency, a.outside
  from unnest(batch) e
  join transfer_kind k on k.kind = e.kind
  join account_kind a on a.kind in (k.debit_kind, k.credit_kind)
  cross join lateral (select holder_of(a.holder, e.project_id, e.pairing_id, e.county_code) as holder) place
  where e.debit_account is null or e.credit_account is null
  order by place.holder, e.source, e.fiscal_year, a.kind, e.currency
  on conflict on constraint account_once do nothing;
end $$;

-- Posts transfers, all or none, and returns their ids in the order of the entries. `entries` is a JSON array of objects
-- with the first columns of transfer_entry (up to `reverses`); `resolves` and `reverses` are transfer ids. A transfer that
-- the actor posted before with the same key and content is returned as it is; with other content the whole is refused.
-- Refusals carry a constraint's name: those of read_entries(), transfer_key_changed, account_no_overdraft,
-- transfer_resolved_once, transfer_reversed_once and the constraints of the table.
drop function if exists post_transfers(jsonb);
create function post_transfers(entries jsonb) returns setof bigint
  language plpgsql volatile security definer set search_path = public, pg_temp
  -- Accounts and transfers are reached by their indexes, whatever the statistics say of tables that grow fast, and by
  -- one plan a session.
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare
  batch transfer_entry[];
  refused text;
  refusal text;
  accounts bigint[];
  ids bigint[];
  asked integer;
  touched integer;
begin
  -- Whoever closes a period waits for the postings under way, and later ones see it closed (period_waits_for_postings).
  perform pg_advisory_xact_lock_shared(3, 0);
  select * into batch, refused, refusal, accounts from read_entries(entries);
  if refusal is not null then
    raise exception 'the ledger refuses % (%)', refused, refusal using errcode = 'check_violation', constraint = refusal;
  end if;
  if array_position(accounts, null) is not null then
    perform open_accounts(batch);
    select * into batch, refused, refusal, accounts from read_entries(entries);
  end if;
  perform 1 from account a where a.id = any (accounts) order by a.id for update of a;

  -- From here on the accounts are ours: whoever posted the same keys before us has committed, and we see it.
  with fresh as (
    select e.* from unnest(batch) with ordinality as e
    where not exists (select 1 from transfer t where t.key = e.key)
  ), leg as (
    select f.*, l.side, l.account_id, case f.state when 'posted' then l.sign * f.amount else 0 end as moved
    from fresh f cross join lateral (values (0, f.debit_account, -1), (1, f.credit_account, 1)) as l (side, account_id, sign)
  ), stood as (
    select l.*, (a.credits - a.debits + sum(l.moved) over (partition by l.account_id order by l.ordinality))::bigint as balance
    from leg l join account a on a.id = l.account_id
  ), whole as (
    select s.*, lead(s.balance) over (partition by s.ordinality order by s.side) as credit_balance from stood s
  ), added as (
    insert into transfer (key, kind, ledger, state, debit_account, credit_account, amount, currency, debit_balance,
      credit_balance, project_id, pairing_id, county_code, value_date, recorded_by, subject, subject_id, bank_reference,
      reason, resolves_id, reverses_id)
    select w.key, w.kind, w.ledger, w.state, w.debit_account, w.credit_account, w.amount, w.currency, w.balance,
      w.credit_balance, w.project_id, w.pairing_id, w.county_code, w.value_date, actor_person(), w.subject, w.subject_id,
      w.bank_reference, w.reason, w.resolves, w.reverses
    from whole w where w.side = 0 order by w.ordinality
    returning id, debit_account, credit_account, amount, state, resolves_id
  ), movement as (
    select debit_account as account_id, 0 as credit, case when state = 'posted' then amount else 0 end as debit,
      case when state = 'pending' then amount when resolves_id is not null then -amount else 0 end as pending
    from added
    union all
    select credit_account, case when state = 'posted' then amount else 0 end, 0, 0 from added
  ), sums as (
    select account_id, sum(credit)::bigint as credit, sum(debit)::bigint as debit, sum(pending)::bigint as pending
    from movement group by account_id
  ), changed as (
    update account a set credits = a.credits + s.credit, debits = a.debits + s.debit,
      pending_debits = a.pending_debits + s.pending
    from sums s where a.id = s.account_id returning a.id
  )
  select (select array_agg(id order by id) from added), (select count(*) from sums), (select count(*) from changed)
    into ids, asked, touched;
  -- Under forced policies an update of an invisible row touches nothing and says nothing: so count.
  if asked <> touched then
    raise exception 'the ledger touched % of % accounts', touched, asked
      using errcode = 'check_violation', constraint = 'ledger_rows_touched';
  end if;
  if cardinality(ids) = cardinality(batch) then
    return query select unnest(ids);
    return;
  end if;

  -- A key that was used before must stand for the same content, posted by this actor.
  if exists (
    select 1
    from unnest(batch) e
    join transfer t on t.key = e.key
    where row(t.kind, t.amount, t.currency, t.project_id, t.value_date, t.subject, t.subject_id, t.bank_reference,
        t.reason, t.resolves_id, t.reverses_id, t.recorded_by, t.debit_account, t.credit_account)
      is distinct from row(e.kind, e.amount, e.currency, e.project_id, e.value_date, e.subject, e.subject_id,
        e.bank_reference, e.reason, e.resolves, e.reverses, actor_person(), e.debit_account, e.credit_account))
  then
    raise exception 'a key is used again with other content'
      using errcode = 'check_violation', constraint = 'transfer_key_changed';
  end if;
  return query select t.id from unnest(batch) with ordinality as e join transfer t on t.key = e.key order by e.ordinality;
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
  before update of ledger, kind, project_id, pairing_id, county_code, source, fiscal_year, currency, overdraft_allowed on account
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
  foreach signature in array array['read_entries(jsonb)', 'open_accounts(transfer_entry[])', 'post_transfers(jsonb)',
    'lock_money(integer[],integer[])']::regprocedure[]
  loop
    execute format('alter function %s owner to counterpart_ledger', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  grant execute on function post_transfers(jsonb), lock_money(integer[], integer[]) to counterpart_app;
end $$;
