import type { PendingQuery, Row } from "postgres";
import type { Book } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

/** A closing of a month or year, with what became of it. */
export type ClosedPeriod = {
  id: number;
  book: Book;
  pairingId: string | null;
  countyCode: string | null;
  countyZh: string | null;
  countyEn: string | null;
  startsOn: string;
  endsOn: string;
  closedAt: string;
  closedByZh: string;
  closedByEn: string;
  reopeningReason: string | null;
  reopeningAskedBy: number | null;
  reopeningAskedAt: string | null;
  askedByZh: string | null;
  askedByEn: string | null;
  reopenedAt: string | null;
  reopenedByZh: string | null;
  reopenedByEn: string | null;
};

type Fragment = PendingQuery<Row[]>;

/** The columns of a ClosedPeriod over rows of `period r`, and what they are joined from. Wrapped, as fragments must be. */
export function periodColumns({ sql }: Work): { columns: Fragment; joins: Fragment } {
  return {
    columns: sql`
      r.id, r.book, r.pairing_id as "pairingId", r.county_code as "countyCode",
      coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn",
      r.starts_on as "startsOn", r.ends_on as "endsOn", r.closed_at as "closedAt", c.name_zh as "closedByZh",
      c.name_en as "closedByEn", r.reopening_reason as "reopeningReason", r.reopening_asked_by as "reopeningAskedBy",
      r.reopening_asked_at as "reopeningAskedAt", a.name_zh as "askedByZh", a.name_en as "askedByEn",
      r.reopened_at as "reopenedAt", o.name_zh as "reopenedByZh", o.name_en as "reopenedByEn"`,
    joins: sql`
      join person c on c.id = r.closed_by
      left join person a on a.id = r.reopening_asked_by
      left join person o on o.id = r.reopened_by
      left join division v on v.code = r.county_code and v.valid_from <= r.ends_on
        and (v.valid_to is null or r.ends_on < v.valid_to)`,
  };
}
