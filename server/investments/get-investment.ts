import type { PaymentKind } from "@/core/investments/payment-kind";
import { notFound } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { type PaymentEvent, readTimeline } from "../money/read-timeline";
import { readTransfers, type SubjectTransfer } from "../money/read-transfers";
import { investmentColumns, type ListedInvestment } from "./investment-columns";

export type InvestmentPayment = {
  id: number;
  kind: PaymentKind;
  /** In fen. */
  amount: bigint;
  paidOn: string;
  documentNumber: string;
  recordedByZh: string;
  recordedByEn: string;
  /** The day on which it was reversed. */
  withdrawnOn: string | null;
};

export type InvestmentDetail = ListedInvestment & {
  payments: InvestmentPayment[];
  transfers: SubjectTransfer[];
  timeline: PaymentEvent[];
};

/** Everything that the page of one investment shows. Throws not_found. */
export async function getInvestment(work: Work, { code }: { code: string }): Promise<InvestmentDetail> {
  const { columns, joins } = investmentColumns(work);
  const [head] = await work.sql<
    ListedInvestment[]
  >`select ${columns} from investment r ${joins} where r.code = ${code}`;
  if (!head) throw notFound();
  const payments = await work.sql<InvestmentPayment[]>`
    select r.id, r.kind, r.amount, r.paid_on as "paidOn", r.document_number as "documentNumber",
      w.name_zh as "recordedByZh", w.name_en as "recordedByEn", r.withdrawn_on as "withdrawnOn"
    from investment_payment r join person w on w.id = r.recorded_by where r.investment_id = ${head.id} order by r.id`;
  const ids = payments.map((payment) => payment.id);
  const [agreed, paid, ofAgreement, ofPayments] = await Promise.all([
    readTransfers(work, { projectId: null, subject: "investment", subjectId: head.id }),
    readTransfers(work, { projectId: null, subject: "investment_payment", subjectId: ids }),
    readTimeline(work, "investment", head.id),
    readTimeline(work, "investment_payment", ids),
  ]);
  return {
    ...head,
    payments: [...payments],
    transfers: [...agreed, ...paid].sort((one, other) => one.id - other.id),
    timeline: [...ofAgreement, ...ofPayments].sort((one, other) => other.id - one.id),
  };
}
