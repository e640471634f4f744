import type { Rule } from "@/core/rules/rule";
import type { Moment } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";

/** A rule as it stands in a version: one row a subject. */
export type RuleRow = Rule & { versionId: number; position: number; moments: Moment[] };

type Raw = Omit<RuleRow, "applies" | "clauses" | "limits"> & { applies: string; clauses: string; limits: string };

/** The rules of a version in the order of the catalogue, or the rows of one code. What was published compiled, so it is not parsed again. */
export async function readRules({ sql }: Work, versionId: number, code?: string): Promise<RuleRow[]> {
  const rows = await sql<Raw[]>`
    select version_id as "versionId", position, code, subject, title_zh as "titleZh", title_en as "titleEn",
      statement_zh as "statementZh", statement_en as "statementEn", formula, moments,
      effective_from::text as "effectiveFrom", effective_to::text as "effectiveTo",
      coalesce(applies, 'null')::text as applies, clauses::text as clauses, limits::text as limits,
      measured_fact as "measuredFact", stake_fact as "stakeFact", basis_zh as "basisZh", basis_en as "basisEn",
      verification, waivable, remedy_zh as "remedyZh", remedy_en as "remedyEn"
    from rule where version_id = ${versionId} and (${code ?? null}::text is null or code = ${code ?? null})
    order by position, code, array_position(array['project', 'disbursement', 'expenditure'], subject)`;
  return rows.map((row) => ({
    ...row,
    applies: JSON.parse(row.applies),
    clauses: JSON.parse(row.clauses),
    limits: JSON.parse(row.limits),
  }));
}
