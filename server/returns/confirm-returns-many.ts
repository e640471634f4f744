import { conflict } from "@/core/kernel/domain-error";
import type { Work } from "@/db/work";
import { postTransfers } from "../money/post-transfers";
import { recordEvents } from "../record-events";
import { rowsAsJson } from "../rows-as-json";
import type { LockedMoneyReturn } from "./lock-money-returns";

type Confirmation = { moneyReturn: LockedMoneyReturn; receivedOn: string };

/** Confirms that locked returns of money came, all or none. */
export async function confirmReturnsMany(work: Work, confirmations: readonly Confirmation[]): Promise<void> {
  const rows = confirmations.map(({ moneyReturn, receivedOn }) => {
    const { code, withdrawnOn } = moneyReturn;
    if (moneyReturn.receivedOn !== null || withdrawnOn !== null) throw conflict("conflict", { code });
    return { ...moneyReturn, receivedOn };
  });
  await work.sql`
    update money_return m set received_amount = m.amount, received_on = r."receivedOn", received_by = ${work.actor.personId}, revision = revision + 1
    from jsonb_to_recordset(${rowsAsJson(rows)}::text::jsonb) as r (id integer, "receivedOn" date)
    where m.id = r.id`;
  await postTransfers(
    work,
    rows.map((row) => ({
      ...row,
      key: `money_return:${row.id}:receipt:${row.revision}`,
      kind: "return_receipt",
      valueDate: row.receivedOn,
      subject: "money_return",
      subjectId: row.id,
    })),
  );
  await recordEvents(
    work,
    rows.map((row) => ({
      subject: "money_return",
      subjectId: row.id,
      scope: row,
      verb: "received",
      businessDate: row.receivedOn,
      details: { code: row.code, amount: row.amount },
    })),
  );
}
