import type { PendingQuery, Row } from "postgres";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

export type ListedRefund = {
  id: number;
  code: string;
  expenditureCode: string;
  payeeName: string;
  projectCode: string;
  projectTitle: string;
  pairingId: string;
  countyCode: string;
  countyZh: string;
  countyEn: string;
  source: Source;
  fiscalYear: number;
  /** In fen. */
  amount: bigint;
  reason: string;
  refundedOn: string;
  bankReference: string;
  registeredByZh: string;
  registeredByEn: string;
  /** The day on which it was reversed: it never came. */
  withdrawnOn: string | null;
};

type Fragment = PendingQuery<Row[]>;

/** The columns of a ListedRefund over rows of `refund r`, and what they are joined from. Wrapped, as fragments must be. */
export const refundColumns = ({ sql }: Work): { columns: Fragment; joins: Fragment } => ({
  columns: sql`
    r.id, r.code, e.code as "expenditureCode", e.payee_name as "payeeName", p.code as "projectCode",
    p.title as "projectTitle", r.pairing_id as "pairingId", r.county_code as "countyCode",
    coalesce(v.name_zh, r.county_code) as "countyZh", coalesce(v.name_en, r.county_code) as "countyEn", r.source,
    r.fiscal_year as "fiscalYear", r.amount, r.reason, r.refunded_on as "refundedOn",
    r.bank_reference as "bankReference", w.name_zh as "registeredByZh", w.name_en as "registeredByEn",
    r.withdrawn_on as "withdrawnOn"`,
  joins: sql`
    join expenditure e on e.id = r.expenditure_id
    join project p on p.id = r.project_id
    join person w on w.id = r.registered_by
    left join division v on v.code = r.county_code and v.valid_from <= r.refunded_on
      and (v.valid_to is null or r.refunded_on < v.valid_to)`,
});
