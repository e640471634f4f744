import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

/** A version of the unified rule set and who answers for it. */
export type RuleSetVersion = {
  id: number;
  number: number;
  titleZh: string;
  titleEn: string;
  state: "draft" | "published";
  effectiveFrom: string | null;
  draftedZh: string;
  draftedEn: string;
  publishedZh: string | null;
  publishedEn: string | null;
  publishedAt: string | null;
};

/** The version with this number, or the one in force today. Throws not_found. */
export async function readVersion({ sql, today }: Work, number?: number): Promise<RuleSetVersion> {
  const [row] = await sql<RuleSetVersion[]>`
    select v.id, v.number, v.title_zh as "titleZh", v.title_en as "titleEn", v.state,
      v.effective_from::text as "effectiveFrom", d.name_zh as "draftedZh", d.name_en as "draftedEn",
      p.name_zh as "publishedZh", p.name_en as "publishedEn", v.published_at as "publishedAt"
    from rule_set_version v join person d on d.id = v.drafted_by left join person p on p.id = v.published_by
    where case when ${number ?? null}::integer is null then v.state = 'published' and v.effective_from <= ${today}::date
      else v.number = ${number ?? null} end
    order by v.effective_from desc nulls last, v.number desc limit 1`;
  if (!row) throw notFound();
  return { ...row, publishedAt: row.publishedAt ? isoInstant(row.publishedAt) : null };
}
