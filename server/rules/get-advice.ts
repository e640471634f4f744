import type { Subject, Verdict, Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";

/** What one rule says of a record today, as advice. */
export type Advice = {
  rule: string;
  titleZh: string;
  titleEn: string;
  verdict: Verdict;
  /** Null when nothing is broken. */
  weight: Weight | null;
};

/** What the rules in force say of a record now, the heaviest first. Nothing is kept and no flag is raised. */
export async function getAdvice(work: Work, subject: Subject, id: number): Promise<Advice[]> {
  return work.sql<Advice[]>`
    select v.rule_code as rule, coalesce(r.title_zh, v.rule_code) as "titleZh",
      coalesce(r.title_en, v.rule_code) as "titleEn", v.verdict, v.weight
    from judge_record(${subject}, ${id}, 'draft', ${work.today}::date) v
    left join rule r on r.version_id = v.version_id and r.code = v.rule_code and r.subject = ${subject}
    order by array_position(array['block', 'warn', 'info'], v.weight), v.rule_code`;
}
