import type { Work } from "@/db/work";
import type { OwnStatement } from "./own-statement";

/**
 * Finds for every open line of a statement (or for some, by id) the record that it belongs to, by reference, by a code
 * that it names, or as a person has named it, and says what is found. One statement for all lines; books nothing.
 */
export async function matchLines(work: Work, statement: OwnStatement, lineIds: readonly number[] | null = null) {
  const { sql } = work;
  const { id, side, pairingId, countyCode } = statement;
  const some = lineIds ? sql`l.id = any (${lineIds as number[]}::bigint[])` : sql`true`;
  const fits = sql`case l.direction when 'in' then s.receiver else s.sender end = ${side}
    and ${pairingId === null ? sql`true` : sql`s.pairing_id = ${pairingId}`}`;
  await sql`
    with line as materialized (
      select l.id, l.direction, l.amount, l.value_date, l.reference_key, l.named_code, l.repeats_id, l.matched_by,
        l.subject, l.subject_id
      from bank_line l
      where l.statement_id = ${id} and l.state = 'open' and l.finding <> 'faulty' and ${some}
    ), named as (
      select l.id as line_id, s.kind, s.id from line l join two_sided_step s on s.reference_key = l.reference_key
      where l.matched_by is null and ${fits}
      union
      select l.id, s.kind, s.id from line l join two_sided_step s on s.code = l.named_code
      where l.matched_by is null and ${fits}
      union
      select l.id, l.subject, l.subject_id from line l where l.matched_by is not null
    ), candidate as (
      select l.id as line_id, l.direction, l.amount, s.kind, s.id, s.pairing_id, s.county_code, s.sent_on,
        -- What came is held against what is open; what left, against what was said to have left.
        case l.direction when 'in' then s.amount - s.received - s.taken_back else s.amount end as expected,
        case l.direction
          when 'in' then s.reconciliation = 'in_transit' or s.reconciliation = 'differing' and s.kind = 'disbursement'
          else not exists (select 1 from bank_line b where b.subject = s.kind and b.subject_id = s.id
            and b.state = 'booked' and b.direction = 'out')
        end as is_open
      from named n join line l on l.id = n.line_id join two_sided_step s on s.kind = n.kind and s.id = n.id
    ), ranked as (
      select c.*, count(*) filter (where is_open) over w as open_count,
        count(*) filter (where is_open and expected = amount) over w as fitting,
        row_number() over (partition by line_id order by is_open desc, expected = amount desc, kind, id) as rank
      from candidate c window w as (partition by line_id)
    ), best as (
      -- Of several lines that claim the whole of one record only the first is taken at its word.
      select r.*, expected = amount and row_number() over (
        partition by direction, kind, id, is_open and expected = amount order by line_id) > 1 as is_second
      from ranked r where rank = 1
    ), found as (
      select l.id, b.kind as subject, b.id as subject_id, b.expected, case
          when l.repeats_id is not null and l.matched_by is null then 'repeated'
          when b.id is not null and b.open_count = 0 then 'already_booked'
          when l.direction = 'in' and exists (select 1 from period q
            where q.reopened_at is null and l.value_date between q.starts_on and q.ends_on
              and (q.book = 'national' or q.book = ${side} and q.pairing_id = coalesce(b.pairing_id, ${pairingId})
                and coalesce(q.county_code = coalesce(b.county_code, ${countyCode}), true))) then 'closed_period'
          when b.id is null then 'unknown_reference'
          when b.fitting > 1 or b.fitting = 0 and b.open_count > 1 then 'ambiguous'
          when l.direction = 'in' and l.value_date < b.sent_on then 'too_early'
          when b.is_second then 'ambiguous'
          when b.fitting = 1 then 'matched'
          else 'amount_differs'
        end as finding
      from line l left join best b on b.line_id = l.id
    )
    update bank_line l set finding = f.finding, expected = f.expected, subject_id = f.subject_id,
      subject = f.subject
    from found f
    where l.id = f.id and row(l.finding, l.expected, l.subject, l.subject_id)
      is distinct from row(f.finding, f.expected, f.subject, f.subject_id)`;
}
