import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import type { ListedMoneyReturn } from "./list-money-returns";

export type MoneyReturnHead = ListedMoneyReturn & {
  projectId: number;
  receivedByZh: string | null;
  receivedByEn: string | null;
};

export type MoneyReturnDetail = MoneyReturnHead & { transfers: SubjectTransfer[]; timeline: PaymentEvent[] };

/** Everything that the page of one return of money shows. Throws not_found. */
export async function getMoneyReturn(work: Work, { code }: { code: string }): Promise<MoneyReturnDetail> {
  const head = await readHead(work, code);
  const [transfers, timeline] = await Promise.all([
    readTransfers(work, { projectId: head.projectId, subject: "money_return", subjectId: head.id }),
    readTimeline(work, "money_return", head.id),
  ]);
  return { ...head, transfers, timeline };
}

async function readHead({ sql }: Work, code: string): Promise<MoneyReturnHead> {
  const [head] = await sql<MoneyReturnHead[]>`
    select r.id, r.code, p.id as "projectId", p.code as "projectCode", p.title as "projectTitle",
      r.pairing_id as "pairingId", r.county_code as "countyCode", coalesce(v.name_zh, r.county_code) as "countyZh",
      coalesce(v.name_en, r.county_code) as "countyEn", r.source, r.fiscal_year as "fiscalYear", r.place, r.amount,
      r.received_amount as "receivedAmount", r.taken_back as "takenBack", r.reason,
      r.returned_on as "returnedOn", r.bank_reference as "bankReference", w.name_zh as "returnedByZh",
      w.name_en as "returnedByEn", r.received_on as "receivedOn", c.name_zh as "receivedByZh",
      c.name_en as "receivedByEn", r.withdrawn_on as "withdrawnOn"
    from money_return r
    join project p on p.id = r.project_id
    join person w on w.id = r.returned_by
    left join person c on c.id = r.received_by
    left join division v on v.code = r.county_code and v.valid_from <= r.returned_on
      and (v.valid_to is null or r.returned_on < v.valid_to)
    where r.code = ${code}`;
  if (!head) throw notFound();
  return head;
}
