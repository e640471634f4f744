import type { AccountSource } from "@/core/kernel/fund-terms";
import type { ByAge } from "@/core/periods/age-class";
import type { CarryOverQuery } from "@/core/periods/periods-query";
import type { Work } from "@/db/work";
import { ageColumns } from "./age-columns";
import { carryOverCondition } from "./carry-over-condition";

export type CarryOverGroup = ByAge & {
  pairingId: string;
  countyCode: string | null;
  countyZh: string | null;
  countyEn: string | null;
  /** Of rows by project; null also for money that is being re-allocated. */
  projectCode: string | null;
  projectTitle: string | null;
  source: AccountSource | null;
  fiscalYear: number | null;
};

const groupings = ["pairing", "county", "project"] as const;
export type CarryOverGrouping = (typeof groupings)[number];

/** The carry-over of a period by pairing, by county, or by project, source and fiscal year, each by age. */
export async function sumCarryOver(
  work: Work,
  query: CarryOverQuery,
  by: CarryOverGrouping,
): Promise<CarryOverGroup[]> {
  const { sql } = work;
  const { condition } = carryOverCondition(work, query);
  const depth = groupings.indexOf(by);
  const county = depth >= 1 ? sql`r.county_code` : sql`null::text`;
  const project = depth === 2 ? sql`r.project_id` : sql`null::integer`;
  const source = depth === 2 ? sql`r.source` : sql`null::text`;
  const fiscalYear = depth === 2 ? sql`r.fiscal_year` : sql`null::integer`;
  const rows = await sql<CarryOverGroup[]>`
    select g.*, coalesce(v.name_zh, g."countyCode") as "countyZh", coalesce(v.name_en, g."countyCode") as "countyEn",
      b.code as "projectCode", b.title as "projectTitle"
    from (
      select r.pairing_id as "pairingId", ${county} as "countyCode", ${project} as project_id, ${source} as source,
        ${fiscalYear} as "fiscalYear", p.ends_on, ${ageColumns(work).columns}
      from carry_over r join period p on p.id = r.period_id
      where ${condition} group by 1, 2, 3, 4, 5, 6) g
    left join project b on b.id = g.project_id
    left join division v on v.code = g."countyCode" and v.valid_from <= g.ends_on
      and (v.valid_to is null or g.ends_on < v.valid_to)
    order by g."pairingId", g."countyCode", b.code, g.source, g."fiscalYear"`;
  return [...rows];
}
