import type { Category, Strand } from "@/core/projects/project-terms";
import type { Work } from "@/db/work";

export type QueuedVersion = {
  /** Cursor of the page after this row. */
  versionId: number;
  code: string;
  title: string;
  pairingId: string;
  countyZh: string;
  countyEn: string;
  strand: Strand;
  category: Category;
  version: number;
  state: "submitted" | "under_review";
  /** A change of an approved project. */
  isChange: boolean;
  submittedOn: string;
  waitingDays: number;
  /** In fen; `budgetBefore` is that of the version approved before, null without one. */
  budget: bigint;
  budgetBefore: bigint | null;
  /** Flags on the project that are not over, by weight. */
  blocks: number;
  warnings: number;
};

export type ReviewQueue = { rows: QueuedVersion[]; next: number | null; totals: { count: number; budget: bigint } };

const PAGE = 50;

/** What waits for the centre's decision, in the order in which it came. `after`: the last row of the page before. */
export async function reviewQueue(work: Work, query: { after?: number | undefined } = {}): Promise<ReviewQueue> {
  const rows = await work.sql<(QueuedVersion & { count: number; total: bigint })[]>`
    select q.* from (
      select v.id as "versionId", p.code, v.title, p.pairing_id as "pairingId",
        coalesce(d.name_zh, p.county_code) as "countyZh", coalesce(d.name_en, p.county_code) as "countyEn", v.strand,
        v.category, v.version, v.state, p.approved_version is not null as "isChange",
        v.submitted_on::text as "submittedOn", ${work.today}::date - v.submitted_on as "waitingDays",
        v.budget_total as budget, e.budget_total as "budgetBefore",
        (select count(*)::integer from flag f where f.project_id = p.id and f.state in ('open', 'explained') and f.weight = 'block') as blocks,
        (select count(*)::integer from flag f where f.project_id = p.id and f.state in ('open', 'explained') and f.weight = 'warn') as warnings,
        count(*) over ()::integer as count, (sum(v.budget_total) over ())::bigint as total
      from project_version v
      join project p on p.id = v.project_id and p.version = v.version and p.stage <> 'cancelled'
      left join project_version e on e.project_id = p.id and e.version = p.approved_version
      left join division d on d.code = p.county_code and d.valid_from <= p.registered_at::date
        and (d.valid_to is null or p.registered_at::date < d.valid_to)
      where v.state in ('submitted', 'under_review')
    ) q
    where (q."submittedOn", q."versionId") > (select coalesce(max(submitted_on), '0001-01-01')::text, coalesce(max(id), 0)
      from project_version where id = ${query.after ?? 0})
    order by q."submittedOn", q."versionId" limit ${PAGE + 1}`;
  const [first] = rows;
  const shown = rows.slice(0, PAGE).map(({ count: _, total: __, ...row }) => row);
  return {
    rows: shown,
    next: rows.length > PAGE ? (shown.at(-1)?.versionId ?? null) : null,
    totals: { count: first?.count ?? 0, budget: first?.total ?? 0n },
  };
}
