import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import type { ListedPassDown } from "./list-pass-downs";

export type PassDownHead = ListedPassDown & {
  projectId: number;
  passedById: number;
  confirmedByZh: string | null;
  confirmedByEn: string | null;
};

export type PassDownDetail = PassDownHead & { transfers: SubjectTransfer[]; timeline: PaymentEvent[] };

/** Everything that the page of one pass-down shows. Throws not_found. */
export async function getPassDown(work: Work, { code }: { code: string }): Promise<PassDownDetail> {
  const head = await readHead(work, code);
  const [transfers, timeline] = await Promise.all([
    readTransfers(work, { projectId: head.projectId, subject: "pass_down", subjectId: head.id }),
    readTimeline(work, "pass_down", head.id),
  ]);
  return { ...head, transfers, timeline };
}

async function readHead({ sql }: Work, code: string): Promise<PassDownHead> {
  const [head] = await sql<PassDownHead[]>`
    select r.id, r.code, p.id as "projectId", p.code as "projectCode", p.title as "projectTitle",
      r.pairing_id as "pairingId", r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear", r.leg, r.amount,
      r.passed_on as "passedOn", r.bank_reference as "bankReference", r.passed_by as "passedById", w.name_zh as "passedByZh",
      w.name_en as "passedByEn", r.confirmed_amount as "confirmedAmount", r.confirmed_on as "confirmedOn",
      c.name_zh as "confirmedByZh", c.name_en as "confirmedByEn", r.taken_back as "takenBack"
    from pass_down r
    join project p on p.id = r.project_id
    join person w on w.id = r.passed_by
    left join person c on c.id = r.confirmed_by
    left join division v on v.code = r.county_code and v.valid_from <= r.passed_on
      and (v.valid_to is null or r.passed_on < v.valid_to)
    where r.code = ${code}`;
  if (!head) throw notFound();
  return head;
}
