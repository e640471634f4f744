import type { Work } from "@/db/work";
import type { OwnStatement } from "./own-statement";

/**
 * Names for each line of a newly loaded statement the first line before it that says the same: the same day, direction,
 * amount and reference in any statement of the office, or the very same cells in this one.
 */
export async function markRepeats({ sql }: Work, { id, officeId }: OwnStatement): Promise<void> {
  await sql`
    with line as materialized (
      select l.id, l.raw, l.value_date, l.direction, l.amount, l.reference_key from bank_line l
      where l.statement_id = ${id} and l.finding <> 'faulty'
    ), spoken as (
      select distinct value_date, direction, amount, reference_key from line where reference_key is not null
    ), first_spoken as (
      select s.*, min(e.id) as id
      from spoken s
      join bank_line e using (reference_key, value_date, direction, amount)
      join bank_statement b on b.id = e.statement_id and b.office_id = ${officeId}
      group by 1, 2, 3, 4
    ), first_written as (
      select raw, min(id) as id from line group by raw having count(*) > 1
    ), repeated as (
      select l.id, least(s.id, w.id) as first_id from line l
      left join first_spoken s using (reference_key, value_date, direction, amount)
      left join first_written w on w.raw = l.raw
    )
    update bank_line l set repeats_id = r.first_id from repeated r where l.id = r.id and r.first_id < r.id`;
}
