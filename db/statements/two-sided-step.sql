-- The steps that two people state, of all kinds in one form: what one side sent, and what the other says came of it. Under
-- the reader's own policies. What a step is open for is amount - received - taken_back; `sender` and `receiver` are the
-- sides whose accounts its money leaves and enters.
drop view if exists two_sided_step;
create view two_sided_step with (security_invoker = true) as
select 'disbursement' as kind, id, code, project_id, pairing_id, county_code, source, fiscal_year, reconciliation,
  bank_reference, reference_key, amount, received, taken_back, sent_on, sent_by, null::date as received_on,
  null::integer as received_by, 'east' as sender, 'west' as receiver
from disbursement where reconciliation is not null
union all
select 'pass_down', id, code, project_id, pairing_id, county_code, source, fiscal_year, reconciliation, bank_reference,
  reference_key, amount, coalesce(confirmed_amount, 0), taken_back, passed_on, passed_by, confirmed_on, confirmed_by,
  'west', case leg when 'to_prefecture' then 'west' else 'county' end
from pass_down
union all
select 'money_return', id, code, project_id, pairing_id, county_code, source, fiscal_year, reconciliation, bank_reference,
  reference_key, amount, coalesce(received_amount, 0), taken_back, returned_on, returned_by, received_on, received_by,
  case place when 'county' then 'county' else 'west' end, 'east'
from money_return where reconciliation is not null;
