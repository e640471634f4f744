import type { Work } from "@/db/work";
import type { OwnStatement } from "./own-statement";

/**
 * Names for each line of a newly loaded statement a line before it that says the same: the same day, direction, amount
 * and reference in any statement of the office, or the very same cells in this one. Windows and one look-up a line:
 * new lines have no statistics to join them by (match-lines.ts).
 */
export async function markRepeats({ sql }: Work, { id, officeId }: OwnStatement): Promise<void> {
  await sql`
    with line as materialized (
      select l.id, min(l.id) over (partition by l.raw) as written,
        case when l.reference_key is not null then
          min(l.id) over (partition by l.reference_key, l.value_date, l.direction, l.amount) end as spoken,
        (select e.id from bank_line e join bank_statement b on b.id = e.statement_id
         where e.reference_key = l.reference_key and e.value_date = l.value_date and e.direction = l.direction
           and e.amount = l.amount and b.office_id = ${officeId} and b.id <> ${id} limit 1) as earlier
      from bank_line l
      where l.statement_id = ${id} and l.finding <> 'faulty'
    )
    update bank_line l set repeats_id = least(r.earlier, r.spoken, r.written) from line r
    where l.id = r.id and least(r.earlier, r.spoken, r.written) < l.id`;
}
