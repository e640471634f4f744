import type { FlagState, Subject, Verdict, Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

export type ProjectFlag = {
  code: string;
  ruleCode: string;
  titleZh: string;
  titleEn: string;
  subject: Subject;
  subjectId: number;
  state: FlagState;
  verdict: Verdict;
  weight: Weight;
  /** Money at stake, in fen. */
  stake: bigint | null;
  raisedAt: string;
};

/** The flags of a project and of its payments, those that are not over first, the heaviest first. */
export async function readFlags({ sql }: Work, projectId: number): Promise<ProjectFlag[]> {
  const rows = await sql<ProjectFlag[]>`
    select f.code, f.rule_code as "ruleCode", coalesce(r.title_zh, f.rule_code) as "titleZh",
      coalesce(r.title_en, f.rule_code) as "titleEn", f.subject, f.subject_id as "subjectId", f.state, f.verdict,
      f.weight, f.stake, f.raised_at as "raisedAt"
    from flag f
    left join rule r on r.version_id = f.version_id and r.code = f.rule_code and r.subject = f.subject
    where f.project_id = ${projectId}
    order by f.state = 'closed', array_position(array['block', 'warn', 'info'], f.weight), f.id desc limit 200`;
  return rows.map((row) => ({ ...row, raisedAt: isoInstant(row.raisedAt) }));
}
