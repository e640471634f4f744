import type { PendingQuery, Row } from "postgres";
import { hasValidCheckDigit } from "@/core/kernel/check-digit";
import type { ProjectsQuery } from "@/core/projects/projects-query";
import type { Work } from "@/db/work";

export type Condition = PendingQuery<Row[]>;

/**
 * The filters of a list as a condition on `project p`. The actor's scope is repeated in a form that indexes serve; the
 * policies remain what decides.
 */
export async function projectsCondition(work: Work, query: ProjectsQuery): Promise<{ condition: Condition }> {
  const { sql } = work;
  const side = query.division === undefined ? null : await sideOf(work, query.division);
  const parts = [
    scope(work),
    query.pairing && sql`p.pairing_id = ${query.pairing}`,
    side === "supporter" && sql`p.supporter_code = ${query.division ?? ""}`,
    side === "recipient" && sql`p.recipient_code = ${query.division ?? ""}`,
    query.county && sql`p.county_code = ${query.county}`,
    query.stage && sql`p.stage = ${query.stage}`,
    query.strand && sql`p.strand = ${query.strand}`,
    query.category && sql`p.category = ${query.category}`,
    query.year && sql`p.start_year = ${query.year}`,
    query.text && bearing(work, query.text),
  ];
  // Within an object: a fragment is itself awaitable and would be sent as a query.
  return { condition: parts.reduce<Condition>((whole, part) => (part ? sql`${whole} and ${part}` : whole), sql`true`) };
}

function scope({ sql, actor }: Work): Condition | undefined {
  const [first, ...others] = actor.pairings;
  if (actor.countyCode !== null) return sql`p.county_code = ${actor.countyCode}`;
  if (first === undefined) return undefined;
  return others.length === 0 ? sql`p.pairing_id = ${first}` : sql`p.pairing_id = any (${actor.pairings}::text[])`;
}

/** Asked for one side only: an index can give the rows of one column in their order, not those of two. */
async function sideOf({ sql }: Work, code: string): Promise<"supporter" | "recipient"> {
  const [supporter] = await sql`select 1 from pairing where supporter_code = ${code} limit 1`;
  return supporter ? "supporter" : "recipient";
}

function bearing({ sql }: Work, text: string): Condition {
  const code = text.normalize("NFKC").toUpperCase();
  if (code.startsWith("P") && hasValidCheckDigit(code)) return sql`p.code = ${code}`;
  const part = text.replace(/[\\%_]/g, "\\$&");
  return sql`(p.title ilike ${`%${part}%`} or p.code like ${`${part.toUpperCase()}%`})`;
}
