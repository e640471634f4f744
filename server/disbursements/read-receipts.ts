import type { Work } from "@/db/work";

export type DisbursementReceipt = {
  id: number;
  outcome: "received" | "refused" | "reversed";
  /** In fen. */
  amount: bigint;
  receivedOn: string;
  bankReference: string | null;
  reason: string | null;
  personZh: string;
  personEn: string;
};

/** What the west has said about a disbursement, in order. */
export async function readReceipts({ sql }: Work, disbursementId: number): Promise<DisbursementReceipt[]> {
  const rows = await sql<DisbursementReceipt[]>`
    select r.id, r.outcome, r.amount, r.received_on as "receivedOn", r.bank_reference as "bankReference", r.reason,
      p.name_zh as "personZh", p.name_en as "personEn"
    from receipt r join person p on p.id = r.received_by
    where r.disbursement_id = ${disbursementId} order by r.id`;
  return [...rows];
}
