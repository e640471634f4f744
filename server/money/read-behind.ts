import type { PaperKind } from "@/core/papers/paper-terms";
import type { FlagState, Verdict, Weight } from "@/core/rules/rule-terms";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { type PaymentEvent, readTimeline } from "./read-timeline";

export type PaymentPaper = {
  id: number;
  kind: PaperKind;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  personZh: string;
  personEn: string;
};

export type PaymentFlag = {
  code: string;
  ruleCode: string;
  titleZh: string;
  titleEn: string;
  state: FlagState;
  verdict: Verdict;
  weight: Weight;
  stake: bigint | null;
};

export type BehindPayment = { papers: PaymentPaper[]; flags: PaymentFlag[]; timeline: PaymentEvent[] };

/** What stands behind one payment: its papers, its flags (the open and heavy ones first) and who did what, newest first. */
export async function readBehind(
  work: Work,
  subject: "disbursement" | "expenditure" | "refund" | "instrument" | "instrument_movement",
  id: number,
): Promise<BehindPayment> {
  const { sql } = work;
  const [papers, flags, timeline] = await Promise.all([
    sql<PaymentPaper[]>`
      select p.id, p.kind, p.file_name as "fileName", p.media_type as "mediaType", p.size, p.sha256,
        p.uploaded_at as "uploadedAt", c.name_zh as "personZh", c.name_en as "personEn"
      from paper p join person c on c.id = p.uploaded_by
      where p.subject = ${subject} and p.subject_id = ${id} order by p.id`,
    sql<PaymentFlag[]>`
      select f.code, f.rule_code as "ruleCode", coalesce(r.title_zh, f.rule_code) as "titleZh",
        coalesce(r.title_en, f.rule_code) as "titleEn", f.state, f.verdict, f.weight, f.stake
      from flag f left join rule r on r.version_id = f.version_id and r.code = f.rule_code and r.subject = f.subject
      where f.subject = ${subject} and f.subject_id = ${id}
      order by f.state = 'closed', array_position(array['block', 'warn', 'info'], f.weight), f.id`,
    readTimeline(work, subject, id),
  ]);
  return {
    papers: papers.map((row) => ({ ...row, uploadedAt: isoInstant(row.uploadedAt) })),
    flags: [...flags],
    timeline,
  };
}
