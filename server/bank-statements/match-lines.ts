import type { Work } from "@/db/work";
import type { OwnStatement } from "./own-statement";

/** A reference that so many records share says nothing; a person decides. */
const MOST_CANDIDATES = 100;

/**
 * Finds for every open line of a statement (or for some, by id) the record that it belongs to, by reference, by a code
 * that it names, or as a person has named it, and says what is found. One statement for all lines; books nothing.
 * Each line looks its records up by index (lateral): lines that were added a moment ago have no statistics, and what
 * the planner makes of joining twenty thousand of them with each other has no end.
 */
export async function matchLines(work: Work, statement: OwnStatement, lineIds: readonly number[] | null = null) {
  const { sql } = work;
  const { id, side, pairingId, countyCode } = statement;
  const some = lineIds ? sql`l.id = any (${lineIds as number[]}::bigint[])` : sql`true`;
  const fits = sql`l.matched_by is null and case l.direction when 'in' then s.receiver else s.sender end = ${side}
    and ${pairingId === null ? sql`true` : sql`s.pairing_id = ${pairingId}`}`;
  const closed = sql`q.reopened_at is null and q.ends_on >= l.value_date and q.starts_on <= l.value_date`;
  await sql`
    with best as materialized (
      select l.id as line_id, l.direction, l.value_date, l.repeats_id, l.matched_by, b.*,
        -- Of several lines that claim the whole of one record only the first is taken at its word.
        b.fits and row_number() over (partition by l.direction, b.kind, b.id, b.is_open and b.fits order by l.id) > 1
          as is_second
      from bank_line l
      left join lateral (
        select c.kind, c.id, c.pairing_id, c.county_code, c.sent_on, c.expected, c.is_open, c.expected = l.amount as fits,
          count(*) filter (where c.is_open) over () as open_count,
          count(*) filter (where c.is_open and c.expected = l.amount) over () as fitting
        from (
          select s.*,
            -- What came is held against what is open; what left, against what was said to have left.
            case l.direction when 'in' then s.amount - s.received - s.taken_back else s.amount end as expected,
            case l.direction
              when 'in' then s.reconciliation = 'in_transit' or s.reconciliation = 'differing' and s.kind = 'disbursement'
              else not exists (select 1 from bank_line b where b.subject = s.kind and b.subject_id = s.id
                and b.state = 'booked' and b.direction = 'out')
            end as is_open
          from (
            (select s.* from two_sided_step s where s.reference_key = l.reference_key and ${fits} limit ${MOST_CANDIDATES})
            union
            select s.* from two_sided_step s where s.code = l.named_code and ${fits}
            union
            select s.* from two_sided_step s
            where l.matched_by is not null and s.kind = l.subject and s.id = l.subject_id) s) c
        order by c.is_open desc, c.expected = l.amount desc, c.kind, c.id limit 1) b on true
      where l.statement_id = ${id} and l.state = 'open' and l.finding <> 'faulty' and ${some}
    ), found as (
      select l.line_id, l.kind as subject, l.id as subject_id, l.expected, case
          when l.repeats_id is not null and l.matched_by is null then 'repeated'
          when l.id is not null and l.open_count = 0 then 'already_booked'
          when l.direction = 'in' and (
            exists (select 1 from period q where ${closed} and q.pairing_id is null and q.book = 'national')
            or exists (select 1 from period q where ${closed} and q.pairing_id = coalesce(l.pairing_id, ${pairingId})
              and q.book = ${side} and coalesce(q.county_code = coalesce(l.county_code, ${countyCode}), true)))
            then 'closed_period'
          when l.id is null then 'unknown_reference'
          when l.fitting > 1 or l.fitting = 0 and l.open_count > 1 then 'ambiguous'
          when l.direction = 'in' and l.value_date < l.sent_on then 'too_early'
          when l.is_second then 'ambiguous'
          when l.fitting = 1 then 'matched'
          else 'amount_differs'
        end as finding
      from best l
    )
    update bank_line l set finding = f.finding, expected = f.expected, subject_id = f.subject_id, subject = f.subject
    from found f
    where l.id = f.line_id and row(l.finding, l.expected, l.subject, l.subject_id)
      is distinct from row(f.finding, f.expected, f.subject, f.subject_id)`;
}
