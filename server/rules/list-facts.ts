import type { Fact } from "@/core/rules/fact";
import type { Subject } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";

/** The facts dictionary: what rules may ask for, with labels, units and where each value comes from. */
export async function listFacts({ sql }: Work, query: { subject?: Subject | undefined }): Promise<Fact[]> {
  return sql<Fact[]>`
    select subject, name, type, unit, label_zh as "labelZh", label_en as "labelEn", meaning_zh as "meaningZh",
      meaning_en as "meaningEn", origin
    from fact where ${query.subject ?? null}::text is null or subject = ${query.subject ?? null}
    order by array_position(array['project', 'disbursement', 'expenditure'], subject), name`;
}
