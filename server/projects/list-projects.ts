import type { ProjectStage } from "@/core/projects/project-life";
import type { Category, Strand } from "@/core/projects/project-terms";
import type { ProjectsQuery } from "@/core/projects/projects-query";
import type { Work } from "@/db/work";
import { keysetPage, PAGE, type Page } from "../keyset-page";
import { type MoneySums, moneyColumns } from "./money-by-project";
import { type Condition, projectsCondition } from "./projects-condition";

export type ListedProject = {
  id: number;
  code: string;
  title: string;
  stage: ProjectStage;
  strand: Strand;
  category: Category;
  pairingId: string;
  supporterCode: string;
  recipientCode: string;
  countyCode: string;
  /** The county by the name of the day on which the project was registered. */
  countyZh: string;
  countyEn: string;
  startYear: number;
  /** In fen. */
  budget: bigint;
  /** A change after approval is being written or reviewed. */
  changing: boolean;
} & MoneySums;

export type ProjectList = Page<ListedProject> & {
  /** Of everything that the filters let through. */
  totals: { count: number; budget: bigint };
};

/**
 * A page of 50 (or `most`) projects, newest first, with totals. Page 1,000 costs what page 1 costs: pages go on from a
 * row's id.
 */
export async function listProjects(work: Work, query: ProjectsQuery, most = PAGE): Promise<ProjectList> {
  const { condition } = await projectsCondition(work, query);
  const [found, totals] = await Promise.all([pageOf(work, query, condition, most), totalsOf(work, condition)]);
  return { ...keysetPage(found, query, most), totals };
}

/** Names and money are joined to the rows of the page only. */
async function pageOf({ sql }: Work, query: ProjectsQuery, condition: Condition, most: number) {
  const place = query.after ? sql`p.id > ${query.after}` : query.before ? sql`p.id < ${query.before}` : sql`true`;
  const order = query.after ? sql`p.id` : sql`p.id desc`;
  return sql<ListedProject[]>`
    select p.id, p.code, p.title, p.stage, p.strand, p.category, p.pairing_id as "pairingId",
      p.supporter_code as "supporterCode", p.recipient_code as "recipientCode", p.county_code as "countyCode",
      coalesce(d.name_zh, p.county_code) as "countyZh", coalesce(d.name_en, p.county_code) as "countyEn",
      p.start_year as "startYear", p.budget_total as budget,
      p.approved_version is not null and p.approved_version <> p.version as changing,
      money.committed, money.sent, money.received, money.spent
    from (select * from project p where ${condition} and ${place} order by ${order} limit ${most + 1}) p
    left join lateral (
      select name_zh, name_en from division d where d.code = p.county_code and d.valid_from <= p.registered_at::date
        and (d.valid_to is null or p.registered_at::date < d.valid_to) limit 1) d on true
    cross join lateral (select ${moneyColumns(sql)} from account where project_id = p.id) money
    order by ${order}`;
}

async function totalsOf({ sql }: Work, condition: Condition): Promise<ProjectList["totals"]> {
  const [totals] = await sql<ProjectList["totals"][]>`
    select count(*)::integer as count, coalesce(sum(p.budget_total), 0)::bigint as budget from project p where ${condition}`;
  return totals ?? { count: 0, budget: 0n };
}
