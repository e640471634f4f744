import type { CarryOverQuery } from "@/core/periods/periods-query";
import type { Work } from "@/db/work";
import { type Condition, listCondition } from "../list-condition";

/** The receipts of a carry-over `r` that a query means; `p` is their period. Wrapped, as fragments must be. */
export function carryOverCondition(work: Work, query: CarryOverQuery): { condition: Condition } {
  const { sql } = work;
  return listCondition(work, [
    sql`r.period_id = ${query.periodId}`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.project && sql`r.project_id = (select id from project where code = ${query.project})`,
    query.source && sql`r.source = ${query.source}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
    query.age && sql`age_class(r.received_on, p.ends_on) = ${query.age}`,
  ]);
}
