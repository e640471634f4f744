import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import type { LockedExpenditure } from "./lock-expenditures";

/** Confirms locked expenditures and spends their money, all or none. The gate is the caller's: seeds judge afterwards. */
export async function confirmExpendituresMany(work: Work, rows: readonly LockedExpenditure[]): Promise<void> {
  const stuck = rows.find((row) => row.state !== "registered");
  if (stuck) throw conflict("conflict", { code: stuck.code, state: stuck.state });
  await postTransfers(
    work,
    rows.map((row) => ({
      ...row,
      key: `expenditure:${row.id}`,
      kind: "expenditure",
      valueDate: row.spentOn,
      subject: "expenditure",
      subjectId: row.id,
    })),
  );
  await work.sql`
    update expenditure set state = 'confirmed', confirmed_by = ${work.actor.personId}, confirmed_at = work_now(),
      revision = revision + 1
    where id = any (${rows.map((row) => row.id)}::integer[])`;
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "expenditure",
      subjectId: row.id,
      scope: row,
      verb: "confirmed",
      details: { amount: row.amount },
    })),
  );
}
