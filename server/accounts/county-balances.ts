import type { BalancesQuery } from "@/core/accounts/balances-query";
import type { Work } from "@/db/work";
import { listCondition } from "../list-condition";
import { type MoneyPosition, positionColumns } from "./money-position";

export type CountyBalance = MoneyPosition & {
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
};

/** Where the money is, for each county that the actor sees and that has any; counties bear today's names. */
export async function countyBalances(work: Work, query: BalancesQuery): Promise<CountyBalance[]> {
  const { sql } = work;
  const { condition } = listCondition(work, [
    sql`r.project_id is not null`,
    query.pairing && sql`r.pairing_id = ${query.pairing}`,
    query.county && sql`r.county_code = ${query.county}`,
    query.year === undefined ? undefined : sql`r.fiscal_year = ${query.year}`,
  ]);
  const rows = await sql<CountyBalance[]>`
    select s.*, coalesce(v.name_zh, s."countyCode") as "countyZh", coalesce(v.name_en, s."countyCode") as "countyEn"
    from (
      select r.pairing_id as "pairingId", r.county_code as "countyCode", ${positionColumns(work).columns}
      from account r where ${condition} group by r.pairing_id, r.county_code) s
    left join division v on v.code = s."countyCode" and v.valid_from <= ${work.today}
      and (v.valid_to is null or ${work.today} < v.valid_to)
    order by s."pairingId", s."countyCode"`;
  return [...rows];
}
