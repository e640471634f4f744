import type { AccountKind, TransferKind } from "@/core/money/transfer-kinds";
import type { Work } from "@/db/work";
import { isoInstant } from "../instant";

export type SubjectTransfer = {
  id: number;
  kind: TransferKind;
  state: "posted" | "pending" | "released";
  /** In fen, out of one kind of account into another. */
  amount: bigint;
  from: AccountKind;
  to: AccountKind;
  valueDate: string;
  recordedAt: string;
  personZh: string;
  personEn: string;
  bankReference: string | null;
  reason: string | null;
  reversesId: number | null;
  /** The transfer that undid this one. */
  reversedById: number | null;
  /** The reservation that this one settled (posted) or let go (released). */
  resolvesId: number | null;
  /** What became of a reservation: the transfer that settled it or let it go, and which of the two. */
  resolvedById: number | null;
  resolvedAs: "posted" | "released" | null;
};

/**
 * Every transfer of one record ('disbursement', 'commitment' …) or of several of a kind, in the order of posting. What
 * belongs to no project, as pledges, has none; of what is in several projects, as re-allocations, none is named.
 */
export async function readTransfers(
  { sql }: Work,
  of: { projectId: number | null; subject: string; subjectId: number | readonly number[] },
): Promise<SubjectTransfer[]> {
  const rows = await sql<SubjectTransfer[]>`
    select t.id::integer, t.kind, t.state, t.amount, d.kind as "from", c.kind as "to", t.value_date as "valueDate",
      t.recorded_at as "recordedAt", p.name_zh as "personZh", p.name_en as "personEn",
      t.bank_reference as "bankReference", t.reason, t.reverses_id::integer as "reversesId",
      (select u.id::integer from transfer u where u.reverses_id = t.id) as "reversedById",
      t.resolves_id::integer as "resolvesId", s.id::integer as "resolvedById", s.state as "resolvedAs"
    from transfer t
    left join transfer s on s.resolves_id = t.id
    join account d on d.id = t.debit_account
    join account c on c.id = t.credit_account
    join person p on p.id = t.recorded_by
    where ${of.projectId === null ? sql`true` : sql`t.project_id = ${of.projectId}`} and t.subject = ${of.subject}
      and t.subject_id = any (${[of.subjectId].flat()}::integer[])
    order by t.id`;
  return rows.map((row) => ({ ...row, recordedAt: isoInstant(row.recordedAt) }));
}
