import { notFound } from "@/core/kernel/domain-error";
import { type ProjectStage, projectStages } from "@/core/projects/project-life";
import type { Category } from "@/core/projects/project-terms";
import type { Work } from "@/db/work";
import { type MoneySums, moneyByProject } from "./money-by-project";

export type CountyProject = {
  id: number;
  code: string;
  title: string;
  stage: ProjectStage;
  category: Category;
  pairingId: string;
  startYear: number;
  /** In fen. */
  budget: bigint;
  /** Basis points. */
  certifiedProgress: number;
  /** Flags that are not over, by weight. */
  blocks: number;
  warnings: number;
  /** Objections not answered yet. */
  objections: number;
} & MoneySums;

export type CountyOverview = {
  county: { code: string; nameZh: string; nameEn: string };
  projects: CountyProject[];
  byStage: { stage: ProjectStage; count: number; budget: bigint }[];
  totals: MoneySums & { count: number; budget: bigint };
};

const MOST = 2000;
const noMoney: MoneySums = { committed: 0n, sent: 0n, received: 0n, spent: 0n };

/** The state of every project of a county at a glance, newest first: a county office's own unless one is named. */
export async function countyOverview(
  work: Work,
  query: { countyCode?: string | undefined } = {},
): Promise<CountyOverview> {
  const code = query.countyCode ?? work.actor.countyCode;
  const [county] = await work.sql<CountyOverview["county"][]>`
    select code, name_zh as "nameZh", name_en as "nameEn" from division
    where code = ${code} and level = 'county' order by valid_to is null desc, valid_from desc limit 1`;
  if (!county) throw notFound();
  const rows = await work.sql<Omit<CountyProject, keyof MoneySums>[]>`
    select p.id, p.code, p.title, p.stage, p.category, p.pairing_id as "pairingId", p.start_year as "startYear",
      p.budget_total as budget, p.certified_progress as "certifiedProgress", coalesce(f.blocks, 0) as blocks,
      coalesce(f.warnings, 0) as warnings, (select count(*)::integer from objection o where o.project_id = p.id and o.answer is null) as objections
    from project p
    left join (
      select project_id, count(*) filter (where weight = 'block')::integer as blocks,
        count(*) filter (where weight = 'warn')::integer as warnings
      from flag where county_code = ${code} and state in ('open', 'explained') group by project_id) f on f.project_id = p.id
    where p.county_code = ${code} order by p.id desc limit ${MOST}`;
  const money = await moneyByProject(
    work,
    rows.map((row) => row.id),
  );
  const projects = rows.map((row) => ({ ...row, ...(money.get(row.id) ?? noMoney) }));
  return { county, projects, byStage: byStage(projects), totals: totalsOf(projects) };
}

function byStage(projects: readonly CountyProject[]): CountyOverview["byStage"] {
  const found = new Set(projects.map((project) => project.stage));
  return projectStages
    .filter((stage) => found.has(stage))
    .map((stage) => {
      const { count, budget } = totalsOf(projects.filter((project) => project.stage === stage));
      return { stage, count, budget };
    });
}

const totalsOf = (projects: readonly CountyProject[]): CountyOverview["totals"] =>
  projects.reduce(
    (sum, project) => ({
      count: sum.count + 1,
      budget: sum.budget + project.budget,
      committed: sum.committed + project.committed,
      sent: sum.sent + project.sent,
      received: sum.received + project.received,
      spent: sum.spent + project.spent,
    }),
    { count: 0, budget: 0n, ...noMoney },
  );
