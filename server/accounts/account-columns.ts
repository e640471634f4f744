import type { PendingQuery, Row } from "postgres";
import type { AccountSource } from "@/core/kernel/fund-terms";
import type { AccountKind, Ledger } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";
import { type Holder, holderColumns } from "../money/holder-columns";

export type AccountHead = Holder & {
  id: number;
  kind: AccountKind;
  ledger: Ledger;
  source: AccountSource;
  fiscalYear: number;
  /** In fen: what ever went out and came in, and credits less debits; below 0 on accounts that stand for the world. */
  debits: bigint;
  credits: bigint;
  balance: bigint;
  /** Reserved and not yet settled, in fen. */
  pending: bigint;
};

type Fragment = PendingQuery<Row[]>;

/** The columns of an AccountHead over rows of `account r`, and what they are joined from. Wrapped, as fragments must be. */
export function accountColumns(work: Work): { columns: Fragment; joins: Fragment } {
  const { sql, today } = work;
  const holder = holderColumns(work, sql`${today}::date`);
  return {
    columns: sql`
      r.id::integer, r.kind, r.ledger, r.source, r.fiscal_year as "fiscalYear", r.debits, r.credits,
      r.credits - r.debits as balance, r.pending_debits as pending, ${holder.columns}`,
    joins: holder.joins,
  };
}
