import type { DisbursementState } from "@/core/disbursements/disbursement-life";
import { notFound } from "@/core/kernel/domain-error";
import type { PayeeAccountKind, Purpose, Source } from "@/core/kernel/fund-terms";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { type BehindPayment, readBehind } from "../money/read-behind";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import { type DisbursementReceipt, readReceipts } from "./read-receipts";

export type DisbursementHead = {
  id: number;
  code: string;
  projectId: number;
  projectCode: string;
  projectTitle: string;
  projectStage: ProjectStage;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  state: DisbursementState;
  source: Source;
  fiscalYear: number;
  /** In fen. */
  amount: bigint;
  received: bigint;
  takenBack: bigint;
  purpose: Purpose;
  description: string;
  payeeName: string;
  payeeAccountKind: PayeeAccountKind;
  requestedById: number;
  requestedByZh: string;
  requestedByEn: string;
  requestedOn: string;
  approvedById: number | null;
  approvedByZh: string | null;
  approvedByEn: string | null;
  approvedOn: string | null;
  sentByZh: string | null;
  sentByEn: string | null;
  sentOn: string | null;
  bankReference: string | null;
  revision: number;
  /** Promised to the project from this source and year and not reserved yet, in fen. */
  promised: bigint;
};

export type DisbursementDetail = DisbursementHead &
  BehindPayment & { receipts: DisbursementReceipt[]; transfers: SubjectTransfer[] };

/** Everything that the page of one disbursement shows. Throws not_found. */
export async function getDisbursement(work: Work, { code }: { code: string }): Promise<DisbursementDetail> {
  const head = await readHead(work, code);
  const [receipts, transfers, behind] = await Promise.all([
    readReceipts(work, head.id),
    readTransfers(work, { projectId: head.projectId, subject: "disbursement", subjectId: head.id }),
    readBehind(work, "disbursement", head.id),
  ]);
  return { ...head, ...behind, receipts, transfers };
}

async function readHead({ sql }: Work, code: string): Promise<DisbursementHead> {
  const [head] = await sql<DisbursementHead[]>`
    select r.id, r.code, p.id as "projectId", p.code as "projectCode", p.title as "projectTitle",
      p.stage as "projectStage", r.pairing_id as "pairingId", r.county_code as "countyCode",
      coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn", r.state,
      r.source, r.fiscal_year as "fiscalYear", r.amount, r.received, r.taken_back as "takenBack", r.purpose,
      r.description, r.payee_name as "payeeName", r.payee_account_kind as "payeeAccountKind",
      r.requested_by as "requestedById", q.name_zh as "requestedByZh", q.name_en as "requestedByEn",
      r.requested_on as "requestedOn", r.approved_by as "approvedById", a.name_zh as "approvedByZh",
      a.name_en as "approvedByEn", r.approved_on as "approvedOn", s.name_zh as "sentByZh", s.name_en as "sentByEn",
      r.sent_on as "sentOn", r.bank_reference as "bankReference", r.revision,
      coalesce(promise.credits - promise.debits - promise.pending_debits, 0)::bigint as promised
    from disbursement r
    join project p on p.id = r.project_id
    join person q on q.id = r.requested_by
    left join person a on a.id = r.approved_by
    left join person s on s.id = r.sent_by
    left join division v on v.code = r.county_code and v.valid_from <= r.requested_on
      and (v.valid_to is null or r.requested_on < v.valid_to)
    left join account promise on promise.project_id = r.project_id and promise.source = r.source
      and promise.fiscal_year = r.fiscal_year and promise.kind = 'committed'
    where r.code = ${code}`;
  if (!head) throw notFound();
  return head;
}
