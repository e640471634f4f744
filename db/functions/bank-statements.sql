-- Statements of banks: what the file said never changes, against the owner of the tables too.
-- That a line is booked once stands in the life cycle (life-cycle.sql).

create or replace function refuse_change_of_file() returns trigger language plpgsql as $$
begin
  raise exception 'what the file of % said stays', tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_append_only';
end $$;

create or replace trigger bank_line_append_only
  before delete or update of statement_id, row_number, raw, value_date, direction, amount, reference, named_code,
    counterparty, remark, balance, faults on bank_line
  for each statement execute function refuse_change_of_file();
create or replace trigger bank_line_no_truncate before truncate on bank_line
  for each statement execute function refuse_change_of_file();
create or replace trigger bank_statement_append_only
  before delete or update of code, office_id, pairing_id, county_code, side, account, file_name, file_format, sha256,
    header, line_count, in_amount, out_amount, first_on, last_on, opening_balance, closing_balance, faults, loaded_by,
    recorded_at on bank_statement
  for each statement execute function refuse_change_of_file();
create or replace trigger bank_statement_no_truncate before truncate on bank_statement
  for each statement execute function refuse_change_of_file();
