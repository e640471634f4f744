import type { AccountSource } from "@/core/kernel/fund-terms";
import { type CardFigure, cardFigures, figures } from "@/core/money/figures";
import type { Work } from "@/db/work";
import { signedKinds } from "../money/signed-kinds";
import { type ProjectHead, readHead } from "./read-head";

/** The money of one source and fiscal year of a project, in fen; each figure but the budget is made of transfers. */
export type FundLine = { source: AccountSource; fiscalYear: number; budget: bigint } & Record<CardFigure, bigint>;

export type FundCard = {
  project: ProjectHead & { title: string };
  lines: FundLine[];
  sums: Omit<FundLine, "source" | "fiscalYear">;
};

/**
 * The fund card of a project: the budget of the approved version (before the first approval of the one being written)
 * beside what was promised, sent, received, passed down, spent, returned and left. Throws not_found.
 */
export async function getFundCard(work: Work, { code }: { code: string }): Promise<FundCard> {
  const head = await readHead(work, code);
  const [title, lines] = await Promise.all([readTitle(work, head.id), readLines(work, head.id)]);
  const sum = (name: CardFigure | "budget") => lines.reduce((total, line) => total + line[name], 0n);
  const sums = Object.fromEntries(cardFigures.map((name) => [name, sum(name)])) as Record<CardFigure, bigint>;
  return { project: { ...head, title }, lines, sums: { ...sums, budget: sum("budget") } };
}

async function readTitle({ sql }: Work, projectId: number): Promise<string> {
  const [project] = await sql<{ title: string }[]>`select title from project where id = ${projectId}`;
  return project?.title ?? "";
}

async function readLines(work: Work, projectId: number): Promise<FundLine[]> {
  const { sql } = work;
  const summed = cardFigures.map(
    (name) => sql`coalesce(sum(${signedKinds(work, figures[name]).amount}), 0)::bigint as ${sql(name)}`,
  );
  const columns = summed.reduce((before, next) => sql`${before}, ${next}`);
  const shown = cardFigures
    .map((name) => sql`coalesce(m.${sql(name)}, 0)::bigint as ${sql(name)}`)
    .reduce((before, next) => sql`${before}, ${next}`);
  const rows = await sql<FundLine[]>`
    with moved as (
      select a.source, a.fiscal_year, ${columns}
      from transfer r join account a on a.id = r.debit_account
      where r.project_id = ${projectId} group by a.source, a.fiscal_year
    ), budget as (
      select b.source, b.fiscal_year, sum(b.amount)::bigint as budget
      from budget_line b
      join project_version v on v.id = b.version_id
      join project p on p.id = v.project_id and v.version = coalesce(p.approved_version, p.version)
      where p.id = ${projectId} group by b.source, b.fiscal_year
    )
    select source, fiscal_year as "fiscalYear", coalesce(b.budget, 0)::bigint as budget, ${shown}
    from budget b full join moved m using (source, fiscal_year) order by fiscal_year, source`;
  return [...rows];
}
