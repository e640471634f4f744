import type { PendingQuery, Row } from "postgres";
import type { Work } from "@/db/work";
import { DESK_ITEMS, type DeskItem, type DeskSection } from "./desk-section";

type Fragment = PendingQuery<Row[]>;
type Choice = {
  key: string;
  noun: DeskItem["noun"];
  table: "disbursement" | "pass_down" | "expenditure" | "money_return" | "instrument_movement";
  /** A condition on the record `r`. */
  where: Fragment;
  /** The day that each item shows and that they are ordered by, the earliest first. */
  on: Fragment;
  /** What waits, in fen; the record's amount unless told. */
  amount?: Fragment;
};

/** A section of records of money, with the titles of their projects. */
export async function moneySection({ sql }: Work, choice: Choice): Promise<DeskSection> {
  const rows = await sql<(DeskItem & { count: number })[]>`
    select ${choice.noun} as noun, r.code, p.title, coalesce(d.name_zh, r.county_code) as "countyZh",
      coalesce(d.name_en, r.county_code) as "countyEn", r.on::text as on, r.waiting as amount, r.count
    from (
      select r.*, (${choice.on})::date as on, (${choice.amount ?? sql`r.amount`})::bigint as waiting,
        count(*) over ()::integer as count
      from ${sql(choice.table)} r where ${choice.where} order by ${choice.on}, r.id limit ${DESK_ITEMS}) r
    join project p on p.id = r.project_id
    left join division d on d.code = r.county_code and d.valid_from <= r.on and (d.valid_to is null or r.on < d.valid_to)
    order by r.on, r.id`;
  return { key: choice.key, count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...item }) => item) };
}
