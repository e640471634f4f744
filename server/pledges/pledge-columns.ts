import type { PendingQuery, Row } from "postgres";
import type { Source } from "@/core/kernel/fund-terms";
import type { Work } from "@/db/work";

export type ListedPledge = {
  id: number;
  code: string;
  pairingId: string;
  source: Source;
  fiscalYear: number;
  /** In fen. */
  amount: bigint;
  pledgedOn: string;
  documentNumber: string;
  pledgedByZh: string;
  pledgedByEn: string;
  /** The day on which it was taken back. */
  withdrawnOn: string | null;
};

/** The columns of a ListedPledge over `pledge r join person w on w.id = r.pledged_by`. Wrapped, as fragments must be. */
export const pledgeColumns = ({ sql }: Work): { columns: PendingQuery<Row[]> } => ({
  columns: sql`
    r.id, r.code, r.pairing_id as "pairingId", r.source, r.fiscal_year as "fiscalYear", r.amount,
    r.pledged_on as "pledgedOn", r.document_number as "documentNumber", w.name_zh as "pledgedByZh",
    w.name_en as "pledgedByEn", r.withdrawn_on as "withdrawnOn"`,
});
