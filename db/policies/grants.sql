-- What each role may touch at all; the policies say which rows. Run after every migration.

grant usage on schema public to counterpart_app, counterpart_ledger, counterpart_judge, counterpart_door;
grant select, insert, update, delete on all tables in schema public to counterpart_app;
grant usage on all sequences in schema public to counterpart_app, counterpart_ledger, counterpart_judge, counterpart_door;

-- The application never writes what only a function of the database may write, nor what is loaded with a release.
revoke insert, update, delete on account, transfer, carry_over, transfer_kind, account_kind, judgement, life_cycle_step, fact,
  database_property, schema_migration, division, designation, designation_list, pairing, pairing_scope
  from counterpart_app;
revoke update, delete on event, paper, receipt, commitment, target_actual from counterpart_app;
revoke insert, delete on flag from counterpart_app;
-- What others said stays as they said it: a signature is only voided, a report only certified, an objection only answered.
revoke update, delete on project_signature, progress_report, objection, notice from counterpart_app;
grant update (voided_at) on project_signature to counterpart_app;
grant update (certified_by, certified_on) on progress_report to counterpart_app;
grant update (answer, answered_by, answered_at) on objection to counterpart_app;
-- What was pledged, refunded, agreed and paid stays as it was stated: it is only undone, and a re-allocation only decided.
revoke update, delete on pledge, refund, investment, investment_payment, reallocation from counterpart_app;
grant update (withdrawn_on) on pledge, refund, investment, investment_payment to counterpart_app;
grant update (state, decided_by, decided_on, decision_reason, held_since, revision) on reallocation to counterpart_app;
-- An agreement and what happened under it stay as they were stated: only their life goes on.
revoke update, delete on instrument, instrument_movement from counterpart_app;
grant update (state, ended_by, ended_on, end_reason, revision) on instrument to counterpart_app;
grant update (state, settled, confirmed_by, confirmed_at, revision) on instrument_movement to counterpart_app;
-- A closed period stays; only its reopening is added.
revoke update, delete on period from counterpart_app;
grant update (reopening_reason, reopening_asked_by, reopening_asked_at, reopened_by, reopened_at) on period to counterpart_app;
-- What a bank's file said stays; people only decide what it leads to.
revoke update, delete on bank_statement, bank_line from counterpart_app;
grant update (total_reason, total_explained_by) on bank_statement to counterpart_app;
grant update (state, finding, subject, subject_id, expected, repeats_id, matched_by, refusal, reason, decided_by, decided_at)
  on bank_line to counterpart_app;
revoke select, update, delete on credential from counterpart_app;
-- Sessions change through the doors only; of a token nothing changes but that it is revoked.
revoke insert, update, delete on session from counterpart_app;
revoke update, delete on api_token from counterpart_app;
grant update (revoked_at) on api_token to counterpart_app;

grant select on all tables in schema public to counterpart_ledger, counterpart_judge;
revoke select on credential, session, api_token from counterpart_ledger, counterpart_judge;
grant insert, update on account to counterpart_ledger;
grant insert on transfer, carry_over to counterpart_ledger;
grant insert, update on judgement, flag to counterpart_judge;

grant select on person, membership, office, pairing, division, api_token to counterpart_door;
grant select, insert, update on session, credential to counterpart_door;
grant update (revoked_at) on api_token to counterpart_door;
grant insert on event to counterpart_door;

-- Every table with policies is bound by them, its owner too (design: "The doors"). The owner loads reference data and
-- sets up people with a policy of its own, and sees no programme data.
do $$
declare
  name text;
begin
  for name in select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace loop
    execute format('alter table %I force row level security', name);
  end loop;
  foreach name in array array['division', 'designation', 'designation_list', 'pairing', 'pairing_scope', 'office',
    'person', 'credential', 'membership', 'transfer_kind', 'account_kind', 'life_cycle_step', 'fact', 'rule',
    'rule_set_version', 'database_property', 'api_token'] loop
    execute format('drop policy if exists %I on %I', name || '_owner', name);
    execute format('create policy %I on %I for all to %I using (true) with check (true)', name || '_owner', name, current_user);
  end loop;
end $$;
