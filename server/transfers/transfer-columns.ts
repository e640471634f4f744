import type { PendingQuery, Row } from "postgres";
import type { AccountSource } from "@/core/kernel/fund-terms";
import type { AccountKind, TransferKind } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";
import { type Holder, holderColumns } from "../money/holder-columns";

export type ListedTransfer = Holder & {
  id: number;
  kind: TransferKind;
  state: "posted" | "pending" | "released";
  /** In fen. */
  amount: bigint;
  debitAccount: number;
  creditAccount: number;
  from: AccountKind;
  to: AccountKind;
  source: AccountSource;
  fiscalYear: number;
  valueDate: string;
  recordedAt: string;
  personZh: string;
  personEn: string;
  /** 'disbursement', 'commitment' …, and the human code of that record. */
  subject: string;
  subjectCode: string | null;
  bankReference: string | null;
  reason: string | null;
  reversesId: number | null;
  reversedById: number | null;
  /** The reservation that this one settled (posted) or let go (released). */
  resolvesId: number | null;
  /** What became of a reservation: the transfer that settled it or let it go, and which of the two. */
  resolvedById: number | null;
  resolvedAs: "posted" | "released" | null;
};

type Fragment = PendingQuery<Row[]>;

/** The columns of a ListedTransfer over rows of `transfer r`, and what they are joined from. Wrapped, as fragments must be. */
export function transferColumns(work: Work): { columns: Fragment; joins: Fragment } {
  const { sql } = work;
  const holder = holderColumns(work, sql`r.value_date`);
  const subjectCode = (table: string) => sql`(select code from ${sql(table)} s where s.id = r.subject_id)`;
  return {
    columns: sql`
      r.id::integer, r.kind, r.state, r.amount, r.debit_account::integer as "debitAccount",
      r.credit_account::integer as "creditAccount", d.kind as "from", c.kind as "to", ${holder.columns}, d.source,
      d.fiscal_year as "fiscalYear", r.value_date as "valueDate", r.recorded_at as "recordedAt",
      w.name_zh as "personZh", w.name_en as "personEn", r.subject,
      case r.subject
        when 'commitment' then ${subjectCode("commitment")} when 'disbursement' then ${subjectCode("disbursement")}
        when 'pass_down' then ${subjectCode("pass_down")} when 'expenditure' then ${subjectCode("expenditure")}
        when 'money_return' then ${subjectCode("money_return")} when 'refund' then ${subjectCode("refund")}
        when 'reallocation' then ${subjectCode("reallocation")} when 'pledge' then ${subjectCode("pledge")}
        when 'instrument_movement' then ${subjectCode("instrument_movement")}
        when 'investment' then ${subjectCode("investment")}
        when 'investment_payment' then (select i.code from investment_payment s join investment i on i.id = s.investment_id
          where s.id = r.subject_id) end as "subjectCode",
      r.bank_reference as "bankReference", r.reason, r.reverses_id::integer as "reversesId",
      (select u.id::integer from transfer u where u.reverses_id = r.id) as "reversedById",
      r.resolves_id::integer as "resolvesId", s.id::integer as "resolvedById", s.state as "resolvedAs"`,
    joins: sql`
    join account d on d.id = r.debit_account
    join account c on c.id = r.credit_account
    ${holder.joins}
    join person w on w.id = r.recorded_by
    left join transfer s on s.resolves_id = r.id`,
  };
}
