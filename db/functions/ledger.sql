-- The ledger: the only code that moves money. Read it in one sitting.
--
-- The model is TigerBeetle's: a transfer takes one amount out of one account into another. No transfer is changed or
-- removed; a mistake is mended by a reversal that names it. Balances stand on the account rows; the constraint
-- account_no_overdraft forbids what may not be spent. Which accounts a kind of transfer touches and who may post it is
-- the table transfer_kind (core/money/transfer-kinds.ts), so a caller names a kind, never an account.
--
-- post_transfers() runs as the role `ledger`, which alone may insert transfers and update balances. It trusts nothing
-- that it is handed: it asks itself who acts and for which projects, locks the accounts in the order of their ids (no
-- two postings can deadlock), and counts the rows that it touched.

drop type if exists transfer_entry cascade;
-- One transfer as asked for, and (from `mode` on) what the ledger finds out about it.
create type transfer_entry as (
  key text, kind text, amount bigint, project_id integer, source text, fiscal_year integer, value_date date,
  subject text, subject_id integer, bank_reference text, reason text, resolves bigint, reverses bigint,
  mode text, ledger text, debit_kind text, credit_kind text, pairing_id text, county_code text, refusal text);

-- Serialises everything that judges and then pays for a project, and the fees of its county and year: whoever wants to
-- pay takes these locks first, so two payments that fit singly but not together never both pass. All projects first,
-- then all county-years, each in order: no two callers can deadlock.
drop function if exists lock_money(integer, integer);
create or replace function lock_money(projects integer[], fiscal_years integer[]) returns void
  language sql volatile security definer set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(1, id) from (select distinct unnest(projects) as id order by id) p;
  select pg_advisory_xact_lock(2, place) from (
    select distinct hashtext(p.county_code || wanted.year) as place
    from unnest(projects, fiscal_years) as wanted (id, year) join project p using (id) order by place) c;
$$;

-- Step 1: read the entries, complete them from their kind (a reversal: from its original's kind, turned round), and find
-- the first reason to refuse each.
create or replace function read_entries(entries jsonb) returns transfer_entry[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select array_agg(row(
      e.key, e.kind, e.amount, e.project_id, e.source, e.fiscal_year, e.value_date, e.subject, e.subject_id,
      e.bank_reference, e.reason, e.resolves, e.reverses, k.mode, coalesce(k.ledger, o.ledger),
      coalesce(k.debit_kind, original.credit_kind), coalesce(k.credit_kind, original.debit_kind),
      p.pairing_id, p.county_code,
      case
        when e.key is null or length(e.key) not between 1 and 200 then 'ledger_key_given'
        when k.kind is null then 'ledger_kind_known'
        when p.id is null or not (actor_sees_all() or p.pairing_id = any (actor_pairings())
          and coalesce(actor_county(), p.county_code) = p.county_code) then 'ledger_project_in_scope'
        when not coalesce(actor_role() = any (k.roles), false) then 'ledger_actor_may_post'
        when coalesce(e.amount, 0) <= 0 then 'transfer_amount_positive'
        when e.value_date is null or e.value_date > work_today() then 'ledger_not_in_future'
        when (k.mode in ('settle', 'release')) <> (e.resolves is not null)
          or k.mode in ('settle', 'release') and o.state is distinct from 'pending' then 'ledger_resolves_pending'
        when (k.mode = 'reverse') <> (e.reverses is not null)
          or k.mode = 'reverse' and (o.state is distinct from 'posted' or o.reverses_id is not null or e.reason is null)
          then 'ledger_reverses_posted'
        when k.mode = 'reverse' and not actor_role() = any (original.roles) then 'ledger_actor_may_reverse'
        when o.id is not null and row(o.amount, o.subject, o.subject_id, o.project_id, a.source, a.fiscal_year)
          is distinct from row(e.amount, e.subject, e.subject_id, e.project_id, e.source, e.fiscal_year)
          then 'ledger_same_as_original'
      end)::transfer_entry order by e.n)
  from rows from (jsonb_to_recordset(entries) as (
      key text, kind text, amount bigint, project_id integer, source text, fiscal_year integer, value_date date,
      subject text, subject_id integer, bank_reference text, reason text, resolves bigint, reverses bigint))
    with ordinality as e (key, kind, amount, project_id, source, fiscal_year, value_date, subject, subject_id,
      bank_reference, reason, resolves, reverses, n)
  left join transfer_kind k on k.kind = e.kind
  left join project p on p.id = e.project_id
  left join transfer o on o.id = coalesce(e.resolves, e.reverses)
  left join transfer_kind original on original.kind = o.kind
  left join account a on a.id = o.debit_account
$$;

-- Step 2: opens the accounts that do not exist yet and locks all accounts of the entries in the order of their ids.
create or replace function lock_accounts(batch transfer_entry[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  insert into account (ledger, kind, project_id, pairing_id, county_code, source, fiscal_year, overdraft_allowed)
  select distinct on (e.project_id, e.source, e.fiscal_year, k.kind)
         k.ledger, k.kind, e.project_id, e.pairing_id, e.county_code, e.source, e.fiscal_year, k.outside
  from unnest(batch) e join account_kind k on k.kind in (e.debit_kind, e.credit_kind)
  where not exists (select 1 from account a where a.project_id = e.project_id and a.source = e.source
    and a.fiscal_year = e.fiscal_year and a.kind = k.kind)
  order by e.project_id, e.source, e.fiscal_year, k.kind
  on conflict on constraint account_once do nothing;

  perform 1 from unnest(batch) e join account a on a.project_id = e.project_id and a.source = e.source
    and a.fiscal_year = e.fiscal_year and a.kind in (e.debit_kind, e.credit_kind)
  order by a.id for update of a;
end $$;

-- Posts transfers, all or none, and returns them in the order of the entries. `entries` is a JSON array of objects with
-- the first columns of transfer_entry (up to `reverses`); `resolves` and `reverses` are transfer ids. A transfer that the
-- actor posted before with the same key and content is returned as it is; with other content the whole is refused.
-- Refusals carry a constraint's name: those of read_entries(), transfer_key_changed, account_no_overdraft,
-- transfer_resolved_once, transfer_reversed_once and the constraints of the table.
create or replace function post_transfers(entries jsonb) returns setof transfer
  language plpgsql volatile security definer set search_path = public, pg_temp
  -- Accounts and transfers are reached by their indexes, whatever the statistics say of tables that grow fast.
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  batch transfer_entry[] := read_entries(entries);
  refused record;
  added integer;
  asked integer;
  touched integer;
begin
  select e.key, e.refusal into refused
  from unnest(batch) with ordinality as e where e.refusal is not null order by e.ordinality limit 1;
  if found then
    raise exception 'the ledger refuses % (%)', refused.key, refused.refusal
      using errcode = 'check_violation', constraint = refused.refusal;
  end if;
  perform lock_accounts(batch);

  -- From here on the accounts are ours: whoever posted the same keys before us has committed, and we see it.
  with added as (
    insert into transfer (key, kind, ledger, state, debit_account, credit_account, amount, project_id, pairing_id,
      county_code, value_date, recorded_by, subject, subject_id, bank_reference, reason, resolves_id, reverses_id)
    select e.key, e.kind, e.ledger,
      case e.mode when 'reserve' then 'pending' when 'release' then 'released' else 'posted' end,
      d.id, c.id, e.amount, e.project_id, e.pairing_id, e.county_code, e.value_date, actor_person(), e.subject,
      e.subject_id, e.bank_reference, e.reason, e.resolves, e.reverses
    from unnest(batch) with ordinality as e
    join account d on d.project_id = e.project_id and d.source = e.source and d.fiscal_year = e.fiscal_year
      and d.kind = e.debit_kind
    join account c on c.project_id = e.project_id and c.source = e.source and c.fiscal_year = e.fiscal_year
      and c.kind = e.credit_kind
    where not exists (select 1 from transfer t where t.key = e.key)
    order by e.ordinality
    returning debit_account, credit_account, amount, state, resolves_id
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
  select (select count(*) from added), (select count(*) from sums), (select count(*) from changed)
    into added, asked, touched;
  -- Under forced policies an update of an invisible row touches nothing and says nothing: so count.
  if asked <> touched then
    raise exception 'the ledger touched % of % accounts', touched, asked
      using errcode = 'check_violation', constraint = 'ledger_rows_touched';
  end if;

  -- A key that was used before must stand for the same content, posted by this actor.
  if added < cardinality(batch) and exists (
    select 1
    from unnest(batch) e
    join transfer t on t.key = e.key
    join account d on d.id = t.debit_account
    join account c on c.id = t.credit_account
    where row(t.kind, t.amount, t.project_id, t.value_date, t.subject, t.subject_id, t.bank_reference, t.reason,
        t.resolves_id, t.reverses_id, t.recorded_by, d.source, d.fiscal_year, d.kind, c.kind)
      is distinct from row(e.kind, e.amount, e.project_id, e.value_date, e.subject, e.subject_id, e.bank_reference,
        e.reason, e.resolves, e.reverses, actor_person(), e.source, e.fiscal_year, e.debit_kind, e.credit_kind))
  then
    raise exception 'a key is used again with other content'
      using errcode = 'check_violation', constraint = 'transfer_key_changed';
  end if;
  return query select t.* from unnest(batch) with ordinality as e join transfer t on t.key = e.key order by e.ordinality;
end $$;

do $$
declare
  signature regprocedure;
begin
  foreach signature in array array['read_entries(jsonb)', 'lock_accounts(transfer_entry[])', 'post_transfers(jsonb)',
    'lock_money(integer[],integer[])']::regprocedure[]
  loop
    execute format('alter function %s owner to counterpart_ledger', signature);
    execute format('revoke all on function %s from public', signature);
  end loop;
  grant execute on function post_transfers(jsonb), lock_money(integer[], integer[]) to counterpart_app;
end $$;
