import type { ExpenditureState } from "@/core/expenditures/expenditure-life";
import { notFound } from "@/core/kernel/domain-error";
import type { PayeeAccountKind, PayeeKind, PayerAccountKind, Purpose, Source } from "@/core/kernel/fund-terms";
import type { ProjectStage } from "@/core/projects/project-life";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";
import { type BehindPayment, readBehind } from "../money/read-behind";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";

export type ExpenditureHead = {
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
  state: ExpenditureState;
  source: Source;
  fiscalYear: number;
  /** In fen. */
  amount: bigint;
  /** What payees gave back of it. */
  refunded: bigint;
  purpose: Purpose;
  description: string;
  spentOn: string;
  payeeName: string;
  payeeKind: PayeeKind;
  payeeAccountKind: PayeeAccountKind;
  payerAccountKind: PayerAccountKind;
  invoiceNumber: string | null;
  registeredById: number;
  registeredByZh: string;
  registeredByEn: string;
  recordedAt: string;
  confirmedByZh: string | null;
  confirmedByEn: string | null;
  confirmedAt: string | null;
  revision: number;
  /** With the county for this project from this source and year, not spent yet, in fen. */
  available: bigint;
};

/** One refund of it, as its page lists them. */
export type RefundOf = { code: string; amount: bigint; refundedOn: string; withdrawnOn: string | null };

export type ExpenditureDetail = ExpenditureHead & BehindPayment & { refunds: RefundOf[]; transfers: SubjectTransfer[] };

/** Everything that the page of one expenditure shows. Throws not_found. */
export async function getExpenditure(work: Work, { code }: { code: string }): Promise<ExpenditureDetail> {
  const head = await readHead(work, code);
  const [transfers, behind, refunds] = await Promise.all([
    readTransfers(work, { projectId: head.projectId, subject: "expenditure", subjectId: head.id }),
    readBehind(work, "expenditure", head.id),
    work.sql<RefundOf[]>`
      select code, amount, refunded_on as "refundedOn", withdrawn_on as "withdrawnOn" from refund
      where expenditure_id = ${head.id} order by id`,
  ]);
  return { ...head, ...behind, refunds: [...refunds], transfers };
}

async function readHead({ sql }: Work, code: string): Promise<ExpenditureHead> {
  const [head] = await sql<ExpenditureHead[]>`
    select r.id, r.code, p.id as "projectId", p.code as "projectCode", p.title as "projectTitle",
      p.stage as "projectStage", r.pairing_id as "pairingId", r.county_code as "countyCode",
      coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn", r.state,
      r.source, r.fiscal_year as "fiscalYear", r.amount, r.refunded, r.purpose, r.description, r.spent_on as "spentOn",
      r.payee_name as "payeeName", r.payee_kind as "payeeKind", r.payee_account_kind as "payeeAccountKind",
      r.payer_account_kind as "payerAccountKind", r.invoice_number as "invoiceNumber",
      r.registered_by as "registeredById", q.name_zh as "registeredByZh", q.name_en as "registeredByEn",
      r.recorded_at as "recordedAt", c.name_zh as "confirmedByZh", c.name_en as "confirmedByEn",
      r.confirmed_at as "confirmedAt", r.revision, coalesce(held.credits - held.debits, 0)::bigint as available
    from expenditure r
    join project p on p.id = r.project_id
    join person q on q.id = r.registered_by
    left join person c on c.id = r.confirmed_by
    left join division v on v.code = r.county_code and v.valid_from <= r.spent_on
      and (v.valid_to is null or r.spent_on < v.valid_to)
    left join account held on held.project_id = r.project_id and held.source = r.source
      and held.fiscal_year = r.fiscal_year and held.kind = 'county'
    where r.code = ${code}`;
  if (!head) throw notFound();
  return {
    ...head,
    recordedAt: isoInstant(head.recordedAt),
    confirmedAt: head.confirmedAt && isoInstant(head.confirmedAt),
  };
}
